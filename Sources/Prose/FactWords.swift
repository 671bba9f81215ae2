extension Language {
    /// The words on which it hangs whether two sentences can state the same fact: numbers, units, months, negations.
    package struct FactWords: Sendable {
        package enum Meaning: Hashable, Sendable {
            /// `three`, `twenty`; not "one", which is more often a pronoun.
            case number(Int)
            /// Multiplies the number before it: `million`.
            case multiplier(Int)
            /// Of the number before it, as the sign that stands for it: `percent`, "%".
            case unit(Unit)
            case month
            /// `not`, `never`
            case negation
        }

        /// What stands for a sign.
        package enum Unit: UInt8, Hashable, Sendable {
            case percent, dollar, euro, pound, yen, franc
        }

        /// Whether decimals stand after a comma and thousands after full stops: `1.200,5`.
        package let hasDecimalComma: Bool
        private var lookup = WordLookup<Meaning>()

        /// All lower case and below 32 bytes.
        init(
            numbers: [String: Int],
            multipliers: [String: Int],
            units: [String: Unit],
            months: String,
            negations: String,
            hasDecimalComma: Bool = false
        ) {
            self.hasDecimalComma = hasDecimalComma
            for (word, value) in numbers { add(word, .number(value)) }
            for (word, factor) in multipliers { add(word, .multiplier(factor)) }
            for (word, unit) in units { add(word, .unit(unit)) }
            for word in Set(words: months) { add(word, .month) }
            for word in Set(words: negations) { add(word, .negation) }
        }

        private mutating func add(_ word: String, _ meaning: Meaning) {
            lookup.add(word) { $0 ?? meaning }
        }

        /// What the word that stands at `range` means; nil for all that are not in the lists.
        package func meaning(of range: Range<Int>, in text: Span<UInt8>) -> Meaning? {
            lookup.meaning(of: range, in: text)
        }
    }
}
