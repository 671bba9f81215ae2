/// Looks for noun phrases next to a place in an outer sentence.
struct PhraseFinder {
    let tokens: [Token]
    let capitalisesNouns: Bool

    // MARK: Leftwards

    /// The phrase that ends before `end`: "Maya Lund, a researcher in Oslo," or "the Oslo spokesman Per Lund".
    func phrase(endingAt end: Int, attaching: Bool = true, depth: Int = 0) -> NounPhrase? {
        guard end > 0, depth < 4 else { return nil }
        let last = tokens[end - 1]
        if last.kind == .comma { return depth < 2 ? apposedPhrase(endingAt: end, depth: depth) : nil }
        guard last.kind == .word || last.kind == .number else { return nil }
        if last.is(.pronoun) {
            return last.is(.relative) ? nil : NounPhrase(kind: .pronoun, range: end - 1..<end, head: end - 1..<end)
        }
        guard var found = last.isName ? namePhrase(endingAt: end) : nounPhrase(endingAt: end) else { return nil }
        var before = found.range.lowerBound - 1
        guard before >= 0 else { return found }
        // "a spokesman for committee Democrats"
        if attaching, before > 0, tokens[before].isLowerWord, tokens[before].is(.institutionNoun),
            tokens[before - 1].is(.attaching)
        {
            before -= 1
        }
        if attaching, tokens[before].is(.attaching), !tokens[before].isCapital {
            guard let outer = phrase(endingAt: before, depth: depth + 1), outer.kind != .pronoun else { return nil }
            return NounPhrase(kind: outer.kind, range: outer.range.lowerBound..<end, head: outer.head, role: outer.role)
        }
        if tokens[before].reads(.and), found.kind == .name, before > 0, tokens[before - 1].isName,
            let other = namePhrase(endingAt: before)
        {
            found.range = other.range.lowerBound..<end
            found.isJoint = true
        }
        return found
    }

    private func apposedPhrase(endingAt end: Int, depth: Int) -> NounPhrase? {
        let comma = end - 1
        var position = comma - 1
        while position > max(0, comma - Self.longestApposition) {
            let token = tokens[position]
            if token.kind == .quote || token.kind == .colon || token.kind == .semicolon { return nil }
            if token.kind == .comma, let outer = phrase(endingAt: position, depth: depth + 2),
                outer.kind == .name || outer.kind == .person || outer.kind == .institution
            {
                var found = outer
                found.range = outer.range.lowerBound..<end - 1
                let inner = position + 1..<comma
                let noun = tokens[outer.head.upperBound - 1]
                let isOfSeveral = noun.reads([.endsInS, .barePlural]) && !noun.reads(.endsInSS)
                if outer.kind != .name, !isOfSeveral, tokens[comma - 1].isName, let name = namePhrase(endingAt: comma),
                    name.range == inner
                {
                    found.kind = .name
                    found.head = name.head
                    found.role = outer.kind == .person ? outer.head : nil
                } else if outer.kind == .name, outer.role == nil, isRole(inner) {
                    found.role = inner
                }
                return found
            }
            position -= 1
        }
        return nil
    }

    private func namePhrase(endingAt end: Int) -> NounPhrase? {
        let start = nameStart(endingAt: end)
        guard start < end else { return nil }
        var found = NounPhrase(kind: .name, range: start..<end, head: start..<end)
        var first = start
        if first > 0, tokens[first - 1].isLowerWord, tokens[first - 1].is(.personNoun),
            let role = nounPhrase(endingAt: first)?.range ?? bareRole(endingAt: first)
        {
            first = role.lowerBound
            found.role = role
        } else if first > 0, tokens[first - 1].is(.determiner) {
            first -= 1
        }
        found.range = first..<end
        if found.role == nil { found.kind = nameKind(start..<end, isDetermined: first < start) }
        return found
    }

    /// In a language that gives every noun a capital, "der Bäcker" is no name.
    private func nameKind(_ run: Range<Int>, isDetermined: Bool) -> NounPhrase.Kind {
        capitalisesNouns && isDetermined && run.count == 1 ? .other : .name
    }

    /// Where the run of capitalised words that ends before `end` begins; particles, "of" and "for" may stand inside.
    private func nameStart(endingAt end: Int) -> Int {
        var start = end
        while start > 0, end - start < Self.longestName {
            if tokens[start - 1].isName {
                start -= 1
            } else if start < end, start >= 2, tokens[start - 2].isName, joinsNames(start - 1) {
                start -= 2
            } else if start < end, start >= 3, tokens[start - 3].isName, joinsNames(start - 2, start - 1) {
                start -= 3
            } else {
                break
            }
        }
        return start
    }

    private func joinsNames(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isLowerWord
            && (token.is(.particle) || token.reads([.of, .for]))
    }

    /// "of the", "von der", "de la"
    private func joinsNames(_ first: Int, _ second: Int) -> Bool {
        if tokens[first].reads(.of) { return tokens[second].reads(.the) }
        return tokens[first].is(.particle) && tokens[first].isLowerWord && tokens[second].isLowerWord
            && tokens[second].reads(.secondParticle)
    }

    /// A common noun with its article and adjectives.
    private func nounPhrase(endingAt end: Int) -> NounPhrase? {
        let head = tokens[end - 1]
        guard isNounLike(head) else { return nil }
        var start = end - 1
        var isDetermined = head.is(.determiner)
        while start > 0, end - start < Self.longestNoun {
            let token = tokens[start - 1]
            if token.is(.determiner), token.kind == .word {
                start -= 1
                isDetermined = true
                break
            }
            guard token.kind == .possessive || token.isName || isNounLike(token) || isModifier(start - 1) else { break }
            start -= 1
        }
        guard start < end, tokens[start].kind != .possessive else { return nil }
        let kind: NounPhrase.Kind = head.is(.personNoun) ? .person : head.is(.institutionNoun) ? .institution : .other
        if !isDetermined {
            // A bare noun is a subject only in the plural: "critics said", not "executive order".
            let isPlural = head.reads([.endsInS, .barePlural])
            guard kind != .other, tokens[start].isName || (isPlural && end - start <= 3) else { return nil }
        }
        return NounPhrase(kind: kind, range: start..<end, head: start..<end)
    }

    func isNounLike(_ token: Token) -> Bool {
        if token.kind == .number { return true }
        guard token.kind == .word, !token.is(.calendar) else { return false }
        if token.is([.personNoun, .institutionNoun]) { return true }
        return !token.is([
            .preposition, .conjunction, .auxiliary, .adverb, .relative, .complementiser, .reporting, .pronoun,
        ])
    }

    /// A noun that can be a verb, between the first words of a phrase and its noun: "the town's fire chief".
    func isModifier(_ index: Int) -> Bool {
        guard index > 0, tokens[index].is(.nounVerb), !tokens[index].isCapital, !tokens[index].reads(.endsInS)
        else {
            return false
        }
        let before = tokens[index - 1]
        return before.kind == .possessive || before.isName || (before.kind == .word && before.is(.determiner))
    }

    // MARK: Rightwards

    /// The phrase that begins at `start`: "the Oslo spokesman Per Lund".
    func phrase(startingAt start: Int) -> NounPhrase? {
        guard start < tokens.count else { return nil }
        if tokens[start].is(.pronoun), !tokens[start].is(.relative) {
            return NounPhrase(kind: .pronoun, range: start..<start + 1, head: start..<start + 1)
        }
        var position = start
        if tokens[position].is(.determiner), tokens[position].kind == .word { position += 1 }
        let isDetermined = position > start
        var noun: Int?
        while position < tokens.count, position - start < 14 {
            let token = tokens[position]
            if token.isName {
                let end = nameEnd(startingAt: position)
                let isFree = position == start || (isDetermined && position == start + 1)
                let goesOn = hasNoun(behindName: end, isDetermined: isDetermined)
                if !goesOn, isFree || noun == position - 1 {
                    // "the company Orran Line": a role is a person's.
                    let role = isFree || !tokens[position - 1].is(.personNoun) ? nil : start..<position
                    let kind = isFree ? nameKind(position..<end, isDetermined: isDetermined) : .name
                    return NounPhrase(
                        kind: kind,
                        range: start..<end,
                        head: position..<end,
                        role: role ?? apposedRole(behindName: end)
                    )
                }
                if !goesOn { break }
                position = end
            } else if token.kind == .possessive {
                position += 1
            } else if (isNounLike(token) && !token.is(.determiner)) || isModifier(position) {
                if token.is([.personNoun, .institutionNoun]) { noun = position }
                position += 1
            } else {
                break
            }
        }
        guard let noun else { return nil }
        let kind: NounPhrase.Kind = tokens[noun].is(.personNoun) ? .person : .institution
        let found = NounPhrase(kind: kind, range: start..<noun + 1, head: start..<noun + 1)
        if kind == .person, let comma = commaAfterAttachment(from: noun + 1), comma + 1 < tokens.count,
            tokens[comma + 1].isName
        {
            let end = nameEnd(startingAt: comma + 1)
            return NounPhrase(kind: .name, range: start..<end, head: comma + 1..<end, role: start..<comma)
        }
        return found
    }

    /// Whether a name is but the first word of a phrase: "the Aldern spokesman", "the Aldern fire chief’s office".
    private func hasNoun(behindName end: Int, isDetermined: Bool) -> Bool {
        guard end < tokens.count else { return false }
        if tokens[end].kind == .possessive { return true }
        var position = end
        while isDetermined, position < min(tokens.count, end + 2), tokens[position].isLowerWord,
            !tokens[position].is([.personNoun, .institutionNoun, .determiner]),
            isNounLike(tokens[position]) || isModifier(position)
        {
            position += 1
        }
        return position < tokens.count && tokens[position].isLowerWord
            && tokens[position].is([.personNoun, .institutionNoun])
    }

    /// The comma right at `start`, or after "of the yard": what a spokesman is of.
    private func commaAfterAttachment(from start: Int) -> Int? {
        var position = start
        guard position < tokens.count else { return nil }
        if tokens[position].is(.attaching) {
            position += 1
            while position < min(tokens.count, start + 8),
                tokens[position].kind == .word || tokens[position].kind == .possessive,
                !tokens[position].is([.reporting, .auxiliary, .conjunction, .relative])
                    || tokens[position].is(.determiner)
            {
                position += 1
            }
        }
        return position < tokens.count && tokens[position].kind == .comma ? position : nil
    }

    private func nameEnd(startingAt start: Int) -> Int {
        var end = start
        while end < tokens.count, end - start < Self.longestName {
            if tokens[end].isName {
                end += 1
            } else if end > start, end + 1 < tokens.count, tokens[end + 1].isName, joinsNames(end) {
                end += 2
            } else if end > start, end + 2 < tokens.count, tokens[end + 2].isName, !tokens[end].reads(.of),
                joinsNames(end, end + 1)
            {
                end += 3
            } else {
                break
            }
        }
        return end
    }

    private static let longestName = 12
    private static let longestNoun = 10
    private static let longestApposition = 40
}
