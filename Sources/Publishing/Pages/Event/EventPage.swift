import Templating

/// `event.mustache`: how outlets covered one event.
struct EventPage: TemplateRecord {
    var site: SiteFrame
    var page: PageFrame
    var card: EventCard
    var titleNote: String?
    var tags: [NamedLink]
    var summary: HTML?
    var summaryIsAutomatic: Bool
    var coverageSentence: String
    var facts: [CoverageFact]
    var reporting: [OutletLink]
    var silent: [OutletLink]
    var headlines: [HeadlineRow]
    var headlinesAreCompared: Bool
    var columns: [OutletLink]
    var points: [PointRow]
    var figures: [FigureRow]
    var alone: [AloneRow]
    var utterances: [UtteranceRow]
    var speakers: [SpeakerRow]
    var shares: [ShareRow]
    var speakersChart: SpeakersChart?
    var sources: [SourceRow]
    var voicesSentence: String
    var voices: [VoiceRow]
    var pairs: [SharedPair]
    var terms: [TermRow]
    var namings: [NamingRow]
    var markedTerms: [MarkedTermRow]
    var withoutSpeakers: String?
    var timelineChart: TimelineChart?
    var timeline: [TimelineDay]
    var articles: [ArticleSection]
    var why: String
    var citation: Citation
    var isExcerpted: Bool

    static let templateFields: [TemplateField<EventPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .text("title", "The event's title.", example: "Ferry grounding off Port Ellery", \.card.title),
        .optionalText(
            "titleNote",
            "Whose headline the title is, where no editor wrote one.",
            example: "The title is the headline at Harbour Daily.",
            \.titleNote
        ),
        .record("from", of: ShownDate.self, "When the first article was published.", \.card.from),
        .optionalRecord("to", of: ShownDate.self, "When the last one was, if on another day.", \.card.to),
        .number("outletCount", "Outlets that covered it.", example: 5, \.card.outletCount),
        .number("followedCount", "Outlets that the site follows.", example: 8, \.card.followedCount),
        .number("articleCount", "Articles about it.", example: 6, \.card.articleCount),
        .flag("hasTags", "Whether it has tags.", anyOf: \.tags),
        .list("tags", of: NamedLink.self, "Its tags, by name.", \.tags),
        .optionalHTML("summary", "The editor's summary, or the automatic one.", example: "<p>A ferry …</p>", \.summary),
        .flag("summaryIsAutomatic", "Whether no person wrote the summary.", \.summaryIsAutomatic),
        .text(
            "coverageSentence",
            "Who covered it, in a sentence.",
            example: "5 of the 8 outlets followed have it.",
            \.coverageSentence
        ),
        .flag("hasFacts", "Whether `compare_by` names any.", anyOf: \.facts),
        .list("facts", of: CoverageFact.self, "Coverage by the facts of `compare_by`.", \.facts),
        .list("reporting", of: OutletLink.self, "Outlets that covered it, first report first.", \.reporting),
        .list("silent", of: OutletLink.self, "Those followed that have no article here.", \.silent),
        .flag(
            "headlinesAreCompared",
            "Whether there are headlines of two outlets in one language.",
            \.headlinesAreCompared
        ),
        .list("headlines", of: HeadlineRow.self, "The headlines, word by word, in order of publication.", \.headlines),
        .list("columns", of: OutletLink.self, "The outlets that head the matrices, first report first.", \.columns),
        .flag("isCompared", "Whether there are two outlets or more.") { $0.pointee.columns.count > 1 },
        .flag("hasPoints", "Whether anything was reported by several texts, or by one alone.") {
            !$0.pointee.points.isEmpty || !$0.pointee.alone.isEmpty || !$0.pointee.figures.isEmpty
        },
        .flag("hasShared", "Whether several texts report the same.", anyOf: \.points),
        .list("points", of: PointRow.self, "What several texts report, most texts first.", \.points),
        .flag("hasFigures", "Whether figures differ.", anyOf: \.figures),
        .list("figures", of: FigureRow.self, "Sentences that report one thing with other figures.", \.figures),
        .flag("hasAlone", "Whether an article reports something alone.", anyOf: \.alone),
        .list("alone", of: AloneRow.self, "What each article alone reports.", \.alone),
        .flag("hasUtterances", "Whether several outlets quote the same words.", anyOf: \.utterances),
        .list(
            "utterances",
            of: UtteranceRow.self,
            "Words that several outlets quote, in their versions.",
            \.utterances
        ),
        .flag("hasQuotes", "Whether anyone is quoted.", anyOf: \.speakers),
        .optionalText(
            "withoutSpeakers",
            "Languages in which no speakers are looked for.",
            example: "fr, ar",
            \.withoutSpeakers
        ),
        .flag("hasMatrix", "Whether several outlets quote anyone by name.") {
            $0.pointee.columns.count > 1 && $0.pointee.speakers.contains { !$0.cells.isEmpty }
        },
        .flag("hasShares", "Whether words are given to named speakers.", anyOf: \.shares),
        .list("shares", of: ShareRow.self, "How much of each outlet's words is given to whom.", \.shares),
        .optionalRecord(
            "speakersChart",
            of: SpeakersChart.self,
            "The same as a drawing, where there is anything to compare.",
            \.speakersChart
        ),
        .flag("hasOrigins", "Whether sources are named or text is shared.") {
            !$0.pointee.sources.isEmpty || !$0.pointee.pairs.isEmpty
                || $0.pointee.voices.contains { $0.articles.count > 1 }
        },
        .flag("hasSources", "Whether any article names its sources.", anyOf: \.sources),
        .list("sources", of: SourceRow.self, "What each article's reporting rests on.", \.sources),
        .text(
            "voicesSentence",
            "How many texts there are.",
            example: "5 outlets, 3 independent texts.",
            \.voicesSentence
        ),
        .list("voices", of: VoiceRow.self, "Texts that more than one article is.") {
            $0.pointee.voices.filter { $0.articles.count > 1 }
        },
        .list("pairs", of: SharedPair.self, "Articles that share text, most first.", \.pairs),
        .flag("hasWords", "Whether outlets chose other words.") {
            !$0.pointee.terms.isEmpty || !$0.pointee.namings.isEmpty || !$0.pointee.markedTerms.isEmpty
        },
        .flag("hasTerms", "Whether an article uses a word far more than the others.", anyOf: \.terms),
        .list("terms", of: TermRow.self, "The words that each article uses far more than the others.", \.terms),
        .flag("hasNamings", "Whether one thing has several names.", anyOf: \.namings),
        .list("namings", of: NamingRow.self, "One thing under several names or spellings.", \.namings),
        .flag("hasMarkedTerms", "Whether a term stands in quotation marks here and not there.", anyOf: \.markedTerms),
        .list("markedTerms", of: MarkedTermRow.self, "Terms in quotation marks here and not there.", \.markedTerms),
        .list("speakers", of: SpeakerRow.self, "Who is quoted: those quoted by most outlets first.", \.speakers),
        .optionalRecord(
            "timelineChart",
            of: TimelineChart.self,
            "When each outlet published, as a drawing, where several did.",
            \.timelineChart
        ),
        .list("timeline", of: TimelineDay.self, "The days with articles, earliest first.", \.timeline),
        .list(
            "articles",
            of: ArticleSection.self,
            "The articles, each with the sentences that this page cites.",
            \.articles
        ),
        .flag("isExcerpted", "Whether the site shows excerpts only.", \.isExcerpted),
        .record("citation", of: Citation.self, "How to cite the page.", \.citation),
        .text("why", "Why these articles are together.", example: "The editor put them together.", \.why),
    ]
}
