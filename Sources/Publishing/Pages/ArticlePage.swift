import Templating

/// `article.mustache`: one article, as far as the site may show it, and who is quoted in it.
struct ArticlePage: TemplateRecord {
    /// Words of the article that the site shows.
    struct Passage: TemplateRecord {
        var number: Int
        var anchor: String
        var parts: [TextPart]

        static let templateFields: [TemplateField<Passage>] = [
            .number("number", "Paragraph of the article, counted from 1.", example: 4, \.number),
            .text("anchor", "Id that quotations and summaries link to.", example: "p4", \.anchor),
            .list("parts", of: TextPart.self, "What the site shows of the paragraph, and the gaps.", \.parts),
        ]
    }

    struct Paragraph: TemplateRecord {
        var number: Int
        var anchor: String
        var isPublished: Bool

        static let templateFields: [TemplateField<Paragraph>] = [
            .number("number", "Paragraph of the article, counted from 1.", example: 4, \.number),
            .text("anchor", "Id of the passage on this page.", example: "p4", \.anchor),
            .flag("isPublished", "Whether the site shows any of it.", \.isPublished),
        ]
    }

    struct Speaker: TemplateRecord {
        var name: String
        var role: String?
        var roleLang: String?
        var quotes: [Place]

        static let templateFields: [TemplateField<Speaker>] = [
            .text("name", "The speaker.", example: "Mara Quint", \.name),
            .optionalText(
                "role",
                "As most outlets give it, in the site's language where one gives it so.",
                example: "harbour master",
                \.role
            ),
            .optionalText("roleLang", "The language of `role`, where it is not the site's.", example: "de", \.roleLang),
            .list("quotes", of: Place.self, "Where the speaker is quoted.", \.quotes),
        ]
    }

    /// Where a quotation stands.
    struct Place: TemplateRecord {
        var paragraph: Int
        var anchor: String
        var isPublished: Bool
        var attribution: String?
        var wordCount: Int

        static let templateFields: [TemplateField<Place>] = [
            .number("paragraph", "Paragraph of the article, counted from 1.", example: 4, \.paragraph),
            .text("anchor", "Id of the passage on this page.", example: "p4", \.anchor),
            .flag("isPublished", "Whether the site shows the words.", \.isPublished),
            .optionalText("attribution", "How the outlet credits them.", example: "claimed", \.attribution),
            .number("wordCount", "Words quoted.", example: 34, \.wordCount),
        ]
    }

    var site: SiteFrame
    var page: PageFrame
    var card: ArticleCard
    var updated: ShownDate?
    var dateline: String?
    var credit: String?
    var event: PageLink
    var tags: [NamedLink]
    var body: HTML?
    var passages: [Passage]
    var publishedWords: Int
    var speakers: [Speaker]
    var others: [HeadlineLink]
    var alone: [Paragraph]
    var sameText: String?

    static let templateFields: [TemplateField<ArticlePage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .text("title", "The headline.", example: "Ferry runs aground off Port Ellery", \.card.link.title),
        .text("outlet", "The outlet's name.", example: "Harbour Daily", \.card.link.outlet),
        .text(
            "outletAddress",
            "Address of the outlet's page.",
            example: "outlet/harbour-daily/index.html",
            \.card.link.outletAddress
        ),
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de", \.card.link.lang),
        .record("date", of: ShownDate.self, "When it was published.", \.card.date),
        .optionalRecord("updated", of: ShownDate.self, "When it was last changed.", \.updated),
        .optionalText("byline", "Who wrote it.", example: "By Ada Quill", \.card.byline),
        .optionalText("dateline", "Where it was written.", example: "PORT ELLERY", \.dateline),
        .number("wordCount", "Words of the article.", example: 412, \.card.wordCount),
        .optionalText("credit", "Whom the text credits.", example: "Credits Atlas.", \.credit),
        .optionalText("url", "Address of the original.", example: "https://harbour-daily.example/ferry", \.card.url),
        .record("event", of: PageLink.self, "The event it is part of.", \.event),
        .flag("hasTags", "Whether it has tags.", anyOf: \.tags),
        .list("tags", of: NamedLink.self, "Its tags, by name.", \.tags),
        .optionalHTML("body", "The whole text, under `publish: full`.", example: "<p>A ferry …</p>", \.body),
        .flag("hasPassages", "Whether the site shows anything of the text.", anyOf: \.passages),
        .list("passages", of: Passage.self, "What the site shows of the text, by paragraph.", \.passages),
        .number(
            "publishedWords",
            "Words of the text that the site shows, on all pages together.",
            example: 61,
            \.publishedWords
        ),
        .flag("hasQuotes", "Whether anyone is quoted.", anyOf: \.speakers),
        .list("speakers", of: Speaker.self, "Who is quoted: those quoted by most outlets first.", \.speakers),
        .optionalText("sameText", "Of which other article it is the text.", example: "The same text as …", \.sameText),
        .flag("hasAlone", "Whether it reports anything alone.", anyOf: \.alone),
        .list("alone", of: Paragraph.self, "The paragraphs with what no other article of the event has.", \.alone),
        .flag("hasOthers", "Whether the event has other articles.", anyOf: \.others),
        .list(
            "others",
            of: HeadlineLink.self,
            "The event's other articles, those of the most similar text first.",
            \.others
        ),
    ]
}
