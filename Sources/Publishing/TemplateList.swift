import Templating

/// What `digest templates` tells of each file that a project's pages are made from.
package struct TemplateList: Sendable {
    package struct Entry: Sendable {
        /// The file's name: `event.mustache`.
        package let name: String
        /// The record that it is rendered with; nil where it is a part of other templates.
        package let record: String?
        /// The templates that include it, by name.
        package let includedBy: [String]
        /// Whether the project has a file of its own for it.
        package let isOwn: Bool
    }

    /// Sorted by name.
    package let entries: [Entry]

    package init(_ templates: ProjectTemplates) {
        let records = Dictionary(uniqueKeysWithValues: PageTemplates.schemas.map { ($0.template, $0.schema.name) })
        let entries = templates.templates.map { template in
            Entry(
                name: "\(template.name).mustache",
                record: records[template.name],
                includedBy: templates.templates.filter { ProjectTemplates.includes(template.name, $0.utf8) }.map(
                    \.name
                ),
                isOwn: templates.own.contains("\(template.name).mustache")
            )
        }
        let assets = templates.assets.keys.map { name in
            Entry(name: name, record: nil, includedBy: [], isOwn: templates.own.contains(name))
        }
        self.entries = (entries + assets).sorted { $0.name < $1.name }
    }
}
