import Templating

/// What one article's reporting rests on.
struct SourceRow: TemplateRecord {
    struct Kind: TemplateRecord {
        var label: String
        var sources: [Source]

        static let templateFields: [TemplateField<Kind>] = [
            .text("label", "The kind of source.", example: "officials", \.label),
            .list("sources", of: Source.self, "The sources, in order of appearance.", \.sources),
        ]
    }

    struct Source: TemplateRecord {
        var name: String
        var marks: [Mark]

        static let templateFields: [TemplateField<Source>] = [
            .text("name", "As the article names it.", example: "Atlas Wire", \.name),
            .list("marks", of: Mark.self, "Where it does so, the first few places.", \.marks),
        ]
    }

    var id: String
    var link: HeadlineLink
    var kinds: [Kind]

    static let templateFields: [TemplateField<SourceRow>] = [
        .text("id", "The row's id.", example: "sources-harbour-daily-7k2f", \.id),
        .text("outlet", "The outlet's name.", example: "Harbour Daily", \.link.outlet),
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html", \.link.address),
        .list("kinds", of: Kind.self, "Its sources by kind.", \.kinds),
    ]
}

/// Articles that are one text.
struct VoiceRow: TemplateRecord {
    var articles: [HeadlineLink]
    var first: String?
    var credit: String?

    static let templateFields: [TemplateField<VoiceRow>] = [
        .list("articles", of: HeadlineLink.self, "The articles, in order of publication.", \.articles),
        .optionalText("first", "The outlet that surely ran it first.", example: "Atlas News", \.first),
        .optionalText("credit", "Whom the articles credit.", example: "Atlas News", \.credit),
    ]
}

/// Two articles that share text, lined up.
struct SharedPair: TemplateRecord {
    struct Row: TemplateRecord {
        var change: String
        var isSame: Bool
        var original: CitedText?
        var copy: CitedText?

        static let templateFields: [TemplateField<Row>] = [
            .text("change", "What the second article did.", example: "reworded", \.change),
            .flag("isSame", "Whether both have it word for word.", \.isSame),
            .optionalRecord("original", of: CitedText.self, "In the first article.", \.original),
            .optionalRecord("copy", of: CitedText.self, "In the second.", \.copy),
        ]
    }

    var original: HeadlineLink
    var copy: HeadlineLink
    var percent: Int
    var isReprint: Bool
    var sentence: String
    var rows: [Row]

    static let templateFields: [TemplateField<SharedPair>] = [
        .record(
            "original",
            of: HeadlineLink.self,
            "The article that is, as far as can be known, the earlier.",
            \.original
        ),
        .record("copy", of: HeadlineLink.self, "The other.", \.copy),
        .number(
            "percent",
            "Of the runs of five words of the shorter text those that both have.",
            example: 84,
            \.percent
        ),
        .flag("isReprint", "Whether the two are one text.", \.isReprint),
        .text("sentence", "What was done with the text.", example: "12 sentences the same, 2 cut.", \.sentence),
        .list("rows", of: Row.self, "The passages side by side.", \.rows),
    ]
}
