/// Who says what an outer sentence reports: subjects of reporting verbs.
struct ReportingClause {
    let tokens: [Token]
    let grammar: Language.Grammar
    let finder: PhraseFinder

    init(tokens: [Token], grammar: Language.Grammar) {
        self.tokens = tokens
        self.grammar = grammar
        finder = PhraseFinder(tokens: tokens, capitalisesNouns: grammar.capitalisesNouns)
    }

    /// Tokens. Beyond it a verb governs no quotation, and hostile text would cost time without bound.
    private static let reach = 120
    private static let shortReach = 12

    enum Subject {
        case phrase(NounPhrase)
        /// The subject of the clause before: "and called it", "saying".
        case shared
        /// "was told", "is called": the one who speaks is not the subject.
        case passive
        /// No verb after all, or nobody to be found.
        case none
    }

    func subject(ofVerbAt verb: Int) -> Subject {
        // "the Foreign Report", "United States": a capital inside a sentence is a name's.
        if tokens[verb].isCapital, verb > 0 { return .none }
        // "as she put it", and no other use of the verb.
        if tokens[verb].word.hasPrefix("put"), verb + 1 >= tokens.count || tokens[verb + 1].word != "it" {
            return .none
        }
        let found = anySubject(ofVerbAt: verb)
        guard case .phrase(let phrase) = found, tokens[verb].is(.nounVerb) else { return found }
        return isVerb(verb, after: phrase) ? found : .none
    }

    /// Whether a word that can be a noun is a verb here: not in "a rare note", "the same campaign points",
    /// "Norland state leaders".
    private func isVerb(_ verb: Int, after phrase: NounPhrase) -> Bool {
        let word = tokens[verb].word
        let subject = tokens[phrase.head.upperBound - 1]
        if tokens[verb - 1].is(.auxiliary) || word.hasSuffix("ed") || word.hasSuffix("ing") {
            return phrase.kind != .other
        }
        if !word.hasSuffix("s"), !phrase.isJoint, !subject.word.hasSuffix("s"), subject.word != "they" { return false }
        switch phrase.kind {
        case .name, .pronoun: return true
        case .other: return false
        case .person, .institution:
            guard phrase.range.lowerBound > 0 else { return true }
            let before = tokens[phrase.range.lowerBound - 1]
            return before.kind != .word || before.is([.conjunction, .complementiser])
        }
    }

    private func anySubject(ofVerbAt verb: Int) -> Subject {
        var position = verb - 1
        let isParticiple = tokens[verb].is(.participle)
        while position >= 0, tokens[position].kind == .word || tokens[position].kind == .possessive,
            tokens[position].is([.auxiliary, .adverb, .calendar]), !tokens[position].isName
        {
            if tokens[position].is(.copula), !isParticiple { return .passive }
            position -= 1
        }
        guard position >= 0 else { return isParticiple ? .shared : .none }
        let token = tokens[position]
        switch token.kind {
        case .quote, .colon, .semicolon, .stop: return isParticiple ? .shared : .none
        case .possessive: return .none
        case .dash: return isParticiple ? .shared : .none
        case .comma:
            if isParticiple { return .shared }
            if let phrase = finder.phrase(endingAt: position + 1) { return .phrase(phrase) }
            return .none
        default: break
        }
        if token.is(.relative), token.kind == .word {
            let end = position > 0 && tokens[position - 1].kind == .comma ? position - 1 : position
            if var phrase = finder.phrase(endingAt: end), phrase.kind != .pronoun {
                if token.word != "who", phrase.kind == .institution || phrase.kind == .other,
                    let author = mainSubject(before: phrase.range.lowerBound)
                {
                    return .phrase(author)
                }
                phrase.range = phrase.range.lowerBound..<position + 1
                phrase.nameEnd = end
                return .phrase(phrase)
            }
            return .none
        }
        if token.word == "to" || token.is(.conjunction) { return .shared }
        if token.is(.preposition) { return isParticiple ? .shared : .none }
        if token.is(.determiner), !token.is(.personNoun), !token.isCapital, !isPronominal(token) { return .none }
        guard let phrase = finder.phrase(endingAt: position + 1, attaching: !isParticiple) else {
            return isParticiple ? .shared : .none
        }
        if isParticiple, phrase.kind == .institution || phrase.kind == .other,
            let author = mainSubject(before: phrase.range.lowerBound)
        {
            // "Lund issued a statement saying": Lund speaks.
            return .phrase(author)
        }
        return .phrase(phrase)
    }

    private func isPronominal(_ token: Token) -> Bool {
        ["one", "some", "many", "several", "few", "most", "both", "another", "others", "two", "three"].contains(
            token.word
        )
    }

    /// The subject of a verb, looked for in the clauses before where the verb itself has none.
    func speaker(ofVerbAt verb: Int) -> NounPhrase? {
        switch subject(ofVerbAt: verb) {
        case .phrase(let phrase): return phrase
        case .passive, .none: return nil
        case .shared:
            var position = verb - 1
            while position >= max(0, verb - Self.reach) {
                if tokens[position].is(.reporting), case .phrase(let phrase) = subject(ofVerbAt: position) {
                    return phrase
                }
                if tokens[position].kind == .semicolon { return nil }
                position -= 1
            }
            return mainSubject(before: verb)
        }
    }

    /// Where the sentence begins after "OSLO, May 3 —".
    private var datelineEnd: Int {
        let head = tokens.prefix(8)
        guard let dash = head.firstIndex(where: { $0.kind == .dash }), dash > 0,
            head[..<dash].allSatisfy({ $0.kind != .word || $0.isCapital })
        else { return 0 }
        return dash + 1
    }

    /// The phrase the sentence begins with, after phrases of time and place.
    func mainSubject(before limit: Int) -> NounPhrase? {
        guard limit < Self.reach else { return nil }
        var position = datelineEnd
        while position < limit {
            while position < limit, tokens[position].is([.conjunction, .adverb]) || tokens[position].kind != .word,
                !tokens[position].is(.pronoun)
            {
                position += 1
            }
            guard position < limit else { return nil }
            if !tokens[position].is([.preposition, .complementiser, .calendar, .participle]),
                let phrase = finder.phrase(startingAt: position), phrase.range.upperBound < tokens.count
            {
                let next = tokens[phrase.range.upperBound]
                let isVerb = next.isLowerWord && !next.is([.preposition, .conjunction])
                if isVerb || next.kind == .comma { return phrase }
            }
            guard let comma = tokens[position..<limit].firstIndex(where: { $0.kind == .comma }) else { return nil }
            position = comma + 1
        }
        return nil
    }

    // MARK: From a quotation

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
    private func withSource(_ found: Found?) -> Found? {
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
    private func quotedSpeaker(at verb: Int) -> Found? {
        guard Self.quotingVerbs.contains(tokens[verb].word), case .phrase(let medium) = anySubject(ofVerbAt: verb),
            let phrase = finder.phrase(startingAt: verb + 1)
        else { return nil }
        let end = phrase.range.upperBound
        guard end + 1 < tokens.count, tokens[end].word == "as", tokens[end + 1].is(.participle) else { return nil }
        return Found(phrase: phrase, verb: end + 1..<end + 2, attribution: .nameVerbQuote, via: medium)
    }

    private static let quotingVerbs: Set = ["quoted", "quotes", "quote", "reported", "reports", "cited", "cites"]

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
        while position < tokens.count, tokens[position].is(.adverb) || tokens[position].word == "as" { position += 1 }
        guard position < tokens.count else { return nil }
        if tokens[position].is(.speech), !tokens[position].is(.participle), isSeparated || position == quote + 1 {
            if let phrase = finder.phrase(startingAt: position + 1) {
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
                guard phrase.range.lowerBound == position, !needsEnd || endsClause(after: verb) else { return nil }
                return Found(phrase: phrase, verb: verb..<verb + 1, attribution: .quoteNameVerb)
            }
            verb += 1
        }
        return nil
    }

    private func isProgressive(_ verb: Int) -> Bool { verb > 0 && tokens[verb - 1].is(.copula) }

    private func endsClause(after verb: Int) -> Bool {
        guard verb + 1 < tokens.count else { return true }
        let next = tokens[verb + 1]
        return next.kind != .word || next.is([.preposition, .calendar, .adverb])
    }

    /// "according to NAME", or "NAME zufolge" with `position` at the last word.
    func accordingTo(at position: Int) -> Found? {
        if grammar.accordingToAfter.contains(tokens[position].word), let phrase = finder.phrase(endingAt: position) {
            return Found(phrase: phrase, verb: position..<position + 1, attribution: .accordingTo)
        }
        return source(named: grammar.accordingTo, at: position)
    }

    private func source(named openings: [[String]], at position: Int) -> Found? {
        for words in openings where words[0] == tokens[position].word {
            let end = position + words.count
            guard end < tokens.count, zip(words, tokens[position..<end]).allSatisfy({ $0 == $1.word }),
                let phrase = finder.phrase(startingAt: end)
            else { continue }
            return Found(phrase: phrase, verb: position..<end, attribution: .accordingTo)
        }
        return nil
    }

    /// NAME said: “…” · NAME said that … “…” · NAME called it “…” · According to NAME, “…”
    func preceding(_ quote: Int) -> Found? {
        if let found = withSource(governing(quote)) { return found }
        guard quote > 0, tokens[quote - 1].kind == .colon, let phrase = announcedPhrase(before: quote - 1) else {
            return nil
        }
        return Found(phrase: phrase, verb: nil, attribution: .nameColon)
    }

    private func governing(_ quote: Int) -> Found? {
        var position = quote - 1
        while position >= max(0, quote - Self.reach) {
            let token = tokens[position]
            if token.kind == .semicolon { return nil }
            if let source = accordingTo(at: position), source.phrase.range.upperBound < quote { return source }
            if token.is(.reporting), token.kind == .word {
                if let found = quotedSpeaker(at: position) { return found }
                if token.is(.participle), position > 0, tokens[position - 1].word == "as" {
                    // The verb of quoting to the left says whose words they are.
                    position -= 1
                    continue
                }
                if token.is(.naming), namesWithoutObject(position, quote) { return nil }
                // Only verbs of speech govern words so far behind them.
                if !token.is(.speech), quote - position > Self.shortReach { return nil }
                switch subject(ofVerbAt: position) {
                case .passive: return nil
                case .none:
                    if grammar.invertsSubjects, token.is([.speech, .naming]),
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

    /// "a rule called the “…”" gives a name; "what Lund called the “…”" and "Lund called it “…”" quote.
    private func namesWithoutObject(_ verb: Int, _ quote: Int) -> Bool {
        guard tokens[verb + 1..<quote].allSatisfy({ $0.is(.determiner) || $0.word == "as" }) else { return false }
        guard case .phrase(let phrase) = subject(ofVerbAt: verb), phrase.range.lowerBound > 0 else { return true }
        return tokens[phrase.range.lowerBound - 1].word != "what"
    }

    /// "After Lund asked about it, the crew became “…”": the clause is over before the quotation's begins.
    private func isSubordinate(_ verb: Int, _ phrase: NounPhrase, before quote: Int) -> Bool {
        let start = phrase.range.lowerBound
        guard start > 0, start < verb, Self.subordinators.contains(tokens[start - 1].word),
            start == 1 || tokens[start - 2].kind != .word || tokens[start - 2].is(.conjunction)
        else { return false }
        return tokens[verb..<quote - 1].contains { $0.kind == .comma }
    }

    private static let subordinators: Set = [
        "after", "when", "as", "although", "though", "if", "while", "because", "since", "before", "once", "until",
    ]

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
        return tokens[start..<verb].contains { Self.modals.contains($0.word) }
    }

    private static let modals: Set = ["would", "will", "should", "could", "may", "might", "must", "can", "to"]

    /// NAME: “…”, where the name stands by itself or after what the person is.
    private func announcedPhrase(before end: Int) -> NounPhrase? {
        guard let phrase = finder.phrase(endingAt: end), phrase.kind == .name else { return nil }
        let start = phrase.range.lowerBound
        return start == 0 || tokens[start - 1].kind == .dash || phrase.role != nil ? phrase : nil
    }

    /// …, NAME said. · …, according to NAME. at the end of a sentence that holds the quotation.
    func closing(_ quote: Int) -> Found? {
        var position = quote + 1
        while position < min(tokens.count, quote + Self.reach) {
            let token = tokens[position]
            if token.kind == .semicolon { return nil }
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
                let phrase = finder.phrase(startingAt: position + 1)
            {
                return Found(phrase: phrase, verb: position..<position + 1, attribution: .quoteVerbName)
            }
            position += 1
        }
        return nil
    }
}
