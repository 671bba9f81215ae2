import Templating

/// `event.mustache`: how outlets covered one event.
struct EventPage: TemplateRecord {
    var site: SiteFrame
    var page: PageFrame
    var card: EventCard
    var tags: [NamedLink]
    var summary: HTML?
    var summaryIsAutomatic: Bool
    var coverageSentence: String
    var facts: [CoverageFact]
    var reporting: [NamedLink]
    var silent: [NamedLink]
    var headlines: [HeadlineRow]
    var headlinesAreCompared: Bool
    var speakers: [SpeakerRow]
    var timeline: [TimelineDay]
    var articles: [ArticleCard]
    var why: String

    static let templateFields: [TemplateField<EventPage>] = [
        .record("site", of: SiteFrame.self, "The site.") { $0.site },
        .record("page", of: PageFrame.self, "This page.") { $0.page },
        .text("title", "The event's title.", example: "Ferry grounding off Port Ellery") { $0.card.title },
        .record("from", of: ShownDate.self, "When the first article was published.") { $0.card.from },
        .optionalRecord("to", of: ShownDate.self, "When the last one was, if on another day.") { $0.card.to },
        .number("outletCount", "Outlets that covered it.", example: 5) { $0.card.outletCount },
        .text("outletNoun", "`outlet` or `outlets`, as the count wants it.", example: "outlets") {
            noun("outlet", $0.card.outletCount)
        },
        .number("followedCount", "Outlets that the site follows.", example: 8) { $0.card.followedCount },
        .number("articleCount", "Articles about it.", example: 6) { $0.card.articleCount },
        .text("articleNoun", "`article` or `articles`, as the count wants it.", example: "articles") {
            noun("article", $0.card.articleCount)
        },
        .flag("hasTags", "Whether it has tags.") { !$0.tags.isEmpty },
        .list("tags", of: NamedLink.self, "Its tags, by name.") { $0.tags },
        .optionalHTML("summary", "The editor's summary, or the automatic one.", example: "<p>A ferry …</p>") {
            $0.summary
        },
        .flag("summaryIsAutomatic", "Whether no person wrote the summary.") { $0.summaryIsAutomatic },
        .text("coverageSentence", "Who covered it, in a sentence.", example: "5 of the 8 outlets followed have it.") {
            $0.coverageSentence
        },
        .flag("hasFacts", "Whether `compare_by` names any.") { !$0.facts.isEmpty },
        .list("facts", of: CoverageFact.self, "Coverage by the facts of `compare_by`.") { $0.facts },
        .list("reporting", of: NamedLink.self, "Outlets that covered it, first report first.") { $0.reporting },
        .list("silent", of: NamedLink.self, "Those followed that have no article here.") { $0.silent },
        .flag("headlinesAreCompared", "Whether there are headlines of two outlets in one language.") {
            $0.headlinesAreCompared
        },
        .list("headlines", of: HeadlineRow.self, "The headlines, word by word, in order of publication.") {
            $0.headlines
        },
        .flag("hasQuotes", "Whether anyone is quoted.") { !$0.speakers.isEmpty },
        .list("speakers", of: SpeakerRow.self, "Who is quoted: those quoted by most outlets first.") { $0.speakers },
        .list("timeline", of: TimelineDay.self, "The days with articles, earliest first.") { $0.timeline },
        .list("articles", of: ArticleCard.self, "The articles, each with an excerpt.") { $0.articles },
        .text("why", "Why these articles are together.", example: "The editor put them together.") { $0.why },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// One fact about outlets, and who covered the event by it.
struct CoverageFact: TemplateRecord {
    struct Group: TemplateRecord {
        var value: String
        var reporting: [NamedLink]
        var silent: [NamedLink]

        static let templateFields: [TemplateField<Group>] = [
            .text("value", "What the outlets have in common.", example: "GB") { $0.value },
            .list("reporting", of: NamedLink.self, "Those that covered it, first report first.") { $0.reporting },
            .list("silent", of: NamedLink.self, "Those followed that have no article here.") { $0.silent },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var name: String
    var nameCapitalised: String
    var groups: [Group]

    static let templateFields: [TemplateField<CoverageFact>] = [
        .text("name", "The fact.", example: "country") { $0.name },
        .text("nameCapitalised", "The fact, to head a column.", example: "Country") { $0.nameCapitalised },
        .list("groups", of: Group.self, "Its values, most reports first.") { $0.groups },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// A headline whose words are told apart.
struct HeadlineRow: TemplateRecord {
    struct Word: TemplateRecord {
        enum Use { case own, shared, plain }

        var text: String
        var space: String
        var use: Use

        static let templateFields: [TemplateField<Word>] = [
            .text("text", "The word as printed.", example: "aground") { $0.text },
            .text("space", "The space behind it.", example: " ") { $0.space },
            .flag("isOwn", "Whether only this outlet's headline has it.") { $0.use == .own },
            .flag("isShared", "Whether another outlet's headline has it, in this or another form.") {
                $0.use == .shared
            },
            .flag("isPlain", "Whether it was not compared.") { $0.use == .plain },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var link: HeadlineLink
    var words: [Word]

    static let templateFields: [TemplateField<HeadlineRow>] = [
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.link.outlet },
        .text("outletAddress", "Address of the outlet's page.", example: "outlet/harbour-daily/index.html") {
            $0.link.outletAddress
        },
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html") {
            $0.link.address
        },
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de") { $0.link.lang },
        .list("words", of: Word.self, "The headline; joined with their spaces the words are it.") { $0.words },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// Someone who is quoted, and every quotation.
struct SpeakerRow: TemplateRecord {
    struct Quote: TemplateRecord {
        var text: String?
        var withheld: String
        var address: String
        var paragraph: Int
        var attribution: String?

        static let templateFields: [TemplateField<Quote>] = [
            .optionalText("text", "The words, where the site's limit lets them stand.", example: "“We were lucky”") {
                $0.text
            },
            .text("withheld", "What stands in their place where it does not.", example: "34 words, not shown") {
                $0.withheld
            },
            .text("address", "Where it can be checked.", example: "article/harbour-daily/ferry.html#p4") {
                $0.address
            },
            .number("paragraph", "Paragraph of the article, counted from 1.", example: 4) { $0.paragraph },
            .optionalText("attribution", "How the outlet credits it.", example: "claimed, through CCTV") {
                $0.attribution
            },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    /// What one article quotes of the speaker.
    struct Source: TemplateRecord {
        var link: HeadlineLink
        var quotes: [Quote]

        static let templateFields: [TemplateField<Source>] = [
            .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.link.outlet },
            .text("outletAddress", "Address of the outlet's page.", example: "outlet/harbour-daily/index.html") {
                $0.link.outletAddress
            },
            .optionalText("lang", "The article's language, where it is not the site's.", example: "de") {
                $0.link.lang
            },
            .list("quotes", of: Quote.self, "The quotations, as they stand in the article.") { $0.quotes },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var name: String
    var role: String?
    var sources: [Source]

    static let templateFields: [TemplateField<SpeakerRow>] = [
        .text("name", "The speaker.", example: "Mara Quint") { $0.name },
        .optionalText("role", "As the text gives it.", example: "harbour master") { $0.role },
        .list("sources", of: Source.self, "The articles that quote the speaker, in order of publication.") {
            $0.sources
        },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// A day of the time line.
struct TimelineDay: TemplateRecord {
    var date: ShownDate
    var entries: [TimelineRow]

    static let templateFields: [TemplateField<TimelineDay>] = [
        .record("date", of: ShownDate.self, "The day.") { $0.date },
        .list("entries", of: TimelineRow.self, "Its articles, in order of publication.") { $0.entries },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// An article on the time line.
struct TimelineRow: TemplateRecord {
    var link: HeadlineLink
    var time: ShownTime?
    var isFirst: Bool
    var after: String?

    static let templateFields: [TemplateField<TimelineRow>] = [
        .optionalRecord("time", of: ShownTime.self, "When on that day, where known.") { $0.time },
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.link.outlet },
        .text("title", "The headline.", example: "Ferry runs aground off Port Ellery") { $0.link.title },
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html") {
            $0.link.address
        },
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de") { $0.link.lang },
        .flag("isFirst", "Whether it is surely the first report in the digest.") { $0.isFirst },
        .optionalText("after", "How long after the first report.", example: "3 h 20 min later") { $0.after },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// An article on its event's page.
struct ArticleCard: TemplateRecord {
    var link: HeadlineLink
    var date: ShownDate
    var byline: String?
    var agency: String?
    var wordCount: Int
    var excerpt: String?
    var url: String?

    static let templateFields: [TemplateField<ArticleCard>] = [
        .text("title", "The headline.", example: "Ferry runs aground off Port Ellery") { $0.link.title },
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html") {
            $0.link.address
        },
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.link.outlet },
        .text("outletAddress", "Address of the outlet's page.", example: "outlet/harbour-daily/index.html") {
            $0.link.outletAddress
        },
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de") { $0.link.lang },
        .record("date", of: ShownDate.self, "When it was published.") { $0.date },
        .optionalText("byline", "Who wrote it.", example: "By Ada Quill") { $0.byline },
        .optionalText("agency", "The agency it credits.", example: "Atlas") { $0.agency },
        .number("wordCount", "Words of the article.", example: 412) { $0.wordCount },
        .optionalText("excerpt", "Its first words that the site may show.", example: "A ferry ran aground …") {
            $0.excerpt
        },
        .optionalText("url", "Address of the original.", example: "https://harbour-daily.example/ferry") { $0.url },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
