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
    /// "more than", "about"; nil where none stands at the number.
    var bound: Language.FactWords.Bound?
    /// The sign, or the words behind it, one or two.
    let units: [Unit]
    /// Where it stands in the paragraph, unit sign and bound included.
    let range: Range<Int>
    /// Its words, bound included, counted from the first of the sentence.
    var words = 0..<0
    /// Whether it names or dates something.
    var isLabel = false
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

    /// Whether both can be true: "34" and "more than 30", "about 20" and "18", and what may be one number rounded, such as
    /// 984.4 and 984, 1,164 and 1,200, but neither 43 and 44 nor 1,200 and 1,000.
    func agrees(with other: Figure) -> Bool { span.overlaps(other.span) || isRounded(other) }

    private func isRounded(_ other: Figure) -> Bool {
        if value == other.value { return true }
        let step = max(precision, other.precision)
        let rounding = bound == nil && other.bound == nil ? Self.roundingOfBare : Self.rounding
        return (value / step).rounded() == (other.value / step).rounded()
            && abs(value - other.value) < rounding * max(value, other.value)
    }

    /// What the number may be, by the words at it.
    private var span: ClosedRange<Double> {
        switch bound {
        case nil: return value...value
        case .atLeast: return value...(.infinity)
        case .atMost: return -(.infinity)...value
        case .nearly:
            // "nearly 2" may be 1.7.
            let distance = max(value * Self.vagueness, min(precision * Self.nearness, value * Self.vagueness * 2))
            return value - distance...value
        case .justOver: return value...value * (1 + Self.vagueness)
        case .about:
            // Who counts in fifties says "about 1,150".
            let isHalf = (value / (precision * 5)).truncatingRemainder(dividingBy: 1) == 0
            let most = min(precision * (isHalf ? 5 : 1) / 2, value * Self.vagueness)
            let distance = max(most, value * Self.rounding)
            return value - distance...value + distance
        }
    }

    /// How much of a figure that is about the number may differ, however exactly it is given.
    private static let rounding = 0.025
    /// How much of a figure rounding may change where no word says that it is rounded: 1,000 is not taken for 1,200.
    private static let roundingOfBare = 0.05
    /// How far from a figure the number may be that is nearly it, as a part of it.
    private static let vagueness = 0.1
    /// How far from a figure the number may be that is nearly it, as a part of what the figure is rounded to.
    private static let nearness = 0.35

    /// What the last digit that is no zero counts: 100 in 1,200.
    private var precision: Double {
        guard value > 0 else { return 1 }
        var step = 0.001
        while step * 10 <= value, abs((value / (step * 10)).rounded() * step * 10 - value) < 1e-6 * value { step *= 10 }
        return step
    }
}
