/// JSON written in the order it is told, indented by two spaces, with only what must be escaped escaped.
///
///     var json = JSONText()
///     json.object { $0.string("title", "A \"b\"") }   // {\n  "title": "A \"b\""\n}
package struct JSONText: Sendable {
    package private(set) var text = ""
    private var depth = 0
    private var isFirst = true

    package init() {}

    package mutating func object(_ write: (inout JSONText) -> Void) { enclosed("{", "}", write) }

    package mutating func object(_ key: String, _ write: (inout JSONText) -> Void) {
        name(key)
        enclosed("{", "}", write)
    }

    package mutating func list<Element>(
        _ key: String,
        _ elements: [Element],
        _ write: (inout JSONText, Element) -> Void
    ) {
        name(key)
        guard !elements.isEmpty else {
            text += "[]"
            return
        }
        enclosed("[", "]") { json in
            for element in elements {
                json.separate()
                write(&json, element)
            }
        }
    }

    package mutating func string(_ key: String, _ value: String?) {
        name(key)
        if let value { string(value) } else { text += "null" }
    }

    package mutating func number(_ key: String, _ value: Int) {
        name(key)
        text += String(value)
    }

    package mutating func number(_ key: String, _ value: Double) {
        name(key)
        text += value.isFinite ? value.plain : "null"
    }

    /// A value by itself, as an element of a list.
    package mutating func string(_ value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private mutating func enclosed(_ open: String, _ close: String, _ write: (inout JSONText) -> Void) {
        text += open
        depth += 1
        isFirst = true
        write(&self)
        depth -= 1
        text += "\n" + String(repeating: "  ", count: depth) + close
        isFirst = false
    }

    private mutating func name(_ key: String) {
        separate()
        string(key)
        text += ": "
    }

    private mutating func separate() {
        text += (isFirst ? "\n" : ",\n") + String(repeating: "  ", count: depth)
        isFirst = false
    }
}
