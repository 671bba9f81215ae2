import Articles
import Prose

/// The words of an event's articles, each with the term it is compared by, read once for all that is compared.
struct EventWords {
    /// One word of a text.
    struct Word {
        /// Number of the stem among those of the article's language; negative for a stop word.
        let term: Int32
        /// UTF-8 offsets into the paragraph or headline.
        let start: Int32
        let end: Int32

        var isStopWord: Bool { term < 0 }
    }

    /// The words of one article.
    struct Text {
        fileprivate(set) var title: [Word] = []
        fileprivate(set) var words: [Word] = []
        /// Of each paragraph, its words' indices in `words`.
        fileprivate(set) var paragraphs: [Range<Int>] = []

        /// The indices in `words` of those that stand in a span, at least in part.
        func words(in span: TextSpan) -> Range<Int> {
            let all = paragraphs[span.paragraph]
            let first = words.partitioningIndex(in: all) { $0.end > Int32(span.start) }
            let end = words.partitioningIndex(in: first..<all.upperBound) { $0.start >= Int32(span.end) }
            return first..<end
        }
    }

    /// One an article, in the event's order.
    private(set) var texts: [Text]
    /// How many terms the texts of a language have, by the language's tag.
    private(set) var termCounts: [String: Int] = [:]

    init(of event: Event) {
        texts = [Text](repeating: Text(), count: event.articles.count)
        let byLanguage = Dictionary(grouping: event.articles.indices) { event.articles[$0].language.tag }
        for (tag, articles) in byLanguage {
            guard let first = articles.first else { continue }
            var terms = Terms(language: event.articles[first].language)
            var scanner = WordScanner()
            for index in articles {
                let article = event.articles[index]
                Self.read(article.title, with: &scanner, terms: &terms, into: &texts[index].title)
                for paragraph in article.paragraphs {
                    let start = texts[index].words.count
                    Self.read(paragraph.text, with: &scanner, terms: &terms, into: &texts[index].words)
                    texts[index].paragraphs.append(start..<texts[index].words.count)
                }
            }
            termCounts[tag] = terms.stems.count
        }
    }

    private static func read(
        _ text: String,
        with scanner: inout WordScanner,
        terms: inout Terms,
        into words: inout [Word]
    ) {
        scanner.scan(text.utf8.span) { folded, range in
            let term = terms.term(of: folded) ?? -1
            words.append(Word(term: term, start: Int32(range.lowerBound), end: Int32(range.upperBound)))
        }
    }
}

extension Array {
    /// The first index of `range` whose element `belongs` to the second part, the elements being sorted that way.
    fileprivate func partitioningIndex(in range: Range<Int>, where belongs: (Element) -> Bool) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
