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
            .text("name", "The person, institution or document.", example: "Mara Quint") { $0.name },
            .text("address", "Address of its page.", example: "person/mara-quint/index.html") { $0.address },
            .optionalText("role", "As texts give it.", example: "harbour master") { $0.role },
            .number("quoteCount", "Quotations in all.", example: 14) { $0.quoteCount },
            .number("outletCount", "Outlets that quote it.", example: 5) { $0.outletCount },
            .number("eventCount", "Events in which it is quoted.", example: 3) { $0.eventCount },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var site: SiteFrame
    var page: PageFrame
    var most: [Row]
    var others: [NamedLink]

    static let templateFields: [TemplateField<PeoplePage>] = [
        .record("site", of: SiteFrame.self, "The site.") { $0.site },
        .record("page", of: PageFrame.self, "This page.") { $0.page },
        .list("most", of: Row.self, "Those quoted by most outlets, the first hundred.") { $0.most },
        .flag("hasOthers", "Whether there are more.") { !$0.others.isEmpty },
        .list("others", of: NamedLink.self, "The others, by name.") { $0.others },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// `person.mustache`: who was quoted, by whom, in which words, over time.
struct PersonPage: TemplateRecord {
    struct Count: TemplateRecord {
        var name: String
        var address: String
        var count: Int

        static let templateFields: [TemplateField<Count>] = [
            .text("name", "The outlet or the person.", example: "Harbour Daily") { $0.name },
            .text("address", "Address of its page; may be empty.", example: "outlet/harbour-daily/index.html") {
                $0.address
            },
            .number("count", "Quotations.", example: 4) { $0.count },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
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
            .optionalText("text", "The words, where the site's limit lets them stand.", example: "“We were lucky”") {
                $0.text
            },
            .number("wordCount", "How many words they are, where they are not shown.", example: 34) { $0.wordCount },
            .text("wordNoun", "`word` or `words`, as the count wants it.", example: "words") {
                noun("word", $0.wordCount)
            },
            .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.outlet },
            .text("address", "Where it can be checked.", example: "article/harbour-daily/ferry.html#p4") { $0.address },
            .number("paragraph", "Paragraph of the article, counted from 1.", example: 4) { $0.paragraph },
            .optionalText("attribution", "How the outlet credits it.", example: "claimed, through CCTV") {
                $0.attribution
            },
            .optionalText("implication", "What the verb implies, unless nothing.", example: "implies doubt") {
                $0.implication
            },
            .optionalText("lang", "The article's language, where it is not the site's.", example: "de") { $0.lang },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    /// What one event's articles quote of the person.
    struct Appearance: TemplateRecord {
        var title: String
        var address: String
        var from: ShownDate
        var quotes: [Quote]

        static let templateFields: [TemplateField<Appearance>] = [
            .text("title", "The event's title.", example: "Ferry grounding off Port Ellery") { $0.title },
            .text("address", "Address of the event's page.", example: "event/ferry-grounding/index.html") {
                $0.address
            },
            .record("from", of: ShownDate.self, "When its first article was published.") { $0.from },
            .list("quotes", of: Quote.self, "The quotations, by article.") { $0.quotes },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
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
        .record("site", of: SiteFrame.self, "The site.") { $0.site },
        .record("page", of: PageFrame.self, "This page.") { $0.page },
        .text("name", "The person, institution or document, in the longest form of the name.", example: "Mara Quint") {
            $0.name
        },
        .texts("roles", "As texts give them, most frequent first.", example: "harbour master") { $0.roles },
        .text("sentence", "How often and by whom.", example: "Quoted 14 times by 5 outlets in 3 events.") {
            $0.sentence
        },
        .list("outlets", of: Count.self, "Who quotes the person, most first.") { $0.outlets },
        .list("appearances", of: Appearance.self, "The events, newest first.") { $0.appearances },
        .number("moreAppearances", "How many events are left out.", example: 4) { $0.moreAppearances },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
