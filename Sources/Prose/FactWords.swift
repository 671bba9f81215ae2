extension Language {
    /// The words on which it hangs whether two sentences can state the same fact: numbers and how exact they are, units,
    /// months, negations, what became of people.
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
            /// `refused`, `failed`: says that something is not so without a negation.
            case denial
            /// `whether`: behind a negation, of what is open.
            case question
            /// `only`, `just`: behind a negation, which then denies nothing: "not only".
            case annulment
            /// Of the number behind it: `more than`, `about`; of the number before it: `or more`.
            case bound(Bound)
            /// What became of people: `killed`, `fled their homes`. What is suffered they become by others.
            case fate(Fate, isSuffered: Bool)
            /// The first word of a longer `fate`.
            case opensFate
            /// `number`, and `toll`, which says of what.
            case total(Fate?)
            /// `people`, `residents`
            case people
            /// `were`, `have`: behind a number, whose people were named before.
            case auxiliary
            /// Beside a number, that it counts but a part: `more`, `another`.
            case part
            /// `in`, `at`, `to`
            case preposition
            /// Begins another clause: `and`, `when`.
            case conjunction
            /// `since`, `ago`: of what was before.
            case otherTime
        }

        /// How a number may be other than it says.
        package enum Bound: Hashable, Sendable {
            case atLeast, atMost, nearly, justOver, about
        }

        /// What becomes of people, of whom the news give the number.
        package enum Fate: Hashable, Sendable, CaseIterable {
            case dead, hurt, missing, treated, movedOut, arrested
        }

        /// The words that tell what became of how many; `suffered` and `undergone` have phrases between commas,
        /// the other lists words.
        package struct Fates: Sendable {
            var suffered: [Fate: String]
            var undergone: [Fate: String]
            var totals: [String: Fate?]
            var people: String
            var auxiliaries: String
            var parts: String
            var prepositions: String
            var conjunctions: String
            var otherTimes: String
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
            denials: String,
            questions: String,
            annulments: String,
            bounds: [Bound: String],
            fates: Fates,
            hasDecimalComma: Bool = false
        ) {
            self.hasDecimalComma = hasDecimalComma
            for (word, value) in numbers { add(word, .number(value)) }
            for (word, factor) in multipliers { add(word, .multiplier(factor)) }
            for (word, unit) in units { add(word, .unit(unit)) }
            for word in Set(words: months) { add(word, .month) }
            for word in Set(words: negations) { add(word, .negation) }
            for word in Set(words: denials) { add(word, .denial) }
            for word in Set(words: questions) { add(word, .question) }
            for word in Set(words: annulments) { add(word, .annulment) }
            for (bound, list) in bounds { for phrase in Self.phrases(list) { add(phrase, .bound(bound)) } }
            for (fate, list) in fates.suffered { addFate(list, .fate(fate, isSuffered: true)) }
            for (fate, list) in fates.undergone { addFate(list, .fate(fate, isSuffered: false)) }
            for (word, fate) in fates.totals { add(word, .total(fate)) }
            for word in Set(words: fates.people) { add(word, .people) }
            for word in Set(words: fates.auxiliaries) { add(word, .auxiliary) }
            for word in Set(words: fates.parts) { add(word, .part) }
            for word in Set(words: fates.prepositions) { add(word, .preposition) }
            for word in Set(words: fates.conjunctions) { add(word, .conjunction) }
            for word in Set(words: fates.otherTimes) { add(word, .otherTime) }
            // Last, for a word that has a meaning of its own keeps it.
            for list in Array(fates.suffered.values) + Array(fates.undergone.values) {
                for phrase in Self.phrases(list) where phrase.contains(" ") {
                    add(String(phrase.prefix { $0 != " " }), .opensFate)
                }
            }
        }

        private static func phrases(_ list: String) -> [String] {
            list.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        }

        private mutating func addFate(_ list: String, _ meaning: Meaning) {
            for phrase in Self.phrases(list) { add(phrase, meaning) }
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
