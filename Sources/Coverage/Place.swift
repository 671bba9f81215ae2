import Articles
package import Prose

/// Where words stand in an event's articles: what a finding keeps to show where it is from.
package struct Place: Hashable, Comparable, Sendable {
    /// Index in the event's articles.
    package let article: Int
    /// Paragraph and bytes.
    package let span: TextSpan
    /// Index in the paragraph of the sentence in which the words begin.
    package let sentence: Int

    package init(article: Int, span: TextSpan, sentence: Int) {
        self.article = article
        self.span = span
        self.sentence = sentence
    }

    /// The place of some bytes of the sentence in which the words begin.
    func part(_ range: Range<Int>) -> Place {
        Place(article: article, span: TextSpan(paragraph: span.paragraph, range), sentence: sentence)
    }

    package static func < (a: Place, b: Place) -> Bool {
        (a.article, a.span) < (b.article, b.span)
    }
}

extension Event {
    /// The words that stand at a place, as printed.
    package func text(at place: Place) -> String {
        articles[place.article].paragraphs[place.span.paragraph].text.utf8Slice(place.span.start..<place.span.end)
    }

    /// The place of a whole sentence.
    package func place(ofSentence sentence: Int, paragraph: Int, article: Int) -> Place {
        let range = articles[article].paragraphs[paragraph].sentences[sentence]
        let span = TextSpan(paragraph: paragraph, start: range.lowerBound, end: range.upperBound)
        return Place(article: article, span: span, sentence: sentence)
    }

    /// The whole sentence in which the words of a place begin.
    package func sentence(of place: Place) -> Place {
        self.place(ofSentence: place.sentence, paragraph: place.span.paragraph, article: place.article)
    }
}
