/// JSON written in the order it is told, as UTF-8, with only what must be escaped escaped. It is indented by two spaces;
/// objects and lists deeper than `depthOfLines` stand on one line.
///
///     var json = JSONText()
///     json.object { $0.string("title", "A \"b\"") }   // {\n  "title": "A \"b\""\n}
package struct JSONText: Sendable {
    package private(set) var bytes: [UInt8] = []
    private let depthOfLines: Int
    private var depth = 0
    private var isFirst = true

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package init(depthOfLines: Int = .max) { self.depthOfLines = depthOfLines }

    package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    package mutating func object(_ write: (inout JSONText) -> Void) { enclosed("{", "}", write) }

    package mutating func object(_ key: StaticString, _ write: (inout JSONText) -> Void) {
        name(key)
        enclosed("{", "}", write)
    }

    package mutating func list<Elements: Collection>(
        _ key: StaticString,
        _ elements: Elements,
        _ write: (inout JSONText, Elements.Element) -> Void
    ) {
        name(key)
        guard !elements.isEmpty else {
            append("[]")
            return
        }
        enclosed("[", "]") { json in
            for element in elements {
                json.separate()
                write(&json, element)
            }
        }
    }

    /// A list whose elements are told one by one, each after `element`.
    package mutating func list(_ key: StaticString, _ write: (inout JSONText) -> Void) {
        name(key)
        let start = bytes.count
        enclosed("[", "]", write)
        // An empty one has nothing but its brackets and the line between.
        if bytes[(start + 1)..<(bytes.count - 1)].allSatisfy({ $0 == 0x0A || $0 == 0x20 }) {
            bytes.removeSubrange((start + 1)..<(bytes.count - 1))
        }
    }

    /// Begins the next element of a list.
    package mutating func element(_ write: (inout JSONText) -> Void) {
        separate()
        write(&self)
    }

    package mutating func string(_ key: StaticString, _ value: String?) {
        name(key)
        if let value { string(value) } else { append("null") }
    }

    package mutating func number(_ key: StaticString, _ value: Int?) {
        name(key)
        if let value { append(value) } else { append("null") }
    }

    package mutating func number(_ key: StaticString, _ value: Double) {
        name(key)
        bytes += (value.isFinite ? value.plain : "null").utf8
    }

    package mutating func flag(_ key: StaticString, _ value: Bool) {
        name(key)
        append(value ? "true" : "false")
    }

    /// A value by itself, as an element of a list.
    package mutating func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        escaped(value.utf8.span)
        bytes.append(UInt8(ascii: "\""))
    }

    /// The part of a text between two of its UTF-8 offsets.
    package mutating func string(_ key: StaticString, _ text: String, in range: Range<Int>) {
        name(key)
        bytes.append(UInt8(ascii: "\""))
        escaped(text.utf8.span.extracting(range))
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escaped(_ text: Span<UInt8>) {
        var written = 0
        for index in text.indices {
            let byte = text[index]
            // Nearly every byte of a text passes this test alone.
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            append(text.extracting(written..<index))
            written = index + 1
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case UInt8(ascii: "\n"): append("\\n")
            case UInt8(ascii: "\t"): append("\\t")
            case UInt8(ascii: "\r"): append("\\r")
            default:
                append("\\u00")
                bytes.append(UInt8(ascii: "0") + byte / 16)
                bytes.append(byte % 16 + (byte % 16 < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
            }
        }
        append(text.extracting(written..<text.count))
    }

    private mutating func append(_ text: Span<UInt8>) {
        text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }

    private mutating func append(_ number: Int) { bytes.append(decimal: number) }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func enclosed(_ open: StaticString, _ close: StaticString, _ write: (inout JSONText) -> Void) {
        append(open)
        depth += 1
        isFirst = true
        write(&self)
        depth -= 1
        if depth < depthOfLines { newLine() }
        append(close)
        isFirst = false
    }

    private mutating func name(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(key)
        append("\": ")
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if depth <= depthOfLines { newLine() } else if !isFirst { bytes.append(UInt8(ascii: " ")) }
        isFirst = false
    }

    private mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { append("  ") }
    }
}

extension [UInt8] {
    /// Appends a number as it is written, without making a text of it.
    package mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = count
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }
}
