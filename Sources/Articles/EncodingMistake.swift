import Diagnostics
import Prose

/// Bytes that are not a UTF-8 text, and what they probably are.
struct EncodingMistake {
    var summary: String
    var remedy: String
    /// Counted from 1.
    var line: Int
    /// Counted from 1 in bytes that begin a character.
    var column: Int

    /// Nil where the bytes are UTF-8 without NUL.
    init?(_ bytes: [UInt8]) {
        let wide = Self.wideEncoding(bytes)
        let isValid =
            wide == nil && bytes.withUnsafeBufferPointer { $0.firstPosition(of: 0) == $0.count && $0.isValidUTF8 }
        if isValid { return nil }
        if let wide {
            (summary, remedy, line, column) = ("not UTF-8: it is \(wide)", Self.conversion(wide), 1, 1)
            return
        }
        let first = bytes.withUnsafeBufferPointer { $0.firstNonTextOffset }
        let before = bytes[..<first]
        line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        column = bytes[lineStart..<first].count { $0 & 0xC0 != 0x80 } + 1
        let found = String(bytes[first], radix: 16, uppercase: true)
        if bytes[first] == 0 {
            summary = "not a text: it holds NUL bytes"
            remedy = "put the article's text here as UTF-8; pictures and documents don't belong among the articles"
        } else {
            let likely = Self.likelyEncoding(bytes)
            summary = "not UTF-8: byte 0x\(found) is no character; it looks like \(likely.name)"
            remedy = Self.conversion(likely.iconv)
        }
    }

    func diagnostic(path: String) -> Diagnostic {
        let place = SourceLocation(path, line: line, column: column)
        return Diagnostic(.error, "not-utf-8", at: place, summary, remedy: remedy)
    }

    private static func conversion(_ name: String) -> String {
        "convert it: iconv -f \(name) -t UTF-8 OLD > NEW"
    }

    /// UTF-16 and UTF-32 by their byte order mark, or by the zero bytes that Latin letters have in them.
    private static func wideEncoding(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        let sample = bytes.prefix(400)
        guard sample.count >= 8 else { return nil }
        let even = sample.indices.count { $0 % 2 == 0 && sample[$0] == 0 }
        let odd = sample.indices.count { $0 % 2 == 1 && sample[$0] == 0 }
        if odd * 5 > sample.count * 2, even == 0 { return "UTF-16LE" }
        if even * 5 > sample.count * 2, odd == 0 { return "UTF-16BE" }
        return nil
    }

    /// Told apart by which bytes follow which; a guess, and named as one.
    private static func likelyEncoding(_ bytes: [UInt8]) -> (name: String, iconv: String) {
        let high = bytes.count { $0 >= 0x80 }
        var pairs = 0
        var chineseLead = 0
        var japaneseLead = 0
        var highRun = 0
        var longestHighRun = 0
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            highRun = byte >= 0xC0 ? highRun + 1 : 0
            longestHighRun = max(longestHighRun, highRun)
            if byte >= 0x81, position + 1 < bytes.count, bytes[position + 1] >= 0x40 {
                if byte >= 0xB0, byte <= 0xF7, bytes[position + 1] >= 0xA1 { chineseLead += 2 }
                if byte == 0x82 || byte == 0x83 { japaneseLead += 2 }
                pairs += 2
                position += 2
            } else {
                position += 1
            }
        }
        let letters = bytes.count { $0 >= 0xC0 }
        if japaneseLead * 3 > high { return ("Shift_JIS", "SHIFT_JIS") }
        let isDense = high * 3 > bytes.count
        // Russian words are runs of bytes from 0xC0, while most Chinese characters hold a byte below it.
        if letters * 20 >= high * 19, longestHighRun >= 4 { return ("Windows-1251 (Cyrillic)", "WINDOWS-1251") }
        if isDense, chineseLead * 10 > high * 7 { return ("GB 18030 (Chinese)", "GB18030") }
        if longestHighRun >= 6, letters * 10 > high * 7 { return ("Windows-1251 (Cyrillic)", "WINDOWS-1251") }
        let hasWindowsByte = bytes.contains { (0x80...0x9F).contains($0) }
        return hasWindowsByte ? ("Windows-1252", "WINDOWS-1252") : ("ISO 8859-1 or Windows-1252", "WINDOWS-1252")
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate var isValidUTF8: Bool {
        do {
            _ = try UTF8Span(validating: span)
            return true
        } catch {
            return false
        }
    }

    /// Offset of the first byte that is NUL or does not belong to a well-formed character; the count where none is.
    fileprivate var firstNonTextOffset: Int {
        var position = 0
        while position < count {
            let byte = self[position]
            if byte == 0 { return position }
            let length = byte < 0x80 ? 1 : byte < 0xC2 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 0
            guard length > 0, position + length <= count else { return position }
            let character = self[position..<position + length]
            if length > 1, String(validating: character, as: UTF8.self) == nil { return position }
            position += length
        }
        return count
    }
}
