import Articles
import Coverage
import Foundation
import Prose

/// What points are measured against: sentences that are each other's best match by the cosine of their TF-IDF vectors,
/// (1 + ln tf) × (1 + ln((1 + n) / (1 + df))) over the event's sentences, stop words left out, stemmed.
struct PlainAlignment {
    private(set) var pairs: [(a: String, b: String, similarity: Double)] = []

    private struct Sentence {
        let text: String
        var weights: [Int32: Double]
    }

    init(_ event: Event) {
        var terms = Terms(language: event.articles[0].language)
        var scanner = WordScanner()
        var articles: [[Sentence]] = []
        for article in event.articles {
            var sentences: [Sentence] = []
            for paragraph in article.paragraphs {
                for index in paragraph.sentences.indices {
                    let text = paragraph.sentenceText(index)
                    var counts: [Int32: Double] = [:]
                    var words = 0
                    scanner.scan(text.utf8.span) { folded, _ in
                        words += 1
                        if let term = terms.term(of: folded) { counts[term, default: 0] += 1 }
                    }
                    if words > 3 { sentences.append(Sentence(text: text, weights: counts)) }
                }
            }
            articles.append(sentences)
        }
        let all = articles.joined()
        var sentencesWith: [Int32: Double] = [:]
        for sentence in all {
            for term in sentence.weights.keys { sentencesWith[term, default: 0] += 1 }
        }
        let count = Double(all.count)
        for article in articles.indices {
            for index in articles[article].indices {
                var weights = articles[article][index].weights
                for (term, tf) in weights {
                    weights[term] = (1 + log(tf)) * (1 + log((1 + count) / (1 + (sentencesWith[term] ?? 0))))
                }
                let length = weights.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
                articles[article][index].weights = weights.mapValues { $0 / max(length, 1e-9) }
            }
        }
        for first in articles.indices {
            for second in articles.indices where second > first { align(articles[first], articles[second]) }
        }
    }

    private mutating func align(_ first: [Sentence], _ second: [Sentence]) {
        guard !first.isEmpty, !second.isEmpty else { return }
        let rows = first.map { a in
            second.map { b in a.weights.reduce(0) { $0 + $1.value * (b.weights[$1.key] ?? 0) } }
        }
        for row in rows.indices {
            guard let best = rows[row].indices.max(by: { rows[row][$0] < rows[row][$1] }), rows[row][best] > 0 else {
                continue
            }
            if rows.allSatisfy({ $0[best] <= rows[row][best] }) {
                pairs.append((first[row].text, second[best].text, rows[row][best]))
            }
        }
    }
}
