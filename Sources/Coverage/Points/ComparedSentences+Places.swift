import Articles

extension ComparedSentences {
    /// Calls `body` for each article that has a sentence.
    func forEachArticle(of sentence: Int, _ body: (Int) -> Void) {
        var index = sentences[sentence].first
        while index >= 0 {
            body(occurrences[index].article)
            index = occurrences[index].next
        }
    }

    /// The places of a sentence, one an article.
    func places(of sentence: Int, in event: Event) -> [Place] {
        var places: [Place] = []
        var index = sentences[sentence].first
        while index >= 0 {
            places.append(occurrences[index].place(in: event))
            index = occurrences[index].next
        }
        return places
    }
}

extension ComparedSentences.Occurrence {
    func place(in event: Event) -> Place {
        event.place(ofSentence: sentence, paragraph: paragraph, article: article)
    }
}
