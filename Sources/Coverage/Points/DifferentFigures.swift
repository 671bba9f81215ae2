import Articles
import Prose

/// Finds sentences that say the same with other figures.
struct DifferentFigures {
    private(set) var rows: [Points.Figures] = []

    private let event: Event
    private let words: EventWords
    private let sentences: ComparedSentences
    /// By sentence: its figures, once they have been read.
    private var known: [Int: [Figure]] = [:]

    /// Two sentences and the figures that only one of them has.
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
            rows.append(row(round: centre, free))
        }
    }

    private func row(round centre: Int, _ differences: [Difference]) -> Points.Figures {
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
        return Points.Figures(
            sentences: byArticle.map(\.place),
            figures: byArticle.map { row in
                row.figures.sorted { $0.lowerBound < $1.lowerBound }.map { range in
                    Place(
                        article: row.place.article,
                        span: TextSpan(paragraph: row.place.span.paragraph, range),
                        sentence: row.place.sentence
                    )
                }
            }
        )
    }

    private func place(of sentence: Int) -> Place {
        sentences.occurrences[sentences.sentences[sentence].first].place(in: event)
    }

    /// What each of two sentences has that the other has not, where there is no doubt which figure stands for which.
    private mutating func difference(_ a: Int, _ b: Int) -> Difference? {
        let (inA, inB) = (figures(of: a), figures(of: b))
        let onlyA = inA.filter { figure in !inB.contains { figure.equals($0) } }
        let onlyB = inB.filter { figure in !inA.contains { figure.equals($0) } }
        let matches = onlyA.compactMap { figure -> (Figure, Figure)? in
            guard let other = figure.nearest(of: onlyB), let back = other.nearest(of: onlyA) else { return nil }
            return back.range == figure.range ? (figure, other) : nil
        }
        guard !matches.isEmpty else { return nil }
        return Difference(
            a: a,
            b: b,
            figuresOfA: matches.map(\.0.range),
            figuresOfB: matches.map(\.1.range)
        )
    }

    private mutating func figures(of sentence: Int) -> [Figure] {
        if let figures = known[sentence] { return figures }
        let place = place(of: sentence)
        guard let facts = event.articles[place.article].language.factWords else { return [] }
        let text = words.texts[place.article]
        let reader = FigureReader(text.words[text.words(in: place.span)], facts: facts)
        let figures = reader.figures(
            in: event.articles[place.article].paragraphs[place.span.paragraph].text.utf8.span
        )
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
