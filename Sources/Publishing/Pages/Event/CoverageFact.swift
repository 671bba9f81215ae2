import Templating

/// One fact about outlets, and who covered the event by it.
struct CoverageFact: TemplateRecord {
    struct Group: TemplateRecord {
        var value: String
        var reporting: [NamedLink]
        var silent: [NamedLink]

        static let templateFields: [TemplateField<Group>] = [
            .text("value", "What the outlets have in common.", example: "GB") { $0.value },
            .list("reporting", of: NamedLink.self, "Those that covered it, first report first.") { $0.reporting },
            .list("silent", of: NamedLink.self, "Those followed that have no article here.") { $0.silent },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var name: String
    var nameCapitalised: String
    var groups: [Group]

    static let templateFields: [TemplateField<CoverageFact>] = [
        .text("name", "The fact.", example: "country") { $0.name },
        .text("nameCapitalised", "The fact, to head a column.", example: "Country") { $0.nameCapitalised },
        .list("groups", of: Group.self, "Its values, most reports first.") { $0.groups },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
