import Articles
import Coverage
import Foundation
import Prose

/// How many quotations another outlet has too, on the events of BASIL (Fan et al. 2019): three outlets each.
struct UtterancesEvaluation {
    private var events = 0
    private var quotations = 0
    /// Quotations that another outlet has: the same from beginning to end, every word within its own, in part.
    private var same = 0
    private var whole = 0
    private var part = 0
    private var utterances = 0
    private var relations: [Utterances.Version.Relation: Int] = [:]

    static func printTable(of folder: String) throws {
        let file = folder + "/basil.ndjson"
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            print("utterances: left out, \(file) is not there")
            return
        }
        let rows = try text.split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
        var evaluation = UtterancesEvaluation()
        for (slug, rows) in Dictionary(grouping: rows, by: \.event).sorted(by: { $0.key < $1.key }) {
            let articles = rows.map(\.article).sorted { ($0.date, $0.id) < ($1.date, $1.id) }
            let event = Event(slug: slug, title: slug, articles: articles)
            evaluation.add(Comparison(event, outlets: [], settings: Settings()))
        }
        print(evaluation.table)
    }

    private mutating func add(_ comparison: Comparison) {
        let event = comparison.event
        events += 1
        func quotation(_ reference: EventQuotations.Reference) -> Quotation {
            event.articles[reference.article].quotations[reference.quotation]
        }
        for article in event.articles { quotations += article.quotations.count { Self.isStatement($0) } }
        for utterance in comparison.utterances.all {
            utterances += 1
            for version in utterance.versions {
                relations[version.relation, default: 0] += 1
                let outlet = event.articles[version.quote.article].outlet
                let others = utterance.versions.filter { event.articles[$0.quote.article].outlet != outlet }
                let otherWords = others.map { $0.pieces.flatMap { quotation($0).text.words.map(\.folded) } }
                for quote in version.pieces.map(quotation) where Self.isStatement(quote) {
                    if !others.isEmpty { part += 1 }
                    let words = quote.text.words.map(\.folded)
                    if otherWords.contains(words) { same += 1 }
                    if otherWords.contains(where: { $0.contains(words) }) { whole += 1 }
                }
            }
        }
    }

    /// Someone's words, more than a phrase.
    private static func isStatement(_ quotation: Quotation) -> Bool {
        (quotation.kind == .direct || quotation.kind == .mixed) && quotation.text.words.count >= 4
    }

    private var table: String {
        func share(_ part: Int) -> String { String(format: "%.1f %%", 100 * Double(part) / Double(max(1, quotations))) }
        let order: [Utterances.Version.Relation] = [.fullest, .same, .shortened, .reworded]
        let counts = order.map { "\(relations[$0, default: 0]) \($0.rawValue)" }.joined(separator: ", ")
        return """
            utterances     \(utterances) in \(events) events: \(counts)
            quotations     \(quotations) of four words and more
            the same       \(share(same)) in another outlet
            word for word  \(share(whole)), whole or within a longer one
            in part        \(share(part))
            """
    }
}

private struct Row: Decodable {
    var id: String
    var outlet: String
    var title: String
    var date: String?
    var text: String
    var event: String

    var article: Article {
        let paragraphs = text.split(separator: "\n").map { Paragraph(String($0), language: .english) }
        var article = Article(
            id: id,
            path: id,
            outlet: outlet,
            title: title,
            date: date.flatMap { PublicationDate($0) } ?? PublicationDate(day: 0),
            paragraphs: paragraphs
        )
        article.quotations = Quotation.all(in: paragraphs, title: title, language: .english)
        return article
    }
}
