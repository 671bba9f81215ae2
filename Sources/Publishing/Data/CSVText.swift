import Articles
import Prose

/// A table as RFC 4180 has it: UTF-8, commas, lines that end with CR LF, quotation marks where a cell needs them.
///
/// A text that a spreadsheet would take for a formula, as it begins with `=`, `+`, `-`, `@`, a tab or a line end (also
/// full-width), gets an apostrophe before it (OWASP, CSV Injection): the texts are other people's.
struct CSVText {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// Cells alone, for a row of another table.
    init() {}

    /// - Parameter header: the names of the columns with commas between them.
    init(header: StaticString) {
        bytes.append(header)
        endRow()
    }

    mutating func cell(_ text: String?) { cell(text ?? "", in: 0..<(text?.utf8.count ?? 0)) }

    /// The part of a text between two UTF-8 offsets.
    mutating func cell(_ text: String, in range: Range<Int>) {
        separate()
        text.utf8.span.extracting(range).withUnsafeBufferPointer { text in
            let isQuoted = Self.needsMarks(text)
            if isQuoted { bytes.append(Self.mark) }
            if Self.isFormula(text) { bytes.append("'") }
            var start = 0
            var next = isQuoted ? text.firstPosition(of: Self.mark) : text.count
            while next < text.count {
                // The mark goes twice: with what stands before it, and with what follows.
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...next]))
                start = next
                next = text.firstPosition(of: Self.mark, from: next + 1)
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
            if isQuoted { bytes.append(Self.mark) }
        }
    }

    /// Cells that were written before: the bytes of a table without a header.
    mutating func cells(_ written: [UInt8]) {
        separate()
        bytes += written
    }

    mutating func cell(_ number: Int?) {
        separate()
        if let number { bytes.append(number: number) }
    }

    /// Rounded to three places behind the point.
    mutating func cell(rounded value: Double) {
        separate()
        bytes.append(rounded: value)
    }

    mutating func endRow() {
        bytes.append("\r\n")
        isFirst = true
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    private static let mark = UInt8(ascii: "\"")

    private static func needsMarks(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 0
        while true {
            position = text.firstPosition(ofControlOr: mark, UInt8(ascii: ","), from: position)
            guard position < text.count else { return false }
            if text[position] >= 0x20 || text[position] == 0x0A || text[position] == 0x0D { return true }
            position += 1
        }
    }

    private static func isFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
        // U+FF0B, U+FF0D, U+FF1D, U+FF20: the same signs, full-width.
        case 0xEF where text.count > 2 && text[1] == 0xBC: return [0x8B, 0x8D, 0x9D, 0xA0].contains(text[2])
        default: return false
        }
    }
}
