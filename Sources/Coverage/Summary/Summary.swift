import Articles
import Prose

/// An extractive summary: sentences of the event's articles, each with its source.
///
/// The sentences nearest the centroid of the event's texts (Radev et al., Centroid-based summarization of multiple
/// documents, 2004), where a term weighs more the more outlets use it, that can stand alone, differ from one another
/// and fit what may be published of their articles.
package struct Summary: Hashable, Sendable {
    package struct Sentence: Hashable, Sendable {
        /// Index in the event's articles.
        package let article: Int
        /// Index in the article's paragraphs.
        package let paragraph: Int
        /// Index in the paragraph's sentences.
        package let sentence: Int
        package let text: String
    }

    /// In reading order; empty where a person wrote the summary or no sentence can stand alone.
    package let sentences: [Sentence]

    /// What a person wrote stands for itself.
    static let none = Summary(sentences: [])

    private init(sentences: [Sentence]) { self.sentences = sentences }

    /// Takes the sentences from the articles in the site's language, else in the language that most are in, and takes
    /// their words from the articles' budgets.
    init(
        of event: Event,
        words: EventWords,
        standing: [StandingAlone],
        siteLanguage: String,
        budgets: inout [ExcerptBudget]
    ) {
        var ranking = SentenceRanking(
            of: event,
            words: words,
            language: Self.language(of: event, preferred: siteLanguage)
        )
        var chosen: [SentenceRanking.Candidate] = []
        let count = Self.sentenceCount(of: event, words: words)
        while chosen.count < count,
            let next = ranking.takeBest(where: { candidate in
                budgets[candidate.article].fits(candidate.span)
                    && standing.span[candidate.article].canQuoteAlone(candidate.span)
            })
        {
            budgets[next.article].publish(next.span)
            chosen.append(next)
        }
        // What the event is about opens; the others follow as articles are built, from the news to its background.
        let others = chosen.dropFirst().sorted { ($0.position, $0.article) < ($1.position, $1.article) }
        sentences = (chosen.prefix(1) + others).map { candidate in
            let paragraph = event.articles[candidate.article].paragraphs[candidate.span.paragraph]
            return Sentence(
                article: candidate.article,
                paragraph: candidate.span.paragraph,
                sentence: candidate.sentence,
                text: paragraph.sentenceText(candidate.sentence)
            )
        }
    }

    private static func language(of event: Event, preferred: String) -> String {
        let preferred = Language.matching(preferred).tag
        let tags = event.articles.map(\.language.tag)
        if tags.contains(preferred) { return preferred }
        let counts = tags.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        // The first of those that most articles are in.
        let most = counts.values.max()
        return tags.first { counts[$0] == most } ?? preferred
    }

    private static func sentenceCount(of event: Event, words: EventWords) -> Int {
        switch event.articles.count {
        case 1: words.texts[0].words.count < 250 ? 1 : 2
        case 2: 2
        case 3...5: 3
        default: 4
        }
    }
}
