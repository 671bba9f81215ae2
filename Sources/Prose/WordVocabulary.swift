/// Distinct byte strings, numbered from 0 in the order they came.
///
/// An open-addressing hash table over one buffer that holds all the bytes, so that looking a word up allocates nothing.
/// The numbers depend on the order of the texts: compare words by them, order nothing by them.
package struct Vocabulary: Sendable {
    private var bytes: [UInt8] = []
    /// `ends[id]` is where the bytes of `id` end; they begin where those of the id before end.
    private var ends: [Int32] = []
    private var keys: [Key] = []
    /// Id + 1 by hash, 0 where free; a power of two, at most half full.
    private var slots = [Int32](repeating: 0, count: 256)

    package init() {}

    package var count: Int { ends.count }

    /// The word's number; a new one where the word is new.
    package mutating func intern(_ word: Span<UInt8>) -> Int32 {
        let key = Key(word)
        let slot = slot(of: word, key)
        if slots[slot] != 0 { return slots[slot] - 1 }
        for i in word.indices { bytes.append(word[i]) }
        ends.append(Int32(bytes.count))
        keys.append(key)
        slots[slot] = Int32(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return Int32(ends.count - 1)
    }

    /// The word's number, if it has one.
    package func id(of word: Span<UInt8>) -> Int32? {
        let found = slots[slot(of: word, Key(word))]
        return found == 0 ? nil : found - 1
    }

    package func word(_ id: Int32) -> String { String(decoding: bytes[range(id)], as: UTF8.self) }

    package func withBytes<Result>(of id: Int32, _ body: (Span<UInt8>) -> Result) -> Result {
        body(bytes.span.extracting(range(id)))
    }

    private func range(_ id: Int32) -> Range<Int> {
        (id == 0 ? 0 : Int(ends[Int(id) - 1]))..<Int(ends[Int(id)])
    }

    @inline(__always)
    private func slot(of word: Span<UInt8>, _ key: Key) -> Int {
        var slot = key.hash & (slots.count - 1)
        while slots[slot] != 0, !holds(slots[slot] - 1, word, key) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    @inline(__always)
    private func holds(_ id: Int32, _ word: Span<UInt8>, _ key: Key) -> Bool {
        keys[Int(id)] == key && (key.isWhole || holds(id, word))
    }

    private func holds(_ id: Int32, _ word: Span<UInt8>) -> Bool {
        let start = range(id).lowerBound
        for i in word.indices where bytes[start + i] != word[i] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (id, key) in keys.enumerated() {
            var slot = key.hash & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(id + 1)
        }
    }
}

/// What a word is known by: the first and the last eight of up to sixteen bytes, which may overlap; of more bytes a
/// number that all of them make, and the last eight.
private struct Key: Equatable {
    private var first: UInt64 = 0
    private var last: UInt64 = 0
    private let count: Int32

    @inline(__always)
    init(_ word: Span<UInt8>) {
        self = word.withUnsafeBytes { Key($0) }
    }

    @inline(__always)
    private init(_ bytes: UnsafeRawBufferPointer) {
        func load<Number: FixedWidthInteger>(_ offset: Int, _: Number.Type) -> UInt64 {
            UInt64(Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self)))
        }
        count = Int32(bytes.count)
        if bytes.count >= 8 {
            first = load(0, UInt64.self)
            last = load(bytes.count - 8, UInt64.self)
            for offset in stride(from: 8, to: bytes.count - 8, by: 8) {
                first = first.mixed(with: load(offset, UInt64.self))
            }
        } else if bytes.count >= 4 {
            first = load(0, UInt32.self)
            last = load(bytes.count - 4, UInt32.self)
        } else if bytes.count > 0 {
            first = UInt64(bytes[0]) << 8 | UInt64(bytes[bytes.count / 2])
            last = UInt64(bytes[bytes.count - 1])
        }
    }

    /// Whether there is no more to a word than this.
    var isWhole: Bool { count <= 16 }

    /// The same in every process.
    @inline(__always)
    var hash: Int {
        let seed = UInt64(UInt32(bitPattern: count)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: seed.mixed(with: first).mixed(with: last))
    }
}

extension UInt64 {
    @inline(__always)
    fileprivate func mixed(with chunk: UInt64) -> UInt64 {
        let product = (self ^ chunk).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
