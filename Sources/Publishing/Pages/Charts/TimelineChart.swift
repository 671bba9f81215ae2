import Templating

/// `timeline-chart.mustache`: when each outlet published, as a drawing. Lengths are in the units of its `viewBox`.
struct TimelineChart: TemplateRecord {
    /// A line down the drawing at a day's or an hour's beginning.
    struct Tick: TemplateRecord {
        var x: Int
        var text: String

        static let templateFields: [TemplateField<Tick>] = [
            .number("x", "From the left.", example: 180, \.x),
            .text("text", "The day, or the time where all is of one day.", example: "2 March", \.text),
        ]
    }

    struct Row: TemplateRecord {
        var outlet: String
        var sign: OutletSign
        var y: Int
        var dots: [Dot]

        static let templateFields: [TemplateField<Row>] = [
            .text("outlet", "The outlet's name.", example: "Harbour Daily", \.outlet),
            OutletSign.field(\.sign.classes),
            .number("y", "Its middle, from the top.", example: 34, \.y),
            .list("dots", of: Dot.self, "Its articles.", \.dots),
        ]
    }

    /// An article: a dot at its time, or a bar over its day where only that is known.
    struct Dot: TemplateRecord {
        var x: Int
        var width: Int
        var text: String
        var isFirst: Bool

        static let templateFields: [TemplateField<Dot>] = [
            .number("x", "Its middle, or where the bar begins.", example: 240, \.x),
            .number("width", "Of the bar; 0 where the time is known.", example: 520, \.width),
            .text("text", "When, in words.", example: "2 March 2026, 07:40", \.text),
            .flag("isFirst", "Whether it is surely the first report in the digest.", \.isFirst),
        ]
    }

    var height: Int
    var ticks: [Tick]
    var rows: [Row]

    static let templateFields: [TemplateField<TimelineChart>] = [
        .number("height", "Of the drawing, which is 720 wide.", example: 140, \.height),
        .list("ticks", of: Tick.self, "Days or hours.", \.ticks),
        .list("rows", of: Row.self, "The outlets, first report first.", \.rows),
    ]
}
