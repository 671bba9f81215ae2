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
        if let number { bytes.append(decimal: number) }
    }

    mutating func cell(_ text: String, in range: Range<Int>) { cell(text.utf8.span.extracting(range)) }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    private mutating func cell(_ text: Span<UInt8>) {
        separate()
        guard !text.isEmpty else { return }
        let isFormula = "=+-@\t\r".utf8.contains(text[0])
        var needsMarks = false
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): needsMarks = true
            default: break
            }
        }
        if needsMarks { bytes.append(UInt8(ascii: "\"")) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        if needsMarks {
            for index in text.indices {
                if text[index] == UInt8(ascii: "\"") { bytes.append(UInt8(ascii: "\"")) }
                bytes.append(text[index])
            }
            bytes.append(UInt8(ascii: "\""))
        } else {
            text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        }
    }
}
