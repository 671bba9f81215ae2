/// Eight bytes of a text, so that a search passes over most of it eight bytes at a time.
struct EightBytes {
    private let value: UInt64

    @inline(__always)
    fileprivate init(_ bytes: UnsafeRawPointer) { value = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)) }

    /// The high bit of each byte that is beyond ASCII.
    @inline(__always)
    var beyondASCII: UInt64 { value & 0x8080_8080_8080_8080 }

    /// The high bit of the first byte below 0x20, a control character; those of later ones may be wrong.
    @inline(__always)
    var belowSpace: UInt64 { (value &- 0x2020_2020_2020_2020) & ~value & 0x8080_8080_8080_8080 }

    /// The high bit of each byte that is no ASCII letter.
    @inline(__always)
    var noLetter: UInt64 {
        let rest = (value | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = rest &+ 0x1F1F_1F1F_1F1F_1F1F
        let pastZ = rest &+ 0x0505_0505_0505_0505
        return ~(fromA & ~pastZ & ~value) & 0x8080_8080_8080_8080
    }

    /// The high bit of each byte that is an ASCII capital.
    @inline(__always)
    var capital: UInt64 {
        let rest = value & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = rest &+ 0x3F3F_3F3F_3F3F_3F3F
        let pastZ = rest &+ 0x2525_2525_2525_2525
        return fromA & ~pastZ & ~value & 0x8080_8080_8080_8080
    }

    /// The high bit of each byte that is no small ASCII letter.
    @inline(__always)
    var noSmallLetter: UInt64 {
        let rest = value & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = rest &+ 0x1F1F_1F1F_1F1F_1F1F
        let pastZ = rest &+ 0x0505_0505_0505_0505
        return ~(fromA & ~pastZ & ~value) & 0x8080_8080_8080_8080
    }

    /// The high bit of the first byte that is `byte`; those of later ones may be wrong.
    @inline(__always)
    func equal(to byte: UInt8) -> UInt64 {
        let difference = value ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Passes over bytes of which none is marked, and never over one that is. The last seven are always left.
    @inline(__always)
    func skipping(from start: Int, until marks: (EightBytes) -> UInt64) -> Int {
        guard let base = baseAddress else { return start }
        var position = start
        while position + 8 <= count {
            let found = marks(EightBytes(base + position))
            if found != 0 { return position + found.trailingZeroBitCount >> 3 }
            position += 8
        }
        return position
    }

    /// Where a byte stands first from `start` on; the count where it does not.
    package func firstPosition(of byte: UInt8, from start: Int = 0) -> Int {
        var position = skipping(from: start) { $0.equal(to: byte) }
        while position < count, self[position] != byte { position += 1 }
        return position
    }

    /// Where a control character below 0x20 or one of two other bytes stands first from `start` on; the count where none
    /// does.
    package func firstPosition(ofControlOr one: UInt8, _ other: UInt8, from start: Int) -> Int {
        var position = skipping(from: start) { $0.belowSpace | $0.equal(to: one) | $0.equal(to: other) }
        while position < count, self[position] >= 0x20, self[position] != one, self[position] != other {
            position += 1
        }
        return position
    }

    /// Where a phrase stands first; nil where it does not, and for an empty one.
    package func firstPosition(of phrase: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = baseAddress, let first = phrase.first, phrase.count <= count else { return nil }
        let second = phrase.count > 1 ? phrase[1] : nil
        let last = count - phrase.count
        var position = 0
        while position <= last {
            if position + 9 <= count {
                var found = EightBytes(base + position).equal(to: first)
                if let second { found &= EightBytes(base + position + 1).equal(to: second) }
                guard found != 0 else {
                    position += 8
                    continue
                }
                position += found.trailingZeroBitCount >> 3
                guard position <= last else { return nil }
            }
            var length = 0
            while length < phrase.count, self[position + length] == phrase[length] { length += 1 }
            if length == phrase.count { return position }
            position += 1
        }
        return nil
    }

    /// Where a character stands first from `start` on that may be a control character or a mark that overrides the
    /// direction of a text: a byte below 0x20 or one of 0x7F, 0xC2 and 0xE2, with which they begin.
    package func firstPositionOfPossibleControl(from start: Int) -> Int {
        var position = skipping(from: start) { eight in
            eight.belowSpace | eight.equal(to: 0x7F) | eight.equal(to: 0xC2) | eight.equal(to: 0xE2)
        }
        while position < count, self[position] >= 0x20, self[position] != 0x7F, self[position] != 0xC2,
            self[position] != 0xE2
        {
            position += 1
        }
        return position
    }

    /// Where a byte beyond ASCII stands first from `start` on; the count where none does.
    package func firstPositionBeyondASCII(from start: Int) -> Int {
        var position = skipping(from: start) { $0.beyondASCII }
        while position < count, self[position] < 0x80 { position += 1 }
        return position
    }
}

extension Span<UInt8> {
    /// Where the small ASCII letters end that stand at `start`.
    func endOfSmallLetters(from start: Int) -> Int {
        withUnsafeBufferPointer { bytes in
            var end = bytes.skipping(from: start) { $0.noSmallLetter }
            while end < bytes.count, bytes[end].isLower { end += 1 }
            return end
        }
    }
}
