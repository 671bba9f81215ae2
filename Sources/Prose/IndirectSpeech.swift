/// Someone's words that a sentence reports without quotation marks.
extension ReportingClause {
    struct Statement {
        /// The tokens of the reported clause, without the words of attribution.
        var content: Range<Int>
        var source: Found
    }

    /// The statements of an outer sentence, in order, one inside another left out: NAME said (that) … · According to
    /// NAME, … · …, NAME said. · NAME urged … to … `barriers` are the quotations that no reported clause may hold.
    func statements(barriers: [Int]) -> [Statement] {
        guard grammar.readsIndirectSpeech else { return [] }
        let reading = IndirectReading(clause: self, tokens: tokens, barriers: barriers)
        return grammar.setsClausesOff ? reading.statementsAfterCommas() : reading.statements()
    }
}

/// Reads one outer sentence for the clauses that it reports.
struct IndirectReading {
    let clause: ReportingClause
    let tokens: [Token]
    let barriers: [Int]

    /// Tokens that are looked at, so that a sentence of any length costs a bounded time.
    var limit: Int { min(tokens.count, ReportingClause.reach) }

    func statements() -> [ReportingClause.Statement] {
        /// The verbs of reporting, and the words before sources.
        var verbs: [Int] = []
        var sources: [Int] = []
        for position in 0..<limit {
            if tokens[position].is(.sourcing) { sources.append(position) }
            if tokens[position].is(.reporting), tokens[position].is(.reportingSign) { verbs.append(position) }
        }
        if let first = sources.first, first < 4, let opening = accordingToOpening(verbs) { return [opening] }
        if let closing = closing(verbs) { return [closing] }
        var found: [ReportingClause.Statement] = []
        var end = 0
        for verb in verbs where verb >= end {
            guard let statement = statement(ofVerbAt: verb) else { continue }
            found.append(statement)
            end = statement.content.upperBound
        }
        if found.isEmpty, let closing = accordingToClosing(sources) { return [closing] }
        return found
    }

    // MARK: According to

    /// According to NAME, …
    private func accordingToOpening(_ verbs: [Int]) -> ReportingClause.Statement? {
        var start = clause.datelineEnd
        while start < limit, tokens[start].is([.conjunction, .adverb]) || tokens[start].kind != .word { start += 1 }
        guard start < limit, let source = clause.accordingTo(at: start),
            let comma = endOfPhrase(from: source.phrase.range.upperBound), comma + 1 < tokens.count
        else { return nil }
        // "According to Harbour Radio, Lund said …": Lund speaks.
        for verb in verbs where verb > comma && verb < comma + 12 {
            if let inner = statement(ofVerbAt: verb), inner.source.phrase.range.lowerBound <= comma + 2 {
                return inner
            }
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
    private func accordingToClosing(_ sources: [Int]) -> ReportingClause.Statement? {
        for position in sources {
            guard let source = clause.accordingTo(at: position) else { continue }
            guard position > 3, endsSentence(after: source.phrase.range.upperBound) else { return nil }
            return statement(upTo: position, source)
        }
        return nil
    }

    // MARK: The clause first

    /// …, NAME said. · …, said NAME.
    private func closing(_ verbs: [Int]) -> ReportingClause.Statement? {
        for position in verbs where position > 3 {
            let token = tokens[position]
            guard token.is(.reporting), !token.is([.participle, .weak]), token.is([.saying, .telling]) else { continue }
            if case .phrase(let phrase) = clause.subject(ofVerbAt: position), phrase.nameEnd == nil,
                phrase.range.lowerBound > 3, tokens[phrase.range.lowerBound - 1].kind == .comma,
                token.is(.telling) || clause.endsClause(after: position), isSaid(position),
                !governs(position),
                endsSentence(after: position + 1)
            {
                let found = ReportingClause.Found(
                    phrase: phrase,
                    verb: position..<position + 1,
                    attribution: .quoteNameVerb
                )
                return statement(upTo: phrase.range.lowerBound - 1, found)
            }
            if token.is(.stating), token.is(.speech), tokens[position - 1].kind == .comma, !hasApposition(position),
                let phrase = clause.finder.phrase(startingAt: position + 1), phrase.kind != .pronoun,
                closesPhrase(phrase.range.upperBound), endsSentence(after: phrase.range.upperBound)
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

    /// "Ada Brook, the minister, said …": the comma before the verb closes an apposition to its subject.
    private func hasApposition(_ verb: Int) -> Bool {
        guard case .phrase(let phrase) = clause.subject(ofVerbAt: verb) else { return false }
        return phrase.range.lowerBound <= clause.datelineEnd + 3
    }

    /// Whether a phrase that is the last of its clause can end at `end`: not "said the crew’s boat", "said Brook came".
    private func closesPhrase(_ end: Int) -> Bool {
        guard end < tokens.count else { return true }
        return tokens[end].kind == .comma || tokens[end].kind == .stop || tokens[end].kind == .dash
            || tokens[end].is([.preposition, .calendar, .relative])
    }

    /// Whether what the verb reports follows it: "boasted of", "vowed to".
    private func governs(_ verb: Int) -> Bool {
        guard verb + 1 < tokens.count else { return false }
        if tokens[verb].is(.promising), tokens[verb + 1].reads(.to) { return true }
        guard tokens[verb].is(.tied), let own = clause.grammar.prepositions[tokens[verb].word]
        else { return false }
        return own.contains(tokens[verb + 1].word)
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
                if next.is(.complementiser) { return false }
                if next.is(.participle) || next.is(.relative) || next.is(.resuming) { return true }
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
            let phrase = speaker(ofVerbAt: position),
            start > 0 && tokens[start - 1].reads(.that) || !followsQuotation(phrase.range.lowerBound)
        else { return nil }
        let found = ReportingClause.Found(phrase: phrase, verb: position..<position + 1, attribution: .nameVerbQuote)
        return statement(from: start, found)
    }

    /// The subject of a verb whose clause is one of the sentence's own, not the object of another.
    private func speaker(ofVerbAt verb: Int) -> NounPhrase? {
        switch clause.subject(ofVerbAt: verb) {
        case .passive, .none: return nil
        case .shared:
            // Not "when asked", "criticised for saying", "boats carrying signs saying".
            var before = verb - 1
            while before > 0, tokens[before].is([.adverb, .auxiliary]), tokens[before].kind == .word { before -= 1 }
            guard before >= 0 else { return clause.speaker(ofVerbAt: verb) }
            let token = tokens[before]
            let isFree = token.kind != .word && token.kind != .number && token.kind != .possessive
            let isJoined = token.is(.conjunction) && !token.is(.resuming)
            guard isFree || isJoined || token.reads([.by, .to]) else { return nil }
            return clause.speaker(ofVerbAt: verb)
        case .phrase(let phrase):
            // "Repeating calls for …"
            if tokens[phrase.head.lowerBound].is(.participle) { return nil }
            // "They spoke of an order asking …": whose order it is, is not known.
            let end = min(verb, phrase.range.upperBound)
            if tokens[verb].is(.participle),
                tokens[end..<verb].contains(where: { $0.is(.reporting) && !$0.is(.nounVerb) })
            {
                return nil
            }
            let before = phrase.range.lowerBound - 1
            if phrase.kind == .other, !tokens[verb].is(.stating) { return nil }
            if let end = phrase.nameEnd { return end < phrase.range.upperBound - 1 ? phrase : nil }
            guard before >= 0, before < verb else { return phrase }
            let token = tokens[before]
            guard token.kind == .word || token.kind == .number else { return token.kind == .possessive ? nil : phrase }
            if token.is(.participle) || token.reads(.with) { return phrase }
            if token.is(.complementiser) || token.is(.relative) { return nil }
            return token.is([.conjunction, .adverb, .calendar]) || token.is(.resuming) ? phrase : nil
        }
    }

    /// “…,” NAME said: the verb has its words already.
    private func followsQuotation(_ position: Int) -> Bool {
        guard position > 0 else { return false }
        if tokens[position - 1].kind == .quote { return true }
        return position > 1 && tokens[position - 1].kind == .comma && barriers.contains(position - 2)
    }

    /// Whether the verb tells of something that was said: not "would say", "did not say".
    func isSaid(_ verb: Int) -> Bool {
        var position = verb - 1
        while position >= 0, tokens[position].kind == .word,
            tokens[position].is([.auxiliary, .adverb, .unsaid]) || tokens[position].reads(.yet)
        {
            if tokens[position].is(.unsaid) { return false }
            position -= 1
        }
        return true
    }

    // MARK: Statements

    func statement(from start: Int, _ source: ReportingClause.Found) -> ReportingClause.Statement? {
        let before = source.phrase.range.lowerBound - 1
        let isSubordinate = before >= 0 && before < start && tokens[before].is(.resuming)
        guard let end = contentEnd(from: start, endsAtComma: isSubordinate || source.phrase.nameEnd != nil) else {
            return nil
        }
        return statement(start..<end, source)
    }

    func statement(upTo end: Int, _ source: ReportingClause.Found) -> ReportingClause.Statement? {
        var start = clause.datelineEnd
        while start < end,
            tokens[start].is(.conjunction) && !tokens[start].is(.resuming)
                || tokens[start].reads(.but) || [.comma, .dash, .other].contains(tokens[start].kind)
        {
            start += 1
        }
        guard start < end, !(start..<end).contains(where: barriers.contains) else { return nil }
        let first = tokens[start]
        if first.is(.preposition) || first.is(.resuming) || first.reads(.endsInIng) {
            // "In a letter, she told …" has a clause only where one follows behind the comma.
            guard let comma = tokens[start..<end - 1].firstIndex(where: { $0.kind == .comma }),
                tokens[comma..<end].contains(where: { $0.isLowerWord && showsVerb($0) })
            else { return nil }
        }
        return statement(start..<end, source)
    }

    private func statement(_ range: Range<Int>, _ source: ReportingClause.Found) -> ReportingClause.Statement? {
        var range = range
        while range.count > 1, [.comma, .dash, .stop, .other].contains(tokens[range.upperBound - 1].kind) {
            range = range.lowerBound..<range.upperBound - 1
        }
        let words = tokens[range].count { $0.kind == .word || $0.kind == .number }
        // "drivers were exhausted" is a sentence of its own.
        let isSentence =
            words == Self.fewestWords - 1 && range.count == words && tokens[range.lowerBound + 1].is(.copula)
        guard words >= Self.fewestWords || isSentence else { return nil }
        return clause.withSource(source).map { ReportingClause.Statement(content: range, source: $0) }
    }

    /// Fewer say too little by themselves.
    static let fewestWords = 4
}
