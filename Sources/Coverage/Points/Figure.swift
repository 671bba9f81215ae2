import Prose

/// A number in a sentence, with what it counts or measures.
struct Figure: Sendable {
    /// What two figures must have in common to be of one kind.
    enum Unit: Hashable, Sendable {
        /// "%", "$", "€"
        case sign(Language.FactWords.Unit)
        /// A noun behind it: the number of its stem.
        case noun(Int32)
    }

    let value: Double
    /// The sign, or the words behind it, one or two.
    let units: [Unit]
    /// Where it stands in the paragraph, unit sign included.
    let range: Range<Int>
    /// Terms of the words round it, other than its units and other figures.
    let context: [Int32]

    /// How surely the two say how much there is of the same: how many of the words round them they share; 0 where they do
    /// not count or measure in the same unit, or share too few.
    func kinship(with other: Figure) -> Int {
        guard let unit = units.first(where: other.units.contains) else { return 0 }
        let shared = Set(context.filter { !units.contains(.noun($0)) && other.context.contains($0) }).count
        switch unit {
        case .noun: return shared
        // Many things cost dollars.
        case .sign: return shared > 1 ? shared : 0
        }
    }

    /// Whether one may be the other, rounded: 984.4 and 984, 1,198 and 1,200, but neither 43 and 44 nor 1,200 and 1,000.
    func equals(_ other: Figure) -> Bool {
        if value == other.value { return true }
        let step = max(precision, other.precision)
        return (value / step).rounded() == (other.value / step).rounded()
            && abs(value - other.value) < Self.rounding * max(value, other.value)
    }

    /// How much of a figure rounding may change.
    private static let rounding = 0.025

    /// What the last digit that is no zero counts: 100 in 1,200.
    private var precision: Double {
        guard value > 0 else { return 1 }
        var step = 0.001
        while step * 10 <= value, abs((value / (step * 10)).rounded() * step * 10 - value) < 1e-6 * value { step *= 10 }
        return step
    }
}
