import Articles

/// Which sentence of one text stands in another, word for word or in other words: one for one, in any order.
struct SentenceMatching {
    struct Match {
        let original: Int
        let isSame: Bool
    }

    /// By sentence of the copy.
    private(set) var matches: [Match?]
    /// By sentence of the original: the one of the copy.
    private(set) var copies: [Int?]

    fileprivate struct Candidate {
        let original: Int
        let copy: Int
        let isSame: Bool
        /// Cosine of the distinct terms, each of weight 1.
        let likeness: Double
        /// Sentences between the places that the two have in their texts.
        let distance: Int
    }

    /// - Parameters:
    ///   - postings: the sentences of the original by term.
    ///   - likeness: cosine from which on two sentences say the same in other words.
    ///   - between: the same where the sentences before and after both match; nil where that tells nothing.
    ///   - isSame: whether a sentence of the original and one of the copy are the same words.
    init(
        _ original: TextSentences,
        _ copy: TextSentences,
        postings: borrowing SentencePostings,
        likeness threshold: Double,
        between: Double?,
        isSame: (Int, Int) -> Bool
    ) {
        matches = [Match?](repeating: nil, count: copy.all.count)
        copies = [Int?](repeating: nil, count: original.all.count)
        var candidates: [Candidate] = []
        var common = [Int](repeating: 0, count: original.all.count)
        var found: [Int] = []
        for (index, sentence) in copy.all.enumerated() {
            for term in copy.terms[sentence.terms] {
                postings.forEach(term) { other in
                    if common[other] == 0 { found.append(other) }
                    common[other] += 1
                }
            }
            for other in found {
                let (a, b) = (sentence.terms.count, original.all[other].terms.count)
                let likeness = Double(common[other]) / Double(a * b).squareRoot()
                let isSame = common[other] == a && a == b && isSame(other, index)
                if isSame || likeness >= threshold && common[other] >= Self.fewestCommon {
                    candidates.append(
                        Candidate(
                            original: other,
                            copy: index,
                            isSame: isSame,
                            likeness: likeness,
                            distance: abs(other * copy.all.count - index * original.all.count)
                        )
                    )
                }
                common[other] = 0
            }
            found.removeAll(keepingCapacity: true)
        }
        candidates.sort { $0.precedes($1) }
        for candidate in candidates { match(candidate.original, candidate.copy, isSame: candidate.isSame) }
        matchNeighbours(isSame)
        guard let between else { return }
        for index in copy.all.indices where matches[index] == nil {
            guard let place = placeBetweenNeighbours(of: index) else { continue }
            let terms = copy.terms[copy.all[index].terms]
            let others = original.terms[original.all[place].terms]
            let common = terms.count { others.contains($0) }
            let likeness = Double(common) / Double(max(1, terms.count * others.count)).squareRoot()
            if likeness >= between { match(place, index, isSame: false) }
        }
    }

    /// The sentence of the original that stands where one of the copy does, by the one before it or after it.
    private func placeBetweenNeighbours(of copy: Int) -> Int? {
        let before = copy == 0 ? -1 : matches[copy - 1]?.original
        let after = copy + 1 == matches.count ? copies.count : matches[copy + 1]?.original
        let places = [before.map { $0 + 1 }, after.map { $0 - 1 }].compactMap { $0 }
        // Of two neighbours that say different places the sentence stands at neither.
        guard let place = places.first, places.allSatisfy({ $0 == place }), copies.indices.contains(place),
            copies[place] == nil
        else { return nil }
        return place
    }

    /// Two terms alike may be chance.
    private static let fewestCommon = 3

    private mutating func match(_ original: Int, _ copy: Int, isSame: Bool) {
        guard matches[copy] == nil, copies[original] == nil else { return }
        matches[copy] = Match(original: original, isSame: isSame)
        copies[original] = copy
    }

    /// Sentences of nothing but stop words have no terms to be found by; they are the same where their neighbours are.
    private mutating func matchNeighbours(_ isSame: (Int, Int) -> Bool) {
        for copy in matches.indices.dropFirst() where matches[copy] == nil {
            guard let next = matches[copy - 1].map({ $0.original + 1 }), next < copies.count else { continue }
            if copies[next] == nil, isSame(next, copy) { match(next, copy, isSame: true) }
        }
        for copy in matches.indices.dropLast().reversed() where matches[copy] == nil {
            guard let previous = matches[copy + 1].map({ $0.original - 1 }), previous >= 0 else { continue }
            if copies[previous] == nil, isSame(previous, copy) { match(previous, copy, isSame: true) }
        }
    }
}

extension SentenceMatching.Candidate {
    /// The same words first, then the most alike, then those that moved least.
    fileprivate func precedes(_ other: Self) -> Bool {
        if isSame != other.isSame { return isSame }
        if likeness != other.likeness { return likeness > other.likeness }
        return (distance, copy, original) < (other.distance, other.copy, other.original)
    }
}

/// The sentences of one text by term.
struct SentencePostings: ~Copyable {
    /// By term: 1 + its last entry in `entries`, 0 where it has none.
    private var heads: [Int32]
    private var entries: [(sentence: Int32, next: Int32, length: Int32)] = []
    private var terms: [Int32] = []

    /// Sentences listed for a term. One that more have tells little of which is which.
    private static let longest = 24

    init(termCount: Int) { heads = [Int32](repeating: 0, count: termCount) }

    mutating func replace(with text: TextSentences) {
        for term in terms { heads[Int(term)] = 0 }
        terms.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
        for (index, sentence) in text.all.enumerated() {
            for term in text.terms[sentence.terms] {
                let head = heads[Int(term)]
                let length = head == 0 ? 0 : entries[Int(head) - 1].length
                guard length < Self.longest else { continue }
                if head == 0 { terms.append(term) }
                entries.append((Int32(index), head, length + 1))
                heads[Int(term)] = Int32(entries.count)
            }
        }
    }

    @inline(__always)
    func forEach(_ term: Int32, _ body: (Int) -> Void) {
        var entry = heads[Int(term)]
        while entry > 0 {
            let (sentence, next, _) = entries[Int(entry) - 1]
            body(Int(sentence))
            entry = next
        }
    }
}
