/// Who says what an outer sentence reports: subjects of reporting verbs.
struct ReportingClause {
    let tokens: [Token]
    let grammar: Rules
    let finder: PhraseFinder

    /// What of a language's grammar clauses are read by, with words by their numbers in its lexicon. A reference, since
    /// every sentence's clause holds it.
    final class Rules: Sendable {
        let accordingTo: [[Int32]]
        let accordingToAfterQuote: [[Int32]]
        let accordingToAfter: [Int32]
        let capitalisesNouns: Bool
        let invertsSubjects: Bool
        let separableVerbs: [Int32: Set<Int32>]
        let readsIndirectSpeech: Bool
        let setsClausesOff: Bool
        let prepositions: [Int32: Set<Int32>]
        let accusations: [Int32: Int32]

        init(_ grammar: Language.Grammar, _ lexicon: Lexicon) {
            func number(_ word: String) -> Int32 { lexicon.word(word).number }
            func numbers(_ words: [String: Set<String>]) -> [Int32: Set<Int32>] {
                Dictionary(uniqueKeysWithValues: words.map { (number($0.key), Set($0.value.map(number))) })
            }
            accordingTo = grammar.accordingTo.map { $0.map(number) }
            accordingToAfterQuote = grammar.accordingToAfterQuote.map { $0.map(number) }
            accordingToAfter = grammar.accordingToAfter.map(number)
            capitalisesNouns = grammar.capitalisesNouns
            invertsSubjects = grammar.invertsSubjects
            separableVerbs = numbers(grammar.separableVerbs)
            readsIndirectSpeech = grammar.indirect != nil
            setsClausesOff = grammar.indirect?.setsClausesOff ?? false
            prepositions = numbers(grammar.indirect?.prepositions ?? [:])
            accusations = Dictionary(
                uniqueKeysWithValues: (grammar.indirect?.accusations ?? [:]).map { (number($0.key), number($0.value)) }
            )
        }
    }

    init(tokens: [Token], grammar: Rules) {
        self.tokens = tokens
        self.grammar = grammar
        finder = PhraseFinder(tokens: tokens, capitalisesNouns: grammar.capitalisesNouns)
    }

    /// Tokens. Beyond it a verb governs no quotation, and hostile text would cost time without bound.
    static let reach = 120
    static let shortReach = 12

    enum Subject {
        case phrase(NounPhrase)
        /// The subject of the clause before: "and called it", "saying".
        case shared
        /// "was told", "is called": the one who speaks is not the subject.
        case passive
        /// No verb after all, or nobody to be found.
        case none
    }

    /// Whether a verb stands with the particle that makes it one of speech: "teilte … mit".
    func isWhole(_ verb: Int) -> Bool {
        grammar.separableVerbs.isEmpty || grammar.separableVerbs[tokens[verb].word] == nil
            || particle(ofVerbAt: verb) != nil
    }

    /// The particle at the end of the verb's clause.
    func particle(ofVerbAt verb: Int) -> Int? {
        guard !grammar.separableVerbs.isEmpty, let particles = grammar.separableVerbs[tokens[verb].word] else {
            return nil
        }
        let limit = min(tokens.count, verb + Self.shortReach + Self.shortReach)
        return (verb + 1..<max(limit, verb + 1)).first { position in
            guard particles.contains(tokens[position].word) else { return false }
            return position + 1 == tokens.count || tokens[position + 1].kind != .word
                || tokens[position + 1].is([.complementiser, .conjunction])
        }
    }

    func subject(ofVerbAt verb: Int) -> Subject {
        guard isWhole(verb) else { return .none }
        // "the Foreign Report", "United States": a capital inside a sentence is a name's.
        if tokens[verb].isCapital, verb > 0 { return .none }
        // "as she put it", and no other use of the verb.
        if tokens[verb].reads(.beginsWithPut), verb + 1 >= tokens.count || !tokens[verb + 1].reads(.it) {
            return .none
        }
        // "calling Lund's charge …"
        if verb > 0, tokens[verb - 1].kind == .possessive, tokens[verb].is(.nounVerb), !isPast(verb) { return .none }
        let found = anySubject(ofVerbAt: verb)
        guard case .phrase(let phrase) = found, tokens[verb].is(.nounVerb) else { return found }
        return isVerb(verb, after: phrase) ? found : .none
    }

    /// Whether a word that can be a noun is a verb here: not in "a rare note", "the same campaign points",
    /// "Norland state leaders".
    private func isVerb(_ verb: Int, after phrase: NounPhrase) -> Bool {
        let subject = tokens[phrase.head.upperBound - 1]
        if tokens[verb - 1].is(.auxiliary) || isPast(verb) {
            return phrase.kind != .other
        }
        if !tokens[verb].reads([.unchangedPast, .endsInS]), !phrase.isJoint, !subject.reads([.endsInS, .they]) {
            return false
        }
        switch phrase.kind {
        case .name, .pronoun: return true
        case .other: return false
        case .person, .institution:
            guard phrase.range.lowerBound > 0 else { return true }
            let before = tokens[phrase.range.lowerBound - 1]
            return before.kind != .word || before.is([.conjunction, .complementiser])
        }
    }

    private func isPast(_ verb: Int) -> Bool {
        tokens[verb].reads([.endsInEd, .endsInIng])
    }

    func anySubject(ofVerbAt verb: Int) -> Subject {
        var position = verb - 1
        let isParticiple = tokens[verb].is(.participle)
        while position >= 0, tokens[position].kind == .word || tokens[position].kind == .possessive,
            tokens[position].is([.auxiliary, .adverb, .calendar]), !tokens[position].isName
        {
            if tokens[position].is(.copula), !isParticiple { return .passive }
            // "can add a title" tells of nothing said.
            if tokens[position].reads(.can) { return .none }
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
            // "said on Monday in Oslo, that states can …"
            if end < position, token.is(.complementiser), tokens[verb].is(.nounVerb) { return .none }
            if var phrase = finder.phrase(endingAt: end), phrase.kind != .pronoun {
                if !token.reads(.who), phrase.kind == .institution || phrase.kind == .other,
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
        if token.reads(.to) || token.is(.conjunction) { return .shared }
        // "Lund criticised Brook for saying": Brook says it.
        if token.is(.preposition) { return isParticiple ? (token.reads(.for) ? .passive : .shared) : .none }
        if token.is(.determiner), !token.is(.personNoun), !token.isCapital, !token.reads(.pronominal) { return .none }
        guard let phrase = finder.phrase(endingAt: position + 1, attaching: !isParticiple) else {
            // "the crew were shown chanting"
            return isParticiple && !(position > 0 && tokens[position - 1].is(.copula)) ? .shared : .none
        }
        if isParticiple, phrase.kind == .institution || phrase.kind == .other,
            let author = mainSubject(before: phrase.range.lowerBound)
        {
            // "Lund issued a statement saying": Lund speaks.
            return .phrase(author)
        }
        return .phrase(phrase)
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
    var datelineEnd: Int {
        let head = tokens.prefix(8)
        guard let dash = head.firstIndex(where: { $0.kind == .dash }), dash > 0,
            head[..<dash].allSatisfy({ $0.kind != .word || $0.isCapital })
        else { return 0 }
        return tokens[dash...].firstIndex { $0.kind != .dash } ?? tokens.count
    }

    /// "A spokesman for the yard": the phrase with what it is tied to, where a verb in the past follows.
    private func attached(to phrase: NounPhrase, before limit: Int) -> NounPhrase? {
        let start = phrase.range.upperBound
        guard tokens[start].is(.attaching), phrase.kind != .pronoun else { return nil }
        for position in start + 1..<max(start + 1, min(limit, start + 8)) {
            let token = tokens[position]
            guard token.kind == .word || token.kind == .possessive else { return nil }
            guard token.isLowerWord, position > start + 1 else { continue }
            if token.is(.auxiliary) || token.reads(.endsInEd) {
                var whole = phrase
                whole.range = phrase.range.lowerBound..<position
                return whole
            }
            if token.is([.preposition, .relative, .conjunction]) { return nil }
        }
        return nil
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
                if let whole = attached(to: phrase, before: limit) { return whole }
            }
            guard let comma = tokens[position..<limit].firstIndex(where: { $0.kind == .comma }) else { return nil }
            position = comma + 1
        }
        return nil
    }
}
