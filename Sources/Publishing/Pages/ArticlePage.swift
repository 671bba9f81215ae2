import Templating

/// `article.mustache`: one article, as far as the site may show it, and who is quoted in it.
struct ArticlePage: TemplateRecord {
    /// Words of the article that the site shows.
    struct Passage: TemplateRecord {
        var number: Int
        var anchor: String
        var parts: [TextPart]

        static let templateFields: [TemplateField<Passage>] = [
            .number("number", "Paragraph of the article, counted from 1.", example: 4) { $0.number },
            .text("anchor", "Id that quotations and summaries link to.", example: "p4") { $0.anchor },
            .list("parts", of: TextPart.self, "What the site shows of the paragraph, and the gaps.") { $0.parts },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    struct Paragraph: TemplateRecord {
        var number: Int
        var anchor: String
        var isPublished: Bool

        static let templateFields: [TemplateField<Paragraph>] = [
            .number("number", "Paragraph of the article, counted from 1.", example: 4) { $0.number },
            .text("anchor", "Id of the passage on this page.", example: "p4") { $0.anchor },
            .flag("isPublished", "Whether the site shows any of it.") { $0.isPublished },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    struct Speaker: TemplateRecord {
        var name: String
        var role: String?
        var quotes: [Place]

        static let templateFields: [TemplateField<Speaker>] = [
            .text("name", "The speaker.", example: "Mara Quint") { $0.name },
            .optionalText("role", "As the text gives it.", example: "harbour master") { $0.role },
            .list("quotes", of: Place.self, "Where the speaker is quoted.") { $0.quotes },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    /// Where a quotation stands.
    struct Place: TemplateRecord {
        var paragraph: Int
        var anchor: String
        var isPublished: Bool
        var attribution: String?
        var wordCount: Int

        static let templateFields: [TemplateField<Place>] = [
            .number("paragraph", "Paragraph of the article, counted from 1.", example: 4) { $0.paragraph },
            .text("anchor", "Id of the passage on this page.", example: "p4") { $0.anchor },
            .flag("isPublished", "Whether the site shows the words.") { $0.isPublished },
            .optionalText("attribution", "How the outlet credits them.", example: "claimed") { $0.attribution },
            .number("wordCount", "Words quoted.", example: 34) { $0.wordCount },
            .text("wordNoun", "`word` or `words`, as the count wants it.", example: "words") {
                noun("word", $0.wordCount)
            },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
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
        .record("site", of: SiteFrame.self, "The site.") { $0.site },
        .record("page", of: PageFrame.self, "This page.") { $0.page },
        .text("title", "The headline.", example: "Ferry runs aground off Port Ellery") { $0.card.link.title },
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.card.link.outlet },
        .text("outletAddress", "Address of the outlet's page.", example: "outlet/harbour-daily/index.html") {
            $0.card.link.outletAddress
        },
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de") {
            $0.card.link.lang
        },
        .record("date", of: ShownDate.self, "When it was published.") { $0.card.date },
        .optionalRecord("updated", of: ShownDate.self, "When it was last changed.") { $0.updated },
        .optionalText("byline", "Who wrote it.", example: "By Ada Quill") { $0.card.byline },
        .optionalText("dateline", "Where it was written.", example: "PORT ELLERY") { $0.dateline },
        .number("wordCount", "Words of the article.", example: 412) { $0.card.wordCount },
        .optionalText("credit", "Whom the text credits.", example: "Credits Atlas.") { $0.credit },
        .optionalText("url", "Address of the original.", example: "https://harbour-daily.example/ferry") {
            $0.card.url
        },
        .record("event", of: PageLink.self, "The event it is part of.") { $0.event },
        .flag("hasTags", "Whether it has tags.") { !$0.tags.isEmpty },
        .list("tags", of: NamedLink.self, "Its tags, by name.") { $0.tags },
        .optionalHTML("body", "The whole text, under `publish: full`.", example: "<p>A ferry …</p>") { $0.body },
        .flag("hasPassages", "Whether the site shows anything of the text.") { !$0.passages.isEmpty },
        .list("passages", of: Passage.self, "What the site shows of the text, by paragraph.") { $0.passages },
        .number("publishedWords", "Words of the text that the site shows, on all pages together.", example: 61) {
            $0.publishedWords
        },
        .flag("hasQuotes", "Whether anyone is quoted.") { !$0.speakers.isEmpty },
        .list("speakers", of: Speaker.self, "Who is quoted: those quoted by most outlets first.") { $0.speakers },
        .optionalText("sameText", "Of which other article it is the text.", example: "The same text as …") {
            $0.sameText
        },
        .flag("hasAlone", "Whether it reports anything alone.") { !$0.alone.isEmpty },
        .list("alone", of: Paragraph.self, "The paragraphs with what no other article of the event has.") {
            $0.alone
        },
        .flag("hasOthers", "Whether the event has other articles.") { !$0.others.isEmpty },
        .list("others", of: HeadlineLink.self, "The event's other articles, those of the most similar text first.") {
            $0.others
        },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
