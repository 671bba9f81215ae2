/// Sentences of two independent articles, each the other's best match: what points are made of, for measuring.
package struct AlignedSentences: Hashable, Sendable {
    package let a: Place
    package let b: Place
    /// 0 to 1.
    package let similarity: Double

    /// All from `lowest` on.
    package static func all(in event: Event, lowest: Double) -> [AlignedSentences] {
        let words = EventWords(of: event)
        let voices = SharedText(of: event, words: words).voiceOfArticle
        return event.articlesByLanguage().flatMap { articles in
            let sentences = ComparedSentences(of: event, articles: articles, words: words, voiceOfArticle: voices)
            let alignment = SentenceAlignment(
                sentences,
                lowest: lowest,
                surely: Points.Band.also.lowest,
                articleCount: event.articles.count
            )
            return alignment.pairs.filter { pair in
                pair.isMutual && sentences.sentences[pair.a].voice != sentences.sentences[pair.b].voice
            }.map { pair in
                let places = [pair.a, pair.b].map { sentence in
                    sentences.occurrences[sentences.sentences[sentence].first].place(in: event)
                }
                return AlignedSentences(a: places[0], b: places[1], similarity: pair.similarity)
            }
        }
    }
}
