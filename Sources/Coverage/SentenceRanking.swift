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
        let outlet: String
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
        let termCount = words.termCounts[language] ?? 0
        var sentencesWith = [Int](repeating: 0, count: termCount)
        var lastSentence = [Int](repeating: -1, count: termCount)
        var sentenceCount = 0
        for (index, article) in event.articles.enumerated() where article.language.tag == language {
            var position = 0
            for (number, paragraph) in article.paragraphs.enumerated() where paragraph.kind == .text {
                for (sentence, range) in paragraph.sentences.enumerated() {
                    let span = TextSpan(paragraph: number, start: range.lowerBound, end: range.upperBound)
                    let sentenceWords = words.texts[index].words(in: span)
                    let start = terms.count
                    for word in words.texts[index].words[sentenceWords] where !word.isStopWord {
                        guard lastSentence[Int(word.term)] != sentenceCount else { continue }
                        lastSentence[Int(word.term)] = sentenceCount
                        sentencesWith[Int(word.term)] += 1
                        terms.append(word.term)
                    }
                    if Self.lengths.contains(sentenceWords.count) {
                        let candidate = Candidate(
                            article: index,
                            outlet: article.outlet,
                            span: span,
                            sentence: sentence,
                            position: position,
                            opensWithStopWord: words.texts[index].words[sentenceWords.lowerBound].isStopWord,
                            terms: start..<terms.count
                        )
                        candidates.append(candidate)
                    }
                    sentenceCount += 1
                    position += 1
                }
            }
        }
        rarity = sentencesWith.map { $0 == 0 ? 0 : log(1 + Double(sentenceCount) / Double($0)) }
        centroid = centroid(of: event, words: words, language: language)
        for index in candidates.indices {
            candidates[index].length = candidates[index].terms.reduce(0) { $0 + squaredRarity(terms[$1]) }.squareRoot()
        }
    }

    /// Takes the best sentence that `isUsable` and says something else than those taken before.
    mutating func takeBest(where isUsable: (Candidate) -> Bool) -> Candidate? {
        let outlets = Set(taken.map(\.outlet))
        for index in candidates.indices { candidates[index].score = score(candidates[index], outlets: outlets) }
        candidates.sort { $0.score == $1.score ? $0.isBefore($1) : $0.score > $1.score }
        let best = candidates.firstIndex { candidate in
            isUsable(candidate) && !taken.contains { cosine($0, candidate) >= Self.sameness }
        }
        guard let best else { return nil }
        let candidate = candidates[best]
        // What was passed over never becomes usable: budgets only shrink and the sentences taken only grow more.
        candidates.removeFirst(best + 1)
        for term in terms[candidate.terms] { centroid[Int(term)] *= Self.saidBefore }
        taken.append(candidate)
        return candidate
    }

    private func score(_ candidate: Candidate, outlets: Set<String>) -> Double {
        guard candidate.length > 0 else { return 0 }
        let product = terms[candidate.terms].reduce(0) { $0 + rarity[Int($1)] * centroid[Int($1)] }
        // News puts first what matters most, and a summary needs that more than a second sentence does.
        var worth = 1 + (taken.isEmpty ? 1 : 0.5) / Double(1 + candidate.position)
        if outlets.contains(candidate.outlet) { worth *= Self.sameOutlet }
        if candidate.opensWithStopWord, candidate.position > 0 { worth *= Self.stopWordOpening }
        return worth * product / candidate.length
    }

    /// The sum of the articles' term weights, each times the share of outlets that use the term.
    private func centroid(of event: Event, words: EventWords, language: String) -> [Double] {
        var centroid = [Double](repeating: 0, count: rarity.count)
        var outlets = [Int](repeating: 0, count: rarity.count)
        let byOutlet = Dictionary(
            grouping: event.articles.indices.filter { event.articles[$0].language.tag == language }
        ) {
            event.articles[$0].outlet
        }
        var lastOutlet = [Int](repeating: -1, count: rarity.count)
        var counts = [Double](repeating: 0, count: rarity.count)
        for (outlet, articles) in byOutlet.values.sorted(by: { ($0.first ?? 0) < ($1.first ?? 0) }).enumerated() {
            for article in articles {
                let contentWords = words.texts[article].words.lazy.filter { !$0.isStopWord }
                for word in contentWords { counts[Int(word.term)] += 1 }
                for word in contentWords {
                    let term = Int(word.term)
                    guard counts[term] > 0 else { continue }
                    centroid[term] += 1 + log(counts[term])
                    counts[term] = 0
                    if lastOutlet[term] != outlet {
                        lastOutlet[term] = outlet
                        outlets[term] += 1
                    }
                }
            }
        }
        for term in centroid.indices {
            centroid[term] *= rarity[term] * Double(outlets[term]) / Double(max(1, byOutlet.count))
        }
        return centroid
    }

    private func squaredRarity(_ term: Int32) -> Double { rarity[Int(term)] * rarity[Int(term)] }

    private func cosine(_ a: Candidate, _ b: Candidate) -> Double {
        guard !a.terms.isEmpty, !b.terms.isEmpty else { return 0 }
        let common = Set(terms[a.terms]).intersection(terms[b.terms]).count
        return Double(common) / Double(a.terms.count * b.terms.count).squareRoot()
    }
}

extension SentenceRanking.Candidate {
    /// By place in the event.
    func isBefore(_ other: Self) -> Bool { (article, span) < (other.article, other.span) }
}
