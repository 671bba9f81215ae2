/// Patterns in which the speaker stands after the quotation.
extension ReportingClause {
    struct Found {
        var phrase: NounPhrase
        var verb: Range<Int>?
        var attribution: Quotation.Attribution
        var via: NounPhrase?
    }

    /// “…,” NAME said · “…,” said NAME · “…,” according to NAME
    func following(_ quote: Int, endsOpen: Bool) -> Found? {
        withSource(directlyFollowing(quote, endsOpen: endsOpen))
    }

    /// Adds through whom the words came: "according to CCTV" elsewhere in the sentence.
    func withSource(_ found: Found?) -> Found? {
        guard var found, found.via == nil, found.attribution != .accordingTo else { return found }
        for position in tokens.indices.prefix(Self.reach) {
            if let source = accordingTo(at: position) {
                found.via = source.phrase
                break
            }
        }
        return found
    }

    /// "quoted NAME as saying": NAME speaks, through the subject.
    func quotedSpeaker(at verb: Int) -> Found? {
        guard tokens[verb].reads(.quoting), case .phrase(let medium) = anySubject(ofVerbAt: verb),
            let phrase = finder.phrase(startingAt: verb + 1)
        else { return nil }
        let end = phrase.range.upperBound
        guard end + 1 < tokens.count, tokens[end].reads(.as), tokens[end + 1].is(.participle) else { return nil }
        return Found(phrase: phrase, verb: end + 1..<end + 2, attribution: .nameVerbQuote, via: medium)
    }

    private func directlyFollowing(_ quote: Int, endsOpen: Bool) -> Found? {
        var position = quote + 1
        var isSeparated = endsOpen
        while position < tokens.count, tokens[position].kind == .comma || tokens[position].kind == .dash {
            isSeparated = true
            position += 1
        }
        guard position < tokens.count else { return nil }
        if let found = accordingTo(at: position) ?? source(named: grammar.accordingToAfterQuote, at: position) {
            return found
        }
        while position < tokens.count, tokens[position].is(.adverb) || tokens[position].reads(.as) { position += 1 }
        guard position < tokens.count else { return nil }
        if tokens[position].is(.speech), !tokens[position].is(.participle), isSeparated || position == quote + 1,
            isWhole(position)
        {
            if let phrase = finder.phrase(startingAt: position + 1),
                phrase.kind != .pronoun || endsClause(after: position + 1)
            {
                return Found(phrase: phrase, verb: position..<position + 1, attribution: .quoteVerbName)
            }
        }
        var verb = position + 1
        while verb < min(tokens.count, position + 40) {
            let token = tokens[verb]
            if token.kind == .quote || token.kind == .colon || token.kind == .semicolon || token.kind == .stop {
                return nil
            }
            if var found = quotedSpeaker(at: verb), found.via?.range.lowerBound == position {
                found.attribution = .quoteNameVerb
                return found
            }
            if token.is(.speech), !token.is(.participle) || isProgressive(verb),
                case .phrase(let phrase) = subject(ofVerbAt: verb)
            {
                let isFragment = quote > 0 && tokens[quote - 1].kind == .word && !tokens[quote - 1].is(.speech)
                let needsEnd = !isSeparated || isFragment
                guard begins(phrase, at: position), !needsEnd || endsClause(after: verb) else { return nil }
                return Found(phrase: phrase, verb: verb..<verb + 1, attribution: .quoteNameVerb)
            }
            verb += 1
        }
        return nil
    }

    /// Whether nothing but the phrase's own first words stand before it: "former", "the ruling party's".
    private func begins(_ phrase: NounPhrase, at position: Int) -> Bool {
        let start = phrase.range.lowerBound
        guard position <= start, start - position <= 6 else { return false }
        return tokens[position..<start].allSatisfy {
            $0.kind == .possessive || $0.isName || $0.is(.determiner)
                || ($0.kind == .word
                    && $0.classes.isDisjoint(with: [
                        .preposition, .auxiliary, .relative, .complementiser, .reporting, .pronoun, .conjunction,
                    ]))
        }
    }

    private func isProgressive(_ verb: Int) -> Bool { verb > 0 && tokens[verb - 1].is(.copula) }

    func endsClause(after verb: Int) -> Bool {
        guard verb + 1 < tokens.count else { return true }
        let next = tokens[verb + 1]
        return next.kind != .word || next.is([.preposition, .calendar, .adverb])
    }

    /// "according to NAME", or "NAME zufolge" with `position` at the last word.
    func accordingTo(at position: Int) -> Found? {
        guard tokens[position].is(.sourcing) else { return nil }
        if grammar.accordingToAfter.contains(tokens[position].word), let phrase = finder.phrase(endingAt: position) {
            return Found(phrase: phrase, verb: position..<position + 1, attribution: .accordingTo)
        }
        return source(named: grammar.accordingTo, at: position)
    }

    func source(named openings: [[Int32]], at position: Int) -> Found? {
        for words in openings where words[0] == tokens[position].word {
            let end = position + words.count
            guard end < tokens.count, zip(words, tokens[position..<end]).allSatisfy({ $0 == $1.word }),
                let phrase = finder.phrase(startingAt: end)
            else { continue }
            return Found(phrase: phrase, verb: position..<end, attribution: .accordingTo)
        }
        return nil
    }

    /// …, NAME said. · …, according to NAME. at the end of a sentence that holds the quotation.
    /// A short one that another quotation parts from the attribution is wording, a title.
    func closing(_ quote: Int, words: Int) -> Found? {
        var position = quote + 1
        while position < min(tokens.count, quote + Self.reach) {
            let token = tokens[position]
            if token.kind == .semicolon || (token.kind == .quote && words < 4) { return nil }
            if let source = accordingTo(at: position) { return source }
            if token.is(.speech), !token.is(.participle), endsClause(after: position) {
                if case .phrase(let phrase) = subject(ofVerbAt: position), phrase.range.lowerBound > quote + 1 {
                    let before = tokens[phrase.range.lowerBound - 1].kind
                    if before == .comma || before == .quote {
                        return Found(phrase: phrase, verb: position..<position + 1, attribution: .quoteNameVerb)
                    }
                }
            }
            if token.is(.speech), !token.is(.participle), tokens[position - 1].kind == .comma,
                isWhole(position), let phrase = finder.phrase(startingAt: position + 1)
            {
                return Found(phrase: phrase, verb: position..<position + 1, attribution: .quoteVerbName)
            }
            position += 1
        }
        return nil
    }
}
