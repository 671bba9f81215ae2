import Templating

/// `people.mustache`: who is quoted in the digest.
struct PeoplePage: TemplateRecord {
    struct Row: TemplateRecord {
        var name: String
        var address: String
        var role: String?
        var quoteCount: Int
        var outletCount: Int
        var eventCount: Int

        static let templateFields: [TemplateField<Row>] = [
            .text("name", "The person, institution or document.", example: "Mara Quint", \.name),
            .text("address", "Address of its page.", example: "person/mara-quint/index.html", \.address),
            .optionalText("role", "As texts give it.", example: "harbour master", \.role),
            .number("quoteCount", "Quotations in all.", example: 14, \.quoteCount),
            .number("outletCount", "Outlets that quote it.", example: 5, \.outletCount),
            .number("eventCount", "Events in which it is quoted.", example: 3, \.eventCount),
        ]
    }

    var site: SiteFrame
    var page: PageFrame
    var most: [Row]
    var others: [NamedLink]

    static let templateFields: [TemplateField<PeoplePage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .list("most", of: Row.self, "Those quoted by most outlets, the first hundred.", \.most),
        .flag("hasOthers", "Whether there are more.", anyOf: \.others),
        .list("others", of: NamedLink.self, "The others, by name.", \.others),
    ]
}

/// `person.mustache`: who was quoted, by whom, in which words, over time.
struct PersonPage: TemplateRecord {
    struct Count: TemplateRecord {
        var name: String
        var address: String
        var count: Int

        static let templateFields: [TemplateField<Count>] = [
            .text("name", "The outlet or the person.", example: "Harbour Daily", \.name),
            .text(
                "address",
                "Address of its page; may be empty.",
                example: "outlet/harbour-daily/index.html",
                \.address
            ),
            .number("count", "Quotations; 0 where its own words alone tell what was said.", example: 4, \.count),
        ]
    }

    struct Quote: TemplateRecord {
        var text: String?
        var wordCount: Int
        var outlet: String
        var address: String
        var paragraph: Int
        var attribution: String?
        var implication: String?
        var lang: String?

        static let templateFields: [TemplateField<Quote>] = [
            .optionalText(
                "text",
                "The words, where the site's limit lets them stand.",
                example: "“We were lucky”",
                \.text
            ),
            .number("wordCount", "How many words they are, where they are not shown.", example: 34, \.wordCount),
            .text("outlet", "The outlet's name.", example: "Harbour Daily", \.outlet),
            .text("address", "Where it can be checked.", example: "article/harbour-daily/ferry.html#p4", \.address),
            .number("paragraph", "Paragraph of the article, counted from 1.", example: 4, \.paragraph),
            .optionalText("attribution", "How the outlet credits it.", example: "claimed, through CCTV", \.attribution),
            .optionalText(
                "implication",
                "What the verb implies, unless nothing.",
                example: "implies doubt",
                \.implication
            ),
            .optionalText("lang", "The article's language, where it is not the site's.", example: "de", \.lang),
        ]
    }

    /// What one event's articles quote of the person.
    struct Appearance: TemplateRecord {
        var title: String
        var address: String
        var from: ShownDate
        var quotes: [Quote]

        static let templateFields: [TemplateField<Appearance>] = [
            .text("title", "The event's title.", example: "Ferry grounding off Port Ellery", \.title),
            .text("address", "Address of the event's page.", example: "event/ferry-grounding/index.html", \.address),
            .record("from", of: ShownDate.self, "When its first article was published.", \.from),
            .list("quotes", of: Quote.self, "The quotations, by article.", \.quotes),
        ]
    }

    var site: SiteFrame
    var page: PageFrame
    var name: String
    var roles: [String]
    var sentence: String
    var outlets: [Count]
    var appearances: [Appearance]
    var moreAppearances: Int

    static let templateFields: [TemplateField<PersonPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .text(
            "name",
            "The person, institution or document, in the longest form of the name.",
            example: "Mara Quint",
            \.name
        ),
        .flag("hasRoles", "Whether any text gives one.", anyOf: \.roles),
        .texts(
            "roles",
            "As texts give them, those in the site's language first, then the most frequent.",
            example: "harbour master",
            \.roles
        ),
        .text("sentence", "How often and by whom.", example: "Quoted 14 times by 5 outlets in 3 events.", \.sentence),
        .list("outlets", of: Count.self, "Who quotes the person, most first.", \.outlets),
        .list("appearances", of: Appearance.self, "The events, newest first.", \.appearances),
        .number("moreAppearances", "How many events are left out.", example: 4, \.moreAppearances),
    ]
}
