extension Language {
    /// The words on which it hangs whether two sentences can state the same fact: numbers, units, months, negations.
    package struct FactWords: Sendable {
        package enum Meaning: Hashable, Sendable {
            /// `three`, `twenty`; not "one", which is more often a pronoun.
            case number(Int)
            /// Multiplies the number before it: `million`.
            case multiplier(Int)
            /// Of the number before it, as the sign that stands for it: `percent`, "%".
            case unit(String)
            case month
            /// `not`, `never`
            case negation
        }

        /// Whether decimals stand after a comma and thousands after full stops: `1.200,5`.
        package let hasDecimalComma: Bool
        private var words = Vocabulary()
        /// By number of the word.
        private var meanings: [Meaning] = []
        /// By first byte: bit n is set where a word of n bytes begins with it, so that most words need no look-up.
        private var lengths = [UInt32](repeating: 0, count: 256)

        /// All lower case and below 32 bytes.
        init(
            numbers: [String: Int],
            multipliers: [String: Int],
            units: [String: String],
            months: String,
            negations: String,
            hasDecimalComma: Bool = false
        ) {
            self.hasDecimalComma = hasDecimalComma
            for (word, value) in numbers { add(word, .number(value)) }
            for (word, factor) in multipliers { add(word, .multiplier(factor)) }
            for (word, sign) in units { add(word, .unit(sign)) }
            for word in Set(words: months) { add(word, .month) }
            for word in Set(words: negations) { add(word, .negation) }
        }

        private mutating func add(_ word: String, _ meaning: Meaning) {
            let id = Int(words.intern(word.utf8.span))
            guard id == meanings.count, let first = word.utf8.first else { return }
            meanings.append(meaning)
            lengths[Int(first)] |= 1 << UInt32(word.utf8.count)
        }

        /// What the word that stands at `range` means; nil for all that are not in the lists.
        package func meaning(of range: Range<Int>, in text: Span<UInt8>) -> Meaning? {
            guard let first = range.first, range.count < 32 else { return nil }
            let lowered = text[first].isUpper ? text[first] + 0x20 : text[first]
            let known = lengths[Int(lowered)]
            // A curly apostrophe takes two bytes more than the straight one of the lists.
            guard known & (1 << UInt32(range.count)) != 0 || (range.count > 2 && known & (1 << UInt32(range.count - 2)) != 0)
            else { return nil }
            var folded = InlineArray<32, UInt8>(repeating: 0)
            var count = 0
            var i = range.lowerBound
            while i < range.upperBound {
                let byte = text[i]
                if byte == 0xE2, i + 2 < range.upperBound, text[i + 1] == 0x80, text[i + 2] == 0x99 {
                    folded[count] = .apostrophe
                    i += 3
                } else {
                    folded[count] = byte.isUpper ? byte + 0x20 : byte
                    i += 1
                }
                count += 1
            }
            return words.id(of: folded.span.extracting(0..<count)).map { meanings[Int($0)] }
        }
    }
}
