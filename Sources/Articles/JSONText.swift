import Prose

/// JSON written in the order it is told, with only what must be escaped escaped.
///
///     var json = JSONText()
///     json.object { $0.string("title", "A \"b\"") }   // {\n  "title": "A \"b\""\n}
@usableFromInline
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
    @usableFromInline
    package mutating func list(_ key: StaticString, _ write: (inout JSONText) -> Void) {
        name(key)
        enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), write)
    }

    @inlinable
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
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        if !isInHTML { bytes.append(UInt8(ascii: " ")) }
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
        bytes.append(UInt8(ascii: "\""))
        value.withUnsafeBufferPointer { value in
            var start = 0
            while start < value.count {
                let end = value.firstPosition(ofControlOr: UInt8(ascii: "\""), UInt8(ascii: "\\"), from: start)
                let plain = UnsafeBufferPointer(rebasing: value[start..<end])
                if isInHTML { appendInHTML(plain) } else { bytes.append(contentsOf: plain) }
                if end < value.count { escape(value[end]) }
                start = end + 1
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func appendInHTML(_ text: UnsafeBufferPointer<UInt8>) {
        var written = 0
        var position = text.firstPosition(ofControlOr: UInt8(ascii: "<"), 0xE2, from: 0)
        while position < text.count {
            var escape: StaticString?
            var length = 1
            if text[position] == UInt8(ascii: "<") {
                escape = "\\u003c"
            } else if position + 2 < text.count, text[position + 1] == 0x80, text[position + 2] | 1 == 0xA9 {
                // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
                escape = text[position + 2] == 0xA8 ? "\\u2028" : "\\u2029"
                length = 3
            }
            if let escape {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<position]))
                bytes.append(escape)
                written = position + length
            }
            position = text.firstPosition(ofControlOr: UInt8(ascii: "<"), 0xE2, from: position + length)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
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
