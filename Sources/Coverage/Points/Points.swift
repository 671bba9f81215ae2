import Articles
import Prose

/// What was reported where: sentences of different articles that say the same, lined up.
///
/// Two sentences say the same where each is the other's best match and they share enough of their words, rare ones and
/// words that stand side by side counting most; other numbers, other names and a "not" in only one count against it. A
/// sentence is held against the one that is a point's text, never against a third one that resembles both.
package struct Points: Hashable, Sendable {
    /// How sure it is that an article has a point.
    package enum Band: String, Hashable, Sendable {
        /// "also in …"
        case also
        /// "perhaps also in …"
        case perhaps
    }

    /// Sentences that report one thing with figures of which at least two cannot both be true.
    package struct Figures: Hashable, Sendable {
        /// One an article, by article.
        package let sentences: [Place]
        /// By sentence: its figures of the thing, with the words that say how exact they are: "more than 1,000".
        package let figures: [[Place]]
    }

    /// Those that most texts have first, then by place.
    package private(set) var shared: [Point]
    /// By article: its sentences that no independent text has a close match for and that can be read alone, those first
    /// that say most that no other text says; at most `maximumAlone`. None where there is no other text to compare with.
    package let alone: [[Place]]
    /// By place.
    package let figures: [Figures]

    /// How many sentences an article may have in `alone`.
    package static let maximumAlone = 12

    init(of event: Event, words: EventWords, standing: [StandingAlone], sharedText: SharedText) {
        self.init(of: event, words: words, standing: standing, voices: sharedText.voiceOfArticle)
    }

    /// - Parameters:
    ///   - standing: by article, which of its sentences can stand alone.
    ///   - voices: by article, which text it is.
    init(of event: Event, words: EventWords, standing: [StandingAlone], voices: [Int]) {
        var shared: [Point] = []
        var alone: [[Place]] = event.articles.map { _ in [] }
        var figures: [Figures] = []
        var fates = Fates(of: event, words: words)
        for articles in event.articlesByLanguage() {
            guard Set(articles.map { voices[$0] }).count > 1 else { continue }
            let sentences = ComparedSentences(
                of: event,
                articles: articles,
                words: words,
                voiceOfArticle: voices
            )
            let alignment = SentenceAlignment(
                sentences,
                lowest: Band.perhaps.lowest,
                surely: Band.also.lowest,
                articleCount: event.articles.count
            )
            let points = SharedPoints(of: event, sentences, alignment, standing: standing)
            shared += points.points
            AloneSentences(of: event, sentences, alignment, shared: points).add(to: &alone, standing: standing)
            figures += DifferentFigures(of: event, words: words, sentences, alignment).rows
            fates.add(sentences)
        }
        let counted = fates.rows
        let known = Set(counted.flatMap(\.figures).joined())
        figures.removeAll { row in row.figures.joined().contains(where: known.contains) }
        figures += counted
        self.shared = shared.sorted(by: Point.precedes)
        // What others report with another figure is not told by one alone.
        let withOtherFigures = Set(figures.flatMap(\.sentences))
        self.alone = alone.map { $0.filter { !withOtherFigures.contains($0) } }
        // One sentence may tell of the dead and of the injured.
        self.figures = figures.sorted { $0.figures[0][0] < $1.figures[0][0] }
    }
}

extension Points {
    /// The same, each point told by a sentence that may be shown, where one of its sentences may.
    func told(where isShown: (Place) -> Bool) -> Points {
        var told = self
        for index in shared.indices where !isShown(shared[index].text) {
            if let telling = shared[index].tellings.first(where: { isShown($0.text) }) { told.shared[index] = telling }
        }
        told.shared.sort(by: Point.precedes)
        return told
    }
}

extension Points.Band {
    /// The similarity that it begins with.
    package var lowest: Double {
        switch self {
        case .also: 0.35
        case .perhaps: 0.25
        }
    }

    /// Of two sentences that are the more similar ones of their articles.
    init?(_ similarity: Double) {
        guard similarity >= Self.perhaps.lowest else { return nil }
        self = similarity >= Self.also.lowest ? .also : .perhaps
    }
}

extension Event {
    /// Indices of the articles of each language; by date and id, so that the order they are given in decides nothing.
    func articlesByLanguage() -> [[Int]] {
        // By reference: to copy an article is to touch all that it has.
        let articles = articles.span
        var order = Array(articles.indices)
        // Most events come in this order.
        if !order.dropFirst().allSatisfy({ articles[$0 - 1].precedes(articles[$0]) }) {
            order.sort { articles[$0].precedes(articles[$1]) }
        }
        var groups: [[Int]] = []
        for index in order {
            let tag = articles[index].language.tag
            if let group = groups.firstIndex(where: { articles[$0[0]].language.tag == tag }) {
                groups[group].append(index)
            } else {
                groups.append([index])
            }
        }
        return groups
    }
}
