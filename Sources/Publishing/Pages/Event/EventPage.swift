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
    var columns: [NamedLink]
    var points: [PointRow]
    var figures: [FigureRow]
    var alone: [AloneRow]
    var utterances: [UtteranceRow]
    var speakers: [SpeakerRow]
    var shares: [ShareRow]
    var sources: [SourceRow]
    var voicesSentence: String
    var voices: [VoiceRow]
    var pairs: [SharedPair]
    var terms: [TermRow]
    var namings: [NamingRow]
    var markedTerms: [MarkedTermRow]
    var withoutSpeakers: String?
    var timeline: [TimelineDay]
    var articles: [ArticleSection]
    var why: String
    var isExcerpted: Bool

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
        .list("columns", of: NamedLink.self, "The outlets that head the matrices, first report first.") { $0.columns },
        .flag("isCompared", "Whether there are two outlets or more.") { $0.columns.count > 1 },
        .flag("hasPoints", "Whether anything was reported by several texts, or by one alone.") {
            !$0.points.isEmpty || !$0.alone.isEmpty || !$0.figures.isEmpty
        },
        .flag("hasShared", "Whether several texts report the same.") { !$0.points.isEmpty },
        .list("points", of: PointRow.self, "What several texts report, most texts first.") { $0.points },
        .flag("hasFigures", "Whether figures differ.") { !$0.figures.isEmpty },
        .list("figures", of: FigureRow.self, "Sentences that report one thing with other figures.") { $0.figures },
        .flag("hasAlone", "Whether an article reports something alone.") { !$0.alone.isEmpty },
        .list("alone", of: AloneRow.self, "What each article alone reports.") { $0.alone },
        .flag("hasUtterances", "Whether several outlets quote the same words.") { !$0.utterances.isEmpty },
        .list("utterances", of: UtteranceRow.self, "Words that several outlets quote, in their versions.") {
            $0.utterances
        },
        .flag("hasQuotes", "Whether anyone is quoted.") { !$0.speakers.isEmpty },
        .optionalText("withoutSpeakers", "Languages in which no speakers are looked for.", example: "fr, ar") {
            $0.withoutSpeakers
        },
        .flag("hasMatrix", "Whether several outlets quote anyone by name.") {
            $0.columns.count > 1 && $0.speakers.contains { !$0.cells.isEmpty }
        },
        .flag("hasShares", "Whether words are given to named speakers.") { !$0.shares.isEmpty },
        .list("shares", of: ShareRow.self, "How much of each outlet's words is given to whom.") { $0.shares },
        .flag("hasOrigins", "Whether sources are named or text is shared.") {
            !$0.sources.isEmpty || !$0.pairs.isEmpty || $0.voices.contains { $0.articles.count > 1 }
        },
        .flag("hasSources", "Whether any article names its sources.") { !$0.sources.isEmpty },
        .list("sources", of: SourceRow.self, "What each article's reporting rests on.") { $0.sources },
        .text("voicesSentence", "How many texts there are.", example: "5 outlets, 3 independent texts.") {
            $0.voicesSentence
        },
        .list("voices", of: VoiceRow.self, "Texts that more than one article is.") {
            $0.voices.filter { $0.articles.count > 1 }
        },
        .list("pairs", of: SharedPair.self, "Articles that share text, most first.") { $0.pairs },
        .flag("hasWords", "Whether outlets chose other words.") {
            !$0.terms.isEmpty || !$0.namings.isEmpty || !$0.markedTerms.isEmpty
        },
        .flag("hasTerms", "Whether an article uses a word far more than the others.") { !$0.terms.isEmpty },
        .list("terms", of: TermRow.self, "The words that each article uses far more than the others.") { $0.terms },
        .flag("hasNamings", "Whether one thing has several names.") { !$0.namings.isEmpty },
        .list("namings", of: NamingRow.self, "One thing under several names or spellings.") { $0.namings },
        .flag("hasMarkedTerms", "Whether a term stands in quotation marks here and not there.") {
            !$0.markedTerms.isEmpty
        },
        .list("markedTerms", of: MarkedTermRow.self, "Terms in quotation marks here and not there.") {
            $0.markedTerms
        },
        .list("speakers", of: SpeakerRow.self, "Who is quoted: those quoted by most outlets first.") { $0.speakers },
        .list("timeline", of: TimelineDay.self, "The days with articles, earliest first.") { $0.timeline },
        .list("articles", of: ArticleSection.self, "The articles, each with the sentences that this page cites.") {
            $0.articles
        },
        .flag("isExcerpted", "Whether the site shows excerpts only.") { $0.isExcerpted },
        .text("why", "Why these articles are together.", example: "The editor put them together.") { $0.why },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
