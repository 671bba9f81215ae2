import Foundation
import Templating

/// JSON as a value to render a template with, for tests that bring their data as text. The schema is read off the
/// value: each object is a type of record of its own, the objects of one array are one type together.
indirect enum JSONValue: Sendable {
    case null
    case flag(Bool)
    case plain(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(_ json: Any) {
        switch json {
        case let object as [String: Any]: self = .object(object.mapValues(JSONValue.init))
        case let array as [Any]: self = .array(array.map(JSONValue.init))
        case let text as String: self = .plain(text)
        case let number as NSNumber:
            // Foundation keeps a Boolean as a number of C's type char.
            self = String(cString: number.objCType) == "c" ? .flag(number.boolValue) : .plain("\(number)")
        default: self = .null
        }
    }

    init(parsing text: String) throws {
        self.init(try JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed]))
    }
}

extension JSONValue {
    /// The kind of all of `values`, which stand in one place of the JSON, `path`.
    static func kind(of values: [JSONValue], at path: String) -> TemplateKind {
        var objects: [[String: JSONValue]] = []
        var elements: [JSONValue]?
        for value in values {
            switch value {
            case .null: break
            case .flag: return .flag
            case .plain: return .plain
            case .array(let array): elements = (elements ?? []) + array
            case .object(let object): objects.append(object)
            }
        }
        if let elements { return .list(kind(of: elements, at: path + "[]")) }
        if objects.isEmpty { return .optional(.plain) }
        let names = Set(objects.flatMap(\.keys)).sorted()
        let fields = names.map { name in
            let kind = kind(of: objects.compactMap { $0[name] }, at: "\(path).\(name)")
            return TemplateSchema.Field(TemplateField<JSONRecord>(named: name, kind))
        }
        return .record(TemplateKind.Reference(named: path) { fields })
    }

    /// The value without the records in it.
    fileprivate var scalar: TemplateValue {
        switch self {
        case .flag(let flag): .flag(flag)
        case .plain(let text): .html(HTML(trusted: Array(text.utf8)))
        case .array(let array): .list(array.map(\.scalar))
        case .null, .object: .list([])
        }
    }

    /// Runs `body` with the value as the root of a template; its records stay where they are that long.
    func withRoot(_ body: (TemplateValue) -> Void) {
        var values: [TemplateValue] = []
        if case .array(let array) = self {
            array[...].withEach {
                values.append($0)
            } then: {
                body(.list(values))
            }
        } else {
            [self][...].withEach {
                values.append($0)
            } then: {
                body(values[0])
            }
        }
    }
}

extension ArraySlice<JSONValue> {
    fileprivate func withEach(_ body: (TemplateValue) -> Void, then end: () -> Void) {
        guard let first else { return end() }
        if case .object(let object) = first {
            withUnsafePointer(to: JSONRecord(object: object)) {
                body(.record(UnsafeRawPointer($0)))
                dropFirst().withEach(body, then: end)
            }
        } else {
            body(first.scalar)
            dropFirst().withEach(body, then: end)
        }
    }
}

extension JSONValue: FieldElement {
    var isPresent: Bool {
        switch self {
        case .null: false
        case .flag(let flag): flag
        case .plain(let text): !text.isEmpty
        case .array(let array): !array.isEmpty
        case .object: true
        }
    }

    func append(to output: inout [UInt8]) {
        switch self {
        case .flag(let flag): output += "\(flag)".utf8
        case .plain(let text): output += text.utf8
        case .null, .array, .object: break
        }
    }

    static func value(at place: UnsafePointer<JSONValue>) -> TemplateValue { place.pointee.scalar }

    static func forEach(at place: UnsafePointer<JSONValue>, _ body: (TemplateValue) -> Void) {
        switch place.pointee {
        case .object(let object):
            withUnsafePointer(to: JSONRecord(object: object)) { body(.record(UnsafeRawPointer($0))) }
        case .array(let array):
            for element in array {
                if case .object = element {
                    withUnsafePointer(to: element) { forEach(at: $0, body) }
                } else {
                    body(element.scalar)
                }
            }
        case .null, .flag, .plain: if place.pointee.isPresent { body(place.pointee.scalar) }
        }
    }
}

struct JSONRecord: TemplateRecord {
    static let templateFields: [TemplateField<JSONRecord>] = []

    var object: [String: JSONValue]
}

extension TemplateField<JSONRecord> {
    fileprivate init(named name: String, _ kind: TemplateKind) {
        let access = FieldAccess { (record: UnsafePointer<JSONRecord>) in record.pointee.object[name] ?? .null }
        self.init(name: name, kind: kind, access: access)
    }
}
