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
        package let quotedWords: Int
        /// Words of the whole article, headline left out.
        package let words: Int
    }

    /// By article.
    package let ofArticle: [Article]

    init(of event: Event, words: EventWords, quotations: EventQuotations) {
        ofArticle = event.articles.indices.map {
            Article(shares: [], quotedWords: 0, words: words.texts[$0].words.count)
        }
    }
}
