/// Words between quotation marks in one paragraph, in UTF-8 offsets.
struct QuotedSpan {
    /// With its marks.
    var outer: Range<Int>
    /// Without them.
    var inner: Range<Int>
    /// Whether the paragraph ends before the closing mark.
    var isOpen: Bool
    /// Whether the paragraph before ended before the closing mark and this one begins with an opening one.
    var isContinuation = false
}

/// Pairs quotation marks in one pass over a paragraph's bytes. Nested quotations belong to the outer one.
struct QuoteMarks {
    /// Whether `»` opens and `«` closes, as in German.
    let guillemetsPointInward: Bool

    init(language: Language) {
        guillemetsPointInward = language.quoteMarks.contains { $0.open == "»" }
    }

    /// Which mark closes what another opened.
    private enum Style { case double, low, guillemet, single, lowSingle, guillemetSingle, corner }

    func spans(in text: String) -> [QuotedSpan] {
        var text = text
        return text.withUTF8 { spans(in: $0) }
    }

    func spans(in bytes: UnsafeBufferPointer<UInt8>) -> [QuotedSpan] {
        var found: [QuotedSpan] = []
        var allowsNesting = true
        var position = 0
        while position < bytes.count {
            // Every mark begins with one of few bytes; the rest of a text passes these tests alone.
            position = bytes.skipping(from: position) { eight in
                eight.beyondASCII | eight.equal(to: .doubleQuote) | eight.equal(to: .apostrophe)
            }
            guard position < bytes.count else { break }
            let byte = bytes[position]
            guard byte == .doubleQuote || byte == .apostrophe || byte == 0xE2 || byte == 0xC2 || byte == 0xE3 else {
                position += 1
                continue
            }
            if byte == .doubleQuote, position > 0, bytes[position - 1] == UInt8(ascii: "=") {
                position =
                    bytes.position(of: .doubleQuote, from: position + 1, limit: 300).map { $0 + 1 } ?? position + 1
                continue
            }
            guard let (style, length) = opening(at: position, in: bytes) else {
                position += max(1, bytes.quoteMarkLength(at: position))
                continue
            }
            let start = position + length
            if let (end, closeLength) = closing(style, from: start, nesting: allowsNesting, in: bytes) {
                if start < bytes.trimmingSpace(before: end, after: start) {
                    found.append(QuotedSpan(outer: position..<end + closeLength, inner: start..<end, isOpen: false))
                }
                position = end + closeLength
            } else if style == .single || style == .lowSingle || style == .guillemetSingle {
                position = start
            } else if allowsNesting, bytes[position] == .doubleQuote {
                // An odd number of straight marks: read the paragraph's rest without nested quotations, once.
                allowsNesting = false
            } else {
                let end = bytes.trimmingSpace(before: bytes.count, after: start)
                if start < end { found.append(QuotedSpan(outer: position..<end, inner: start..<end, isOpen: true)) }
                break
            }
        }
        return found
    }

    private func opening(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Style, Int)? {
        switch bytes[position] {
        case .doubleQuote:
            return bytes.canOpen(before: position, after: position + 1) ? (.double, 1) : nil
        case .apostrophe:
            return bytes.canOpen(before: position, after: position + 1) && bytes.isLetter(at: position + 1)
                ? (.single, 1) : nil
        case 0xC2:
            if bytes.matches("«", at: position) { return guillemetsPointInward ? nil : (.guillemet, 2) }
            if bytes.matches("»", at: position) { return guillemetsPointInward ? (.guillemet, 2) : nil }
            return nil
        case 0xE3:
            return bytes.matches("「", at: position) || bytes.matches("『", at: position) ? (.corner, 3) : nil
        default:
            guard bytes.quoteMarkLength(at: position) == 3 else { return nil }
            switch bytes[position + 2] {
            case 0x9C: return (.double, 3)  // “
            case 0x9E: return (.low, 3)  // „
            case 0x9D:  // ” used for “
                let opens = bytes.canOpen(before: position, after: position + 3) && bytes.isLetter(at: position + 3)
                return opens ? (.double, 3) : nil
            case 0x98:  // ‘
                let opens = bytes.canOpen(before: position, after: position + 3) && bytes.isLetter(at: position + 3)
                return opens ? (.single, 3) : nil
            case 0x9A: return (.lowSingle, 3)  // ‚
            case 0xBA: return guillemetsPointInward ? (.guillemetSingle, 3) : nil  // ›
            default: return nil
            }
        }
    }

    /// Where the closing mark begins, and its length.
    private func closing(
        _ style: Style,
        from start: Int,
        nesting: Bool,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> (Int, Int)? {
        switch style {
        case .double: closingDouble(from: start, nesting: nesting, in: bytes)
        case .low: bytes.first(of: ["“", "”", "\""], from: start)
        case .guillemet: bytes.first(of: [guillemetsPointInward ? "«" : "»"], from: start)
        case .guillemetSingle: bytes.first(of: ["‹"], from: start)
        case .lowSingle: bytes.first(of: ["‘"], from: start)
        case .corner: bytes.first(of: ["」", "』"], from: start)
        case .single: closingSingle(from: start, in: bytes)
        }
    }

    private func closingDouble(
        from start: Int,
        nesting: Bool,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> (Int, Int)? {
        var nested = false
        var position = start
        while position < bytes.count {
            position = bytes.skipping(from: position) { $0.beyondASCII | $0.equal(to: .doubleQuote) }
            guard position < bytes.count else { break }
            if bytes[position] == .doubleQuote {
                if bytes.isFeetAndInches(endingAt: position) {
                    position += 1
                } else if position > start, bytes.canOpen(before: position, after: position + 1), !nested {
                    // Without nesting the mark opens the next quotation, and the one before was never closed.
                    if !nesting { return nil }
                    nested = true
                } else if nested {
                    nested = false
                } else {
                    return (position, 1)
                }
            } else if bytes[position] == 0xE2, bytes.matches("”", at: position) {
                return (position, 3)
            }
            position += 1
        }
        return nil
    }

    /// Apostrophes look the same: a closing mark stands after punctuation, or before anything that is no letter,
    /// but after an s only where no better one follows ("the workers’ party").
    private func closingSingle(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Int, Int)? {
        var possessive: (Int, Int)?
        for position in start..<min(bytes.count, start + Self.longestSingle) {
            let byte = bytes[position]
            let length = byte == .apostrophe ? 1 : byte == 0xE2 && bytes.matches("’", at: position) ? 3 : 0
            if byte == .doubleQuote || (byte == 0xE2 && bytes.matches("“", at: position)) { break }
            guard length > 0, position > start + 1, !bytes[position - 1].isSpace else { continue }
            let next = position + length
            guard next >= bytes.count || !(bytes[next].isWordByte && bytes.quoteMarkLength(at: next) == 0) else {
                continue
            }
            let isPossessive = bytes[position - 1] == UInt8(ascii: "s") && next < bytes.count && bytes[next] == .space
            guard isPossessive else { return (position, length) }
            possessive = possessive ?? (position, length)
        }
        return possessive
    }

    /// UTF-8 bytes. Further away the mark is an apostrophe, and the search would cost too much.
    private static let longestSingle = 1_000
}

extension UnsafeBufferPointer<UInt8> {
    func position(of byte: UInt8, from start: Int, limit: Int) -> Int? {
        var position = start
        while position < Swift.min(count, start + limit) {
            if self[position] == byte { return position }
            position += 1
        }
        return nil
    }

    func first(of marks: [StaticString], from start: Int) -> (Int, Int)? {
        var position = start
        while position < count {
            if self[position] >= 0x80 || self[position] == .doubleQuote {
                for mark in marks where matches(mark, at: position) { return (position, mark.utf8CodeUnitCount) }
            }
            position += 1
        }
        return nil
    }

    func isLetter(at position: Int) -> Bool {
        position < count && (self[position].isUpper || self[position].isLower || self[position] >= 0xC3)
            && quoteMarkLength(at: position) == 0
    }

    /// Whether a mark between the two positions stands where a quotation can begin: after white space, a bracket or
    /// a dash, and before something that is not white space.
    func canOpen(before position: Int, after next: Int) -> Bool {
        guard next < count, spaceLength(at: next) == 0 else { return false }
        guard position > 0 else { return true }
        let previous = self[position - 1]
        if previous.isSpace || [UInt8(ascii: "("), UInt8(ascii: "["), .hyphen, UInt8(ascii: "/")].contains(previous) {
            return true
        }
        if previous < 0x80 { return false }
        if position >= 2, spaceLength(at: position - 2) == 2 { return true }
        guard position >= 3 else { return false }
        return spaceLength(at: position - 3) == 3
            || ["—", "–", "‘", "“", "…"].contains { matches($0, at: position - 3) }
    }

    /// Whether the mark at `position` ends a measure such as 6'2".
    func isFeetAndInches(endingAt position: Int) -> Bool {
        var start = position
        while start > 0, position - start < 3, self[start - 1].isDigit { start -= 1 }
        guard start < position, start > 0 else { return false }
        return self[start - 1] == .apostrophe || (start >= 3 && matches("’", at: start - 3))
    }
}
