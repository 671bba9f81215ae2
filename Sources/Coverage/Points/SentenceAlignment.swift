/// Sentences of different articles that say the same, each the other's best match in its article.
///
/// Two sentences are the more similar the more of their words they share, rare ones counting most (the cosine of their
/// TF-IDF vectors), the more words that is and the more of them stand side by side. It counts against them if one has
/// numbers or names and the other has others, if only one denies something or is a quotation, and for them if they share
/// a number or the sentences next to them are similar too. Two of which
/// one denies what the other says are no pair, long ones never a sure one.
struct SentenceAlignment: Sendable {
    struct Pair: Sendable {
        /// Indices in `ComparedSentences.sentences`, `a` before `b`.
        let a: Int
        let b: Int
        /// 0 to 1.
        fileprivate(set) var similarity: Double
        /// Whether one denies something that the other says among much else.
        fileprivate let isDoubtful: Bool
        /// Of the sentence that is next like one of the two in the other's article; 0 where none is.
        fileprivate var next = 0.0
        /// Whether `b` is the sentence most like `a` in an article, and `a` that most like `b`.
        fileprivate var isBestOfA = false
        fileprivate var isBestOfB = false

        var isMutual: Bool { isBestOfA && isBestOfB }
    }

    /// All pairs from `lowest` on, by `b`, then by `a`.
    private(set) var pairs: [Pair] = []
    /// By sentence, then in their order: indices of the pairs it is in.
    private var pairsOfSentence: [Int] = []
    private var starts: [Int] = []

    private let sentences: ComparedSentences
    /// By sentence: the article in which it stands first.
    private let articles: [Int]
    private let mostSideBySide = Self.mostSideBySide(arePhrases: false)
    private let mostOfPhrases = Self.mostSideBySide(arePhrases: true)

    /// How many products of two term weights may be summed; what that leaves out are the terms that most sentences have.
    private static let maximumWork = 4_000_000
    /// Weights of shared terms at which a cosine counts half.
    private static let evidence = 4.5
    /// For each two terms that stand side by side in both sentences, up to three.
    private static let sideBySide = 0.2
    private static let sameNumber = 1.1
    private static let otherNumbers = 0.9
    private static let otherNames = 0.85
    private static let otherPolarity = 0.9
    private static let onlyOneQuoted = 0.7
    /// Words of a sentence that tells nothing else than what another denies.
    private static let longestDenied = 20
    /// For neighbours that are the same.
    private static let neighbours = 0.3
    /// Where all that two sentences share is one phrase or two, and most of neither.
    private static let onlyPhrases = 0.8
    /// The cosine from which two sentences are looked at, as a part of the similarity asked for.
    private static let leastCosine = 0.8
    /// Lets the bands begin where those of the plain cosine do.
    private static let scale = 0.92

    /// Where pairs that stand out begin, as a part of the similarity asked for.
    private static let leastOutstanding = 0.48
    /// For a pair beside which nothing else is like either sentence.
    private static let outstanding = 1.2

    /// - Parameters:
    ///   - lowest: similarity from which pairs are wanted.
    ///   - surely: similarity that none reaches by standing out alone.
    init(_ sentences: ComparedSentences, lowest: Double, surely: Double, articleCount: Int) {
        self.sentences = sentences
        articles = sentences.sentences.map { sentences.occurrences[$0.first].article }
        findPairs(lowest: lowest * Self.leastOutstanding)
        weighNeighbours(from: lowest)
        for index in pairs.indices where pairs[index].isDoubtful {
            pairs[index].similarity = min(pairs[index].similarity, surely.nextDown)
        }
        indexPairs()
        findBest(articleCount: articleCount)
        raiseOutstanding(below: surely)
        pairs.removeAll { $0.similarity < lowest }
        indexPairs()
    }

    /// Two sentences that are far more like each other than like any other are the same more often than their words say:
    /// long sentences share few of theirs.
    private mutating func raiseOutstanding(below surely: Double) {
        for index in pairs.indices where pairs[index].isMutual && pairs[index].similarity < surely {
            let lead = 1 - min(1, pairs[index].next / pairs[index].similarity)
            let raised = pairs[index].similarity * (1 + Self.outstanding * lead)
            pairs[index].similarity = max(pairs[index].similarity, min(raised, surely.nextDown))
        }
    }

    /// Indices of the pairs that a sentence is in.
    func pairs(of sentence: Int) -> ArraySlice<Int> { pairsOfSentence[starts[sentence]..<starts[sentence + 1]] }

    private mutating func findPairs(lowest: Double) {
        let postings = Postings(sentences, maximumWork: Self.maximumWork)
        let (all, terms) = (sentences.sentences, sentences.terms)
        // Two vectors of length 1 that are the same have 2³⁰.
        let least = Int32(lowest * Self.leastCosine * Double(1 << 30))
        var products = SentenceProducts(count: all.count, least: least)
        /// By key: the last sentence that has it, and which of its terms it is.
        var mine = [(sentence: Int32, term: Int32)](repeating: (-1, 0), count: sentences.keyCount)
        // Those of one article stand together, and are not compared with one another.
        var first = 0
        for b in all.indices {
            if articles[b] != articles[first] { first = b }
            products.add(terms[all[b].terms], before: first, postings)
            var isEntered = false
            products.takeLikely(before: first) { a, product, shared in
                let cosine = Double(product) / Double(1 << 30)
                if postings.areComplete, Self.scale * cosine * mostAgreement(a, b, cosine, shared) < lowest { return }
                if !isEntered {
                    for index in all[b].terms { mine[Int(terms[index].key)] = (Int32(b), Int32(index)) }
                    isEntered = true
                }
                guard let agreement = agreement(a, b, mine) else { return }
                let similarity = Self.scale * cosine * agreement.factor
                guard similarity >= lowest else { return }
                pairs.append(Pair(a: a, b: b, similarity: similarity, isDoubtful: agreement.isDoubtful))
            }
        }
    }

    /// By the number of terms that two sentences share: what `agreement` makes of their standing side by side at most.
    private static func mostSideBySide(arePhrases: Bool) -> [Double] {
        (0...6).map { shared in
            let factors = (0...min(3, max(0, shared - 1))).map { sideBySide in
                (1 + Self.sideBySide * Double(sideBySide))
                    * (arePhrases && shared - sideBySide < 3 ? Self.onlyPhrases : 1)
            }
            return factors.max() ?? 1
        }
    }

    /// What `agreement` cannot exceed for two sentences that have so many terms in common.
    ///
    /// The lesser weights of n shared terms sum to no more than the root of n times their product (Cauchy and Schwarz).
    private func mostAgreement(_ a: Int, _ b: Int, _ cosine: Double, _ shared: Int) -> Double {
        let (first, second) = (sentences.sentences[a], sentences.sentences[b])
        let product = Double(shared) * cosine * first.length * second.length
        let lighter = min(first.weight, second.weight)
        // The terms' shares in the cosine are rounded.
        let evidence = 1.05 * min(lighter, product.squareRoot())
        let arePhrases = evidence * 3 < lighter * 2
        var most = (arePhrases ? mostOfPhrases : mostSideBySide)[min(shared, 6)]
        if first.hasNumber, second.hasNumber { most *= Self.sameNumber }
        return evidence / (evidence + Self.evidence) * most
    }

    /// What a cosine is multiplied with for all else that the sentences agree or differ in; nil where they deny each other.
    private func agreement(
        _ a: Int,
        _ b: Int,
        _ mine: [(sentence: Int32, term: Int32)]
    ) -> (factor: Double, isDoubtful: Bool)? {
        var isDoubtful = false
        var sideBySide = 0
        var shared = 0
        var weight: Int32 = 0
        var sharesNumber = false
        var sharesName = false
        var before: Int32 = -2
        let first = sentences.sentences[a]
        let b32 = Int32(b)
        let b = sentences.sentences[b]
        let mayDeny = first.isNegated || b.isNegated
        let terms = sentences.terms.span
        for place in first.terms {
            let term = terms[place]
            let (sentence, index) = mine[Int(term.key)]
            guard sentence == b32 else {
                before = -2
                continue
            }
            if mayDeny, sentences.contradict(term, of: first, terms[Int(index)], of: b) {
                guard min(first.wordCount, b.wordCount) > Self.longestDenied else { return nil }
                isDoubtful = true
            }
            shared += 1
            weight += min(term.weight, terms[Int(index)].weight)
            if index == before + 1 { sideBySide += 1 }
            before = index
            if term.isNumber { sharesNumber = true }
            if term.isName { sharesName = true }
        }
        let evidence = Double(weight) / ComparedSentences.unit
        var factor = evidence / (evidence + Self.evidence) * (1 + Self.sideBySide * Double(min(3, sideBySide)))
        // "Ada Brook, the mayor of Port Halden" is in many a sentence about her.
        if shared - sideBySide < 3, evidence * 3 < min(first.weight, b.weight) * 2 { factor *= Self.onlyPhrases }
        if sharesNumber {
            factor *= Self.sameNumber
        } else if first.hasNumber && b.hasNumber {
            factor *= Self.otherNumbers
        }
        if !sharesName, first.hasName, b.hasName { factor *= Self.otherNames }
        if first.isNegated != b.isNegated { factor *= Self.otherPolarity }
        let quoted = (first.quotedShare, b.quotedShare)
        if max(quoted.0, quoted.1) > 0.6, min(quoted.0, quoted.1) < 0.15 { factor *= Self.onlyOneQuoted }
        return (factor, isDoubtful)
    }

    private mutating func weighNeighbours(from lowest: Double) {
        let alone = PairRows(pairs, sentenceCount: sentences.sentences.count)
        for index in pairs.indices {
            let (a, b) = (pairs[index].a, pairs[index].b)
            var most = 0.0
            for nextA in stride(from: a - 1, through: a + 1, by: 2) where isNeighbour(a, nextA) {
                for nextB in stride(from: b - 1, through: b + 1, by: 2) where isNeighbour(b, nextB) {
                    most = max(most, alone.similarity(nextA, nextB))
                }
            }
            let raised = most < lowest ? 1 : 1 + Self.neighbours * min(0.5, most)
            pairs[index].similarity = min(1, pairs[index].similarity * raised)
        }
    }

    private func isNeighbour(_ a: Int, _ b: Int) -> Bool {
        articles.indices.contains(b) && articles[a] == articles[b]
    }

    private mutating func indexPairs() {
        starts = [Int](repeating: 0, count: sentences.sentences.count + 1)
        for pair in pairs {
            starts[pair.a + 1] += 1
            starts[pair.b + 1] += 1
        }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var ends = starts
        pairsOfSentence = [Int](repeating: 0, count: pairs.count * 2)
        for index in pairs.indices {
            let (a, b) = (pairs[index].a, pairs[index].b)
            pairsOfSentence[ends[a]] = index
            ends[a] += 1
            pairsOfSentence[ends[b]] = index
            ends[b] += 1
        }
    }

    private mutating func findBest(articleCount: Int) {
        var best = [(similarity: Double, pair: Int, next: Double)](repeating: (0, 0, 0), count: articleCount)
        var articles: [Int] = []
        for sentence in sentences.sentences.indices where starts[sentence] < starts[sentence + 1] {
            // Where it stands itself no other is like it.
            sentences.forEachArticle(of: sentence) { article in
                articles.append(article)
                best[article] = (.infinity, -1, 0)
            }
            for index in pairs(of: sentence) {
                sentences.forEachArticle(of: pairs[index].other(than: sentence)) { article in
                    if best[article].similarity == 0 { articles.append(article) }
                    // The first of those that are equally similar.
                    let similarity = pairs[index].similarity
                    if similarity > best[article].similarity {
                        best[article] = (similarity, index, best[article].similarity)
                    } else {
                        best[article].next = max(best[article].next, similarity)
                    }
                }
            }
            for article in articles {
                let (_, index, next) = best[article]
                best[article] = (0, 0, 0)
                guard index >= 0 else { continue }
                pairs[index].next = max(pairs[index].next, next)
                if pairs[index].a == sentence { pairs[index].isBestOfA = true } else { pairs[index].isBestOfB = true }
            }
            articles.removeAll(keepingCapacity: true)
        }
    }
}

extension SentenceAlignment.Pair {
    func other(than sentence: Int) -> Int { sentence == a ? b : a }
}

/// The similarities of pairs, found by their sentences.
private struct PairRows {
    /// By `b`, then by `a`.
    private let pairs: [SentenceAlignment.Pair]
    /// By sentence: where the pairs begin whose `b` it is.
    private var starts: [Int]

    init(_ pairs: [SentenceAlignment.Pair], sentenceCount: Int) {
        self.pairs = pairs
        starts = [Int](repeating: 0, count: sentenceCount + 1)
        for pair in pairs { starts[pair.b + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
    }

    /// Of two sentences; 0 where they are no pair.
    func similarity(_ first: Int, _ second: Int) -> Double {
        let (a, b) = (min(first, second), max(first, second))
        var low = starts[b]
        var high = starts[b + 1]
        let end = high
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle].a < a { low = middle + 1 } else { high = middle }
        }
        return low < end && pairs[low].a == a ? pairs[low].similarity : 0
    }
}
