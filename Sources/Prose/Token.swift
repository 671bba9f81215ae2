/// A word, a mark or a whole quotation in a sentence, in UTF-8 offsets into the paragraph. Numbers alone, since tokens
/// are copied at every look.
struct Token {
    enum Kind { case word, number, possessive, comma, colon, semicolon, dash, stop, quote, other }

    var kind: Kind
    var start: Int
    var end: Int
    /// The word's number in the lexicon; negative unless it is in its lists.
    var word: Int32 = -1
    var spelling: Spelling = []
    var classes: WordClass = []
    var isCapital = false
    /// Index of the quotation in the paragraph, where the token is one.
    var quote = -1

    /// Whether the word can be part of a name.
    var isName: Bool {
        kind == .word && isCapital && classes.isDisjoint(with: [.calendar, .pronoun])
            && (classes.isDisjoint(with: [.stopWord, .conjunction, .auxiliary, .adverb])
                || classes.contains(.honorific))
    }
    var isLowerWord: Bool { kind == .word && !isCapital }

    func `is`(_ wordClass: WordClass) -> Bool { !classes.isDisjoint(with: wordClass) }

    /// Whether it is one of the words, or ends so.
    func reads(_ spelling: Spelling) -> Bool { !self.spelling.isDisjoint(with: spelling) }
}

/// A sentence of the text around quotations: each quotation is one token, whatever sentences it holds.
struct OuterSentence {
    var tokens: [Token]
}

/// Cuts a paragraph into outer sentences.
struct OuterSentences {
    let lexicon: Lexicon
    let capitalisesNouns: Bool
    /// Lower case of the words that have a capital inside some sentence of the text.
    let capitals: Set<String>

    func sentences(of paragraph: Paragraph, quotes: [QuotedSpan]) -> [OuterSentence] {
        var text = paragraph.text
        return text.withUTF8 { bytes in
            var found: [OuterSentence] = []
            var tokens: [Token] = []
            var quote = 0
            for sentence in paragraph.sentences {
                var position = sentence.lowerBound
                if tokens.isEmpty { tokens.reserveCapacity(sentence.count / 5 + 4) }
                // A quotation that began before may have covered this sentence's start.
                if quote > 0 { position = max(position, quotes[quote - 1].outer.upperBound) }
                while position < sentence.upperBound {
                    if quote < quotes.count, quotes[quote].outer.lowerBound <= position {
                        let span = quotes[quote]
                        tokens.append(
                            Token(kind: .quote, start: span.outer.lowerBound, end: span.outer.upperBound, quote: quote)
                        )
                        position = span.outer.upperBound
                        quote += 1
                    } else if bytes[position] == .space {
                        position += 1
                    } else {
                        let limit =
                            quote < quotes.count
                            ? min(sentence.upperBound, quotes[quote].outer.lowerBound) : sentence.upperBound
                        position = appendToken(
                            at: position,
                            limit: limit,
                            sentenceEnd: sentence.upperBound,
                            bytes,
                            to: &tokens
                        )
                    }
                }
                // The sentence ends inside a quotation: the outer one goes on.
                let isInside = quote > 0 && quotes[quote - 1].outer.upperBound > sentence.upperBound
                if !isInside, !tokens.isEmpty {
                    lowerFirstCapital(of: &tokens, bytes)
                    found.append(OuterSentence(tokens: tokens))
                    tokens = []
                }
            }
            lowerFirstCapital(of: &tokens, bytes)
            if !tokens.isEmpty { found.append(OuterSentence(tokens: tokens)) }
            return found
        }
    }

    /// The first word of a sentence is a name only where the text or the words after it show so.
    private func lowerFirstCapital(of tokens: inout [Token], _ bytes: UnsafeBufferPointer<UInt8>) {
        guard let index = tokens.firstIndex(where: { $0.kind == .word }), tokens[index].isName,
            index + 1 < tokens.count,
            !capitals.contains(bytes.lowercasedWord(tokens[index].start..<tokens[index].end))
        else { return }
        let first = tokens[index]
        let next = tokens[index + 1]
        if next.kind == .comma || next.kind == .colon {
            // "Overall, the letter …", "Translation: “…”", but "CNN: “…”" and "Norland, which …"
            let isDescribed =
                index + 2 < tokens.count && (tokens[index + 2].is(.relative) || tokens[index + 2].reads(.endsInIng))
            if !isDescribed, !bytes.beginsWithTwoCapitals(at: first.start), !first.is(.honorific) {
                tokens[index].isCapital = false
            }
            return
        }
        guard next.isLowerWord, first.classes.isEmpty || first.is([.determiner, .participle]) || isPluralNoun(first)
        else { return }
        if first.classes.isEmpty, next.is([.reporting, .auxiliary, .adverb]), !next.is(.nounVerb) { return }
        tokens[index].isCapital = false
    }

    /// "Officials", "Police": at the head of a sentence the capital is the sentence's.
    private func isPluralNoun(_ token: Token) -> Bool {
        token.classes.isSubset(of: [.personNoun, .institutionNoun, .nounVerb, .reporting])
            && token.reads([.endsInS, .barePlural])
    }

    /// Appends the token at `position`, if there is one, and tells where the next begins.
    private func appendToken(
        at position: Int,
        limit: Int,
        sentenceEnd: Int,
        _ bytes: UnsafeBufferPointer<UInt8>,
        to tokens: inout [Token]
    ) -> Int {
        let space = bytes.spaceLength(at: position)
        if space > 0 { return position + space }
        let byte = bytes[position]
        if byte == UInt8(ascii: "("), let close = bytes.position(of: UInt8(ascii: ")"), from: position, limit: 200),
            close < limit
        {
            // "(D-Minn.)" and other asides say nothing of who speaks.
            return close + 1
        }
        if bytes.isWordStart(at: position) {
            return appendWord(from: position, limit: limit, bytes, to: &tokens)
        }
        if byte == .ampersand, let last = tokens.last, last.isName, position < sentenceEnd {
            // It stands inside a name as particles do: "Bath & Beyond".
            tokens.append(Token(kind: .word, start: position, end: position + 1, classes: .particle))
            return position + 1
        }
        let mark = bytes.quoteMarkLength(at: position)
        if byte == .apostrophe || mark > 0 {
            let length = max(1, mark)
            if let last = tokens.last, last.kind == .word, last.end == position, last.reads(.endsInS) {
                tokens.append(Token(kind: .possessive, start: position, end: position + length))
            }
            return position + length
        }
        let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let end = min(limit, position + length)
        let kind: Token.Kind
        switch byte {
        case .comma: kind = .comma
        case UInt8(ascii: ":"): kind = .colon
        case UInt8(ascii: ";"): kind = .semicolon
        case .exclamation, .question: kind = .stop
        case .fullStop: kind = .stop
        case .hyphen: kind = .dash
        case 0xE2 where bytes.matches("—", at: position) || bytes.matches("–", at: position): kind = .dash
        default: kind = .other
        }
        // Full stops inside a sentence belong to abbreviations and initials.
        if kind == .stop, byte == .fullStop, bytes.skippingClosers(from: end) < sentenceEnd { return end }
        tokens.append(Token(kind: kind, start: position, end: end))
        return end
    }

    private func appendWord(
        from start: Int,
        limit: Int,
        _ bytes: UnsafeBufferPointer<UInt8>,
        to tokens: inout [Token]
    ) -> Int {
        var end = min(limit, bytes.skipping(from: start) { $0.noLetter })
        var possessive = 0
        var hyphen: Int?
        var apostrophe: Int?
        while end < limit {
            let byte = bytes[end]
            if byte.isLower || bytes.isWordStart(at: end) {
                end += 1
                continue
            }
            let mark = byte == .apostrophe ? 1 : bytes.matches("’", at: end) ? 3 : 0
            let joins =
                mark > 0 || byte == .hyphen || byte == .fullStop || byte == .ampersand
                || (byte == .comma && bytes[end - 1].isDigit)
            let next = end + max(1, mark)
            guard joins, next < limit, bytes.isWordStart(at: next) else { break }
            if mark > 0, bytes[next] | 0x20 == UInt8(ascii: "s"),
                next + 1 >= limit || !bytes.isWordStart(at: next + 1)
            {
                possessive = mark + 1
                break
            }
            if byte == .hyphen { hyphen = end }
            if mark > 0 { apostrophe = end }
            end = next
        }
        if end == start { return start + 1 }
        let word = lexicon.word(start..<end, in: bytes)
        if tokens.last?.kind == .comma, tokens.count > 1 {
            let isParty = hyphen == start + 1 && isParty(start..<end, bytes)
            // "Lund, D-Minn.,", "Corvane, Ore.," and "Orran, Inc.," as in brackets.
            let isAbbreviated = word.spelling.contains(.afterName) && end < limit && bytes[end] == .fullStop
            if isParty || isAbbreviated && bytes[start].isUpper && tokens[tokens.count - 2].isName {
                end = endOfAside(from: end, limit: limit, bytes)
                let isOpen = !isParty && hasOpenApposition(tokens.suffix(Self.longestApposition).dropLast())
                if !isOpen, !isSetOff(at: end, limit: limit, bytes) { tokens.removeLast() }
                return end
            }
        }
        var token = Token(
            kind: .word,
            start: start,
            end: end,
            word: word.number,
            spelling: word.spelling,
            classes: word.classes
        )
        // "US" and "WHO" are no pronouns, but "MORE" and "ONLY" are said loudly.
        if bytes.beginsWithTwoCapitals(at: start), end - start < Token.shortestEmphasis || !token.is(.stopWord) {
            token.classes.formIntersection(.titles)
        }
        if word.spelling.contains(.alsoName), bytes[start].isUpper,
            lexicon.isName(
                start..<end,
                followsName: tokens.last?.isName ?? false,
                opensSentence: tokens.isEmpty,
                before: tokens.last?.classes ?? [],
                isKnown: capitals.contains(bytes.lowercasedWord(start..<end)),
                in: bytes
            )
        {
            token.classes = []
        }
        if let apostrophe, token.classes.isEmpty, lexicon.classes(of: start..<apostrophe, in: bytes).contains(.stopWord)
        {
            // "I’m", "they’ve"
            token.classes = .stopWord
        }
        if let hyphen, token.classes.isEmpty {
            // A vice-minister is a minister, but "so-called" calls nothing.
            token.classes = lexicon.classes(of: hyphen + 1..<end, in: bytes)
                .intersection([.personNoun, .institutionNoun])
        }
        if bytes[start].isDigit {
            token.kind = .number
        } else {
            token.isCapital =
                bytes[start] < 0x80 ? bytes[start].isUpper : bytes.scalar(at: start).properties.isUppercase
            if capitalisesNouns, token.isCapital, !token.is(.honorific) {
                token.classes = lexicon.classes(ofNoun: bytes.lowercasedWord(start..<end))
                if token.is([.personNoun, .institutionNoun]) { token.isCapital = false }
            }
            if !token.isCapital, end - start > 3, bytes[end - 1] | 0x20 == UInt8(ascii: "y"),
                bytes[end - 2] | 0x20 == UInt8(ascii: "l"), token.classes.isEmpty
            {
                token.classes.insert(.adverb)
            }
        }
        tokens.append(token)
        if possessive > 0 {
            let word = lexicon.possessive
            tokens.append(
                Token(
                    kind: .possessive,
                    start: end,
                    end: end + possessive,
                    word: word.number,
                    spelling: word.spelling,
                    classes: word.classes
                )
            )
        }
        return end + possessive
    }
}

extension Token {
    /// Letters. Words in capitals that are shorter may be a body's initials: "WHO".
    static let shortestEmphasis = 4
}

extension OuterSentences {
    /// Tokens. A comma further back is not looked at, so that hostile text costs no more than its length.
    private static let longestApposition = 40

    /// Behind the stop and comma that end an aside.
    private func endOfAside(from end: Int, limit: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = end
        if position < limit, bytes[position] == .fullStop { position += 1 }
        if position < limit, bytes[position] == .comma { position += 1 }
        return position
    }

    /// Whether what stands at `position`, behind an aside, is set off from what stands before it: another name, what the
    /// person is (", chairman of") or does (", rejecting").
    private func isSetOff(at position: Int, limit: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = bytes.skippingSpace(from: position)
        guard start < limit, bytes.isWordStart(at: start) else { return false }
        if bytes[start].isUpper { return true }
        let word = lexicon.word(start..<bytes.skipping(from: start) { $0.noLetter }, in: bytes)
        return !word.classes.isDisjoint(with: [.personNoun, .determiner, .relative])
            || word.spelling.contains(.endsInIng)
    }
}

/// Whether a comma behind a name waits for the one that ends what the person is.
private func hasOpenApposition(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.indices.dropFirst().contains { tokens[$0].kind == .comma && tokens[$0 - 1].isName }
}

/// Whether a word tells a party and where it was elected: "D-Minn", "R-S.C".
private func isParty(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (4...8).contains(word.count), bytes[word.lowerBound + 1] == .hyphen else { return false }
    let party = bytes[word.lowerBound]
    return [UInt8(ascii: "D"), UInt8(ascii: "R"), UInt8(ascii: "I")].contains(party)
        && bytes[word.lowerBound + 2].isUpper
}

extension UnsafeBufferPointer<UInt8> {
    func beginsWithTwoCapitals(at position: Int) -> Bool {
        position + 1 < count && self[position].isUpper && self[position + 1].isUpper
    }

    /// Whether a letter or digit stands at `position`, or a later byte of one: dashes, quotation marks, spaces are none.
    @inline(__always)
    func isWordStart(at position: Int) -> Bool {
        let byte = self[position]
        if byte < 0x80 { return byte.isWordByte }
        if byte == 0xE2, position + 1 < count, self[position + 1] == 0x80 { return false }
        if byte == 0xC2 { return false }
        return true
    }
}
