import Articles
import Prose

/// Chooses what is published of an event's articles, so that what the comparison shows can be read where it counts most.
///
/// The summary has chosen before. Then, each within its share of what an article may give: words that several outlets
/// quote, the points that several texts report, figures that differ. Then what is quoted of known speakers and of others,
/// what one article alone reports, the other sentences of shared points, and the article's beginning. All is published
/// whole or not at all, but for a first sentence that is too long to be: of that, the beginning.
struct ExcerptPlan {
    private let event: Event
    private var budgets: [ExcerptBudget]

    static func excerpts(
        of event: Event,
        within budgets: [ExcerptBudget],
        utterances: Utterances,
        points: Points
    ) -> [Excerpts] {
        var plan = ExcerptPlan(event: event, budgets: budgets)
        if budgets.contains(where: { $0.limit != nil }) {
            plan.publish(utterances)
            plan.publish(points)
            for article in event.articles.indices {
                plan.publishQuotations(of: article)
                for place in points.alone[article] { plan.budgets[article].publish(place.span) }
            }
            for report in points.shared.flatMap(\.reports) {
                plan.budgets[report.place.article].publish(report.place.span)
            }
            for article in event.articles.indices { plan.publishLead(of: article) }
        } else {
            plan.publishAll()
        }
        return plan.budgets.map(\.excerpts)
    }

    /// Of what an article may give at most this much is used up when its quoted words, points and figures have been chosen.
    private static let quotedShare = 0.5
    private static let pointShare = 0.75
    private static let figureShare = 0.85
    /// Words; a shorter beginning says nothing.
    private static let fewestWordsOfLead = 5

    private mutating func publishAll() {
        for article in event.articles.indices {
            let paragraphs = event.articles[article].paragraphs
            for index in paragraphs.indices {
                let span = TextSpan(paragraph: index, start: 0, end: paragraphs[index].text.utf8.count)
                budgets[article].publish(span)
            }
        }
    }

    private mutating func publish(_ utterances: Utterances) {
        for piece in utterances.all.flatMap(\.versions).flatMap(\.pieces) {
            let span = event.articles[piece.article].quotations[piece.quotation].span
            budgets[piece.article].publish(span, upTo: Self.quotedShare)
        }
    }

    /// Of each point one sentence: its text, else that which tells it best of those that fit.
    private mutating func publish(_ points: Points) {
        for point in points.shared {
            if budgets[point.text.article].publish(point.text.span, upTo: Self.pointShare) { continue }
            for place in point.tellings.dropFirst().map(\.text)
            where budgets[place.article].publish(place.span, upTo: Self.pointShare) { break }
        }
        for place in points.figures.flatMap(\.sentences) {
            budgets[place.article].publish(place.span, upTo: Self.figureShare)
        }
    }

    private mutating func publishQuotations(of article: Int) {
        let statements = event.articles[article].quotations.filter { $0.isStatement }
        for quotation in statements where quotation.speaker != nil { budgets[article].publish(quotation.span) }
        for quotation in statements where quotation.speaker == nil { budgets[article].publish(quotation.span) }
    }

    private mutating func publishLead(of article: Int) {
        let paragraphs = event.articles[article].paragraphs
        guard let lead = paragraphs.firstIndex(where: { $0.kind == .text }) else { return }
        for (index, sentence) in paragraphs[lead].sentences.enumerated() {
            let span = TextSpan(paragraph: lead, start: sentence.lowerBound, end: sentence.upperBound)
            if budgets[article].publish(span) { continue }
            if index == 0, budgets[article].rest >= Self.fewestWordsOfLead {
                budgets[article].publishBeginning(of: span)
            }
            return
        }
    }
}
