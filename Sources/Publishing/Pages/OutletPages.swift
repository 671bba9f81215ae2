import Templating

/// `outlets.mustache`: every outlet.
struct OutletsPage: TemplateRecord {
    struct Row: TemplateRecord {
        var name: String
        var address: String
        var country: String?
        var kind: String?
        var articleCount: Int
        var eventCount: Int

        static let templateFields: [TemplateField<Row>] = [
            .text("name", "The outlet's name.", example: "Harbour Daily") { $0.name },
            .text("address", "Address of its page.", example: "outlet/harbour-daily/index.html") { $0.address },
            .optionalText("country", "Its country, ISO 3166.", example: "GB") { $0.country },
            .optionalText("kind", "What it is.", example: "newspaper") { $0.kind },
            .number("articleCount", "Its articles.", example: 12) { $0.articleCount },
            .number("eventCount", "Events it covered.", example: 9) { $0.eventCount },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    /// How alike one outlet reports to each of the others.
    struct LikenessRow: TemplateRecord {
        var name: String
        var address: String
        var cells: [LikenessCell]

        static let templateFields: [TemplateField<LikenessRow>] = [
            .text("name", "The outlet's name.", example: "Harbour Daily") { $0.name },
            .text("address", "Address of its page.", example: "outlet/harbour-daily/index.html") { $0.address },
            .list("cells", of: LikenessCell.self, "One an outlet, in the order of `likenessColumns`.") { $0.cells },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    struct LikenessCell: TemplateRecord {
        var outlet: String
        var isSelf: Bool
        var percent: Int?
        var eventCount: Int

        static let templateFields: [TemplateField<LikenessCell>] = [
            .text("outlet", "The column's outlet.", example: "Coast Post") { $0.outlet },
            .flag("isSelf", "Whether row and column are one outlet.") { $0.isSelf },
            .optionalText("percent", "How alike, of 100; absent where no event is common.", example: "34") {
                $0.percent.map(String.init)
            },
            .number("eventCount", "Events that both report.", example: 7) { $0.eventCount },
            .text("eventNoun", "`event` or `events`, as the count wants it.", example: "events") {
                noun("event", $0.eventCount)
            },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var site: SiteFrame
    var page: PageFrame
    var outlets: [Row]
    var likenessColumns: [NamedLink]
    var likeness: [LikenessRow]

    static let templateFields: [TemplateField<OutletsPage>] = [
        .record("site", of: SiteFrame.self, "The site.") { $0.site },
        .record("page", of: PageFrame.self, "This page.") { $0.page },
        .list("outlets", of: Row.self, "The outlets, by name.") { $0.outlets },
        .flag("hasLikeness", "Whether any two outlets report the same event in one language.") {
            !$0.likeness.isEmpty
        },
        .list("likenessColumns", of: NamedLink.self, "The outlets with most articles, which head the table.") {
            $0.likenessColumns
        },
        .list("likeness", of: LikenessRow.self, "One of them a row.") { $0.likeness },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// `outlet.mustache`: who an outlet is, what it covered and what it did not.
struct OutletPage: TemplateRecord {
    struct Fact: TemplateRecord {
        var name: String
        var value: String

        static let templateFields: [TemplateField<Fact>] = [
            .text("name", "The fact.", example: "Owner") { $0.name },
            .text("value", "What `outlets.yml` says.", example: "Bell & Sons") { $0.value },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    struct Rating: TemplateRecord {
        var rater: String
        var value: String
        var url: String?
        var date: String?

        static let templateFields: [TemplateField<Rating>] = [
            .text("rater", "Who rated.", example: "Example Media Review") { $0.rater },
            .text("value", "The rating, in the rater's words.", example: "Center") { $0.value },
            .optionalText("url", "Where it is published.", example: "https://example.org/") { $0.url },
            .optionalText("date", "When, as the editor wrote it.", example: "2026-01") { $0.date },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    struct DistinctiveWord: TemplateRecord {
        var text: String
        var here: Int
        var elsewhere: Int

        static let templateFields: [TemplateField<DistinctiveWord>] = [
            .text("text", "The word, as printed most often.", example: "commuters") { $0.text },
            .number("here", "How often it stands in the outlet's articles.", example: 24) { $0.here },
            .text("elsewhere", "How often in all others.", example: "5") { String($0.elsewhere) },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    struct Alike: TemplateRecord {
        var name: String
        var address: String
        var percent: Int
        var eventCount: Int

        static let templateFields: [TemplateField<Alike>] = [
            .text("name", "The other outlet.", example: "Coast Post") { $0.name },
            .text("address", "Address of its page.", example: "outlet/coast-post/index.html") { $0.address },
            .text("percent", "How alike, of 100.", example: "34") { String($0.percent) },
            .number("eventCount", "Events that both report.", example: 7) { $0.eventCount },
            .text("eventNoun", "`event` or `events`, as the count wants it.", example: "events") {
                noun("event", $0.eventCount)
            },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    struct ArticleRow: TemplateRecord {
        var title: String
        var address: String
        var date: ShownDate
        var lang: String?

        static let templateFields: [TemplateField<ArticleRow>] = [
            .text("title", "The headline.", example: "Ferry runs aground off Port Ellery") { $0.title },
            .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html") {
                $0.address
            },
            .record("date", of: ShownDate.self, "When it was published.") { $0.date },
            .optionalText("lang", "The article's language, where it is not the site's.", example: "de") { $0.lang },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var site: SiteFrame
    var page: PageFrame
    var name: String
    var url: String?
    var facts: [Fact]
    var ratings: [Rating]
    var coverageSentence: String
    var reprintSentence: String?
    var quoted: [PersonPage.Count]
    var words: [DistinctiveWord]
    var alike: [Alike]
    var articles: [ArticleRow]
    var missed: [EventCard]
    var moreMissed: Int

    static let templateFields: [TemplateField<OutletPage>] = [
        .record("site", of: SiteFrame.self, "The site.") { $0.site },
        .record("page", of: PageFrame.self, "This page.") { $0.page },
        .text("name", "The outlet's name.", example: "Harbour Daily") { $0.name },
        .optionalText("url", "Its home page.", example: "https://harbour-daily.example/") { $0.url },
        .list("facts", of: Fact.self, "What `outlets.yml` tells of it.") { $0.facts },
        .list("ratings", of: Rating.self, "What others said of it, each with who and when.") { $0.ratings },
        .text("coverageSentence", "How many events it covered.", example: "It covered 7 of 9 events.") {
            $0.coverageSentence
        },
        .optionalText("reprintSentence", "How much of it others ran first.", example: "2 of its 9 articles …") {
            $0.reprintSentence
        },
        .flag("hasQuoted", "Whether it quotes anyone by name.") { !$0.quoted.isEmpty },
        .list("quoted", of: PersonPage.Count.self, "Whom it quotes most.") { $0.quoted },
        .flag("hasWords", "Whether it has words of its own.") { !$0.words.isEmpty },
        .list("words", of: DistinctiveWord.self, "Words it uses more than the others, most distinctive first.") {
            $0.words
        },
        .flag("hasAlike", "Whether another outlet reports an event that it does.") { !$0.alike.isEmpty },
        .list("alike", of: Alike.self, "The outlets it resembles, most alike first.") { $0.alike },
        .list("articles", of: ArticleRow.self, "Its articles, newest first.") { $0.articles },
        .flag("hasMissed", "Whether there are events without an article of it.") { !$0.missed.isEmpty },
        .list("missed", of: EventCard.self, "The newest events without an article of it.") { $0.missed },
        .number("moreMissed", "How many such events are left out.", example: 4) { $0.moreMissed },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
