extension Language {
    /// The words by which a sentence leans on those before it (Halliday and Hasan, Cohesion in English, 1976): with one
    /// of them it can't be quoted alone. All lower case.
    package struct Cohesion: Sendable {
        /// Words that point back where a sentence opens with them: `but`, `this`, `others`.
        package let openings: Set<String>
        /// Words that tie a sentence to another wherever they stand in it: `also`, `meanwhile`.
        package let connectives: Set<String>
        /// Pronouns and possessives that stand for someone or something named before: `she`, `their`.
        package let anaphors: Set<String>
        /// Words of one who speaks to someone: `we`, `your`. Outside quotation marks nobody says who that is.
        package let speaking: Set<String>
    }
}
