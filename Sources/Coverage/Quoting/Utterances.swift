import Articles
import Prose

/// What was said once and is quoted several times: quotations of different articles that are the same words, whole or in
/// part, whomever each credits.
///
/// Words are compared by stem. Two quotations are one utterance when they are equal, when they have eight words in a row
/// in common, or five that are half of the shorter one; a short one also when its words stand within the other and no
/// outlet uses them as its own. Ellipses and insertions in brackets may part a run. Each version matches the fullest
/// itself.
package struct Utterances: Hashable, Sendable {
    /// A run of words of a quotation, compared with the fullest quotation of the utterance.
    package struct Part: Hashable, Sendable {
        package enum Change: String, Hashable, Sendable {
            /// Both have the words.
            case kept
            /// Only this quotation has them.
            case own
            /// Only the fullest quotation has them: `text` is its words.
            case missing
        }

        package let change: Change
        /// As printed, with the space and marks behind the words.
        package let text: String
        /// How many words.
        package let words: Int
    }

    package struct Version: Hashable, Sendable {
        package enum Relation: String, Hashable, Sendable {
            /// The longest one, with which the others are compared.
            case fullest
            /// Word for word the fullest; an "and" may be left out where the speaker's name parts two pieces.
            case same
            /// Nothing but words of the fullest, fewer of them.
            case shortened
            /// Other words too.
            case reworded
        }

        package let quote: EventQuotations.Reference
        /// The pieces behind the first of a quotation that the speaker's name parts, or the end of a paragraph.
        package let continued: [EventQuotations.Reference]
        package let relation: Relation
        /// Joined without the missing parts they are the quotation, its pieces with a space between.
        package let parts: [Part]

        /// All pieces, in order.
        package var pieces: [EventQuotations.Reference] { [quote] + continued }
    }

    package struct Utterance: Hashable, Sendable {
        /// Two or more of different articles, the fullest first, then by place.
        package let versions: [Version]
        /// How many outlets have one.
        package let outlets: Int
    }

    /// Those that most outlets have first, then by place.
    package let all: [Utterance]

    init(of event: Event, words: EventWords) {
        var found: [Utterance] = []
        let outlets = event.outletNumbers()
        for language in words.termCounts.keys.sorted(byUTF8: \.self) {
            let quotes = QuotedWords(of: event, words: words, language: language)
            guard let first = quotes.quotes.first, let last = quotes.quotes.last,
                first.reference.article != last.reference.article
            else { continue }
            found += UtteranceMaking(event: event, words: words, quotes: quotes, outlets: outlets).utterances()
        }
        let places = found.map { $0.versions.map { ($0.quote.article, $0.quote.quotation) }.min(by: <) ?? (0, 0) }
        all = found.indices.sorted {
            (-found[$0].outlets, places[$0].0, places[$0].1) < (-found[$1].outlets, places[$1].0, places[$1].1)
        }.map { found[$0] }
    }
}
