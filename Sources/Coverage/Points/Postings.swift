/// By term, the sentences that have it.
struct Postings: Sendable {
    struct Posting: Sendable {
        let sentence: Int32
        /// `ComparedSentences.Term.share`.
        let share: Int32
    }

    /// Of all keys, one after the other; of each in the order of the sentences.
    private let all: [Posting]
    /// By key: where its postings begin.
    private let starts: [Int32]
    /// Whether every term that two sentences have in common is listed.
    let areComplete: Bool

    /// Leaves out the terms that most sentences have, as many of them as keep the work of comparing each sentence with each
    /// below `maximumWork` products, and those that only one has.
    init(_ sentences: ComparedSentences, maximumWork: Int) {
        let most = Self.mostSentences(sentences.keys, maximumWork: maximumWork)
        areComplete = most == .max
        var starts = [Int32](repeating: 0, count: sentences.keyCount + 1)
        var total: Int32 = 0
        for key in 0..<sentences.keyCount {
            starts[key] = total
            let count = sentences.keys[key].sentences
            if count > 1, count <= most { total += count }
        }
        starts[sentences.keyCount] = total
        var all = [Posting](repeating: Posting(sentence: 0, share: 0), count: Int(total))
        var ends = starts
        var nextEnds = ends.mutableSpan
        var postings = all.mutableSpan
        for number in sentences.sentences.indices {
            for index in sentences.sentences[number].terms {
                let term = sentences.terms[index]
                let key = Int(term.key)
                guard starts[key] < starts[key + 1] else { continue }
                postings[Int(nextEnds[key])] = Posting(sentence: Int32(number), share: term.share)
                nextEnds[key] += 1
            }
        }
        self.starts = starts
        self.all = all
    }

    /// The most sentences that a term may have.
    private static func mostSentences(_ keys: [ComparedSentences.Key], maximumWork: Int) -> Int32 {
        let total = keys.reduce(0) { $0 + Int($1.sentences) * Int($1.sentences) }
        guard total > maximumWork else { return .max }
        var work = 0
        var most: Int32 = 0
        for count in keys.map(\.sentences).sorted() {
            work += Int(count) * Int(count)
            if work > maximumWork { return most == count ? count - 1 : most }
            most = count
        }
        return most
    }

    /// Calls `body` for each term of a sentence that an earlier sentence has as well, with that sentence and its share of
    /// the term.
    @inline(__always)
    func forEach(
        _ terms: ArraySlice<ComparedSentences.Term>,
        before end: Int,
        _ body: (_ term: ComparedSentences.Term, _ sentence: Int, _ share: Int32) -> Void
    ) {
        all.withUnsafeBufferPointer { all in
            for term in terms {
                var index = Int(starts[Int(term.key)])
                let last = Int(starts[Int(term.key) + 1])
                while index < last, all[index].sentence < Int32(truncatingIfNeeded: end) {
                    body(term, Int(all[index].sentence), all[index].share)
                    index &+= 1
                }
            }
        }
    }
}
