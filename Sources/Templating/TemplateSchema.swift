/// The names that a record gives a template, in the order its model lists them.
package struct TemplateSchema: Sendable {
    package struct Field: Sendable {
        package var name: String
        package var kind: TemplateKind
        package var description: String
        package var example: String?
        let access: FieldAccess

        package init<Record>(_ field: TemplateField<Record>) {
            name = field.name
            kind = field.kind
            description = field.description
            example = field.example
            access = field.access
        }
    }

    private let record: TemplateKind.Reference
    package let fields: [Field]

    /// The name of the record's type: `HeadlineRow`.
    package var name: String { record.name }

    package init(_ record: TemplateKind.Reference) {
        self.record = record
        fields = record.makeFields()
    }

    package init(of type: (some TemplateRecord).Type) { self.init(TemplateKind.Reference(type)) }
}

extension TemplateSchema {
    /// The types of record that can be reached from this one, each once, in the order a reader of `fields` meets them.
    package var nested: [TemplateSchema] {
        var seen: Set<TemplateKind.Reference> = [record]
        var found: [TemplateSchema] = []
        var waiting = fields[...]
        while let field = waiting.popFirst() {
            guard let record = field.kind.innermostRecord, seen.insert(record).inserted else { continue }
            let schema = TemplateSchema(record)
            found.append(schema)
            waiting += schema.fields
        }
        return found
    }

    /// The fields as a Markdown table, a line each: name, kind, example and description.
    package var markdownTable: String {
        let head = "| name | kind | example | what it is |\n|---|---|---|---|\n"
        return fields.reduce(into: head) { table, field in
            let example = field.example.map { "`\($0.escapedForTable)`" } ?? ""
            table += "| `\(field.name)` | \(field.kind) | \(example) | \(field.description.escapedForTable) |\n"
        }
    }
}

extension TemplateKind {
    var innermostRecord: Reference? {
        switch self {
        case .record(let record): record
        case .list(let kind), .optional(let kind): kind.innermostRecord
        case .text, .number, .flag, .html, .plain: nil
        }
    }
}

extension String {
    fileprivate var escapedForTable: String {
        reduce(into: "") { text, character in
            switch character {
            case "|": text += "\\|"
            case "\n": text += " "
            default: text.append(character)
            }
        }
    }
}
