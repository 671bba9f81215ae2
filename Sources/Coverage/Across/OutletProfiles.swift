import Articles
import Prose

/// What tells the outlets of a digest apart over all their articles.
package struct OutletProfiles: Sendable {
    /// A word that an outlet uses more than the others do.
    package struct Word: Hashable, Sendable {
        /// As printed most often.
        package let text: String
        /// How often in the outlet's articles.
        package let here: Int
        /// How often in all others.
        package let elsewhere: Int
        /// Log-odds with an informative Dirichlet prior over its standard error (Monroe et al. 2008).
        package let z: Double
    }

    /// How alike two outlets report the events that both have.
    package struct Likeness: Hashable, Sendable {
        package let other: String
        /// Events that both have, by independent texts.
        package let events: Int
        /// Mean cosine of their articles on them, 0 to 1; nil without such an event.
        package let similarity: Double?
    }

    package struct Profile: Sendable {
        /// Outlet id.
        package let outlet: String
        /// Most distinctive first.
        package let words: [Word]
        /// One each other outlet, most alike first.
        package let likeness: [Likeness]
        package let articles: Int
        /// Articles whose text another outlet ran first, or that credit another.
        package let reprints: Int
    }

    /// By outlet id.
    package let all: [Profile]

    /// Without any outlet.
    package static let none = OutletProfiles(all: [])
}
