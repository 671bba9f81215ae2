/// What the words between the marks look like by themselves.
struct Wording {
    var words = 0
    private var capitals = 0
    private var smalls = 0
    private(set) var endsOpen = false
    private var endsSentence = false

    init(_ text: String) {
        var inWord = false
        var last: UInt8 = 0
        var beforeLast: UInt8 = 0
        for byte in text.utf8 {
            let isWord = byte.isWordByte || byte == .apostrophe
            if isWord, !inWord {
                words += 1
                if byte.isUpper || byte.isDigit { capitals += 1 } else if byte.isLower { smalls += 1 }
            }
            inWord = isWord
            if !byte.isSpace {
                beforeLast = last
                last = byte
            }
        }
        _ = beforeLast
        endsOpen = last == .comma || last == .exclamation || last == .question || last == .hyphen || last >= 0x80
        endsSentence = last == .fullStop
    }

    /// A work's title, a nickname, a handle: capitalised throughout, or between the parts of a name.
    func isTitle(in text: String, at span: QuotedSpan, _ tokens: [Token], _ index: Int) -> Bool {
        if index > 0, index + 1 < tokens.count, tokens[index - 1].isName, tokens[index + 1].isName, words <= 3 { return true }
        if index > 0, tokens[index - 1].is(.work) { return true }
        return words >= 2 && words <= 8 && capitals >= 2 && smalls <= capitals / 2 && !endsSentence
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
