/// A number in a sentence, with what it counts or measures.
struct Figure: Sendable {
    /// What two figures must have in common to be of one kind.
    enum Unit: Hashable, Sendable {
        /// "%", "$", "€"
        case sign(String)
        /// A noun behind it: the number of its stem.
        case noun(Int32)
    }

    let value: Double
    /// The sign, or the words behind it, one or two.
    let units: [Unit]
    /// Where it stands in the paragraph, unit sign included.
    let range: Range<Int>
    /// Terms of the words round it.
    let context: [Int32]

    /// Whether the two say how much there is of the same.
    func isComparable(with other: Figure) -> Bool {
        guard units.contains(where: other.units.contains) else { return false }
        return context.contains { term in !units.contains(.noun(term)) && other.context.contains(term) }
    }

    /// Whether one may be the other, rounded.
    func equals(_ other: Figure) -> Bool {
        if value == other.value { return true }
        let most = max(value, other.value)
        let isRounded = most >= 100 || value != value.rounded() || other.value != other.value.rounded()
        return isRounded && abs(value - other.value) < 0.02 * most
    }
}
