/// An ASCII word of at most sixteen bytes in lower case, as two numbers, so that two words are compared at once.
struct PackedWord: Equatable, Sendable {
    private var low: UInt64
    private var high: UInt64

    /// No word.
    init() {
        low = 0
        high = 0
    }

    /// A word as it is written; nil where it is longer or has other characters.
    @inline(__always)
    init?(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
        let count = range.count
        guard count > 0, count <= 16, let base = text.baseAddress else { return nil }
        if range.lowerBound + 16 <= text.count {
            let start = UnsafeRawPointer(base + range.lowerBound)
            low = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
            high = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            if count <= 8 {
                low &= .max &>> UInt64(64 - count * 8)
                high = 0
            } else {
                high &= .max &>> UInt64(128 - count * 8)
            }
        } else {
            low = 0
            high = 0
            for offset in 0..<count {
                let byte = UInt64(text[range.lowerBound + offset])
                if offset < 8 { low |= byte &<< UInt64(offset * 8) } else { high |= byte &<< UInt64(offset * 8 - 64) }
            }
        }
        guard (low | high) & 0x8080_8080_8080_8080 == 0 else { return nil }
        low = low.lowered
        high = high.lowered
    }

    /// The same in every process.
    @inline(__always)
    var hash: UInt64 {
        let product = (low ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: high ^ 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}

extension UInt64 {
    /// Eight ASCII characters in lower case: each byte from 0x41 to 0x5A gets the bit 0x20.
    @inline(__always)
    fileprivate var lowered: UInt64 {
        let fromA = self &+ 0x3F3F_3F3F_3F3F_3F3F
        let pastZ = self &+ 0x2525_2525_2525_2525
        return self | ((fromA ^ pastZ) & 0x8080_8080_8080_8080) &>> 2
    }
}

/// Numbers of words by the words. An open-addressing hash table, at most half full.
struct PackedWords: Sendable {
    private struct Slot {
        var word = PackedWord()
        /// Negative where the slot is free.
        var number: Int32 = -1
    }

    private var slots = [Slot](repeating: Slot(), count: 64)
    private var count = 0
    /// A bit for each of 32,768 values that the upper bits of a hash can have, set where a word has it: most words of a
    /// text are in no list, which this tells without a look at the table.
    private var known = [UInt64](repeating: 0, count: 512)

    /// Nothing happens where the word can't be packed.
    mutating func add(_ word: String, number: Int32) {
        var word = word
        guard let packed = word.withUTF8({ PackedWord(0..<$0.count, in: $0) }) else { return }
        slots[slot(of: packed)] = Slot(word: packed, number: number)
        let hash = packed.hash
        known[Int(hash >> 55)] |= 1 << (hash >> 49 & 63)
        count += 1
        if count * 2 > slots.count { grow() }
    }

    /// Negative where the word has none.
    @inline(__always)
    func number(of word: PackedWord) -> Int {
        let hash = word.hash
        guard known[Int(hash >> 55)] & 1 << (hash >> 49 & 63) != 0 else { return -1 }
        return Int(slots[slot(of: word)].number)
    }

    @inline(__always)
    private func slot(of word: PackedWord) -> Int {
        var slot = Int(truncatingIfNeeded: word.hash) & (slots.count - 1)
        while slots[slot].number >= 0, slots[slot].word != word { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        let full = slots
        slots = [Slot](repeating: Slot(), count: full.count * 2)
        for entry in full where entry.number >= 0 { slots[slot(of: entry.word)] = entry }
    }
}
