/// A type that a field's value can have.
package protocol FieldValue: Sendable {
    /// As `{{#name}}` and `{{^name}}` see it. Absent are `nil`, `false`, 0, text and HTML without a byte, and a list
    /// without an element; a record is always there.
    var isPresent: Bool { get }

    /// Writes the value: text so that no element and no attribute ends in it, HTML as it is.
    func append(to output: inout [UInt8])

    /// Hands over what a section over the value puts at hand, one after the other. The value stays where it is.
    static func forEach(at place: UnsafePointer<Self>, _ body: (TemplateValue) -> Void)
}

/// A type that the elements of a list can have.
package protocol FieldElement: FieldValue {
    /// What is at hand inside a section over it.
    static func value(at place: UnsafePointer<Self>) -> TemplateValue
}

extension FieldElement {
    package static func forEach(at place: UnsafePointer<Self>, _ body: (TemplateValue) -> Void) {
        if place.pointee.isPresent { body(value(at: place)) }
    }
}

extension String: FieldElement {
    package var isPresent: Bool { !isEmpty }
    package func append(to output: inout [UInt8]) { output.append(escaping: self) }
    package static func value(at place: UnsafePointer<String>) -> TemplateValue { .text(place.pointee) }
}

extension Int: FieldElement {
    package var isPresent: Bool { self != 0 }
    package func append(to output: inout [UInt8]) { output.append(decimal: self) }
    package static func value(at place: UnsafePointer<Int>) -> TemplateValue { .number(place.pointee) }
}

extension Bool: FieldElement {
    package var isPresent: Bool { self }
    package func append(to output: inout [UInt8]) { output += (self ? "true" : "false").utf8 }
    package static func value(at place: UnsafePointer<Bool>) -> TemplateValue { .flag(place.pointee) }
}

extension HTML: FieldElement {
    package var isPresent: Bool { !utf8.isEmpty }
    package func append(to output: inout [UInt8]) { output += utf8 }
    package static func value(at place: UnsafePointer<HTML>) -> TemplateValue { .html(place.pointee) }
}

extension TemplateRecord {
    package var isPresent: Bool { true }
    package func append(to output: inout [UInt8]) {}
    package static func value(at place: UnsafePointer<Self>) -> TemplateValue { .record(UnsafeRawPointer(place)) }
    package static func forEach(at place: UnsafePointer<Self>, _ body: (TemplateValue) -> Void) {
        body(value(at: place))
    }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    package var isPresent: Bool { self?.isPresent ?? false }
    package func append(to output: inout [UInt8]) { self?.append(to: &output) }
    package static func forEach(at place: UnsafePointer<Self>, _ body: (TemplateValue) -> Void) {
        guard place.pointee != nil else { return }
        // The value lies where the optional does: read there, it is not copied.
        Wrapped.forEach(at: UnsafeRawPointer(place).assumingMemoryBound(to: Wrapped.self), body)
    }
}

extension Array: FieldValue where Element: FieldElement {
    // Not `isEmpty`: that is any collection's, which has to be looked up for the array's type each time.
    package var isPresent: Bool { count > 0 }
    package func append(to output: inout [UInt8]) {}
    package static func forEach(at place: UnsafePointer<Self>, _ body: (TemplateValue) -> Void) {
        place.pointee.withUnsafeBufferPointer { elements in
            guard let first = elements.baseAddress else { return }
            for index in elements.indices { body(Element.value(at: first + index)) }
        }
    }
}
