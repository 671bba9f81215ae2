/// By term, the sentences that have it.
struct Postings: Sendable {
    struct Posting: Sendable {
        let sentence: Int32
        let weight: Int32
    }

    private var postings: [Posting] = []
    private var starts: [Int32]
    /// By key: how many of its postings have been passed.
    private var passed: [Int32]

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
        postings = [Posting](repeating: Posting(sentence: 0, weight: 0), count: Int(starts.last ?? 0))
        for number in sentences.sentences.indices {
            for term in sentences.terms[sentences.sentences[number].terms] {
                let key = Int(term.key)
                guard starts[key] < starts[key + 1] else { continue }
                postings[Int(ends[key])] = Posting(sentence: Int32(number), weight: term.weight)
                ends[key] += 1
            }
        }
        passed = [Int32](repeating: 0, count: sentences.keyCount)
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

    /// The postings behind a sentence's own. To be asked for once for each term of each sentence, in their order.
    mutating func after(_ key: Int32) -> ArraySlice<Posting> {
        let key = Int(key)
        guard starts[key] < starts[key + 1] else { return [] }
        passed[key] += 1
        return postings[Int(starts[key] + passed[key])..<Int(starts[key + 1])]
    }
}
