import Articles
import Prose

/// How often each article of one language uses each term, and where it does so first.
struct ArticleTermCounts {
    /// Indices in the event's articles.
    let articles: [Int]
    let termCount: Int
    /// By term and place in `articles`: `counts[term * articles.count + place]`.
    let counts: [Int32]
    /// By term and place: index in the article's words of the first use; -1 where there is none.
    private let first: [Int32]
    /// By place in `articles`: words of the article.
    let lengths: [Int]

    init(articles: [Int], termCount: Int, words: EventWords) {
        self.articles = articles
        self.termCount = termCount
        var allCounts = [Int32](repeating: 0, count: termCount * articles.count)
        var allFirst = [Int32](repeating: -1, count: termCount * articles.count)
        lengths = articles.map { words.texts[$0].words.count }
        var counts = allCounts.mutableSpan
        var first = allFirst.mutableSpan
        for (place, article) in articles.enumerated() {
            let text = words.texts[article].words
            let words = text.span
            for index in words.indices where !words[index].isStopWord {
                let slot = Int(words[index].term) * articles.count + place
                counts[slot] += 1
                if first[slot] < 0 { first[slot] = Int32(truncatingIfNeeded: index) }
            }
        }
        self.counts = allCounts
        self.first = allFirst
    }

    func count(of term: Int, at place: Int) -> Int { Int(counts[term * articles.count + place]) }

    /// Index in the article's words of the term's first use there.
    func firstUse(of term: Int, at place: Int) -> Int? {
        let index = first[term * articles.count + place]
        return index < 0 ? nil : Int(index)
    }
}

extension EventWords.Text {
    /// The paragraph in which a word stands.
    func paragraph(ofWord index: Int) -> Int? {
        let paragraph = paragraphs.partitioningIndex(in: paragraphs.indices) { $0.upperBound > index }
        return paragraph < paragraphs.count ? paragraph : nil
    }

    /// Where a run of words stands.
    ///
    /// - Parameters:
    ///   - paragraphs: of the article.
    ///   - article: its index in the event.
    func place(ofWords range: Range<Int>, in paragraphs: [Paragraph], _ article: Int) -> Place? {
        guard let paragraph = paragraph(ofWord: range.lowerBound),
            range.upperBound <= self.paragraphs[paragraph].upperBound
        else { return nil }
        let start = Int(words[range.lowerBound].start)
        let span = TextSpan(paragraph: paragraph, start: start, end: Int(words[range.upperBound - 1].end))
        let sentence = paragraphs[paragraph].sentences.lastIndex { $0.lowerBound <= start } ?? 0
        return Place(article: article, span: span, sentence: sentence)
    }
}
