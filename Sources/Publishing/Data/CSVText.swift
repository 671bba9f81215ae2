import Articles

/// A table as RFC 4180 has it, UTF-8: cells between commas, in quotation marks where they need them, rows that end with
/// CR LF.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before it: spreadsheets would
/// take it for a formula, and an article's words can be anybody's.
struct CSVText {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    init(header: StaticString) {
        header.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    mutating func endRow() {
        bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        isFirst = true
    }

    /// Nil is an empty cell.
    mutating func cell(_ text: String?) {
        if let text { cell(text.utf8.span) } else { separate() }
    }

    mutating func cell(_ number: Int?) {
        separate()
        if let number { bytes.append(number: number) }
    }

    /// To three decimals.
    mutating func cell(share number: Double) {
        separate()
        bytes.append(thousandths: number)
    }

    mutating func cell(_ text: String, in range: Range<Int>) { cell(text.utf8.span.extracting(range)) }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    private mutating func cell(_ text: Span<UInt8>) {
        separate()
        text.withUnsafeBufferPointer { text in
            let needsMarks = text.contains { Self.isMarked($0) }
            if needsMarks { bytes.append(UInt8(ascii: "\"")) }
            if let first = text.first, Self.beginsFormula(first) { bytes.append(UInt8(ascii: "'")) }
            var start = 0
            if needsMarks {
                for index in text.indices where text[index] == UInt8(ascii: "\"") {
                    bytes.append(contentsOf: text[start...index])
                    bytes.append(UInt8(ascii: "\""))
                    start = index + 1
                }
            }
            bytes.append(contentsOf: text[start...])
            if needsMarks { bytes.append(UInt8(ascii: "\"")) }
        }
    }

    private static func isMarked(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }

    private static func beginsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
            UInt8(ascii: "\r"):
            true
        default: false
        }
    }
}
