/// Where a reported clause begins and ends.
extension IndirectReading {
    /// The first token of what the verb reports; nil where the verb stands with something else.
    func contentStart(ofVerbAt verb: Int) -> Int? {
        let token = tokens[verb]
        let next = verb + 1
        guard next < tokens.count else { return nil }
        if let preposition = words.prepositions[token.word], preposition.contains(tokens[next].word) {
            if tokens[next].word == "out" { return clauseStart(from: next + 1, mayBePhrase: false) }
            return next + 1 < tokens.count && startsPhrase(next + 1) ? next + 1 : nil
        }
        if token.is(.promising), tokens[next].word == "to" { return next }
        if let preposition = words.accusations[token.word] {
            return object(from: next, upTo: { $0.word == preposition }) == nil ? nil : next
        }
        if token.is(.telling) {
            if let end = endOfAddressee(from: next), let start = clauseStart(from: end, mayBePhrase: false) {
                return start
            }
            if let start = complementiser(from: next, after: { _ in true }) { return start }
        }
        if token.is(.demanding), object(from: next, upTo: { $0.word == "to" }) != nil { return next }
        guard token.is(.saying) else { return nil }
        return clauseStart(from: next, mayBePhrase: token.is(.stating))
    }

    /// The clause that begins at `start` after words of time, place and occasion. Without "that", it must show a verb
    /// where a thing could follow as well.
    private func clauseStart(from start: Int, mayBePhrase: Bool) -> Int? {
        if let found = complementiser(from: start, after: { isCircumstance($0) }) { return found }
        var position = start
        while position < tokens.count, let end = endOfCircumstance(from: position) { position = end }
        guard position < tokens.count, startsClause(position) else { return nil }
        return mayBePhrase || hasVerb(near: position) ? position : nil
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
            if token.is(.complementiser), token.isLowerWord, !token.is(.relative) || token.word == "that" {
                guard position == start || mayStandBetween(start) else { return nil }
                return token.word == "that" ? position + 1 : position
            }
            if token.isLowerWord, token.is(.auxiliary) || (token.is(.reporting) && !token.is(.nounVerb)) { return nil }
            if token.is(.pronoun), position > start { return nil }
        }
        return nil
    }

    private func isCircumstance(_ position: Int) -> Bool {
        let token = tokens[position]
        return token.kind == .comma || token.is([.preposition, .calendar, .adverb]) || token.word == "last"
    }

    /// Where "on Sunday", "in a statement", "again" end, if one begins at `start`.
    private func endOfCircumstance(from start: Int) -> Int? {
        let token = tokens[start]
        guard token.kind == .word else { return nil }
        if token.is([.calendar, .adverb]), !token.is([.determiner, .pronoun]) { return start + 1 }
        let next = start + 1
        guard next < tokens.count else { return nil }
        if token.is(.preposition) || ["this", "last", "late", "early"].contains(token.word),
            tokens[next].is(.calendar)
        {
            let end = next + 1
            return end < tokens.count && tokens[end].kind == .number ? end + 1 : end
        }
        guard token.is(.preposition), tokens[next].is(.determiner) || tokens[next].isName else { return nil }
        for end in next..<min(tokens.count, next + 5) where Self.occasions.contains(tokens[end].word) { return end + 1 }
        return nil
    }

    /// Where the one spoken to ends: "him", "reporters", "Harbour Radio", "the town's council".
    private func endOfAddressee(from start: Int) -> Int? {
        if words.objectPronouns.contains(tokens[start].word) {
            // "told her supporters"
            let next = start + 1 < tokens.count ? tokens[start + 1] : tokens[start]
            if tokens[start].word != "her" || next.is([.pronoun, .determiner, .complementiser, .preposition]) {
                return start + 1
            }
        }
        guard let phrase = clause.finder.phrase(startingAt: start), phrase.kind != .pronoun else { return nil }
        return phrase.range.upperBound
    }

    /// Where an object that begins at `start` meets the word that follows it.
    private func object(from start: Int, upTo isEnd: (Token) -> Bool) -> Int? {
        guard startsPhrase(start) || words.objectPronouns.contains(tokens[start].word) else { return nil }
        for position in start + 1..<max(start + 1, min(tokens.count, start + 14)) {
            let token = tokens[position]
            if token.kind != .word, token.kind != .possessive, token.kind != .number { return nil }
            if isEnd(token) { return position }
            guard token.isLowerWord else { continue }
            if token.is([.auxiliary, .complementiser]) || (token.is(.reporting) && !token.is(.nounVerb)) { return nil }
        }
        return nil
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
        guard token.kind == .word || token.kind == .number, !words.emptyObjects.contains(token.word) else {
            return false
        }
        if token.is(.pronoun), !token.is(.relative) { return true }
        return startsPhrase(position)
    }

    /// Where the reported clause ends; nil where a quotation would be cut in two.
    func contentEnd(from start: Int, isRelative: Bool) -> Int? {
        var count = 0
        var comma: Int?
        let limit = min(tokens.count, start + Self.longestClause)
        for position in start..<limit {
            let token = tokens[position]
            switch token.kind {
            case .quote where barriers.contains(position): return comma
            case .semicolon, .colon, .stop: return position
            case .dash where count >= 5: return position
            case .comma:
                let next = position + 1 < tokens.count ? tokens[position + 1] : token
                if count >= Self.fewestWords {
                    if isRelative || words.resuming.contains(next.word) || next.is(.participle) { return position }
                    comma = position
                }
                if clause.accordingTo(at: min(tokens.count - 1, position + 1)) != nil { return position }
            case .word, .number:
                if token.word == "according", clause.accordingTo(at: position) != nil { return position }
                count += 1
            default: break
            }
        }
        return limit == tokens.count ? limit : nil
    }

    /// Tokens. Longer ones are no sentences.
    private static let longestClause = 300
    private static let reachOfThat = 14
    private static let occasions: Set = [
        "statement", "interview", "tweet", "speech", "email", "e-mail", "letter", "report", "release", "memo",
        "conference", "post", "briefing", "filing", "message", "call", "memoir", "op-ed",
    ]
}
