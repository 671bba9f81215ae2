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

    /// Calls `body` for each place of a sentence, one an article.
    func forEachPlace(of sentence: Int, in event: Event, _ body: (Place) -> Void) {
        var index = sentences[sentence].first
        while index >= 0 {
            body(occurrences[index].place(in: event))
            index = occurrences[index].next
        }
    }
}

extension ComparedSentences.Occurrence {
    func place(in event: Event) -> Place {
        event.place(ofSentence: sentence, paragraph: paragraph, article: article)
    }
}
