import Templating

/// Someone who is quoted, by which outlets, and every quotation.
struct SpeakerRow: TemplateRecord {
    /// What an outlet quotes of the speaker, in the matrix.
    struct Cell: TemplateRecord {
        var outlet: String
        var count: Int
        var anchor: String

        static let templateFields: [TemplateField<Cell>] = [
            .text("outlet", "The outlet's name.", example: "Harbour Daily", \.outlet),
            .number("count", "Quotations in its articles.", example: 3, \.count),
            .text(
                "anchor",
                "Id of the first of them on this page.",
                example: "said-mara-quint-harbour-daily",
                \.anchor
            ),
        ]
    }

    struct Quote: TemplateRecord {
        var text: String?
        var wordCount: Int
        var isIndirect: Bool
        var id: String
        var address: String
        var paragraph: Int
        var attribution: String?
        var implication: String?

        static let templateFields: [TemplateField<Quote>] = [
            .optionalText(
                "text",
                "The words, where the site's limit lets them stand.",
                example: "“We were lucky”",
                \.text
            ),
            .number("wordCount", "How many words they are.", example: 34, \.wordCount),
            .flag("isIndirect", "Whether the outlet reports them in its own words.", \.isIndirect),
            .text("id", "Its id on this page.", example: "harbour-daily-q3", \.id),
            .text("address", "Where it can be checked.", example: "article/harbour-daily/ferry.html#p4", \.address),
            .number("paragraph", "Paragraph of the article, counted from 1.", example: 4, \.paragraph),
            .optionalText("attribution", "How the outlet credits it.", example: "claimed, through CCTV", \.attribution),
            .optionalText(
                "implication",
                "What the verb implies, unless nothing.",
                example: "implies doubt",
                \.implication
            ),
        ]
    }

    /// What one article quotes of the speaker.
    struct Source: TemplateRecord {
        var anchor: String
        var link: HeadlineLink
        var quotes: [Quote]

        static let templateFields: [TemplateField<Source>] = [
            .text("anchor", "Its id.", example: "said-mara-quint-harbour-daily", \.anchor),
            .text("outlet", "The outlet's name.", example: "Harbour Daily", \.link.outlet),
            .text(
                "outletAddress",
                "Address of the outlet's page.",
                example: "outlet/harbour-daily/index.html",
                \.link.outletAddress
            ),
            .optionalText("lang", "The article's language, where it is not the site's.", example: "de", \.link.lang),
            .list("quotes", of: Quote.self, "The quotations, as they stand in the article.", \.quotes),
        ]
    }

    var name: String
    var address: String?
    var role: String?
    var roleLang: String?
    var cells: [Cell]
    var sources: [Source]

    static let templateFields: [TemplateField<SpeakerRow>] = [
        .text("name", "The speaker.", example: "Mara Quint", \.name),
        .optionalText("address", "Address of the speaker's page.", example: "person/mara-quint/index.html", \.address),
        .optionalText(
            "role",
            "As most outlets give it, in the site's language where one gives it so.",
            example: "harbour master",
            \.role
        ),
        .optionalText("roleLang", "The language of `role`, where it is not the site's.", example: "de", \.roleLang),
        .flag("hasCells", "Whether the speaker has a row in the matrix.", anyOf: \.cells),
        .list("cells", of: Cell.self, "One an outlet, in the order of `columns`.", \.cells),
        .list("sources", of: Source.self, "The articles that quote the speaker, in order of publication.", \.sources),
    ]
}
