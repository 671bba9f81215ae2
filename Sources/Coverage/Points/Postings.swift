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
        let most = Self.mostSentences(sentences.keys.map(\.sentences), maximumWork: maximumWork)
        starts = [Int32](repeating: 0, count: sentences.keyCount + 1)
        for key in 0..<sentences.keyCount {
            let count = sentences.keys[key].sentences
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

    /// Adds to the product of each sentence before `end` what it has in common with one that has `terms`, and to `likely`
    /// each whose product comes to `least`.
    func multiply(
        _ terms: ArraySlice<ComparedSentences.Term>,
        before end: Int,
        into products: UnsafeMutableBufferPointer<Int32>,
        least: Int32,
        _ likely: inout [Int]
    ) {
        all.withUnsafeBufferPointer { all in
            for term in terms {
                var index = Int(starts[Int(term.key)])
                let last = Int(starts[Int(term.key) + 1])
                while index < last {
                    let posting = all[index]
                    let sentence = Int(posting.sentence)
                    if sentence >= end { break }
                    let before = products[sentence]
                    // Of vectors of length 1 no product exceeds 2³⁰ but for rounding.
                    let product = before &+ posting.share &* term.share
                    products[sentence] = product
                    if before < least, product >= least { likely.append(sentence) }
                    index &+= 1
                }
            }
        }
    }

    /// Takes back what `multiply` added.
    func clear(
        _ terms: ArraySlice<ComparedSentences.Term>,
        before end: Int,
        in products: UnsafeMutableBufferPointer<Int32>
    ) {
        all.withUnsafeBufferPointer { all in
            for term in terms {
                var index = Int(starts[Int(term.key)])
                let last = Int(starts[Int(term.key) + 1])
                while index < last, all[index].sentence < Int32(end) {
                    products[Int(all[index].sentence)] = 0
                    index &+= 1
                }
            }
        }
    }
}
