/// JSON written in the order it is told, with only what must be escaped escaped.
///
///     var json = JSONText()
///     json.object { $0.string("title", "A \"b\"") }   // {\n  "title": "A \"b\""\n}
package struct JSONText: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var isFirst = true
    private let depthOfLines: Int
    private let isInHTML: Bool

    /// - Parameter depthOfLines: how deep a value may stand in others to get a line of its own, indented by two spaces a
    ///   level; what stands deeper follows on the line.
    /// - Parameter isInHTML: whether it will stand in a `script` element, which no value may then end or change: `<` is
    ///   written `\u003c`, and U+2028 and U+2029, line ends to a script, are escaped too. No space is
    ///   spent there.
    package init(depthOfLines: Int = .max, isInHTML: Bool = false) {
        self.depthOfLines = depthOfLines
        self.isInHTML = isInHTML
    }

    package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func object(_ write: (inout JSONText) -> Void) {
        separate()
        enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), write)
    }

    /// A list within a list, or the whole.
    package mutating func list(_ write: (inout JSONText) -> Void) {
        separate()
        enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), write)
    }

    package mutating func object(_ key: StaticString, _ write: (inout JSONText) -> Void) {
        name(key)
        enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), write)
    }

    /// A list of what `write` writes without a key.
    package mutating func list(_ key: StaticString, _ write: (inout JSONText) -> Void) {
        name(key)
        enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), write)
    }

    package mutating func list<Elements: Collection>(
        _ key: StaticString,
        _ elements: Elements,
        _ write: (inout JSONText, Elements.Element) -> Void
    ) {
        list(key) { json in
            for element in elements { write(&json, element) }
        }
    }

    package mutating func string(_ key: StaticString, _ value: String?) {
        name(key)
        if let value { quote(value.utf8.span) } else { bytes.append("null") }
    }

    /// The part of a text between two UTF-8 offsets.
    package mutating func string(_ key: StaticString, _ text: String, in range: Range<Int>) {
        name(key)
        quote(text.utf8.span.extracting(range))
    }

    package mutating func number(_ key: StaticString, _ value: Int?) {
        name(key)
        if let value { bytes.append(number: value) } else { bytes.append("null") }
    }

    /// Rounded to three places behind the point.
    package mutating func number(_ key: StaticString, rounded value: Double) {
        name(key)
        bytes.append(rounded: value)
    }

    package mutating func flag(_ key: StaticString, _ value: Bool) {
        name(key)
        bytes.append(value ? "true" : "false")
    }

    /// An element of a list.
    package mutating func string(_ value: String) {
        separate()
        quote(value.utf8.span)
    }

    /// An element of a list.
    package mutating func number(_ value: Int) {
        separate()
        bytes.append(number: value)
    }

    private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ write: (inout JSONText) -> Void) {
        bytes.append(open)
        depth += 1
        isFirst = true
        write(&self)
        depth -= 1
        if !isFirst, depth < depthOfLines { beginLine() }
        bytes.append(close)
        isFirst = false
    }

    private mutating func name(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(key)
        bytes.append(isInHTML ? "\":" : "\": ")
    }

    private mutating func separate() {
        guard depth > 0 else { return }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if depth <= depthOfLines {
            beginLine()
        } else if !isFirst, !isInHTML {
            bytes.append(UInt8(ascii: " "))
        }
        isFirst = false
    }

    private mutating func beginLine() {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { bytes.append("  ") }
    }

    private mutating func quote(_ value: Span<UInt8>) {
        if isInHTML { quoteInHTML(value) } else { quoteAsItIs(value) }
    }

    private mutating func quoteInHTML(_ value: Span<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        for index in value.indices {
            switch value[index] {
            case UInt8(ascii: "<"): bytes.append("\\u003c")
            case 0x00..<0x20, 0x22, 0x5C: escape(value[index])
            // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
            case 0xA8, 0xA9:
                if index > 1, value[index - 1] == 0x80, value[index - 2] == 0xE2 {
                    bytes.removeLast(2)
                    bytes.append(value[index] == 0xA8 ? "\\u2028" : "\\u2029")
                } else {
                    bytes.append(value[index])
                }
            default: bytes.append(value[index])
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func quoteAsItIs(_ value: Span<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        value.withUnsafeBufferPointer { value in
            var start = 0
            for index in value.indices where value[index] < 0x20 || value[index] == 0x22 || value[index] == 0x5C {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[start..<index]))
                escape(value[index])
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append("\\\"")
        case UInt8(ascii: "\\"): bytes.append("\\\\")
        case UInt8(ascii: "\n"): bytes.append("\\n")
        case UInt8(ascii: "\t"): bytes.append("\\t")
        case UInt8(ascii: "\r"): bytes.append("\\r")
        default:
            bytes.append("\\u00")
            for digit in [byte >> 4, byte & 15] { bytes.append(digit + (digit < 10 ? 0x30 : 0x57)) }
        }
    }
}
