import Articles
import Prose

/// Finds sentences that say the same with figures that cannot all be true.
struct DifferentFigures {
    private(set) var rows: [Points.Figures] = []

    private let event: Event
    private let words: EventWords
    private let sentences: ComparedSentences
    /// By sentence: its figures, once they have been read.
    private var known: [Int: [Figure]] = [:]

    /// Two sentences and the figures of either that contradict the other's.
    private struct Difference {
        let a: Int
        let b: Int
        let figuresOfA: [Range<Int>]
        let figuresOfB: [Range<Int>]
    }

    /// Other numbers make two sentences less similar, which here they need not be.
    private static let lowest = Points.Band.also.lowest * 0.9

    init(of event: Event, words: EventWords, _ sentences: ComparedSentences, _ alignment: SentenceAlignment) {
        self.event = event
        self.words = words
        self.sentences = sentences
        let candidates = alignment.pairs.filter { pair in
            let (a, b) = (sentences.sentences[pair.a], sentences.sentences[pair.b])
            return pair.isMutual && pair.similarity >= Self.lowest && a.voice != b.voice && a.hasNumber && b.hasNumber
        }
        let differences = candidates.compactMap { difference($0.a, $0.b) }
        guard !differences.isEmpty else { return }
        // Each round the sentence that most others differ from.
        var partners: [Int: [Difference]] = [:]
        for difference in differences {
            partners[difference.a, default: []].append(difference)
            partners[difference.b, default: []].append(difference)
        }
        let centres = partners.map { (sentence: $0.key, differences: $0.value) }.sorted {
            ($1.differences.count, $0.sentence) < ($0.differences.count, $1.sentence)
        }
        var taken: Set<Int> = []
        for (centre, differences) in centres where !taken.contains(centre) {
            let free = differences.filter { !taken.contains($0.a) && !taken.contains($0.b) }
            guard !free.isEmpty else { continue }
            for difference in free { taken.formUnion([difference.a, difference.b]) }
            let near = candidates.map { $0.a == centre ? $0.b : $0.b == centre ? $0.a : centre }
            rows.append(row(round: centre, free, near: near.filter { $0 != centre && !taken.contains($0) }))
        }
    }

    /// - Parameter near: other sentences that say the same as the one in the centre, perhaps with figures that agree.
    private mutating func row(round centre: Int, _ differences: [Difference], near: [Int]) -> Points.Figures {
        var figures: [Int: Set<Range<Int>>] = [:]
        for difference in differences {
            figures[difference.a, default: []].formUnion(difference.figuresOfA)
            figures[difference.b, default: []].formUnion(difference.figuresOfB)
        }
        var byArticle = figures.map { (place: place(of: $0.key), figures: $0.value) }.sorted { $0.place < $1.place }
        let centreArticle = place(of: centre).article
        var articles: Set = [centreArticle]
        byArticle.removeAll { row in
            row.place != place(of: centre) && !articles.insert(row.place.article).inserted
        }
        let contradicted = figures[centre] ?? []
        for sentence in near where !articles.contains(place(of: sentence).article) {
            let matches = matches(self.figures(of: centre), in: centre, self.figures(of: sentence), in: sentence)
            let agreeing = matches.filter { contradicted.contains($0.0.range) && $0.0.agrees(with: $0.1) }
            guard !agreeing.isEmpty else { continue }
            articles.insert(place(of: sentence).article)
            byArticle.append((place(of: sentence), Set(agreeing.map(\.1.range))))
        }
        byArticle.sort { $0.place < $1.place }
        return Points.Figures(
            sentences: byArticle.map(\.place),
            figures: byArticle.map { row in
                row.figures.sorted { $0.lowerBound < $1.lowerBound }.map(row.place.part)
            }
        )
    }

    private func place(of sentence: Int) -> Place {
        sentences.place(of: sentence, in: event)
    }

    /// What each of two sentences has that contradicts the other, where there is no doubt which figure stands for which.
    private mutating func difference(_ a: Int, _ b: Int) -> Difference? {
        let (inA, inB) = (figures(of: a), figures(of: b))
        let onlyA = inA.filter { figure in !inB.contains { figure.agrees(with: $0) } }
        let onlyB = inB.filter { figure in !inA.contains { figure.agrees(with: $0) } }
        let matches = matches(onlyA, in: a, onlyB, in: b)
        guard !matches.isEmpty else { return nil }
        return Difference(
            a: a,
            b: b,
            figuresOfA: matches.map(\.0.range),
            figuresOfB: matches.map(\.1.range)
        )
    }

    /// Figures of two sentences that count or measure the same, of the same.
    private func matches(_ figures: [Figure], in a: Int, _ others: [Figure], in b: Int) -> [(Figure, Figure)] {
        figures.compactMap { figure in
            guard let other = figure.nearest(of: others), let back = other.nearest(of: figures),
                back.range == figure.range,
                !sentences.haveOtherSubjects((figure, a), (other, b), in: event, words)
            else { return nil }
            return (figure, other)
        }
    }

    private mutating func figures(of sentence: Int) -> [Figure] {
        if let figures = known[sentence] { return figures }
        let figures = sentences.figures(of: sentence, in: event, words)
        known[sentence] = figures
        return figures
    }
}

extension Figure {
    /// The one most surely of the same; nil where two are so alike.
    fileprivate func nearest(of figures: [Figure]) -> Figure? {
        let kin = figures.map { (figure: $0, kinship: kinship(with: $0)) }.filter { $0.kinship > 0 }
        guard let most = kin.map(\.kinship).max() else { return nil }
        let nearest = kin.filter { $0.kinship == most }
        return nearest.count == 1 ? nearest[0].figure : nil
    }
}
