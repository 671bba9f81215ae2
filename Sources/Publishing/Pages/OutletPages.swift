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
            .text("name", "The outlet's name.", example: "Harbour Daily", \.name),
            .text("address", "Address of its page.", example: "outlet/harbour-daily/index.html", \.address),
            .optionalText("country", "Its country, ISO 3166.", example: "GB", \.country),
            .optionalText("kind", "What it is.", example: "newspaper", \.kind),
            .number("articleCount", "Its articles.", example: 12, \.articleCount),
            .number("eventCount", "Events it covered.", example: 9, \.eventCount),
        ]
    }

    /// How alike one outlet reports to each of the others.
    struct LikenessRow: TemplateRecord {
        var name: String
        var address: String
        var sign: OutletSign
        var cells: [LikenessCell]

        static let templateFields: [TemplateField<LikenessRow>] = [
            .text("name", "The outlet's name.", example: "Harbour Daily", \.name),
            .text("address", "Address of its page.", example: "outlet/harbour-daily/index.html", \.address),
            OutletSign.field(\.sign.classes),
            .list("cells", of: LikenessCell.self, "One an outlet, in the order of `likenessColumns`.", \.cells),
        ]
    }

    struct LikenessCell: TemplateRecord {
        var outlet: String
        var isSelf: Bool
        var percent: Int?
        var eventCount: Int

        static let templateFields: [TemplateField<LikenessCell>] = [
            .text("outlet", "The column's outlet.", example: "Coast Post", \.outlet),
            .flag("isSelf", "Whether row and column are one outlet.", \.isSelf),
            .optionalText("percent", "How alike, of 100; absent where no event is common.", example: "34") {
                $0.pointee.percent.map { String($0) }
            },
            .number("eventCount", "Events that both report.", example: 7, \.eventCount),
        ]
    }

    var site: SiteFrame
    var page: PageFrame
    var outlets: [Row]
    var likenessColumns: [OutletLink]
    var likeness: [LikenessRow]
    var likenessMap: LikenessMap?

    static let templateFields: [TemplateField<OutletsPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .list("outlets", of: Row.self, "The outlets, by name.", \.outlets),
        .flag("hasLikeness", "Whether any two outlets report the same event in one language.", anyOf: \.likeness),
        .list(
            "likenessColumns",
            of: OutletLink.self,
            "The outlets with most articles, which head the table.",
            \.likenessColumns
        ),
        .list("likeness", of: LikenessRow.self, "One of them a row.", \.likeness),
        .optionalRecord(
            "likenessMap",
            of: LikenessMap.self,
            "The same as a drawing, where there are three outlets or more.",
            \.likenessMap
        ),
    ]
}

/// `outlet.mustache`: who an outlet is, what it covered and what it did not.
struct OutletPage: TemplateRecord {
    struct Fact: TemplateRecord {
        var name: String
        var value: String

        static let templateFields: [TemplateField<Fact>] = [
            .text("name", "The fact.", example: "Owner", \.name),
            .text("value", "What `outlets.yml` says.", example: "Bell & Sons", \.value),
        ]
    }

    struct Rating: TemplateRecord {
        var rater: String
        var value: String
        var url: String?
        var date: String?

        static let templateFields: [TemplateField<Rating>] = [
            .text("rater", "Who rated.", example: "Example Media Review", \.rater),
            .text("value", "The rating, in the rater's words.", example: "Center", \.value),
            .optionalText("url", "Where it is published.", example: "https://example.org/", \.url),
            .optionalText("date", "When, as the editor wrote it.", example: "2026-01", \.date),
        ]
    }

    struct DistinctiveWord: TemplateRecord {
        var text: String
        var here: Int
        var elsewhere: Int

        static let templateFields: [TemplateField<DistinctiveWord>] = [
            .text("text", "The word, as printed most often.", example: "commuters", \.text),
            .number("here", "How often it stands in the outlet's articles.", example: 24, \.here),
            .text("elsewhere", "How often in all others.", example: "5") { String($0.pointee.elsewhere) },
        ]
    }

    struct Alike: TemplateRecord {
        var name: String
        var address: String
        var percent: Int
        var eventCount: Int

        static let templateFields: [TemplateField<Alike>] = [
            .text("name", "The other outlet.", example: "Coast Post", \.name),
            .text("address", "Address of its page.", example: "outlet/coast-post/index.html", \.address),
            .text("percent", "How alike, of 100.", example: "34") { String($0.pointee.percent) },
            .number("eventCount", "Events that both report.", example: 7, \.eventCount),
        ]
    }

    struct ArticleRow: TemplateRecord {
        var title: String
        var address: String
        var date: ShownDate
        var lang: String?

        static let templateFields: [TemplateField<ArticleRow>] = [
            .text("title", "The headline.", example: "Ferry runs aground off Port Ellery", \.title),
            .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html", \.address),
            .record("date", of: ShownDate.self, "When it was published.", \.date),
            .optionalText("lang", "The article's language, where it is not the site's.", example: "de", \.lang),
        ]
    }

    var site: SiteFrame
    var page: PageFrame
    var name: String
    var url: String?
    var feeds: [String]
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
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .text("name", "The outlet's name.", example: "Harbour Daily", \.name),
        .optionalText("url", "Its home page.", example: "https://harbour-daily.example/", \.url),
        .texts("feeds", "Its own feeds.", example: "https://harbour-daily.example/rss.xml", \.feeds),
        .list("facts", of: Fact.self, "What `outlets.yml` tells of it.", \.facts),
        .list("ratings", of: Rating.self, "What others said of it, each with who and when.", \.ratings),
        .text(
            "coverageSentence",
            "How many events it covered.",
            example: "It covered 7 of 9 events.",
            \.coverageSentence
        ),
        .optionalText(
            "reprintSentence",
            "How much of it others ran first.",
            example: "2 of its 9 articles …",
            \.reprintSentence
        ),
        .flag("hasQuoted", "Whether it quotes anyone by name.", anyOf: \.quoted),
        .list("quoted", of: PersonPage.Count.self, "Whom it quotes most.", \.quoted),
        .flag("hasWords", "Whether it has words of its own.", anyOf: \.words),
        .list(
            "words",
            of: DistinctiveWord.self,
            "Words it uses more than the others, most distinctive first.",
            \.words
        ),
        .flag("hasAlike", "Whether another outlet reports an event that it does.", anyOf: \.alike),
        .list("alike", of: Alike.self, "The outlets it resembles, most alike first.", \.alike),
        .list("articles", of: ArticleRow.self, "Its articles, newest first.", \.articles),
        .flag("hasMissed", "Whether there are events without an article of it.", anyOf: \.missed),
        .list("missed", of: EventCard.self, "The newest events without an article of it.", \.missed),
        .number("moreMissed", "How many such events are left out.", example: 4, \.moreMissed),
    ]
}
