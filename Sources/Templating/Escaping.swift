extension [UInt8] {
    /// Appends text so that neither an element's content nor a quoted attribute can end in it.
    package mutating func append(escaping text: String) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
        if done == nil { append(escaping: Array(text.utf8)) }
    }

    mutating func append(escaping text: [UInt8]) { text.withUnsafeBufferPointer { append(escaping: $0) } }

    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var written = 0
        for index in text.indices {
            let byte = text[index]
            // All five are below '?', most letters are not.
            guard byte <= UInt8(ascii: ">"), let entity = byte.entity else { continue }
            append(contentsOf: text[written..<index])
            append(contentsOf: entity.utf8)
            written = index + 1
        }
        append(contentsOf: text[written...])
    }

    mutating func append(_ text: Span<UInt8>) {
        text.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    mutating func append(decimal number: Int) {
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

extension UInt8 {
    fileprivate var entity: String? {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }

}
