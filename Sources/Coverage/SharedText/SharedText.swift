import Articles
import Prose

/// Which articles of an event are the same text, and which share passages.
///
/// By containment of shingles of five words, words within quotation marks left out: independent reports of one event
/// share 2 % (median) and 35 % at most. What a credit line says counts for more than the text.
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
        /// The two texts lined up, in the order of the copy; sentences cut stand where they would. Of texts that only
        /// share passages, those alone. At most some hundred sentences of each text are lined up.
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
        /// Where the row has several sentences: from the first one on, as far as they stand in its paragraph.
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
    /// Most alike first, then by article: each reprint with the article it was most likely taken from, and of two
    /// voices that share passages the two articles that share most.
    package let pairs: [Pair]

    /// Containment from which on two articles are the same text.
    package static let reprintContainment = 0.5
    /// The same where both credit one agency or outlet, or one credits the other.
    package static let creditedContainment = 0.3
    /// Containment from which on two articles share passages.
    package static let passageContainment = 0.2

    init(of event: Event, words: EventWords) {
        let shingles = ShingleCounts(
            of: event,
            words: words,
            fewest: TextRelations.fewestShared,
            share: Self.passageContainment
        )
        let relations = TextRelations(of: event, shingles: shingles)
        let voices = TextVoices(of: event, relations: relations)
        self.voices = voices.all
        voiceOfArticle = voices.voiceOfArticle
        var alignment = TextAlignment(event, words: words)
        pairs = voices.pairs(relations).map { pair in
            Pair(
                original: pair.original,
                copy: pair.copy,
                containment: pair.containment,
                kind: pair.kind,
                rows: alignment.rows(original: pair.original, copy: pair.copy, kind: pair.kind)
            )
        }
    }

    /// The containment of each two articles of an event that share a shingle at all, for measuring.
    package static func containments(in event: Event) -> [(first: Int, second: Int, containment: Double)] {
        let shingles = ShingleCounts(of: event, words: EventWords(of: event), fewest: 1, share: 0)
        return shingles.shared.map { ($0.first, $0.second, shingles.containment($0)) }
    }
}
