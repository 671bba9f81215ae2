import Prose

/// The words of the index in families: those of one language with one stem, of which each is found by every other. So the
/// browser needs no stemmer.
struct SearchFamilies {
    /// By family: the keys of its words, in no order.
    private(set) var keys: [[[UInt8]]] = []
    /// A language, a zero and a stem; or two zeros and a stop word, which is a family of its own.
    private var names = Vocabulary()
    /// Four bytes for the family and a key.
    private var known = Vocabulary()

    /// What two families of the same keys are put in order by.
    func name(of family: Int) -> String { names.word(Int32(family)) }

    /// Takes in the words that are `used`, and returns the family of each by its number in `read`; -1 for the others.
    mutating func add(_ used: some Sequence<Int32>, of read: StemmedWords, language: String) -> [Int32] {
        var families = [Int32](repeating: -1, count: read.words.count)
        for word in used where families[Int(word)] < 0 {
            families[Int(word)] = add(word, of: read, language: language)
        }
        return families
    }

    private mutating func add(_ word: Int32, of read: StemmedWords, language: String) -> Int32 {
        var name = Array(language.utf8) + [0]
        let term = read.terms[Int(word)]
        if term < 0 {
            name.append(0)
            read.words.withBytes(of: word) { $0.withUnsafeBufferPointer { name += $0 } }
        } else {
            read.stems.withBytes(of: term) { $0.withUnsafeBufferPointer { name += $0 } }
        }
        let family = names.intern(name.span)
        if Int(family) == keys.count { keys.append([]) }

        let key = read.words.withBytes(of: word) { SearchKey.of($0) }
        let count = known.count
        let entry = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: family >> $0) } + key
        if !key.isEmpty, Int(known.intern(entry.span)) == count { keys[Int(family)].append(key) }
        return family
    }
}
