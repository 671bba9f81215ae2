package import Prose

/// The words under which articles can be found: those of their headlines, and those of their texts that the site
/// publishes. What an excerpt leaves out is not among them, not even as another form of a word that is.
package struct FindableWords: Sendable {
    /// What one article is found by. Each word stands once, by its number in the run's words of the article's language.
    package struct Article: Sendable {
        package let title: [Int32]
        /// Published words of the text, whether they are in the title too or not.
        package let text: [Int32]
    }

    /// Events whose words were read together.
    package struct Run: Sendable {
        /// By language tag.
        package let languages: [String: StemmedWords]
        /// By the event's slug: its articles, in the event's order.
        package let events: [(slug: String, articles: [Article])]
    }

    package let runs: [Run]
}

extension FindableWords.Run {
    init(of comparisons: [Comparison], words: [EventWords], languages: [String: StemmedWords]) {
        self.languages = languages
        var collector = WordCollector()
        events = zip(comparisons, words).map { comparison, words in
            let articles = zip(words.texts, comparison.excerpts).map { text, excerpts in
                FindableWords.Article(
                    title: collector.distinct(text.title[...]),
                    text: excerpts.limit == nil
                        ? collector.distinct(text.words[...])
                        : collector.distinct(excerpts.published.map { text.words[text.words(in: $0)] }.joined())
                )
            }
            return (comparison.event.slug, articles)
        }
    }
}

/// Lists the distinct words of one text after the other.
private struct WordCollector {
    private var texts: Int32 = 0
    /// By word: the last text that has it.
    private var last: [Int32] = []

    mutating func distinct(_ words: some Sequence<EventWords.Word>) -> [Int32] {
        texts += 1
        var distinct: [Int32] = []
        var last: [Int32] = []
        // All words come through here: the list is taken out meanwhile, so that it can be written to directly.
        swap(&last, &self.last)
        defer { swap(&last, &self.last) }
        for word in words {
            let form = Int(word.form)
            if form >= last.count { last += repeatElement(0, count: form + 256 - last.count) }
            if last[form] == texts { continue }
            last[form] = texts
            distinct.append(word.form)
        }
        return distinct
    }
}
