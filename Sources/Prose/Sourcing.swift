extension Language {
    /// The words by which a text says what its reporting rests on. All lower case.
    package struct Sourcing: Sendable {
        /// Words that give something as heard without saying from whom: `reportedly`.
        package let hedges: Set<String>
        /// Phrases for people who are not named: `people familiar with`, `on condition of anonymity`.
        package let unnamedPhrases: [[String]]
        /// Nouns for people who stay unnamed when the noun alone speaks: `officials`, `sources`.
        package let unnamed: Set<String>
        /// The same in the singular, after an indefinite article: `official` in "an official said".
        package let unnamedSingular: Set<String>
        /// `a`, `one`.
        package let indefinite: Set<String>
        /// Words that begin a noun phrase and are no part of a source's name: `the`, `its`.
        package let determiners: Set<String>
        // Of the lists from here to `titleFillers` some have pairs of words: `attorney general`.
        /// Nouns for those who hold an office that only a public authority gives: `minister`, `mayor`.
        package let offices: Set<String>
        /// Nouns for offices that others give too, which are a state's where no more is said: `president`.
        package let titles: Set<String>
        /// Nouns for those who speak for a body, which may be a public one: `spokeswoman`, `chief`.
        package let posts: Set<String>
        /// Nouns for those who work for an official: `office` in "the mayor's office".
        package let bureaus: Set<String>
        /// Nouns and names of public bodies: `ministry`, `police`, `kremlin`.
        package let authorities: Set<String>
        /// Words by which a post is one of a public body, and that are no name of it: `fire` in "fire chief".
        package let publicServices: Set<String>
        /// Words that make a title a state's: `foreign` in "foreign secretary", `norwegian`.
        package let realms: Set<String>
        /// Nouns for bodies that are no public authority, whatever else is said: `company`, `union`.
        package let privateBodies: Set<String>
        /// Words beside a title that do not tell whose it is: `acting`.
        package let titleFillers: Set<String>
        /// Whether words of two nouns mean what the last says: `Hafenministerin`.
        package let hasCompounds: Bool
        /// `report`, `filing`, `files`.
        package let documents: Set<String>
        /// Documents that are made to say something, and so sources where one of `documentPrepositions` stands before.
        package let statements: Set<String>
        /// Adjectives that make a document a source wherever it stands: `leaked`.
        package let leaked: Set<String>
        /// What documents do: `showed`, `found`.
        package let documentVerbs: Set<String>
        /// Words right before "a statement", which makes it a source: `in`.
        package let documentPrepositions: Set<String>
        /// Nouns before a medium's name: `broadcaster`, `newspaper`.
        package let mediaNouns: Set<String>
        /// Words right before the name of a medium that is a source: `told`, `by`.
        package let mediaCues: Set<String>
        /// Nouns that a cue may need before it: `interview` in "in an interview with".
        package let mediaVerbs: Set<String>
        /// Verbs of saying in the forms that news has: `said`, `say`, `told`.
        package let speech: Set<String>
        /// Phrases before a source: `according to`.
        package let accordingTo: [[String]]
        /// Words after one: `zufolge`.
        package let accordingToAfter: Set<String>
        package let conjunctions: Set<String>
        /// Words that tie a phrase to the noun before it: `of`, `for`, `at`.
        package let attaching: Set<String>
        /// Words before the names of sources spoken of already: `including`.
        package let listings: Set<String>
        /// Words of an office that is held no more: `former`.
        package let former: Set<String>
    }
}
