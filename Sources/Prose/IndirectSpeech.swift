/// Someone's words that a sentence reports without quotation marks.
extension ReportingClause {
    struct Statement {
        /// The tokens of the reported clause, without the words of attribution.
        var content: Range<Int>
        var source: Found
    }

    /// The statements of an outer sentence, in order, one inside another left out: NAME said (that) … · According to
    /// NAME, … · …, NAME said. · NAME urged … to … `barriers` are the quotations that no reported clause may hold.
    func statements(barriers: Set<Int>) -> [Statement] {
        guard let indirect = grammar.indirect, tokens.last?.word != "?" else { return [] }
        let reading = IndirectReading(clause: self, words: indirect, barriers: barriers)
        return indirect.setsClausesOff ? reading.statementsAfterCommas() : reading.statements()
    }
}

/// Reads one outer sentence for the clauses that it reports.
struct IndirectReading {
    let clause: ReportingClause
    let words: Language.Grammar.Indirect
    let barriers: Set<Int>

    var tokens: [Token] { clause.tokens }
    /// Tokens that are looked at, so that a sentence of any length costs a bounded time.
    var limit: Int { min(tokens.count, ReportingClause.reach) }

    func statements() -> [ReportingClause.Statement] {
        if let opening = accordingToOpening() { return [opening] }
        if let closing = closing() { return [closing] }
        var found: [ReportingClause.Statement] = []
        var position = 0
        while position < limit {
            if tokens[position].is(.reporting), let statement = statement(ofVerbAt: position) {
                found.append(statement)
                position = max(position + 1, statement.content.upperBound)
            } else {
                position += 1
            }
        }
        if found.isEmpty, let closing = accordingToClosing() { return [closing] }
        return found
    }

    // MARK: According to

    /// According to NAME, …
    private func accordingToOpening() -> ReportingClause.Statement? {
        var start = clause.datelineEnd
        while start < limit, tokens[start].is([.conjunction, .adverb]) || tokens[start].kind != .word { start += 1 }
        guard start < limit, let source = clause.accordingTo(at: start),
            let comma = endOfPhrase(from: source.phrase.range.upperBound), comma + 1 < tokens.count
        else { return nil }
        // "According to Harbour Radio, Lund said …": Lund speaks.
        var position = comma + 1
        while position < min(limit, comma + 12) {
            if tokens[position].is(.reporting), let inner = statement(ofVerbAt: position),
                inner.source.phrase.range.lowerBound <= comma + 2
            {
                return inner
            }
            position += 1
        }
        return statement(from: comma + 1, source)
    }

    /// The comma behind a phrase, after what stands in apposition to it.
    private func endOfPhrase(from start: Int) -> Int? {
        let reach = min(tokens.count, start + 20)
        guard let comma = (start..<max(start, reach)).first(where: { tokens[$0].kind == .comma }),
            !tokens[start..<comma].contains(where: { $0.kind != .word && $0.kind != .possessive && $0.kind != .number })
        else { return nil }
        guard comma + 1 < tokens.count, tokens[comma + 1].is(.determiner) || tokens[comma + 1].is(.relative),
            let next = (comma + 1..<min(tokens.count, comma + 14)).first(where: { tokens[$0].kind == .comma }),
            tokens[comma + 1].is(.relative)
                || (tokens[comma + 1..<next].contains { $0.is([.personNoun, .institutionNoun]) }
                    && !tokens[comma + 1..<next].contains { $0.is([.auxiliary, .reporting]) })
        else { return comma }
        return next
    }

    /// …, according to NAME.
    private func accordingToClosing() -> ReportingClause.Statement? {
        for position in 0..<limit {
            guard let source = clause.accordingTo(at: position) else { continue }
            guard position > 3, endsSentence(after: source.phrase.range.upperBound) else { return nil }
            return statement(upTo: position, source)
        }
        return nil
    }

    // MARK: The clause first

    /// …, NAME said. · …, said NAME.
    private func closing() -> ReportingClause.Statement? {
        var position = 4
        while position < limit {
            defer { position += 1 }
            let token = tokens[position]
            guard token.is(.reporting), !token.is([.participle, .weak]), token.is([.saying, .telling]) else { continue }
            if case .phrase(let phrase) = clause.subject(ofVerbAt: position), phrase.nameEnd == nil,
                phrase.range.lowerBound > 3, tokens[phrase.range.lowerBound - 1].kind == .comma,
                token.is(.telling) || clause.endsClause(after: position), isSaid(position),
                endsSentence(after: position + 1)
            {
                let found = ReportingClause.Found(
                    phrase: phrase,
                    verb: position..<position + 1,
                    attribution: .quoteNameVerb
                )
                return statement(upTo: phrase.range.lowerBound - 1, found)
            }
            if token.is(.saying), tokens[position - 1].kind == .comma,
                let phrase = clause.finder.phrase(startingAt: position + 1),
                endsSentence(after: phrase.range.upperBound)
            {
                let found = ReportingClause.Found(
                    phrase: phrase,
                    verb: position..<position + 1,
                    attribution: .quoteVerbName
                )
                return statement(upTo: position - 1, found)
            }
        }
        return nil
    }

    /// Whether nothing but when, where and to whom it was said stands from `start` to the sentence's end.
    func endsSentence(after start: Int) -> Bool {
        guard start < tokens.count else { return true }
        var position = start
        while position < tokens.count, tokens[position].kind != .stop {
            let token = tokens[position]
            if position - start > 30 { return false }
            switch token.kind {
            case .quote, .colon, .semicolon: return false
            case .comma:
                guard position + 1 < tokens.count else { return true }
                let next = tokens[position + 1]
                if next.is(.participle) || next.is(.relative) || words.resuming.contains(next.word) { return true }
                if !next.is(.determiner), !next.isName { return false }
            default:
                if token.is([.complementiser, .auxiliary]), token.isLowerWord { return false }
            }
            position += 1
        }
        return true
    }

    // MARK: The verb first

    /// NAME said (that) … · NAME told NAME (that) … · NAME urged NAME to … · NAME called for …
    private func statement(ofVerbAt position: Int) -> ReportingClause.Statement? {
        if let quoted = clause.quotedSpeaker(at: position), let verb = quoted.verb?.lowerBound,
            let start = contentStart(ofVerbAt: verb)
        {
            return statement(from: start, quoted)
        }
        guard !tokens[position].is(.weak), isSaid(position), let start = contentStart(ofVerbAt: position),
            let phrase = speaker(ofVerbAt: position)
        else { return nil }
        let found = ReportingClause.Found(phrase: phrase, verb: position..<position + 1, attribution: .nameVerbQuote)
        return statement(from: start, found)
    }

    /// The subject of a verb whose clause is one of the sentence's own, not the object of another.
    private func speaker(ofVerbAt verb: Int) -> NounPhrase? {
        switch clause.subject(ofVerbAt: verb) {
        case .passive, .none: return nil
        case .shared: return clause.speaker(ofVerbAt: verb)
        case .phrase(let phrase):
            // "Repeating calls for …"
            if tokens[phrase.head.lowerBound].is(.participle) { return nil }
            let before = phrase.range.lowerBound - 1
            if phrase.kind == .other, !tokens[verb].is(.saying) { return nil }
            if let end = phrase.nameEnd { return end < phrase.range.upperBound - 1 ? phrase : nil }
            guard before >= 0, before < verb else { return phrase }
            let token = tokens[before]
            guard token.kind == .word || token.kind == .number else { return token.kind == .possessive ? nil : phrase }
            if token.is(.participle) || token.word == "with" { return phrase }
            if token.is(.complementiser) || token.is(.relative) { return nil }
            return token.is([.conjunction, .adverb, .calendar]) || words.resuming.contains(token.word) ? phrase : nil
        }
    }

    /// Whether the verb tells of something that was said: not "would say", "did not say".
    func isSaid(_ verb: Int) -> Bool {
        var position = verb - 1
        while position >= 0, tokens[position].kind == .word,
            tokens[position].is([.auxiliary, .adverb]) || words.unsaid.contains(tokens[position].word)
        {
            if words.unsaid.contains(tokens[position].word) { return false }
            position -= 1
        }
        return true
    }

    // MARK: Statements

    func statement(from start: Int, _ source: ReportingClause.Found) -> ReportingClause.Statement? {
        guard let end = contentEnd(from: start, isRelative: source.phrase.nameEnd != nil) else { return nil }
        return statement(start..<end, source)
    }

    func statement(upTo end: Int, _ source: ReportingClause.Found) -> ReportingClause.Statement? {
        var start = clause.datelineEnd
        while start < end,
            tokens[start].is(.conjunction) && !words.resuming.contains(tokens[start].word)
                || tokens[start].word == "but" || tokens[start].kind == .comma
        {
            start += 1
        }
        guard start < end, !(start..<end).contains(where: barriers.contains) else { return nil }
        let first = tokens[start]
        if first.is(.preposition) || words.resuming.contains(first.word),
            !tokens[start..<end - 1].contains(where: { $0.kind == .comma })
        {
            return nil
        }
        return statement(start..<end, source)
    }

    private func statement(_ range: Range<Int>, _ source: ReportingClause.Found) -> ReportingClause.Statement? {
        var range = range
        while range.count > 1, [.comma, .dash, .stop, .other].contains(tokens[range.upperBound - 1].kind) {
            range = range.lowerBound..<range.upperBound - 1
        }
        guard tokens[range].count(where: { $0.kind == .word || $0.kind == .number }) >= Self.fewestWords else {
            return nil
        }
        return clause.withSource(source).map { ReportingClause.Statement(content: range, source: $0) }
    }

    /// Fewer say too little by themselves.
    static let fewestWords = 4
}
