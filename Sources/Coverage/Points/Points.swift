import Articles
import Prose

/// What was reported where: sentences of different articles that say the same, lined up.
package struct Points: Hashable, Sendable {
    /// How sure it is that an article has a point.
    package enum Band: String, Hashable, Sendable {
        /// "also in …"
        case also
        /// "perhaps also in …"
        case perhaps
    }

    /// An article's sentence that has a point.
    package struct Report: Hashable, Sendable {
        package let place: Place
        package let band: Band
        /// To the sentence that is the point's text, 0 to 1.
        package let similarity: Double
    }

    /// One thing that two or more independent texts report.
    package struct Point: Hashable, Sendable {
        /// The shortest clear one of its sentences.
        package let text: Place
        /// At most one an article, by article; the sentence that is the text among them.
        package let reports: [Report]
        /// How many independent texts have it in the band `also`.
        package let voices: Int
    }

    /// Sentences that report one thing with different figures.
    package struct Figures: Hashable, Sendable {
        /// One an article, by article.
        package let sentences: [Place]
        /// By sentence: the figures that the others do not have.
        package let figures: [[Place]]
    }

    /// Those that most texts have first, then by place.
    package let shared: [Point]
    /// By article: its sentences that no independent text has a close match for, those first that say most.
    package let alone: [[Place]]
    package let figures: [Figures]

    init(of event: Event, words: EventWords, sharedText: SharedText) {
        shared = []
        alone = event.articles.map { _ in [] }
        figures = []
    }
}
