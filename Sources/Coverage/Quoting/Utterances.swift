import Articles
import Prose

/// What was said once and is quoted several times: quotations of different articles that are the same words, whole or in
/// part, whomever each credits.
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
            /// Word for word the fullest.
            case same
            /// Nothing but words of the fullest, fewer of them.
            case shortened
            /// Other words too.
            case reworded
        }

        package let quote: EventQuotations.Reference
        package let relation: Relation
        /// Joined without the missing parts they are the quotation.
        package let parts: [Part]
    }

    package struct Utterance: Hashable, Sendable {
        /// Two or more of different articles, the fullest first, then by place.
        package let versions: [Version]
        /// How many outlets have one.
        package let outlets: Int
    }

    /// Those that most outlets have first, then by place.
    package let all: [Utterance]

    init(of event: Event) { all = [] }
}
