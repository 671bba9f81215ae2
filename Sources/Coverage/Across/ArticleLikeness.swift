import Articles
import Prose

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// How alike the articles of an event are in the words they use: the cosine of their terms' 1 + ln(count), 0 to 1, of each
/// two in one language that are not one text.
package struct ArticleLikeness: Hashable, Sendable {
    package struct Pair: Hashable, Sendable {
        /// Indices in the event's articles, the lower first.
        package let first: Int
        package let second: Int
        package let similarity: Double
    }

    /// By article. None for an event of more than `mostArticles`, whose pairs would be too many to say anything.
    package let pairs: [Pair]

    package static let mostArticles = 60

    init(of event: Event, words: EventWords, sharedText: SharedText) {
        var pairs: [Pair] = []
        for articles in event.articlesByLanguage() where (2...Self.mostArticles).contains(articles.count) {
            let termCount = words.termCounts[event.articles[articles[0]].language.tag] ?? 0
            let vectors = articles.map { Vector(of: words.texts[$0].words, termCount: termCount) }
            for a in articles.indices {
                for b in articles.indices.dropFirst(a + 1)
                where sharedText.voiceOfArticle[articles[a]] != sharedText.voiceOfArticle[articles[b]] {
                    let ends = [articles[a], articles[b]].sorted()
                    let similarity = vectors[a].cosine(with: vectors[b])
                    pairs.append(Pair(first: ends[0], second: ends[1], similarity: similarity))
                }
            }
        }
        self.pairs = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    private struct Vector {
        /// By term.
        var weights: [Float]
        var length: Float

        init(of words: [EventWords.Word], termCount: Int) {
            weights = [Float](repeating: 0, count: termCount)
            for word in words where !word.isStopWord { weights[Int(word.term)] += 1 }
            length = 0
            for term in weights.indices where weights[term] > 0 {
                weights[term] = weights[term] == 1 ? 1 : 1 + log(weights[term])
                length += weights[term] * weights[term]
            }
            length = length.squareRoot()
        }

        /// Terms are numbered alike in both, and summed in their order.
        func cosine(with other: Vector) -> Double {
            guard length > 0, other.length > 0 else { return 0 }
            var sum: Float = 0
            for term in weights.indices { sum += weights[term] * other.weights[term] }
            return Double(sum / (length * other.length))
        }
    }
}
