import Templating

/// The names that each template gets, as Markdown: `Templates/README.md` has it word for word, and a test holds the two
/// together.
package enum TemplateReference {
    package static var markdown: String {
        var sections: [String] = []
        var records: [TemplateSchema] = []
        for (template, schema) in PageTemplates.schemas {
            sections.append("### `\(template).mustache`\n\n\(schema.markdownTable)")
            for record in schema.nested
            where !records.contains(where: { $0.name == record.name && $0.markdownTable == record.markdownTable }) {
                records.append(record)
            }
        }
        sections.append("## Records\n\nWhat stands in lists and behind names that are records.\n")
        for record in records.sorted(by: { $0.name < $1.name }) {
            sections.append("### \(record.name)\n\n\(record.markdownTable)")
        }
        return sections.joined(separator: "\n")
    }
}
