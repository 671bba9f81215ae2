/// Somebody whom an article names with a first and a last name.
package struct NamedPerson: Hashable, Sendable {
    /// The longest form in the article.
    package let name: String
    /// Whether the last name by itself is somebody else's there: in an article on "President Brook and his wife Ada Brook"
    /// it is not hers.
    package let isRelative: Bool

    package init(name: String, isRelative: Bool = false) {
        self.name = name
        self.isRelative = isRelative
    }
}
