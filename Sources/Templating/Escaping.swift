extension [UInt8] {
    /// Appends text so that neither an element's content nor a quoted attribute can end in it.
    package mutating func append(escaping text: String) {
        text.utf8.span.withUnsafeBufferPointer { append(escaping: $0) }
    }

    mutating func append(escaping text: [UInt8]) { text.withUnsafeBufferPointer { append(escaping: $0) } }

    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var written = 0
        while written < text.count {
            let next = text.firstPositionOfEscaped(from: written)
            append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<next]))
            if next < text.count { text[next].entity?.withUTF8Buffer { append(contentsOf: $0) } }
            written = next + 1
        }
    }

    mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var (first, last) = (count, count)
        var rest = number.magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
            last += 1
        } while rest > 0
        // They came the last first.
        while first + 1 < last {
            last -= 1
            swapAt(first, last)
            first += 1
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where a byte stands first from `start` on that has an entity; the count where none does.
    fileprivate func firstPositionOfEscaped(from start: Int) -> Int {
        var position = start
        while let base = baseAddress, position + 8 <= count {
            let eight = UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
            // "&" and "'" differ in the lowest bit alone, "<" and ">" in the one above it.
            let found =
                eight.marks(of: UInt8(ascii: "\"")) | (eight & 0xFEFE_FEFE_FEFE_FEFE).marks(of: UInt8(ascii: "&"))
                | (eight & 0xFDFD_FDFD_FDFD_FDFD).marks(of: UInt8(ascii: "<"))
            if found != 0 { return position + found.trailingZeroBitCount >> 3 }
            position += 8
        }
        while position < count, self[position].entity == nil { position += 1 }
        return position
    }
}

extension UInt64 {
    /// The high bit of the first of the eight bytes that is `byte`; those of later ones may be wrong.
    @inline(__always)
    fileprivate func marks(of byte: UInt8) -> UInt64 {
        let difference = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}

extension UInt8 {
    fileprivate var entity: StaticString? {
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
