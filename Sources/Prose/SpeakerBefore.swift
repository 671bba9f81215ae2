/// Patterns in which the speaker stands before the quotation.
extension ReportingClause {
    /// NAME said: “…” · NAME said that … “…” · NAME called it “…” · According to NAME, “…”
    /// A single word so far behind the verb is rather set off as wording than anyone's.
    func preceding(_ quote: Int, words: Int = .max) -> Found? {
        if let found = withSource(governing(quote, reach: words == 1 ? 16 : Self.reach)) { return found }
        guard quote > 0, tokens[quote - 1].kind == .colon, let phrase = announcedPhrase(before: quote - 1) else {
            return nil
        }
        return Found(phrase: phrase, verb: nil, attribution: .nameColon)
    }

    private func governing(_ quote: Int, reach: Int) -> Found? {
        var position = quote - 1
        while position >= max(0, quote - reach) {
            let token = tokens[position]
            if token.kind == .semicolon { return nil }
            if let source = accordingTo(at: position), source.phrase.range.upperBound < quote { return source }
            if token.is(.reporting), token.kind == .word, isWhole(position) {
                if let found = quotedSpeaker(at: position) { return found }
                if token.is(.participle), position > 0, tokens[position - 1].reads(.as) {
                    // The verb of quoting to the left says whose words they are.
                    position -= 1
                    continue
                }
                if token.is(.naming), namesWithoutObject(position, quote) { return nil }
                // Only verbs of speech govern words so far behind them; "described … as “…”" holds together over more.
                let isNamed = token.is(.naming) && tokens[quote - 1].reads(.as)
                if !token.is(.speech), !isNamed, quote - position > Self.shortReach { return nil }
                switch subject(ofVerbAt: position) {
                case .passive: return nil
                case .none:
                    if grammar.invertsSubjects || opensSentence(position), token.is([.speech, .naming]),
                        let phrase = finder.phrase(startingAt: position + 1)
                    {
                        return Found(phrase: phrase, verb: position..<position + 1, attribution: .nameVerbQuote)
                    }
                case .phrase, .shared:
                    guard let phrase = speaker(ofVerbAt: position) else { return nil }
                    if isSubordinate(position, phrase, before: quote) {
                        position -= 1
                        continue
                    }
                    return outermost(Found(phrase: phrase, verb: position..<position + 1, attribution: .nameVerbQuote))
                }
            }
            position -= 1
        }
        return nil
    }

    /// "Said Lund, “…”", "But, said Lund, “…”"
    private func opensSentence(_ position: Int) -> Bool {
        position == 0 || (position <= 2 && tokens[position - 1].kind == .comma && tokens[0].is(.conjunction))
    }

    /// "a rule called the “…”" gives a name; "what Lund called the “…”", "the crew, whom Lund described as “…”" and
    /// "Lund called it “…”" quote.
    private func namesWithoutObject(_ verb: Int, _ quote: Int) -> Bool {
        guard tokens[verb + 1..<quote].allSatisfy({ $0.is(.determiner) || $0.reads(.as) }) else { return false }
        if tokens[quote - 1].reads(.object), quote + 1 >= tokens.count || tokens[quote + 1].kind != .word {
            return false
        }
        guard case .phrase(let phrase) = subject(ofVerbAt: verb), phrase.range.lowerBound > 0 else { return true }
        return !tokens[phrase.range.lowerBound - 1].reads(.relativeObject)
    }

    /// "After Lund asked about it, the crew became “…”": the clause is over before the quotation's begins.
    private func isSubordinate(_ verb: Int, _ phrase: NounPhrase, before quote: Int) -> Bool {
        let start = phrase.range.lowerBound
        guard start > 0, start < verb, tokens[start - 1].reads(.subordinator),
            start == 1 || tokens[start - 2].kind != .word || tokens[start - 2].is(.conjunction)
        else { return false }
        return tokens[verb..<quote - 1].contains { $0.kind == .comma }
    }

    /// "Lund said she hopes …": what someone is said to think is the reporting one's word, and a pronoun there means
    /// that one. "Lund said Marsh called it …": whose words they are is not known.
    private func outermost(_ found: Found) -> Found? {
        guard let verb = found.verb?.lowerBound else { return found }
        let start = found.phrase.range.lowerBound
        guard start > 0, !tokens[start - 1].is(.conjunction) else { return tokens[verb].is(.weak) ? nil : found }
        var position = start - 1
        let limit = max(0, position - 10)
        while position >= limit {
            let token = tokens[position]
            if token.kind == .quote || token.kind == .semicolon || token.kind == .colon { return found }
            if token.is(.reporting), !token.is(.weak), case .phrase(let phrase) = subject(ofVerbAt: position) {
                // "When Lund accused Marsh, she said …"
                if isSubordinate(position, phrase, before: start + 1) { return found }
                guard found.phrase.kind == .pronoun || isIndirect(verb, found.phrase) else {
                    return tokens[position + 1..<start].contains { $0.kind == .comma } ? found : nil
                }
                return outermost(Found(phrase: phrase, verb: position..<position + 1, attribution: found.attribution))
            }
            position -= 1
        }
        return tokens[verb].is(.weak) ? nil : found
    }

    /// Whether the verb tells no act of speech of its own: "sees", "would call", "who wants to say".
    private func isIndirect(_ verb: Int, _ phrase: NounPhrase) -> Bool {
        if tokens[verb].is(.weak) || phrase.kind == .other { return true }
        let start = phrase.range.upperBound
        guard start < verb else { return false }
        return tokens[start..<verb].contains { $0.reads(.modal) }
    }

    /// NAME: “…”, where the name stands by itself or after what the person is.
    private func announcedPhrase(before end: Int) -> NounPhrase? {
        guard let phrase = finder.phrase(endingAt: end), phrase.kind == .name else { return nil }
        let start = phrase.range.lowerBound
        return start == 0 || tokens[start - 1].kind == .dash || phrase.role != nil ? phrase : nil
    }
}
