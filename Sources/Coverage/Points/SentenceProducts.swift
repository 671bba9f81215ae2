/// What one sentence has in common with each of those before it: the product of their vectors, and how many terms.
struct SentenceProducts: ~Copyable {
    /// By sentence: the product, and in the last eight bits the number of terms, which no sentence has 256 of.
    private var sums: [Int64]
    /// A bit for each sentence whose product comes to `least`.
    private var likely: [UInt64]
    private let least: Int64

    /// - Parameter least: the product of two sentences that are looked at; of vectors of length 1 that are the same it is
    ///   2³⁰.
    init(count: Int, least: Int32) {
        sums = [Int64](repeating: 0, count: count)
        likely = [UInt64](repeating: 0, count: count / 64 + 1)
        self.least = Int64(least) << 8
    }

    /// Adds up what each sentence before `end` has in common with one of these terms.
    mutating func add(_ terms: ArraySlice<ComparedSentences.Term>, before end: Int, _ postings: Postings) {
        let least = least
        likely.withUnsafeMutableBufferPointer { likely in
            sums.withUnsafeMutableBufferPointer { sums in
                postings.forEach(terms, before: end) { term, sentence, share in
                    let before = sums[sentence]
                    let sum = before &+ (Int64(share) &* Int64(term.share)) << 8 &+ 1
                    sums[sentence] = sum
                    if before < least, sum >= least { likely[sentence >> 6] |= 1 << UInt64(sentence & 63) }
                }
            }
        }
    }

    /// Calls `body` for each sentence before `end` whose product is enough, in their order, and forgets them all.
    @inline(__always)
    mutating func takeLikely(before end: Int, _ body: (_ sentence: Int, _ product: Int32, _ terms: Int) -> Void) {
        for group in 0...(end >> 6) {
            while likely[group] != 0 {
                let sentence = group << 6 + likely[group].trailingZeroBitCount
                likely[group] &= likely[group] - 1
                body(sentence, Int32(sums[sentence] >> 8), Int(sums[sentence] & 255))
            }
        }
        sums.withUnsafeMutableBufferPointer { $0[..<end].update(repeating: 0) }
    }
}
