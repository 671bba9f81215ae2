extension UInt8 {
    static let space = UInt8(ascii: " ")
    static let fullStop = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")
    static let exclamation = UInt8(ascii: "!")
    static let question = UInt8(ascii: "?")
    static let doubleQuote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")
    static let hyphen = UInt8(ascii: "-")
    static let ampersand = UInt8(ascii: "&")

    @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isUpper: Bool { self &- 0x41 < 26 }
    @inline(__always) var isLower: Bool { self &- 0x61 < 26 }
    /// An ASCII letter or digit, or a byte of a longer character.
    @inline(__always) var isWordByte: Bool { isLower || isUpper || isDigit || self >= 0x80 }
    @inline(__always) var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}

extension UnsafeBufferPointer<UInt8> {
    func matches(_ pattern: StaticString, at position: Int) -> Bool {
        let length = pattern.utf8CodeUnitCount
        guard position >= 0, position + length <= count else { return false }
        for offset in 0..<length where pattern.utf8Start[offset] != self[position + offset] { return false }
        return true
    }

    /// The character that begins at `position`; U+FFFD where none does.
    func scalar(at position: Int) -> Unicode.Scalar {
        let byte = self[position]
        if byte < 0x80 { return Unicode.Scalar(byte) }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard byte >= 0xC2, position + length <= count else { return "\u{FFFD}" }
        var value = UInt32(byte) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(self[position + offset] & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// Whether a small letter stands at `position`.
    func isLowercase(at position: Int) -> Bool {
        let byte = self[position]
        return byte < 0x80 ? byte.isLower : scalar(at: position).properties.isLowercase
    }

    /// UTF-8 length of the white space at `position`; 0 where there is none. Knows no-break and ideographic spaces.
    @inline(__always)
    func spaceLength(at position: Int) -> Int {
        let byte = self[position]
        if byte.isSpace { return 1 }
        guard byte >= 0xC2 else { return 0 }
        if matches("\u{A0}", at: position) { return 2 }
        if matches("\u{202F}", at: position) || matches("\u{2009}", at: position) || matches("\u{3000}", at: position) {
            return 3
        }
        return 0
    }

    func skippingSpace(from start: Int) -> Int {
        var position = start
        while position < count {
            let length = spaceLength(at: position)
            guard length > 0 else { break }
            position += length
        }
        return position
    }

    /// Where the text before `end` stops that is not white space.
    func trimmingSpace(before end: Int, after start: Int) -> Int {
        var position = end
        while position > start {
            if self[position - 1].isSpace {
                position -= 1
            } else if position - 2 >= start, spaceLength(at: position - 2) == 2 {
                position -= 2
            } else if position - 3 >= start, spaceLength(at: position - 3) == 3 {
                position -= 3
            } else {
                break
            }
        }
        return position
    }

    /// UTF-8 length of a quotation mark, closing bracket or the like at `position`; 0 where there is none.
    func closerLength(at position: Int) -> Int {
        switch self[position] {
        case .doubleQuote, .apostrophe, UInt8(ascii: ")"), UInt8(ascii: "]"): 1
        case 0xC2: matches("«", at: position) || matches("»", at: position) ? 2 : 0
        case 0xE2: quoteMarkLength(at: position)
        case 0xE3: ["」", "』", "》", "〉", "】"].contains { matches($0, at: position) } ? 3 : 0
        case 0xEF: matches("）", at: position) ? 3 : 0
        default: 0
        }
    }

    /// 3 where one of ‘ ’ ‚ “ ” „ ‹ › begins at `position`, else 0.
    @inline(__always)
    func quoteMarkLength(at position: Int) -> Int {
        guard position + 2 < count, self[position] == 0xE2, self[position + 1] == 0x80 else { return 0 }
        let last = self[position + 2]
        return (last >= 0x98 && last <= 0x9E) || last == 0xB9 || last == 0xBA ? 3 : 0
    }

    func skippingClosers(from start: Int) -> Int {
        var position = start
        while position < count {
            let length = closerLength(at: position)
            guard length > 0 else { break }
            position += length
        }
        return position
    }

    /// Skips quotation marks, brackets and dashes that stand before the first word of a sentence.
    func skippingOpeners(from start: Int) -> Int {
        var position = start
        while position < count {
            let byte = self[position]
            var length = closerLength(at: position)
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == .hyphen { length = 1 }
            if matches("–", at: position) || matches("—", at: position) { length = 3 }
            if length == 0 { length = spaceLength(at: position) }
            guard length > 0 else { break }
            position += length
        }
        return position
    }

    /// The start of the run of letters, digits and inner full stops that ends at `end`.
    func wordStart(before end: Int, notBefore start: Int) -> Int {
        var position = end
        while position > start, end - position <= 16 {
            let byte = self[position - 1]
            guard byte.isWordByte || byte == .fullStop else { break }
            // A curly quotation mark or a dash is no part of a word.
            if byte >= 0x80, position - 3 >= start, self[position - 3] == 0xE2, self[position - 2] == 0x80 { break }
            position -= 1
        }
        return position
    }

    func wordEnd(from start: Int) -> Int {
        var position = start
        while position < count, self[position].isWordByte, !matches("’", at: position) {
            if self[position] == 0xE2, position + 1 < count, self[position + 1] == 0x80 { break }
            position += 1
        }
        return position
    }

    func word(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
    }

    /// With the stop of an abbreviation behind it: "J.", "St."
    func abbreviatedWord(_ range: Range<Int>) -> String {
        let hasStop = range.upperBound < count && self[range.upperBound] == .fullStop
        return word(hasStop ? range.lowerBound..<range.upperBound + 1 : range)
    }

    func lowercasedWord(_ range: Range<Int>) -> String {
        let word = word(range)
        let isLowerCase = range.allSatisfy { self[$0] < 0x80 && !self[$0].isUpper }
        return isLowerCase ? word : word.lowercased()
    }

    /// Whether the bytes are one capital letter, or several parts of one or two letters with stops: `J`, `U.S`, `Ph.D`.
    func isInitial(_ range: Range<Int>) -> Bool {
        var letters = 0
        var hasStop = false
        for position in range {
            let byte = self[position]
            if byte == .fullStop {
                hasStop = true
                letters = 0
            } else if byte & 0xC0 != 0x80 {
                if byte.isDigit { return false }
                letters += 1
                if letters > (hasStop || range.count > 2 ? 2 : 1) { return false }
            }
        }
        if hasStop { return true }
        let first = self[range.lowerBound]
        return first < 0x80 ? first.isUpper : scalar(at: range.lowerBound).properties.isUppercase
    }
}
