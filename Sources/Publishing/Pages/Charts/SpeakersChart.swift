import Templating

/// `speakers-chart.mustache`: whom each outlet lets speak, as bars. Lengths are in the units of its `viewBox`.
struct SpeakersChart: TemplateRecord {
    /// What a number and a colour stand for.
    struct Speaker: TemplateRecord {
        var number: Int
        var name: String

        static let templateFields: [TemplateField<Speaker>] = [
            .number("number", "In the bars, and of the colour.", example: 1, \.number),
            .text("name", "The speaker.", example: "Mara Quint", \.name),
        ]
    }

    struct Row: TemplateRecord {
        var outlet: String
        var y: Int
        var parts: [Part]

        static let templateFields: [TemplateField<Row>] = [
            .text("outlet", "The outlet's name.", example: "Harbour Daily", \.outlet),
            .number("y", "The bar's top.", example: 34, \.y),
            .list("parts", of: Part.self, "Whose words they are.", \.parts),
        ]
    }

    struct Part: TemplateRecord {
        var x: Int
        var width: Int
        var number: Int
        var name: String
        var percent: Int
        var hasRoom: Bool
        var isUnnamed: Bool

        static let templateFields: [TemplateField<Part>] = [
            .number("x", "Where it begins.", example: 170, \.x),
            .number("width", "How long it is.", example: 80, \.width),
            .number(
                "number",
                "The speaker's number; 0 for all others together and for those without a name.",
                example: 1,
                \.number
            ),
            .text("name", "The speaker.", example: "Mara Quint", \.name),
            .number("percent", "Of all words of the outlet's articles.", example: 12, \.percent),
            .flag("hasRoom", "Whether the number fits in.", \.hasRoom),
            .flag("isUnnamed", "Whether they are the words of those who are quoted without a name.", \.isUnnamed),
        ]
    }

    var height: Int
    var speakers: [Speaker]
    var hasOthers: Bool
    var hasUnnamed: Bool
    var rows: [Row]

    static let templateFields: [TemplateField<SpeakersChart>] = [
        .number("height", "Of the drawing, which is 720 wide.", example: 140, \.height),
        .list("speakers", of: Speaker.self, "Those who are given most words.", \.speakers),
        .flag("hasOthers", "Whether a bar has the others.", \.hasOthers),
        .flag("hasUnnamed", "Whether a bar has words of nobody by name.", \.hasUnnamed),
        .list("rows", of: Row.self, "The outlets, first report first.", \.rows),
    ]
}
