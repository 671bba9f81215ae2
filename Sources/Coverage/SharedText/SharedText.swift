import Articles
import Prose

/// Which articles of an event are the same text, and which share passages.
package struct SharedText: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        /// The same text: from `reprintContainment` on, or as a credit line says.
        case reprint
        /// Independent articles with passages in common: from `passageContainment` on.
        case passages
    }

    /// Two articles that share text.
    package struct Pair: Hashable, Sendable {
        /// Index in the event's articles of the one that is, as far as can be known, the earlier.
        package let original: Int
        package let copy: Int
        /// Containment of the shingles of five words, quotations left out: 0 to 1.
        package let containment: Double
        package let kind: Kind
        /// The two texts lined up, in the order of the copy; sentences cut stand where they would.
        package let rows: [Row]
    }

    /// Two passages side by side.
    package struct Row: Hashable, Sendable {
        package enum Change: String, Hashable, Sendable {
            /// Word for word, over one sentence or several.
            case same
            /// The same sentence in other words.
            case reworded
            /// Only in the copy.
            case added
            /// Only in the original.
            case cut
        }

        package let change: Change
        package let original: Place?
        package let copy: Place?
        /// Sentences the row stands for.
        package let sentences: Int
    }

    /// Articles that are one text.
    package struct Voice: Hashable, Sendable {
        /// Indices in the event's articles, in order of publication.
        package let articles: [Int]
        /// The agency or outlet that the articles credit, where they do.
        package let credit: String?
        /// Index of the one that surely ran it first; nil where nobody can tell.
        package let first: Int?
    }

    /// The independent texts, in order of their first article; most have one article.
    package let voices: [Voice]
    /// By article: the index of its text in `voices`.
    package let voiceOfArticle: [Int]
    /// Most alike first, then by article.
    package let pairs: [Pair]

    init(of event: Event, words: EventWords) {
        voices = event.articles.indices.map { Voice(articles: [$0], credit: nil, first: $0) }
        voiceOfArticle = Array(event.articles.indices)
        pairs = []
    }
}
