import Articles
import Prose

/// How much of each article's words is given to whom.
package struct SpeakingShares: Hashable, Sendable {
    package struct Share: Hashable, Sendable {
        /// Index in `EventQuotations.speakers`.
        package let speaker: Int
        /// Words within quotation marks.
        package let words: Int
    }

    package struct Article: Hashable, Sendable {
        /// Most words first, then in the order of the speakers.
        package let shares: [Share]
        /// Words within quotation marks that are someone's, known or not; wording is none.
        package let quotedWords: Int
        /// Words of the whole article, headline left out.
        package let words: Int
    }

    /// By article.
    package let ofArticle: [Article]

    init(of event: Event, words: EventWords, quotations: EventQuotations) {
        /// By article: its quotations as they stand in the text.
        var quotes = [[(span: TextSpan, speaker: Int)]](repeating: [], count: event.articles.count)
        for (speaker, row) in quotations.speakers.enumerated() {
            for quote in row.quotes {
                let span = event.articles[quote.article].quotations[quote.quotation].span
                quotes[quote.article].append((span, speaker))
            }
        }
        ofArticle = event.articles.indices.map { article in
            var counts: [Int: Int] = [:]
            var end = 0
            for quote in quotes[article].sorted(by: { ($0.span, $0.speaker) < ($1.span, $1.speaker) }) {
                // Words of a quotation within another are counted once, for the outer one.
                let range = words.texts[article].words(in: quote.span)
                guard range.upperBound > end else { continue }
                counts[quote.speaker, default: 0] += range.upperBound - max(range.lowerBound, end)
                end = range.upperBound
            }
            let shares = counts.map { Share(speaker: $0.key, words: $0.value) }
                .sorted { (-$0.words, $0.speaker) < (-$1.words, $1.speaker) }
            return Article(
                shares: shares,
                quotedWords: shares.reduce(0) { $0 + $1.words },
                words: words.texts[article].words.count
            )
        }
    }
}
