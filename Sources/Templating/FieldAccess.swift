/// How one field of a record is read by a template that knows the record by its place in memory.
///
/// A page reads some ten thousand fields. Handed from step to step as values they would each be copied into a box of
/// their own, which was most of the time a page took; read in place, they are not copied at all. An access is made
/// from a field of a known type and is only ever given that type's records: the compilation of a template sees to that.
package final class FieldAccess: Sendable {
    /// Writes the value: text so that no element and no attribute ends in it, HTML as it is.
    let append: @Sendable (_ record: UnsafeRawPointer, _ output: inout [UInt8]) -> Void
    /// Whether `{{#name}}` shows anything.
    let isPresent: @Sendable (_ record: UnsafeRawPointer) -> Bool
    /// Hands over what `{{#name}}` puts at hand, one after the other: each element of a list, any other value that is
    /// present once.
    let forEach: @Sendable (_ record: UnsafeRawPointer, _ body: (TemplateValue) -> Void) -> Void
    /// Where in the record the value lies; nil where it is computed.
    let offset: Int?

    init(
        append: @escaping @Sendable (_ record: UnsafeRawPointer, _ output: inout [UInt8]) -> Void,
        isPresent: @escaping @Sendable (_ record: UnsafeRawPointer) -> Bool,
        forEach: @escaping @Sendable (_ record: UnsafeRawPointer, _ body: (TemplateValue) -> Void) -> Void,
        offset: Int? = nil
    ) {
        self.append = append
        self.isPresent = isPresent
        self.forEach = forEach
        self.offset = offset
    }
}

extension FieldAccess {
    /// Computes the value from the record.
    package convenience init<Record, Value: FieldValue>(_ read: @escaping @Sendable (UnsafePointer<Record>) -> Value) {
        self.init(
            append: { read($0.assumingMemoryBound(to: Record.self)).append(to: &$1) },
            isPresent: { read($0.assumingMemoryBound(to: Record.self)).isPresent },
            forEach: { record, body in
                let value = read(record.assumingMemoryBound(to: Record.self))
                withUnsafePointer(to: value) { Value.forEach(at: $0, body) }
            }
        )
    }

    /// Reads a stored property where it lies, `offset` bytes into the record. Inlined, so that the code for text, numbers
    /// and flags is theirs and not that of any value.
    @inline(__always)
    convenience init<Value: FieldValue>(of type: Value.Type, at offset: Int) {
        self.init(
            append: { ($0 + offset).assumingMemoryBound(to: Value.self).pointee.append(to: &$1) },
            isPresent: { ($0 + offset).assumingMemoryBound(to: Value.self).pointee.isPresent },
            forEach: { Value.forEach(at: ($0 + offset).assumingMemoryBound(to: Value.self), $1) },
            offset: offset
        )
    }

    /// The same field of a record that lies `offset` bytes into another, as the other's.
    func within(recordAt outer: Int) -> FieldAccess {
        FieldAccess(
            append: { [append] in append($0 + outer, &$1) },
            isPresent: { [isPresent] in isPresent($0 + outer) },
            forEach: { [forEach] in forEach($0 + outer, $1) },
            offset: offset.map { outer + $0 }
        )
    }
}
