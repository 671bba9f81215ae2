import Articles
import Prose

/// What each article's reporting rests on, as the article itself says.
package struct Sourcing: Hashable, Sendable {
    /// In the order pages show them.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case agency, media, official, document, person, unnamed
    }

    package struct Source: Hashable, Sendable {
        package let kind: Kind
        /// As the article names it: `Atlas Wire`, `Mara Quint`; for unnamed ones its words: `officials said`.
        package let name: String
        /// Where the article says so; empty where a field of the file alone does.
        package let places: [Place]
    }

    /// By article: its sources by kind, then in order of appearance.
    package let ofArticle: [[Source]]

    init(of event: Event, words: EventWords, quotations: EventQuotations) {
        ofArticle = event.articles.map { _ in [] }
    }
}
