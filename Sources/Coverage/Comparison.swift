import Articles

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
}
