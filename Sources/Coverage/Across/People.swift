import Articles
import Prose

/// The persons, institutions and documents that are quoted by name anywhere in the digest.
package struct People: Sendable {
    /// What one event's articles quote of the person.
    package struct Appearance: Hashable, Sendable {
        /// Index in the comparisons that the people were made from.
        package let event: Int
        /// Index in that comparison's `quotations.speakers`.
        package let speaker: Int
    }

    package struct Person: Hashable, Sendable {
        /// The longest form of the name.
        package let name: String
        /// As texts give them, most frequent first.
        package let roles: [String]
        /// In the order of the comparisons.
        package let appearances: [Appearance]
        /// How many quotations by outlet id, most first.
        package let outlets: [(id: String, quotes: Int)]

        package static func == (a: Person, b: Person) -> Bool { a.name == b.name && a.appearances == b.appearances }
        package func hash(into hasher: inout Hasher) { hasher.combine(name) }
    }

    /// By name.
    package let all: [Person]

    package init(in comparisons: [Comparison]) { all = [] }
}
