package import Articles
package import Coverage
import Prose

/// A comparison as data: `event.json`, `quotes.csv` and `points.csv` (Docs/data.md). What may not be published of a text
/// is not in it, its place is.
package struct EventData: Sendable {
    let comparison: Comparison
    let event: Event
    /// Of each article, the cells that name it in every row on it.
    let sourceCells: [[UInt8]]
    let dates: [PublicationDate?]
    /// Addresses below the site's folder.
    let pages: [String]?
    private let outletNames: [String: String]
    /// Of each article, the speaker of each of its quotations; nil for words set off as wording.
    private let speakers: [[Int?]]
    /// Of each article, the number of each of its quotations, from 1 on through the event; 0 for words set off.
    private let numbers: [[Int]]

    /// - Parameters:
    ///   - dates: of the articles; nil where a text does not say.
    ///   - pages: addresses of the articles' pages; nil where there is no site.
    ///   - outletName: the name of an outlet by its id.
    package init(
        of comparison: Comparison,
        dates: [PublicationDate?],
        pages: [String]? = nil,
        outletName: (String) -> String
    ) {
        var outletNames: [String: String] = [:]
        for id in comparison.coverage.reporting + comparison.coverage.silent { outletNames[id] = outletName(id) }
        self.outletNames = outletNames
        self.comparison = comparison
        event = comparison.event
        self.dates = dates
        sourceCells = zip(comparison.event.articles, dates).map { article, date in
            var cells = CSVText()
            cells.cell(article.outlet)
            cells.cell(outletNames[article.outlet] ?? article.outlet)
            cells.cell(article.id)
            cells.cell(date?.description)
            cells.cell(article.url)
            return cells.bytes
        }
        self.pages = pages
        var speakers = comparison.event.articles.map { [Int?](repeating: nil, count: $0.quotations.count) }
        for (number, speaker) in comparison.quotations.speakers.enumerated() {
            for reference in speaker.quotes { speakers[reference.article][reference.quotation] = number }
            for reference in speaker.indirect { speakers[reference.article][reference.quotation] = number }
        }
        self.speakers = speakers
        var last = 0
        numbers = speakers.map { speakers in
            speakers.map { speaker in
                guard speaker != nil else { return 0 }
                last += 1
                return last
            }
        }
    }

    func isPublished(_ place: Place) -> Bool {
        let excerpts = comparison.excerpts[place.article]
        return excerpts.limit == nil || excerpts.publishes(place.span)
    }

    func outletName(_ id: String) -> String { outletNames[id] ?? id }

    func quotation(_ reference: EventQuotations.Reference) -> Quotation {
        event.articles[reference.article].quotations[reference.quotation]
    }

    /// Its number among the event's quotations.
    func number(of reference: EventQuotations.Reference) -> Int {
        numbers[reference.article][reference.quotation]
    }

    func place(of reference: EventQuotations.Reference) -> Place {
        let quotation = quotation(reference)
        return Place(article: reference.article, span: quotation.span, sentence: quotation.sentence)
    }

    /// The quotations in the order of their numbers.
    func forEachQuotation(_ body: (_ number: Int, Place, Quotation, EventQuotations.Speaker) -> Void) {
        for article in event.articles.indices {
            for (index, speaker) in speakers[article].enumerated() {
                guard let speaker else { continue }
                let quotation = event.articles[article].quotations[index]
                let place = Place(article: article, span: quotation.span, sentence: quotation.sentence)
                body(numbers[article][index], place, quotation, comparison.quotations.speakers[speaker])
            }
        }
    }
}
