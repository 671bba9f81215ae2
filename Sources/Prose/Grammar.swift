extension Language {
    /// The words by which the search for speakers finds its way through a sentence. All lower case.
    package struct Grammar: Sendable {
        /// Words that begin a noun phrase: `the`, `his`, `one`.
        package let determiners: Set<String>
        package let prepositions: Set<String>
        package let conjunctions: Set<String>
        /// `has`, `would`, `was`: verbs that stand before a reporting verb.
        package let auxiliaries: Set<String>
        /// Adverbs that stand between a subject and its verb.
        package let adverbs: Set<String>
        /// Lower-case words inside a name: `de`, `van`, `al`.
        package let nameParticles: Set<String>
        /// Abbreviations behind a name and a comma: `Ore.`, `Inc.`, `Jr.`
        package let wordsAfterNames: Set<String>
        /// Capitalised words that are no name by themselves: weekdays, months.
        package let calendarWords: Set<String>
        /// Nouns for people, who stay unnamed when only the noun stands there: `spokesman`, `critics`.
        package let personNouns: Set<String>
        /// Nouns for institutions and documents that can speak: `ministry`, `statement`.
        package let institutionNouns: Set<String>
        /// `who`, `which`: they begin a clause about the name before them.
        package let relatives: Set<String>
        /// Phrases before the name of a source: `according to`, `laut`.
        package let accordingTo: [[String]]
        /// Phrases that name a source right after a quotation only: `so`.
        package let accordingToAfterQuote: [[String]]
        /// Whether common nouns have a capital, and long ones are written as one word: `Hafenministerin`.
        package let capitalisesNouns: Bool
        /// Whether the subject follows the verb where something else opens the sentence: `Am Sonntag sagte Brandt`.
        package let invertsSubjects: Bool
        /// Phrases after the name of a source: `zufolge`.
        package let accordingToAfter: Set<String>
        /// Verbs that tell speech only with a particle at the end of their clause: `teilte … mit`.
        package let separableVerbs: [String: Set<String>]
        /// `that`, `dass`.
        package let complementisers: Set<String>
        /// Reporting verbs that take up the subject of the clause before: `saying`, `adding`.
        package let participles: Set<String>
        /// Reporting verbs that give a thing a name: `called`, `dubbed`.
        package let namingVerbs: Set<String>
        /// Reporting verbs that stand with direct speech: `said`, not `described`.
        package let speechVerbs: Set<String>
        /// Reporting verbs that are as often nouns: `claim`, `report`.
        package let nounVerbs: Set<String>
        /// Verbs of thinking and wishing, which more often stand inside someone's words than before them.
        package let weakVerbs: Set<String>
        /// Forms of "be".
        package let copulas: Set<String>
        /// Prepositions that tie a phrase to the noun before it: `of`, `for`.
        package let attachingPrepositions: Set<String>
        /// Nouns before the title of a work: `book`, `show`.
        package let workNouns: Set<String>
        /// How words are reported without quotation marks; nil where they are not looked for.
        package let indirect: Indirect?
    }
}
