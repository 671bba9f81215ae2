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
        if let number { bytes += String(number).utf8 }
    }

    mutating func cell(_ text: String, in range: Range<Int>) { cell(text.utf8.span.extracting(range)) }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    private mutating func cell(_ text: Span<UInt8>) {
        separate()
        let start = bytes.count
        var needsMarks = false
        for index in text.indices {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"):
                if index == 0 { bytes.append(UInt8(ascii: "'")) }
            case UInt8(ascii: "\r"):
                if index == 0 { bytes.append(UInt8(ascii: "'")) }
                needsMarks = true
            case UInt8(ascii: ","), UInt8(ascii: "\n"): needsMarks = true
            case UInt8(ascii: "\""):
                needsMarks = true
                bytes.append(byte)
            default: break
            }
            bytes.append(byte)
        }
        if needsMarks {
            bytes.insert(UInt8(ascii: "\""), at: start)
            bytes.append(UInt8(ascii: "\""))
        }
    }
}
