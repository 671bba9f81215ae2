extension Language.Grammar {
    /// The words of which one stands in every sentence that reports without quotation marks.
    var reportingSigns: Set<String> {
        guard let indirect else { return [] }
        var words = indirect.clauseVerbs.union(indirect.addressingVerbs).union(indirect.demandVerbs)
        words.formUnion(indirect.promiseVerbs)
        words.formUnion(indirect.prepositions.keys)
        words.formUnion(indirect.accusations.keys)
        words.formUnion(Set(words: Spelling.quotingVerbs))
        words.formUnion(accordingToAfter)
        if indirect.setsClausesOff { words.formUnion(accordingToAfterQuote.joined()) }
        words.formUnion(accordingTo.compactMap { $0.max { $0.utf8.count < $1.utf8.count } })
        return words
    }

    /// Words that patterns have besides those of the other lists.
    var wordsOfPatterns: Set<String> {
        var words = accordingToAfter.union((accordingTo + accordingToAfterQuote).joined())
        for (verb, particles) in separableVerbs { words.formUnion(particles.union([verb])) }
        for (verb, own) in indirect?.prepositions ?? [:] { words.formUnion(own.union([verb])) }
        for (verb, preposition) in indirect?.accusations ?? [:] { words.formUnion([verb, preposition]) }
        return words
    }

    /// The words by which someone's words are found that stand without quotation marks. All lower case.
    package struct Indirect: Sendable {
        /// Verbs that a clause follows, with or without `that`: `said`.
        package let clauseVerbs: Set<String>
        /// Verbs that the one spoken to stands behind: `told`.
        package let addressingVerbs: Set<String>
        /// Verbs behind which someone stands who is to do something: `urged … to`.
        package let demandVerbs: Set<String>
        /// Verbs behind which stands what one will do: `vowed to`.
        package let promiseVerbs: Set<String>
        /// Verbs that a thing can follow as well as a clause: `denied the charge`.
        package let objectVerbs: Set<String>
        /// Verbs behind which stands nothing but a clause, so that it need not show its verb: `said`.
        package let statingVerbs: Set<String>
        /// Prepositions that stand between a verb and what is said: `called for`.
        package let prepositions: [String: Set<String>]
        /// Prepositions behind the one spoken of: `accused … of`.
        package let accusations: [String: String]
        /// `him`, `them`: pronouns for the one spoken to.
        package let objectPronouns: Set<String>
        /// Pronouns and other words that can open a clause and close a sentence by themselves: `so`, `nothing`.
        package let emptyObjects: Set<String>
        /// Words before a verb that then tells of nothing said: `not`, `would`, `to`.
        package let unsaid: Set<String>
        /// Words that lead, behind a comma, from someone's words back to the article's own: `while`, `although`.
        package let resuming: Set<String>
        /// Whether a comma stands before every reported clause.
        package let setsClausesOff: Bool
        /// Forms of verbs that only stand in reported clauses: `sei`, `habe`; empty where there are none.
        package let reportedForms: Set<String>
    }
}
