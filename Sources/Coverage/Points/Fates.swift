import Articles
import Prose

/// Finds how many people met with what by different texts, however each words it, where these cannot all be true.
struct Fates {
    private struct Kind: Hashable {
        let fate: Language.FactWords.Fate
        /// Whom: a stem of a language; nil for people.
        let noun: Int32?
        let language: String?
    }

    private struct Told {
        let kind: Kind
        let figure: Figure
        let place: Place
        let voice: Int
        /// Index of the sentence among those of its language.
        let sentence: Int
        let language: Int
    }

    private let event: Event
    private let words: EventWords
    /// By language.
    private var sentences: [ComparedSentences] = []
    private var told: [Told] = []

    init(of event: Event, words: EventWords) {
        self.event = event
        self.words = words
    }

    /// Takes up the sentences of a language.
    mutating func add(_ sentences: ComparedSentences) {
        for index in sentences.sentences.indices {
            let sentence = sentences.sentences[index]
            guard sentence.hasNumber, sentence.hasFate, !sentence.isNegated else { continue }
            let place = sentences.place(of: index, in: event)
            let language = event.articles[place.article].language
            guard let facts = language.factWords else { continue }
            let figures = sentences.figures(of: index, in: event, words)
            let text = words.texts[place.article]
            let reader = FateReader(text.words[text.words(in: place.span)], facts: facts)
            let bytes = event.articles[place.article].paragraphs[place.span.paragraph].text.utf8.span
            for count in reader.counts(figures, in: bytes) {
                let kind = Kind(fate: count.fate, noun: count.noun, language: count.noun.map { _ in language.tag })
                told.append(
                    Told(
                        kind: kind,
                        figure: count.figure,
                        place: place,
                        voice: sentence.voice,
                        sentence: index,
                        language: self.sentences.count
                    )
                )
            }
        }
        self.sentences.append(sentences)
    }

    /// In no order that matters.
    var rows: [Points.Figures] {
        Dictionary(grouping: told, by: \.kind).values.compactMap { row($0) }
    }

    private func row(_ all: [Told]) -> Points.Figures? {
        let byArticle = Dictionary(grouping: all, by: \.place.article).values.compactMap { told -> Told? in
            // An article that gives several figures gives them of several things.
            let first = told.min { ($0.place, $0.figure.range.lowerBound) < ($1.place, $1.figure.range.lowerBound) }
            guard let first, told.allSatisfy({ $0.figure.agrees(with: first.figure) }) else { return nil }
            return first
        }.sorted { $0.place < $1.place }
        let differ = byArticle.contains { a in byArticle.contains { contradict(a, $0) } }
        guard differ else { return nil }
        return Points.Figures(
            sentences: byArticle.map(\.place),
            figures: byArticle.map { [$0.place.part($0.figure.range)] }
        )
    }

    private func contradict(_ a: Told, _ b: Told) -> Bool {
        guard a.voice != b.voice, !a.figure.agrees(with: b.figure) else { return false }
        guard a.language == b.language else { return true }
        let (first, second) = ((a.figure, a.sentence), (b.figure, b.sentence))
        return !sentences[a.language].haveOtherSubjects(first, second, in: event, words)
    }
}
