package import Articles

/// How the articles of one event compare. Every finding names the article, and where it rests on text the place in the
/// text, that shows it; articles and quotations are named by their index in `event.articles` and in the article.
package struct Comparison: Sendable {
    package let event: Event
    package let coverage: OutletCoverage
    package let headlines: Headlines
    package let timeline: Timeline
    package let quotations: EventQuotations
    /// Empty where the event's note has a summary that a person wrote.
    package let summary: Summary
    /// What may be published of each article; one an article, in the event's order.
    package let excerpts: [Excerpts]

    /// `outlets` are those the site follows.
    package init(_ event: Event, outlets: [Outlet], settings: Settings) {
        let words = EventWords(of: event)
        var budgets = words.texts.map { ExcerptBudget(of: $0, settings: settings) }
        let hasWrittenSummary = event.note.map { !$0.summary.isEmpty } ?? false

        self.event = event
        coverage = OutletCoverage(of: event, among: outlets, comparedBy: settings.compareBy)
        headlines = Headlines(of: event, words: words)
        timeline = Timeline(of: event)
        quotations = EventQuotations(of: event)
        // The summary chooses first: what it takes of an article is published before anything else of it.
        summary =
            hasWrittenSummary
            ? .none : Summary(of: event, words: words, siteLanguage: settings.language, budgets: &budgets)
        excerpts = zip(event.articles, budgets).map { Excerpts(of: $0, within: $1) }
    }
}
