import Templating

/// `likeness-map.mustache`: the outlets as dots, near where they report alike. Lengths are in the units of its `viewBox`.
struct LikenessMap: TemplateRecord {
    struct Dot: TemplateRecord {
        var x: Int
        var y: Int
        var name: String
        var address: String
        var sign: OutletSign
        var label: Label

        static let templateFields: [TemplateField<Dot>] = [
            .number("x", "From the left.", example: 240, \.x),
            .number("y", "From the top.", example: 120, \.y),
            .text("name", "The outlet's name.", example: "Harbour Daily", \.name),
            .text("address", "Address of its page.", example: "outlet/harbour-daily/index.html", \.address),
            OutletSign.field(\.sign.classes),
            .record("label", of: Label.self, "Where the name stands.", \.label),
        ]
    }

    struct Label: TemplateRecord {
        var x: Int
        var y: Int
        var isLeft: Bool

        static let templateFields: [TemplateField<Label>] = [
            .number("x", "Where the name begins, or ends if it is left of its dot.", example: 250, \.x),
            .number("y", "Its base line.", example: 124, \.y),
            .flag("isLeft", "Whether it is left of its dot.", \.isLeft),
        ]
    }

    /// From an outlet to the one that reports most like it.
    struct Line: TemplateRecord {
        var from: Dot
        var to: Dot

        static let templateFields: [TemplateField<Line>] = [
            .record("from", of: Dot.self, "The outlet.", \.from),
            .record("to", of: Dot.self, "The one most like it.", \.to),
        ]
    }

    var dots: [Dot]
    var lines: [Line]

    static let templateFields: [TemplateField<LikenessMap>] = [
        .list("dots", of: Dot.self, "The outlets.", \.dots),
        .list("lines", of: Line.self, "From each to the most alike.", \.lines),
    ]
}
