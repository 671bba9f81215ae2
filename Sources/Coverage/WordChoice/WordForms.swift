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
            let paragraphs = event.articles[article].paragraphs
            if let place = text.place(ofWords: index..<index + 1, in: paragraphs, article) { places.append(place) }
            var left = perArticle[article]
            for index in index..<text.words.count where Int(text.words[index].term) == term {
                if let form = text.printedForm(ofWord: index, in: paragraphs) { printed[form, default: 0] += 1 }
                left -= 1
                if left == 0 { break }
            }
        }
        // The most frequent form; of two the one in small letters, which a sentence does not begin with.
        let best = printed.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, !places.isEmpty else { return nil }
        return WordChoice.Form(text: best.key, counts: perArticle, places: places.sorted())
    }

    func printedForm(ofWord index: Int, article: Int) -> String? {
        words.texts[article].printedForm(ofWord: index, in: event.articles[article].paragraphs)
    }

    func isCapital(ofWord index: Int, article: Int) -> Bool {
        let text = words.texts[article]
        guard let paragraph = text.paragraph(ofWord: index) else { return false }
        return event.articles[article].paragraphs[paragraph].text.utf8.span.hasCapital(at: Int(text.words[index].start))
    }
}

extension EventWords.Text {
    /// A word as it stands in the text, without the ending of a possessive: `Brook` of `Brook’s`.
    fileprivate func printedForm(ofWord index: Int, in paragraphs: [Paragraph]) -> String? {
        guard let paragraph = paragraph(ofWord: index) else { return nil }
        let bytes = paragraphs[paragraph].text.utf8.span
        let range = words[index].range
        let word = bytes.extracting(range)
        let ending = Self.possessives.first { word.hasSuffix($0) }?.count ?? 0
        return paragraphs[paragraph].text.utf8Slice(range.lowerBound..<range.upperBound - ending)
    }

    private static let possessives = ["'s", "’s", "'", "’"].map { Array($0.utf8) }
}

extension Span<UInt8> {
    fileprivate func hasSuffix(_ bytes: [UInt8]) -> Bool {
        let start = count - bytes.count
        return start >= 0 && bytes.indices.allSatisfy { self[start + $0] == bytes[$0] }
    }
}
