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
            TemplateSchema.Field(name: name, kind: kind(of: objects.compactMap { $0[name] }, at: "\(path).\(name)"))
        }
        return .record(TemplateKind.Reference(named: path) { fields })
    }

    /// The value under the kind that was read off it.
    func value(as kind: TemplateKind) -> TemplateValue {
        switch (self, kind) {
        case (.flag(let flag), _): .flag(flag)
        case (.plain(let text), _): .html(HTML(trusted: Array(text.utf8)))
        case (.array(let array), .list(let element)): .list(array.map { $0.value(as: element) })
        case (.object(let object), .record(let reference)):
            .record(
                JSONRecord(
                    fields: TemplateSchema(reference).fields.map { object[$0.name]?.value(as: $0.kind) ?? .none }
                )
            )
        default: .none
        }
    }
}

struct JSONRecord: TemplateRecord {
    static let templateFields: [TemplateField<JSONRecord>] = []

    var fields: [TemplateValue]

    func templateValue(at index: Int) -> TemplateValue { fields[index] }
}
