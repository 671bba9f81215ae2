/// What is said of a person beside the name.
extension PhraseFinder {
    func isRole(_ range: Range<Int>) -> Bool {
        range.count <= 12 && range.contains { tokens[$0].is(.personNoun) }
            && !range.contains { tokens[$0].is([.relative, .participle]) }
    }

    /// "police spokesman" of "“…,” police spokesman Ada Brook said": without an article a role begins where its clause does.
    func bareRole(endingAt end: Int) -> Range<Int>? {
        var start = end - 1
        while start > 0, end - start < Self.longestBareRole, tokens[start - 1].isLowerWord,
            isNounLike(tokens[start - 1]), !tokens[start - 1].reads([.endsInEd, .endsInIng])
        {
            start -= 1
        }
        guard start > 0 else { return start..<end }
        let before = tokens[start - 1]
        let begins = before.kind != .word || before.is([.preposition, .complementiser, .conjunction, .reporting])
        return begins && before.kind != .possessive ? start..<end : nil
    }

    /// "the mayor of Norvale" of "said Ada Brook, 41, the mayor of Norvale".
    func apposedRole(behindName end: Int) -> Range<Int>? {
        guard end + 1 < tokens.count, tokens[end].kind == .comma else { return nil }
        var start = end + 1
        if start + 2 < tokens.count, tokens[start].kind == .number, tokens[start + 1].kind == .comma { start += 2 }
        // "said Ada Brook, blaming officials"
        guard !tokens[start].reads([.endsInEd, .endsInIng]) else { return nil }
        var position = start
        while position < min(tokens.count, start + Self.longestBareRole + 2) {
            let token = tokens[position]
            let isPart =
                token.kind == .possessive || token.isName || isNounLike(token) || isModifier(position)
                || (position == start && token.kind == .word && token.is(.determiner))
            guard isPart else { break }
            position += 1
        }
        guard position > start, tokens[position - 1].is(.personNoun) else { return nil }
        guard position < tokens.count, tokens[position].kind == .word else { return start..<position }
        guard tokens[position].is(.attaching) else { return tokens[position].reads(.and) ? start..<position : nil }
        var last = position + 1
        while last < min(tokens.count, position + 10) {
            let token = tokens[last]
            // "of the Institute of Tides and Currents"
            let joins =
                token.reads(.and) && tokens[last - 1].isName && last + 1 < tokens.count && tokens[last + 1].isName
            let isOther = token.is([.reporting, .auxiliary, .conjunction, .relative, .calendar]) && !token.isName
            guard joins || token.kind == .possessive || (token.kind == .word && !isOther) else { break }
            last += 1
        }
        let isWhole = last == tokens.count || tokens[last].kind != .word || tokens[last].reads(.and)
        return isWhole && !tokens[last - 1].is([.attaching, .determiner]) ? start..<last : start..<position
    }

    private static let longestBareRole = 5
}
