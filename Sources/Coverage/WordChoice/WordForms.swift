import Articles
import Prose

/// Looks up how words of an event were printed, and where.
struct WordForms {
    let event: Event
    let words: EventWords
    let counts: ArticleTermCounts

    /// The term as a form: printed as most often, counted in every article.
    func form(of term: Int) -> WordChoice.Form? {
        var perArticle = [Int](repeating: 0, count: event.articles.count)
        var places: [Place] = []
        var printed: [String: Int] = [:]
        for (place, article) in counts.articles.enumerated() {
            perArticle[article] = counts.count(of: term, at: place)
            guard let index = counts.firstUse(of: term, at: place) else { continue }
            let text = words.texts[article]
            if let place = text.place(ofWords: index..<index + 1, in: event.articles[article], article) {
                places.append(place)
            }
            for (index, word) in text.words.enumerated() where Int(word.term) == term {
                if let form = printedForm(ofWord: index, article: article) { printed[form, default: 0] += 1 }
            }
        }
        // The most frequent form; of two the one in small letters, which a sentence does not begin with.
        let best = printed.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, !places.isEmpty else { return nil }
        return WordChoice.Form(text: best.key, counts: perArticle, places: places.sorted())
    }

    func printedForm(ofWord index: Int, article: Int) -> String? {
        let text = words.texts[article]
        guard let place = text.place(ofWords: index..<index + 1, in: event.articles[article], article) else {
            return nil
        }
        return event.text(at: place).withoutPossessive
    }
}

extension WordForms {
    /// Calls `body` with each word of an article's text, its bytes, and whether a sentence begins with it.
    func eachWord(of article: Int, _ body: (EventWords.Word, Span<UInt8>, _ opensSentence: Bool) -> Void) {
        let text = words.texts[article]
        let paragraphs = event.articles[article].paragraphs
        for paragraph in paragraphs.indices {
            let bytes = paragraphs[paragraph].text.utf8.span
            var sentence = 0
            var lastSentence = -1
            for word in text.words[text.paragraphs[paragraph]] {
                let sentences = paragraphs[paragraph].sentences
                while sentence + 1 < sentences.count, sentences[sentence].upperBound <= Int(word.start) {
                    sentence += 1
                }
                body(word, bytes.extracting(Int(word.start)..<Int(word.end)), sentence != lastSentence)
                lastSentence = sentence
            }
        }
    }

    func isCapital(ofWord index: Int, article: Int) -> Bool {
        let text = words.texts[article]
        guard let paragraph = text.paragraphs.firstIndex(where: { $0.contains(index) }) else { return false }
        return event.articles[article].paragraphs[paragraph].text.utf8.span.hasCapital(at: Int(text.words[index].start))
    }
}

extension String {
    /// `Brook` of `Brook’s`.
    fileprivate var withoutPossessive: String {
        for ending in ["'s", "’s", "'", "’"] where hasSuffix(ending) { return String(dropLast(ending.count)) }
        return self
    }
}
