/// What the words between the marks look like by themselves.
struct Wording {
    var words = 0
    private var capitals = 0
    private var smalls = 0
    /// Of those, words that stand in titles as well.
    private var joining = 0
    private(set) var endsOpen = false
    private var endsLoud = false

    init(_ text: String) {
        var text = text
        text.withUTF8 { read($0) }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var inWord = false
        var isSmall = false
        /// The last eight letters of the word.
        var letters: UInt64 = 0
        var last: UInt8 = 0
        for byte in bytes {
            let isWord = byte.isWordByte || byte == .apostrophe
            if isWord, !inWord {
                words += 1
                isSmall = byte.isLower
                letters = 0
                if byte.isUpper || byte.isDigit { capitals += 1 } else if byte.isLower { smalls += 1 }
            }
            letters = letters << 8 | UInt64(byte)
            if !isWord, inWord, isSmall, capitals > 0, Self.joining.contains(letters >> 8) { joining += 1 }
            inWord = isWord
            if !byte.isSpace {
                last = byte
            }
        }
        endsOpen = last == .comma || last == .exclamation || last == .question || last == .hyphen || last >= 0x80
        endsLoud = last == .exclamation || last == .question
    }

    /// A work's title, a nickname, a handle: capitalised throughout, or between the parts of a name.
    func isTitle(_ tokens: [Token], _ index: Int) -> Bool {
        guard index > 0 else { return isCapitalised && words >= 2 && !endsOpen }
        let before = tokens[index - 1]
        if before.kind == .word, before.isName, index + 1 < tokens.count, tokens[index + 1].isName, words <= 3 {
            return true
        }
        if before.is(.work) || before.reads(.soCalled) { return true }
        if before.kind == .comma, index > 1, tokens[index - 2].is(.work) { return isCapitalised }
        if before.is(.speech), before.reads(.addressing) { return isCapitalised && words >= 2 }
        if before.kind == .colon || before.kind == .comma || before.is(.speech) || endsLoud { return false }
        // “Morning Call” on, with or by someone: a programme, also of one word.
        if isCapitalised, before.kind == .possessive || before.is(.attaching) || before.isName { return true }
        return isCapitalised && words >= 2
    }

    private var isCapitalised: Bool {
        capitals >= 1 && words <= 8 && smalls - (capitals >= 2 ? joining : 0) <= capitals / 2
    }

    /// "of", "the", "and" and the like as `letters` holds them: small words inside titles.
    private static let joining: [UInt64] = ["of", "the", "and", "in", "on", "for", "to", "a", "an"].map {
        $0.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension ReportingClause {
    /// Whether the quotation stands as a statement of its own: after a comma, a colon or the verb itself.
    func isDirect(_ quote: Int) -> Bool {
        guard quote > 0 else { return true }
        let before = tokens[quote - 1]
        return before.kind == .comma || before.kind == .colon || before.is(.speech)
    }
}
