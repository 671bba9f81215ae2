import Articles
import Prose

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The sentences of an event's articles in one language, ranked by how much of what most outlets report they say.
struct SentenceRanking {
    struct Candidate {
        /// Index in the event's articles.
        let article: Int
        /// Number of its outlet in the event.
        let outlet: Int
        let span: TextSpan
        /// Index in the paragraph's sentences.
        let sentence: Int
        /// How many sentences of the article stand before it.
        let position: Int
        fileprivate let opensWithStopWord: Bool
        /// Its distinct terms, as a range of the ranking's terms.
        fileprivate let terms: Range<Int>
        fileprivate var length = 0.0
        fileprivate var score = 0.0
    }

    private var candidates: [Candidate] = []
    /// Of those that may still be taken, as indices.
    private var open: [Int] = []
    /// Of all candidates, one after the other.
    private var terms: [Int32] = []
    /// By term: how few sentences have it.
    private var rarity: [Double] = []
    /// By term: how much the event's articles say it, and what of that the sentences taken have not said.
    private var centroid: [Double] = []
    private var taken: [Candidate] = []

    /// Words; shorter sentences say too little, longer ones are no summary.
    private static let lengths = 8...45
    /// Cosine of two sentences, all terms alike, from which they say the same.
    private static let sameness = 0.5
    /// What a term is still worth that a sentence taken has.
    private static let saidBefore = 0.2
    /// What a sentence is worth of an outlet that has one in the summary already.
    private static let sameOutlet = 0.75
    /// What a sentence within an article is worth that opens with a stop word: "The measure …" leans on others more than
    /// "Congress …" does.
    private static let stopWordOpening = 0.75

    init(of event: Event, words: EventWords, language: String) {
        let articles = event.articles.indices.filter { event.articles[$0].language.tag == language }
        let outlets = event.outletNumbers()
        let termCount = words.termCounts[language] ?? 0
        var counts = [Int](repeating: 0, count: termCount)
        var lastSentences = [Int](repeating: -1, count: termCount)
        var sentencesWith = counts.mutableSpan
        var lastSentence = lastSentences.mutableSpan
        var sentenceCount = 0
        for index in articles {
            let text = words.texts[index]
            let all = text.words.span
            let firstSentence = sentenceCount
            let paragraphs = event.articles[index].paragraphs
            for number in paragraphs.indices where paragraphs[number].kind == .text {
                let sentences = paragraphs[number].sentences
                for sentence in sentences.indices {
                    let range = sentences[sentence]
                    let span = TextSpan(paragraph: number, start: range.lowerBound, end: range.upperBound)
                    let sentenceWords = text.words(in: span)
                    let start = terms.count
                    for place in sentenceWords where !all[place].isStopWord {
                        let term = Int(all[place].term)
                        guard lastSentence[term] != sentenceCount else { continue }
                        lastSentence[term] = sentenceCount
                        sentencesWith[term] += 1
                        terms.append(all[place].term)
                    }
                    if Self.lengths.contains(sentenceWords.count) {
                        let candidate = Candidate(
                            article: index,
                            outlet: outlets[index],
                            span: span,
                            sentence: sentence,
                            position: sentenceCount - firstSentence,
                            opensWithStopWord: all[sentenceWords.lowerBound].isStopWord,
                            terms: start..<terms.count
                        )
                        candidates.append(candidate)
                    }
                    sentenceCount += 1
                }
            }
        }
        let rarities = Self.rarities(sentenceCount: sentenceCount, most: counts.max() ?? 0)
        rarity = counts.map { rarities[$0] }
        centroid = centroid(of: articles.map { (outlets[$0], words.texts[$0].words) })
        for index in candidates.indices {
            var squares = 0.0
            for place in candidates[index].terms {
                let rarity = rarity[Int(terms[place])]
                squares += rarity * rarity
            }
            candidates[index].length = squares.squareRoot()
        }
        open = Array(candidates.indices)
    }

    /// By how many of the sentences have a term: how rare that makes it.
    private static func rarities(sentenceCount: Int, most: Int) -> [Double] {
        (0...most).map { $0 == 0 ? 0 : log(1 + Double(sentenceCount) / Double($0)) }
    }

    /// Takes the best sentence that `isUsable` and says something else than those taken before.
    mutating func takeBest(where isUsable: (Candidate) -> Bool) -> Candidate? {
        for index in open { candidates[index].score = score(candidates[index]) }
        open.sort { candidates[$1].precedes(candidates[$0]) }
        // What is passed over never becomes usable: budgets only shrink and the sentences taken only grow more.
        while let candidate = open.popLast().map({ candidates[$0] }) {
            guard isUsable(candidate), !taken.contains(where: { cosine($0, candidate) >= Self.sameness }) else {
                continue
            }
            for term in terms[candidate.terms] { centroid[Int(term)] *= Self.saidBefore }
            taken.append(candidate)
            return candidate
        }
        return nil
    }

    private func score(_ candidate: Candidate) -> Double {
        guard candidate.length > 0 else { return 0 }
        var product = 0.0
        for place in candidate.terms { product += rarity[Int(terms[place])] * centroid[Int(terms[place])] }
        // News puts first what matters most, and a summary needs that more than a second sentence does.
        var worth = 1 + (taken.isEmpty ? 1 : 0.5) / Double(1 + candidate.position)
        if taken.contains(where: { $0.outlet == candidate.outlet }) { worth *= Self.sameOutlet }
        if candidate.opensWithStopWord, candidate.position > 0 { worth *= Self.stopWordOpening }
        return worth * product / candidate.length
    }

    /// The sum of the texts' term weights, each times the share of outlets that use the term.
    private func centroid(of texts: [(outlet: Int, words: [EventWords.Word])]) -> [Double] {
        var centroid = [Double](repeating: 0, count: rarity.count)
        var allCounts = centroid
        var allOutlets = centroid
        var lastOutlets = [Int](repeating: -1, count: rarity.count)
        var sums = centroid.mutableSpan
        var counts = allCounts.mutableSpan
        var outlets = allOutlets.mutableSpan
        var lastOutlet = lastOutlets.mutableSpan
        var terms: [Int] = []
        for (outlet, words) in texts.sorted(by: { $0.outlet < $1.outlet }) {
            let words = words.span
            terms.removeAll(keepingCapacity: true)
            for index in words.indices where !words[index].isStopWord {
                let term = Int(words[index].term)
                if counts[term] == 0 { terms.append(term) }
                counts[term] += 1
            }
            for term in terms {
                // Most terms stand in an article once.
                sums[term] += counts[term] == 1 ? 1 : 1 + log(counts[term])
                counts[term] = 0
                guard lastOutlet[term] != outlet else { continue }
                lastOutlet[term] = outlet
                outlets[term] += 1
            }
        }
        let outletCount = Double(max(1, Set(texts.map(\.outlet)).count))
        for term in rarity.indices { sums[term] *= rarity[term] * outlets[term] / outletCount }
        return centroid
    }

    private func cosine(_ a: Candidate, _ b: Candidate) -> Double {
        guard !a.terms.isEmpty, !b.terms.isEmpty else { return 0 }
        let common = Set(terms[a.terms]).intersection(terms[b.terms]).count
        return Double(common) / Double(a.terms.count * b.terms.count).squareRoot()
    }
}

extension SentenceRanking.Candidate {
    /// By score, then by place in the event.
    fileprivate func precedes(_ other: Self) -> Bool {
        score == other.score ? (article, span) < (other.article, other.span) : score > other.score
    }
}
