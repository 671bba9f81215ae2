package import Articles
package import Coverage
import Prose

/// A comparison as data: `event.json`, `quotes.csv` and `points.csv` (Docs/data.md). What may not be published of a text
/// is not in it, its place is.
package struct EventData: Sendable {
    let comparison: Comparison
    let event: Event
    let dates: [PublicationDate?]
    /// By article: what rows of a table say of it.
    let sources: [Source]
    /// Addresses below the site's folder.
    let pages: [String]?
    /// By outlet id.
    let outletNames: [String: String]
    /// Of each article, the speaker of each of its quotations; nil for words set off as wording.
    let speakers: [[Int?]]
    /// Of each article, the number of its first quotation, from 1 on through the event.
    let firstQuotations: [Int]

    struct Source: Sendable {
        let outlet: String
        let outletName: String
        let id: String
        let date: String?
        let url: String?
    }

    /// - Parameters:
    ///   - outlets: those whose names are known.
    ///   - dates: of the articles; nil where a text does not say.
    ///   - pages: addresses of the articles' pages; nil where there is no site.
    package init(
        of comparison: Comparison,
        outlets: [Outlet],
        dates: [PublicationDate?],
        pages: [String]? = nil
    ) {
        self.init(
            of: comparison,
            outletNames: Dictionary(outlets.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
            dates: dates,
            pages: pages
        )
    }

    init(of comparison: Comparison, outletNames: [String: String], dates: [PublicationDate?], pages: [String]?) {
        self.comparison = comparison
        event = comparison.event
        self.outletNames = outletNames
        self.dates = dates
        self.pages = pages
        sources = comparison.event.articles.indices.map { index in
            let article = comparison.event.articles[index]
            return Source(
                outlet: article.outlet,
                outletName: outletNames[article.outlet] ?? article.outlet,
                id: article.id,
                date: dates[index]?.description,
                url: article.url
            )
        }
        var speakers = comparison.event.articles.map { [Int?](repeating: nil, count: $0.quotations.count) }
        for (number, speaker) in comparison.quotations.speakers.enumerated() {
            for reference in speaker.quotes { speakers[reference.article][reference.quotation] = number }
            for reference in speaker.indirect { speakers[reference.article][reference.quotation] = number }
        }
        self.speakers = speakers
        var next = 1
        firstQuotations = speakers.map { speakers in
            defer { next += speakers.count { $0 != nil } }
            return next
        }
    }

    func isPublished(_ place: Place) -> Bool { comparison.excerpts[place.article].publishes(place.span) }

    func outletName(_ id: String) -> String { outletNames[id] ?? id }

    func quotation(_ reference: EventQuotations.Reference) -> Quotation {
        event.articles[reference.article].quotations[reference.quotation]
    }

    /// Its number among the event's quotations.
    func number(of reference: EventQuotations.Reference) -> Int {
        firstQuotations[reference.article] + speakers[reference.article][..<reference.quotation].count { $0 != nil }
    }

    func place(of reference: EventQuotations.Reference) -> Place {
        let quotation = quotation(reference)
        return Place(article: reference.article, span: quotation.span, sentence: quotation.sentence)
    }

    /// The quotations in the order of their numbers.
    func forEachQuotation(_ body: (_ number: Int, Place, Quotation, EventQuotations.Speaker) -> Void) {
        for article in event.articles.indices {
            var number = firstQuotations[article]
            for (index, speaker) in speakers[article].enumerated() {
                guard let speaker else { continue }
                let quotation = event.articles[article].quotations[index]
                let place = Place(article: article, span: quotation.span, sentence: quotation.sentence)
                body(number, place, quotation, comparison.quotations.speakers[speaker])
                number += 1
            }
        }
    }
}
