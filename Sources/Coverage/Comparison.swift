package import Articles

/// How the articles of one event compare. Every finding names the article, and where it rests on text the place in the
/// text, that shows it; articles and quotations are named by their index in `event.articles` and in the article.
package struct Comparison: Sendable {
    package let event: Event
    package let coverage: OutletCoverage
    package let headlines: Headlines
    package let timeline: Timeline
    package let quotations: EventQuotations
    package let utterances: Utterances
    package let speakingShares: SpeakingShares
    package let sharedText: SharedText
    package let points: Points
    package let sourcing: Sourcing
    package let wordChoice: WordChoice
    package let likeness: ArticleLikeness
    /// Empty where the event's note has a summary that a person wrote.
    package let summary: Summary
    /// What may be published of each article; one an article, in the event's order.
    package let excerpts: [Excerpts]

    /// `outlets` are those the site follows.
    package init(_ event: Event, outlets: [Outlet], settings: Settings) {
        self.init(event, words: EventWords(of: event), outlets: outlets, settings: settings)
    }

    /// Compares the articles of each event, in the events' order, and the outlets over all of them; and collects the words
    /// under which articles can be found, where the site has a search.
    ///
    /// - Parameters:
    ///   - jobs: how many runs of events are compared at a time, from 1 on.
    ///   - memory: what the last comparing kept; nil where nothing is to be kept.
    package static func all(
        _ events: [Event],
        outlets: [Outlet],
        settings: Settings,
        jobs: Int,
        memory: inout ComparingMemory?
    ) async -> (events: [Comparison], outlets: Deferred<OutletProfiles>, findable: FindableWords) {
        let share = (events.count + jobs - 1) / jobs
        let length = max(1, min(share, memory == nil ? longestRun : longestRememberedRun))
        let runs = stride(from: 0, to: events.count, by: length).map {
            Array(events[$0..<min($0 + length, events.count)])
        }
        let known = memory?.comparisons(outlets: outlets, settings: settings) ?? [:]
        let compare: @Sendable ([Event]) -> ComparedRun = { run in
            ComparedRun(run, known: known, outlets: outlets, settings: settings)
        }
        let compared: [ComparedRun]
        if memory != nil {
            compared = await memory?.compared(runs, jobs: jobs, compare) ?? []
        } else {
            compared = await runs.concurrentMap(jobs: jobs, compare)
        }
        let comparisons = compared.flatMap(\.comparisons)
        let words = compared.flatMap(\.words)
        let profiles = Deferred { OutletProfiles(of: comparisons, words: words, outlets: outlets) }
        return (comparisons, profiles, FindableWords(runs: compared.compactMap(\.findable)))
    }

    /// Events whose words are read together: enough that most of an event's words are known from those before.
    private static let longestRun = 32
    /// Fewer where a run is kept, for all its words are read again when one of its articles changed.
    private static let longestRememberedRun = 8

    init(_ event: Event, words: EventWords, outlets: [Outlet], settings: Settings) {
        var budgets = words.texts.map { ExcerptBudget(of: $0, settings: settings) }
        let standing = StandingAlone.all(of: event, words: words)
        let hasWrittenSummary = event.note.map { !$0.summary.isEmpty } ?? false

        self.event = event
        coverage = OutletCoverage(of: event, among: outlets, comparedBy: settings.compareBy)
        headlines = Headlines(of: event, words: words)
        timeline = Timeline(of: event)
        quotations = EventQuotations(of: event, siteLanguage: settings.language)
        utterances = Utterances(of: event, words: words)
        speakingShares = SpeakingShares(of: event, words: words, quotations: quotations)
        sharedText = SharedText(of: event, words: words)
        let points = Points(of: event, words: words, standing: standing, sharedText: sharedText)
        sourcing = Sourcing(of: event, words: words, quotations: quotations, outlets: outlets)
        wordChoice = WordChoice(of: event, words: words, sharedText: sharedText, quotations: quotations)
        likeness = ArticleLikeness(of: event, words: words, sharedText: sharedText)
        // The summary chooses first: what it takes of an article is published before anything else of it.
        summary =
            hasWrittenSummary
            ? .none
            : Summary(
                of: event,
                words: words,
                standing: standing,
                siteLanguage: settings.language,
                budgets: &budgets
            )
        let excerpts = ExcerptPlan.excerpts(of: event, within: budgets, utterances: utterances, points: points)
        self.excerpts = excerpts
        // The signs of a row hold for the sentence that the row shows.
        self.points = points.told { excerpts[$0.article].publishes($0.span) }
    }
}
