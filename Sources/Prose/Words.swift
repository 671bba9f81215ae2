/// Finds the words of a text by Unicode's rules, reading its UTF-8 bytes once.
///
/// A word is a run of letters, marks and digits of any script, lower case, in the form that words are compared in:
/// - curly apostrophes are straight, a possessive's "'s" is gone (`Xi’s` → `xi`), `l’accord` is two words;
/// - digits of all scripts are ASCII, thousands have no commas (`1,200` → `1200`), decimals stay (`3.5`), and so do initials (`u.s`);
/// - hyphenated words are separate words; soft hyphens and zero-width joiners are gone;
/// - scripts that write no spaces (Chinese, Japanese, Thai, Khmer, Lao, Burmese) give pairs of neighbouring characters,
///   and a character that stands alone gives itself. Korean is written with spaces and has words.
///
/// A scanner keeps its buffer between texts, so one for many texts allocates nothing.
///
///     var scanner = WordScanner()
///     scanner.scan("Xi’s visit".utf8.span) { folded, range in … }   // "xi" 0..<6, "visit" 7..<12
package struct WordScanner: Sendable {
    private var folded: [UInt8] = []

    package init() {}

    /// Calls `body` for each word in turn with its compared form and the bytes of `text` it was written with.
    package mutating func scan(_ text: Span<UInt8>, _ body: (_ folded: Span<UInt8>, _ range: Range<Int>) -> Void) {
        var i = 0
        while i < text.count {
            let byte = text[i]
            if byte < 0x80 {
                if byte.isASCIILetter {
                    i = scanPlainWord(in: text, from: i, body)
                } else if byte.isDigit {
                    i = scanWord(in: text, from: i, body)
                } else {
                    i += 1
                }
                continue
            }
            let scalar = text.scalar(at: i)
            switch WordScalar(scalar.value) {
            case .letter: i = scanWord(in: text, from: i, body)
            case .unspaced: i = scanPairs(in: text, from: i, body)
            case .mark, .ignored, .apostrophe, .other: i += scalar.length
            }
        }
    }

    /// Reads a word of ASCII letters that ends at a space or the like, as nearly all English words do; any other is left
    /// to `scanWord`.
    private mutating func scanPlainWord(
        in text: Span<UInt8>,
        from start: Int,
        _ body: (Span<UInt8>, Range<Int>) -> Void
    ) -> Int {
        var end = text.endOfSmallLetters(from: start)
        let hasCapitals = end < text.count && text[end].isUpper
        while end < text.count, text[end].isASCIILetter { end += 1 }
        if end < text.count {
            let next = text[end]
            let mayGoOn = next >= 0x80 || next.isDigit || next == 0x27 || (next == 0x2E && end == start + 1)
            if mayGoOn { return scanWord(in: text, from: start, body) }
        }
        guard hasCapitals else {
            body(text.extracting(start..<end), start..<end)
            return end
        }
        folded.removeAll(keepingCapacity: true)
        text.extracting(start..<end).withUnsafeBufferPointer { folded.append(contentsOf: $0) }
        var letters = folded.mutableSpan
        for i in letters.indices { letters[i] |= 0x20 }
        body(folded.span, start..<end)
        return end
    }

    /// Reads the word that begins at `start` and returns where it ends.
    private mutating func scanWord(
        in text: Span<UInt8>,
        from start: Int,
        _ body: (Span<UInt8>, Range<Int>) -> Void
    ) -> Int {
        folded.removeAll(keepingCapacity: true)
        var i = start
        while i < text.count {
            let byte = text[i]
            if byte < 0x80 {
                if byte.isASCIILetter || byte.isDigit {
                    folded.append(byte.isUpper ? byte + 0x20 : byte)
                    i += 1
                } else if byte == 0x27, text.hasLetter(at: i + 1), !isElision {
                    folded.append(byte)
                    i += 1
                } else if byte == 0x2E, joinsAtFullStop(text, i, from: start) {
                    folded.append(byte)
                    i += 1
                } else if byte == 0x2C, isThousandsComma(text, i) {
                    i += 1
                } else {
                    break
                }
                continue
            }
            let (value, length) = text.scalar(at: i)
            switch WordScalar(value) {
            case .letter(let lower): folded.append(scalar: lower)
            case .mark: folded.append(scalar: value)
            case .ignored: break
            case .apostrophe where text.hasLetter(at: i + length) && !isElision: folded.append(0x27)
            case .apostrophe, .unspaced, .other:
                emit(start..<i, body)
                return i
            }
            i += length
        }
        emit(start..<i, body)
        return i
    }

    private func emit(_ range: Range<Int>, _ body: (Span<UInt8>, Range<Int>) -> Void) {
        let bytes = folded.span
        let isPossessive = bytes.count > 2 && bytes[bytes.count - 1] == 0x73 && bytes[bytes.count - 2] == 0x27
        body(isPossessive ? bytes.extracting(0..<(bytes.count - 2)) : bytes, range)
    }

    /// Whether what was read is an article or pronoun that elision ties to the next word: `l’`, `qu’`.
    private var isElision: Bool {
        switch folded.count {
        case 1: [0x63, 0x64, 0x6A, 0x6C, 0x6D, 0x6E, 0x73, 0x74].contains(folded[0])
        case 2: folded == [0x71, 0x75]
        default: false
        }
    }

    /// Between digits (`3.5`) or single letters (`U.S`).
    private func joinsAtFullStop(_ text: Span<UInt8>, _ i: Int, from start: Int) -> Bool {
        guard i + 1 < text.count else { return false }
        if text[i - 1].isDigit { return text[i + 1].isDigit }
        let isInitial = text[i - 1].isASCIILetter && (i - 1 == start || text[i - 2] == 0x2E)
        return isInitial && text[i + 1].isASCIILetter && !text.hasLetter(at: i + 2)
    }

    /// Between a digit and exactly three digits.
    private func isThousandsComma(_ text: Span<UInt8>, _ i: Int) -> Bool {
        guard i + 3 < text.count, text[i - 1].isDigit else { return false }
        return text[i + 1].isDigit && text[i + 2].isDigit && text[i + 3].isDigit
            && (i + 4 == text.count || !text[i + 4].isDigit)
    }

    /// Reads the run of a script without spaces that begins at `start`, pair by pair, and returns where it ends.
    private mutating func scanPairs(
        in text: Span<UInt8>,
        from start: Int,
        _ body: (Span<UInt8>, Range<Int>) -> Void
    ) -> Int {
        var starts = (start, start)
        var count = 0
        var i = start
        while i < text.count {
            let scalar = text.scalar(at: i)
            guard WordScalar(scalar.value) == .unspaced else { break }
            if count > 1 { starts.0 = starts.1 }
            if count > 0 { starts.1 = i }
            i += scalar.length
            count += 1
            if count > 1 { body(text.extracting(starts.0..<i), starts.0..<i) }
        }
        if count == 1 { body(text.extracting(start..<i), start..<i) }
        return i
    }
}

/// A word of a text.
package struct Word: Hashable, Sendable {
    /// The form words are compared in, unstemmed.
    package var folded: String
    /// The UTF-8 bytes of the text it was written with, a possessive's "'s" included.
    package var range: Range<Int>
}

extension String {
    /// The words of a short text such as a headline; for many texts use a `WordScanner`.
    ///
    ///     "Xi’s 1,200-mile trip".words.map(\.folded)   // ["xi", "1200", "mile", "trip"]
    package var words: [Word] {
        var words: [Word] = []
        var scanner = WordScanner()
        scanner.scan(utf8.span) { folded, range in
            words.append(Word(folded: String(decodingUTF8: folded), range: range))
        }
        return words
    }

    /// The text that a span of bytes spells.
    init(decodingUTF8 bytes: Span<UInt8>) {
        self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
