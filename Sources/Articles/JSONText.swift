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

    /// A number from 0 to 1 to three decimals: `0.417`.
    package mutating func share(_ key: StaticString, _ value: Double) {
        name(key)
        bytes.append(thousandths: value)
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
        text.withUnsafeBufferPointer { text in
            // Runs in which nothing is to be escaped are copied whole.
            var start = 0
            for index in text.indices where Self.isEscaped(text[index]) {
                bytes.append(contentsOf: text[start..<index])
                start = index + 1
                switch text[index] {
                case UInt8(ascii: "\n"): append("\\n")
                case UInt8(ascii: "\t"): append("\\t")
                case UInt8(ascii: "\r"): append("\\r")
                case let byte where byte < 0x20:
                    append("\\u00")
                    bytes.append(UInt8(ascii: "0") + byte / 16)
                    bytes.append(byte % 16 + (byte % 16 < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
                case let byte:
                    bytes.append(UInt8(ascii: "\\"))
                    bytes.append(byte)
                }
            }
            bytes.append(contentsOf: text[start...])
        }
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func append(_ number: Int) { bytes.append(number: number) }

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
    /// In decimal digits.
    package mutating func append(number: Int) {
        guard number >= 0, number < 100_000 else {
            self += String(number).utf8
            return
        }
        var divisor = 1
        while divisor * 10 <= number { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }

    /// A number from 0 to 1 to three decimals, without zeros at the end.
    package mutating func append(thousandths number: Double) {
        var rest = Int((Swift.min(Swift.max(number, 0), 1) * 1000).rounded())
        append(UInt8(ascii: "0") + UInt8(rest / 1000))
        rest %= 1000
        guard rest > 0 else { return }
        append(UInt8(ascii: "."))
        while rest > 0 {
            append(UInt8(ascii: "0") + UInt8(rest / 100))
            rest = rest % 100 * 10
        }
    }
}
