/// By term, the sentences that have it.
struct Postings: Sendable {
    struct Posting: Sendable {
        let sentence: Int32
        /// `ComparedSentences.Term.share`.
        let share: Int32
    }

    /// Of all keys, one after the other; of each in the order of the sentences.
    private var all: [Posting] = []
    /// By key: where its postings begin.
    private var starts: [Int32]

    /// Leaves out the terms that most sentences have, as many of them as keep the work of comparing each sentence with each
    /// below `maximumWork` products, and those that only one has.
    init(_ sentences: ComparedSentences, maximumWork: Int) {
        let most = Self.mostSentences(sentences.sentencesWith, maximumWork: maximumWork)
        starts = [Int32](repeating: 0, count: sentences.keyCount + 1)
        for key in sentences.sentencesWith.indices {
            let count = sentences.sentencesWith[key]
            starts[key + 1] = starts[key] + (count > 1 && count <= most ? count : 0)
        }
        var ends = starts
        all = [Posting](repeating: Posting(sentence: 0, share: 0), count: Int(starts.last ?? 0))
        for number in sentences.sentences.indices {
            for term in sentences.terms[sentences.sentences[number].terms] {
                let key = Int(term.key)
                guard starts[key] < starts[key + 1] else { continue }
                all[Int(ends[key])] = Posting(sentence: Int32(number), share: term.share)
                ends[key] += 1
            }
        }
    }

    /// The most sentences that a term may have.
    private static func mostSentences(_ sentencesWith: [Int32], maximumWork: Int) -> Int32 {
        let total = sentencesWith.reduce(0) { $0 + Int($1) * Int($1) }
        guard total > maximumWork else { return .max }
        var work = 0
        var most: Int32 = 0
        for count in sentencesWith.sorted() {
            work += Int(count) * Int(count)
            if work > maximumWork { return most == count ? count - 1 : most }
            most = count
        }
        return most
    }

    /// Calls `body` for each sentence before `end` that has a key.
    func forEach(of key: Int32, before end: Int, _ body: (_ sentence: Int, _ share: Int32) -> Void) {
        let range = Int(starts[Int(key)])..<Int(starts[Int(key) + 1])
        all[range].withUnsafeBufferPointer { postings in
            for posting in postings {
                if posting.sentence >= Int32(end) { break }
                body(Int(posting.sentence), posting.share)
            }
        }
    }
}
