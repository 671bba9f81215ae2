/// What each word of a list means, looked up by its bytes. Most words of a text are in no list, which their ends and their
/// length tell without a look-up.
struct WordLookup<Meaning: Sendable>: Sendable {
    private var words = Vocabulary()
    /// By number of the word.
    private var meanings: [Meaning] = []
    /// A bit for each of 32,768 combinations of first byte, last byte and length, set where a word has it.
    private var shapes = [UInt64](repeating: 0, count: 512)

    /// Gives a word a meaning, made of the one it has where it has one.
    mutating func add(_ word: String, _ meaning: (Meaning?) -> Meaning) {
        guard let first = word.utf8.first, let last = word.utf8.last else { return }
        let id = Int(words.intern(word.utf8.span))
        if id < meanings.count { meanings[id] = meaning(meanings[id]) } else { meanings.append(meaning(nil)) }
        let shape = Self.shape(first, last, word.utf8.count)
        shapes[shape >> 6] |= 1 << UInt64(shape & 63)
    }

    /// Of a word as it is written: capitals of ASCII and curly apostrophes are as good as what they stand for.
    func meaning(of range: Range<Int>, in text: Span<UInt8>) -> Meaning? {
        let last = range.upperBound - 2
        // "don’t": the apostrophe takes two bytes more than the straight one.
        let isCurly = range.count > 4 && text[last] == 0x99 && text[last - 1] == 0x80 && text[last - 2] == 0xE2
        let count = isCurly ? range.count - 2 : range.count
        guard count < 32,
            mayHave(text[range.lowerBound].lowered, text[range.upperBound - 1].lowered, count)
        else { return nil }
        var folded = InlineArray<32, UInt8>(repeating: 0)
        for i in 0..<count { folded[i] = text[range.lowerBound + i].lowered }
        if isCurly {
            folded[count - 2] = .apostrophe
            folded[count - 1] = text[range.upperBound - 1].lowered
        }
        return words.id(of: folded.span.extracting(0..<count)).map { meanings[Int($0)] }
    }

    @inline(__always)
    private func mayHave(_ first: UInt8, _ last: UInt8, _ length: Int) -> Bool {
        let shape = Self.shape(first, last, length)
        return shapes[shape >> 6] & 1 << UInt64(shape & 63) != 0
    }

    @inline(__always)
    private static func shape(_ first: UInt8, _ last: UInt8, _ length: Int) -> Int {
        (Int(first) &* 167 &+ Int(last) &* 13 &+ length &* 1_021) & 32_767
    }
}

extension UInt8 {
    fileprivate var lowered: UInt8 { isUpper ? self + 0x20 : self }
}
