/// Who or what a sentence names at one place, as token indices.
struct NounPhrase {
    enum Kind {
        case name, pronoun
        /// A common noun: "a spokesman", "the ministry", "the 40-year-old".
        case person, institution, other
    }

    var kind: Kind
    /// Everything that names the speaker: "a spokesman for the ministry".
    var range: Range<Int>
    /// The name, pronoun or noun itself with what stands before it.
    var head: Range<Int>
    /// Words beside the name that say what the person is: "the party's spokesman". An institution has none.
    var role: Range<Int>?
    /// Where the words for the speaker end in `range`, if a relative pronoun follows them there ("Lund, who").
    var nameEnd: Int?
    /// Whether several are named together.
    var isJoint = false
}

extension NounPhrase {
    /// What the person is, without its article and without an owner that is named elsewhere: "teacher", "president" for
    /// "its president", but "the party's spokesman".
    func ownRole(_ tokens: [Token]) -> Range<Int>? {
        if let role, role.count > 1, tokens[role.lowerBound].reads(.owner) {
            return role.lowerBound + 1..<role.upperBound
        }
        guard let role, role.count > 1, tokens[role.lowerBound].reads(.article),
            !role.contains(where: { tokens[$0].kind == .possessive })
        else { return role }
        return role.lowerBound + 1..<role.upperBound
    }

    /// The tokens that name the speaker by themselves: a name, or an institution or document that more than its noun
    /// tells from others of its kind. Nil for "she", "a spokesman", "the agency", "his campaign", "Lund and Marsh".
    func ownName(_ tokens: [Token]) -> Range<Int>? {
        guard !isJoint else { return nil }
        switch kind {
        case .name: return head
        case .pronoun, .person, .other: return nil
        case .institution:
            let first = tokens[head.lowerBound]
            let isDetermined = first.is(.determiner) && first.kind == .word
            let named = isDetermined ? head.lowerBound + 1..<head.upperBound : head
            if named.count == 1, tokens[named.lowerBound].reads(.institution) { return nil }
            guard isDetermined else { return head }
            guard first.reads(.article), !named.isEmpty else { return nil }
            // The article is the owner's: "the company's website".
            return named.contains { tokens[$0].kind == .possessive } ? head : named
        }
    }
}
