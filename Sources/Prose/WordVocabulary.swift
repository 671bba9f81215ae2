/// Distinct byte strings, numbered from 0 in the order they came.
///
/// An open-addressing hash table over one buffer that holds all the bytes, so that looking a word up allocates nothing.
/// The numbers depend on the order of the texts: compare words by them, order nothing by them.
package struct Vocabulary: Sendable {
    private var bytes: [UInt8] = []
    /// `ends[id]` is where the bytes of `id` end; they begin where those of the id before end.
    private var ends: [Int32] = []
    private var hashes: [UInt64] = []
    /// Id + 1 by hash, 0 where free; a power of two, at most half full.
    private var slots = [Int32](repeating: 0, count: 1024)

    package init() {}

    package var count: Int { ends.count }

    /// The word's number; a new one where the word is new.
    package mutating func intern(_ word: Span<UInt8>) -> Int32 {
        let hash = word.contentHash
        let slot = slot(of: word, hash)
        if slots[slot] != 0 { return slots[slot] - 1 }
        for i in word.indices { bytes.append(word[i]) }
        ends.append(Int32(bytes.count))
        hashes.append(hash)
        slots[slot] = Int32(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return Int32(ends.count - 1)
    }

    /// The word's number, if it has one.
    package func id(of word: Span<UInt8>) -> Int32? {
        let found = slots[slot(of: word, word.contentHash)]
        return found == 0 ? nil : found - 1
    }

    package func word(_ id: Int32) -> String { String(decoding: bytes[range(id)], as: UTF8.self) }

    package func withBytes<Result>(of id: Int32, _ body: (Span<UInt8>) -> Result) -> Result {
        body(bytes.span.extracting(range(id)))
    }

    /// A number that the word's bytes alone decide.
    package func hash(_ id: Int32) -> UInt64 { hashes[Int(id)] }

    private func range(_ id: Int32) -> Range<Int> {
        (id == 0 ? 0 : Int(ends[Int(id) - 1]))..<Int(ends[Int(id)])
    }

    private func slot(of word: Span<UInt8>, _ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0, !holds(slots[slot] - 1, word, hash) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private func holds(_ id: Int32, _ word: Span<UInt8>, _ hash: UInt64) -> Bool {
        guard hashes[Int(id)] == hash else { return false }
        let range = range(id)
        guard range.count == word.count else { return false }
        for i in word.indices where bytes[range.lowerBound + i] != word[i] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (id, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(id + 1)
        }
    }
}

extension Span<UInt8> {
    /// Eight bytes a round, multiplied and folded: the same in every process.
    fileprivate var contentHash: UInt64 {
        withUnsafeBytes { bytes in
            var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
            var position = 0
            while position + 8 <= bytes.count {
                let chunk = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                hash = hash.mixed(with: UInt64(bigEndian: chunk))
                position += 8
            }
            var rest: UInt64 = 0
            while position < bytes.count {
                rest = rest << 8 | UInt64(bytes[position])
                position += 1
            }
            return hash.mixed(with: rest)
        }
    }
}

extension UInt64 {
    fileprivate func mixed(with chunk: UInt64) -> UInt64 {
        let product = (self ^ chunk).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
