import Templating

/// One fact about outlets, and who covered the event by it.
struct CoverageFact: TemplateRecord {
    struct Group: TemplateRecord {
        var value: String
        var reporting: [OutletLink]
        var silent: [OutletLink]

        static let templateFields: [TemplateField<Group>] = [
            .text("value", "What the outlets have in common.", example: "GB", \.value),
            .list("reporting", of: OutletLink.self, "Those that covered it, first report first.", \.reporting),
            .list("silent", of: OutletLink.self, "Those followed that have no article here.", \.silent),
        ]
    }

    var name: String
    var nameCapitalised: String
    var groups: [Group]

    static let templateFields: [TemplateField<CoverageFact>] = [
        .text("name", "The fact.", example: "country", \.name),
        .text("nameCapitalised", "The fact, to head a column.", example: "Country", \.nameCapitalised),
        .list("groups", of: Group.self, "Its values, most reports first.", \.groups),
    ]
}
