import Articles
import Coverage
import Prose
import Testing

/// Texts made to cost more than their length.
struct UtterancesBoundsTests {
    private func comparison(_ texts: [[String]]) -> Comparison {
        let articles = texts.enumerated().map { index, quotes in
            let paragraph = quotes.map { "“\($0)”" }.joined(separator: " ")
            var article = Article.sample("outlet\(index)", [paragraph])
            var start = 0
            for quote in quotes {
                let span = TextSpan(paragraph: 0, start: start + 3, end: start + 3 + quote.utf8.count)
                article.quotations.append(Quotation(span: span, text: quote, sentence: 0, kind: .direct))
                start = span.end + 4
            }
            return article
        }
        return Comparison(Event(slug: "bridge", title: "Bridge", articles: articles), outlets: [], settings: Settings())
    }

    private func repeated(_ word: String, _ count: Int) -> String {
        [String](repeating: word, count: count).joined(separator: " ")
    }

    @Test(.timeLimit(.minutes(1)))
    func staysLinearInOneWordRepeated() {
        let found = comparison([[repeated("bridge", 40_000)], [repeated("bridge", 40_001)]]).utterances.all
        #expect(found.map(\.versions.count) == [2])
    }

    @Test(.timeLimit(.minutes(1)))
    func staysLinearInManyQuotationsThatAreNearlyAlike() {
        let texts = (0..<4).map { article in
            (0..<2_000).map { "the harbour board … never told people of pier \(article + $0 * 4) anything" }
        }
        #expect(comparison(texts).utterances.all.map(\.outlets) == [4])
    }

    @Test(.timeLimit(.minutes(1)))
    func staysLinearInManyShortQuotations() {
        let texts = (0..<4).map { article in (0..<5_000).map { "harbour \($0 * 4 + article)" } + ["old harbour"] }
        #expect(comparison(texts).utterances.all.count == 1)
    }

    @Test(.timeLimit(.minutes(1)))
    func linesUpTheSameQuotationOfManyArticles() {
        let texts = [[String]](repeating: ["The bridge was never safe for anyone."], count: 1_000)
        #expect(comparison(texts).utterances.all.map(\.versions.count) == [1_000])
    }
}
