import Diagnostics

/// The types of record that a compilation has met, each with its slot.
struct RecordTable {
    struct Entry {
        private let schema: TemplateSchema
        private let indices: [String: Int]

        /// Only messages show it, and to look it up takes longer than all else here.
        var name: String { schema.name }
        var fields: [TemplateSchema.Field] { schema.fields }

        init(_ record: TemplateKind.Reference) {
            let schema = TemplateSchema(record)
            self.schema = schema
            indices = Dictionary(
                schema.fields.indices.map { (schema.fields[$0].name, $0) },
                uniquingKeysWith: { first, _ in first }
            )
        }

        func index(of name: String) -> Int? { indices[name] }
    }

    private var entries: [Entry] = []
    private var slots: [TemplateKind.Reference: Int] = [:]

    var count: Int { entries.count }

    subscript(slot: Int) -> Entry { entries[slot] }

    mutating func slot(of record: TemplateKind.Reference) -> Int {
        if let known = slots[record] { return known }
        slots[record] = entries.count
        entries.append(Entry(record))
        return entries.count - 1
    }

    /// What to write for an unknown name: the nearest one, and all there are, the innermost record's first.
    func remedy(for name: String, in slots: [Int]) -> String {
        let lists = slots.map { slot in (entries[slot].name, entries[slot].fields.map(\.name)) }
        let names = lists.filter { !$0.1.isEmpty }.map { "\($0.1.joined(separator: ", ")) (of \($0.0))" }
        let list = names.isEmpty ? "there are no names here" : "names here: \(names.joined(separator: ", "))"
        return name.nearest(in: lists.flatMap(\.1)).map { "did you mean '\($0)'? \(list)" } ?? list
    }
}
