/// Where a reported clause begins and ends.
extension IndirectReading {
    /// The first token of what the verb reports; nil where the verb stands with something else. It is the verb itself
    /// where what follows is no clause and would say nothing, or something else, alone: "asked the mayor to resign".
    func contentStart(ofVerbAt verb: Int) -> Int? {
        let token = tokens[verb]
        let next = verb + 1
        guard next < tokens.count else { return nil }
        if token.is(.tied), let preposition = clause.grammar.prepositions[token.word],
            preposition.contains(tokens[next].word)
        {
            if tokens[next].reads(.out) { return clauseStart(from: next + 1, of: token) }
            return next + 1 < tokens.count && startsPhrase(next + 1) ? verb : nil
        }
        if token.is(.promising), tokens[next].reads(.to) { return verb }
        if token.is(.tied), let preposition = clause.grammar.accusations[token.word] {
            return object(from: next, upTo: { $0.word == preposition }) == nil ? nil : verb
        }
        if token.is(.telling) {
            if let end = endOfAddressee(from: next), let start = clauseStart(from: end, of: token) {
                return start
            }
        }
        if token.is(.demanding), let to = object(from: next, upTo: { $0.reads(.to) }), opensInfinitive(to) {
            return verb
        }
        if token.is(.telling), let start = complementiser(from: next, after: { _ in true }) { return start }
        return token.is(.saying) ? clauseStart(from: next, of: token) : nil
    }

    /// The clause that begins at `start` after words of time, place and occasion. Without "that", it must show a verb
    /// where a thing could follow as well.
    private func clauseStart(from start: Int, of token: Token) -> Int? {
        if let found = complementiser(from: start, after: { isCircumstance($0) }) { return found }
        var position = start
        while position < tokens.count, let end = endOfCircumstance(from: position) { position = end }
        guard position < tokens.count, startsClause(position) else { return nil }
        return token.is(.stating) || (token.is(.objective) && tokens[position].is(.determiner))
            || hasVerb(near: position)
            ? position : nil
    }

    /// Whether a word is the verb of a clause, or looks like one.
    func showsVerb(_ token: Token) -> Bool {
        (token.is(.auxiliary) && !token.is(.adverb)) || token.reads(.endsInEd) || token.is([.reporting, .copula])
    }

    private func hasVerb(near start: Int) -> Bool {
        if tokens[start].is(.pronoun) { return true }
        for token in tokens[start..<min(tokens.count, start + Self.reachOfThat)] {
            if token.kind == .comma || token.kind == .quote || token.is(.complementiser) { return false }
            if token.isLowerWord, token.is(.auxiliary), !token.is(.adverb) { return true }
        }
        return false
    }

    /// What follows "that" within a few words of `start`, or "whether" and the like themselves.
    private func complementiser(from start: Int, after mayStandBetween: (Int) -> Bool) -> Int? {
        for position in start..<min(tokens.count, start + Self.reachOfThat) {
            let token = tokens[position]
            guard token.kind == .word || token.kind == .possessive || token.kind == .number || token.kind == .comma
            else { return nil }
            if token.is(.complementiser), token.isLowerWord, !token.is(.relative) || token.reads(.that) {
                guard position == start || mayStandBetween(start) else { return nil }
                guard token.reads(.that), !isSubjectThat(position) else { return position }
                // "the code that would …"
                let isSubject = position > start && position + 1 < tokens.count && tokens[position + 1].is(.auxiliary)
                return isSubject && !tokens[position + 1].is(.adverb) ? nil : position + 1
            }
            if token.isLowerWord, token.is(.auxiliary) || (token.is(.reporting) && !token.is(.nounVerb)) { return nil }
            if token.is(.pronoun), position > start { return nil }
        }
        return nil
    }

    /// Whether "that" is the clause's own subject: "says that would be late", "says that gives it a right".
    private func isSubjectThat(_ position: Int) -> Bool {
        guard position + 2 < tokens.count else { return false }
        let verb = tokens[position + 1]
        guard verb.isLowerWord else { return false }
        if verb.is(.copula) || verb.is(.auxiliary) && !verb.is(.adverb) { return !verb.reads([.endsInIng, .negation]) }
        // A plural has no object.
        let object = tokens[position + 2]
        return verb.reads(.endsInS) && !verb.is([.determiner, .personNoun, .institutionNoun])
            && (object.is(.objectPronoun) || object.is(.determiner)) && !object.is(.auxiliary)
    }

    private func isCircumstance(_ position: Int) -> Bool {
        let token = tokens[position]
        if token.is(.preposition) { return !token.reads(.topical) }
        return token.kind == .comma || token.is([.calendar, .adverb]) || token.reads(.last)
    }

    /// Where "on Sunday", "in a statement", "again" end, if one begins at `start`.
    private func endOfCircumstance(from start: Int) -> Int? {
        let token = tokens[start]
        guard token.kind == .word else { return nil }
        if token.is([.calendar, .adverb]), !token.is([.determiner, .pronoun]) { return start + 1 }
        let next = start + 1
        guard next < tokens.count else { return nil }
        if token.is(.preposition) || token.reads(.beforeDay),
            tokens[next].is(.calendar)
        {
            let end = next + 1
            return end < tokens.count && tokens[end].kind == .number ? end + 1 : end
        }
        guard token.is(.preposition), tokens[next].is(.determiner) || tokens[next].isName else { return nil }
        for end in next..<min(tokens.count, next + 5) where tokens[end].reads(.occasion) {
            return end + 1 < tokens.count && tokens[end + 1].reads(.occasion) ? end + 2 : end + 1
        }
        return nil
    }

    /// Where the one spoken to ends: "him", "reporters", "Harbour Radio", "the town's council".
    private func endOfAddressee(from start: Int) -> Int? {
        if tokens[start].is(.objectPronoun) {
            // "told her supporters"
            let next = start + 1 < tokens.count ? tokens[start + 1] : tokens[start]
            if !tokens[start].reads(.her) || next.is([.pronoun, .determiner, .complementiser, .preposition]) {
                return start + 1
            }
        }
        guard let phrase = clause.finder.phrase(startingAt: start), phrase.kind != .pronoun else { return nil }
        return phrase.range.upperBound
    }

    /// Where an object that begins at `start` meets the word that follows it.
    private func object(from start: Int, upTo isEnd: (Token) -> Bool) -> Int? {
        guard startsPhrase(start) || tokens[start].is(.objectPronoun) else { return nil }
        for position in start + 1..<max(start + 1, min(tokens.count, start + 14)) {
            let token = tokens[position]
            if token.kind != .word, token.kind != .possessive, token.kind != .number { return nil }
            if isEnd(token) { return position }
            guard token.isLowerWord else { continue }
            if token.is([.relative, .pronoun]) || token.reads(.as) { return nil }
            if token.is([.auxiliary, .complementiser]) || (token.is(.reporting) && !token.is(.nounVerb)) { return nil }
        }
        return nil
    }

    private func opensInfinitive(_ to: Int) -> Bool {
        guard to + 1 < tokens.count else { return false }
        return tokens[to + 1].isLowerWord && !tokens[to + 1].is([.determiner, .preposition])
    }

    private func startsPhrase(_ position: Int) -> Bool {
        let token = tokens[position]
        guard token.kind == .word || token.kind == .number else { return false }
        if token.isName || token.is(.determiner) { return true }
        return !token.is([
            .preposition, .conjunction, .auxiliary, .pronoun, .relative, .complementiser, .reporting, .calendar,
        ])
    }

    /// Whether a clause can begin here: with its subject.
    private func startsClause(_ position: Int) -> Bool {
        let token = tokens[position]
        guard token.kind == .word || token.kind == .number, !token.is(.emptyObject) else {
            return false
        }
        if token.is(.pronoun), !token.is(.relative) { return true }
        return startsPhrase(position) && (token.is(.determiner) || !token.is(.objectPronoun))
    }

    /// Where the reported clause ends; nil where a quotation would be cut in two.
    func contentEnd(from start: Int, endsAtComma: Bool) -> Int? {
        var count = 0
        var comma: Int?
        let limit = min(tokens.count, start + Self.longestClause)
        for position in start..<limit {
            let token = tokens[position]
            switch token.kind {
            case .quote where barriers.contains(position): return comma
            case .semicolon, .colon, .stop: return position
            case .dash where count >= 5 && !isInDashes(position): return position
            case .comma:
                let next = position + 1 < tokens.count ? tokens[position + 1] : token
                if next.is(.conjunction), opensReport(position + 2) { return position }
                // "promised to feed the dogs, and are keeping a list": no infinitive goes on so.
                if tokens[start].is([.promising, .demanding]), next.is(.conjunction), position + 2 < limit,
                    tokens[position + 2].is(.copula)
                {
                    return position
                }
                if count >= Self.fewestWords {
                    if next.is(.relative) {
                        // ", which …," may stand between a subject and its verb.
                        let isWhole = tokens[start..<position].contains { $0.isLowerWord && showsVerb($0) }
                        if endsAtComma || isWhole { return position }
                    } else if endsAtComma || next.is(.resuming) || next.is(.participle) {
                        return position
                    }
                    // Before a quotation the clause may only break off where another begins.
                    if next.is(.conjunction) { comma = position }
                }
            case .word, .number:
                if opensSource(position) { return position }
                count += 1
            default: break
            }
        }
        return limit == tokens.count ? limit : nil
    }

    /// Whether a clause begins at `start` in which another reports: ", and Norland had promised …".
    private func opensReport(_ start: Int) -> Bool {
        guard start < tokens.count, startsClause(start) else { return false }
        for verb in start + 1..<max(start + 1, min(tokens.count, start + Self.reachOfThat)) {
            let token = tokens[verb]
            guard token.kind == .word || token.kind == .possessive else { return false }
            if token.is(.reporting), !token.is([.weak, .participle]),
                case .phrase(let phrase) = clause.subject(ofVerbAt: verb)
            {
                return phrase.range.lowerBound == start
            }
        }
        return false
    }

    /// "according to", whatever follows.
    private func opensSource(_ position: Int) -> Bool {
        guard tokens[position].is(.sourcing) else { return false }
        return clause.grammar.accordingTo.contains { opening in
            opening.count > 1 && opening[0] == tokens[position].word
                && tokens[position...].prefix(opening.count).elementsEqual(opening) { $0.word == $1 }
        }
    }

    /// Whether a second dash closes the aside that begins at `dash`.
    private func isInDashes(_ dash: Int) -> Bool {
        tokens[dash...].drop { $0.kind == .dash }.prefix(Self.longestAside).contains { $0.kind == .dash }
            || tokens[..<dash].reversed().drop { $0.kind == .dash }.prefix(Self.longestAside).contains {
                $0.kind == .dash
            }
    }

    private static let longestAside = 24
    /// Tokens. Longer ones are no sentences.
    private static let longestClause = 300
    private static let reachOfThat = 14
}
