extension Language {
    /// The words by which a sentence leans on those before it (Halliday and Hasan, Cohesion in English, 1976): with one
    /// of them it can't be quoted alone.
    package struct Cohesion: Sendable {
        /// How a word ties its sentence to others.
        package struct Ties: OptionSet, Sendable {
            package let rawValue: UInt8

            package init(rawValue: UInt8) { self.rawValue = rawValue }

            /// Points back where a sentence opens with it: `but`, `this`, `others`.
            package static let opening = Ties(rawValue: 1 << 0)
            /// Ties a sentence to another wherever it stands in it: `also`, `meanwhile`.
            package static let connective = Ties(rawValue: 1 << 1)
            /// A pronoun or possessive that stands for someone or something named before: `she`, `their`.
            package static let anaphor = Ties(rawValue: 1 << 2)
            /// A word of one who speaks to someone: `we`, `your`. Outside quotation marks nobody says who that is.
            package static let speaking = Ties(rawValue: 1 << 3)

            /// Whether the word ties its sentence to others where it stands.
            package func lean(opensSentence: Bool, someoneIsNamed: Bool) -> Bool {
                contains(.connective) || contains(.speaking) || (opensSentence && contains(.opening))
                    || (!someoneIsNamed && contains(.anaphor))
            }
        }

        private var lookup = WordLookup<Ties>()

        /// All lower case.
        init(openings: Set<String>, connectives: Set<String>, anaphors: Set<String>, speaking: Set<String>) {
            let lists: [(Ties, Set<String>)] = [
                (.opening, openings), (.connective, connectives), (.anaphor, anaphors), (.speaking, speaking),
            ]
            for (ties, words) in lists {
                for word in words { lookup.add(word) { ($0 ?? []).union(ties) } }
            }
        }

        /// Of a word as `WordScanner` folds it; none for most.
        package func ties(of word: Span<UInt8>) -> Ties { lookup.meaning(of: word) ?? [] }
    }
}
