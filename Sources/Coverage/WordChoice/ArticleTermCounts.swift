import Articles
import Prose

/// How often each article of one language uses each term, and where it does so first.
struct ArticleTermCounts {
    /// Indices in the event's articles.
    let articles: [Int]
    let termCount: Int
    /// By term and place in `articles`: `counts[term * articles.count + place]`.
    private(set) var counts: [Int32]
    /// By term and place: index in the article's words of the first use; -1 where there is none.
    private var first: [Int32]
    /// By place in `articles`: words of the article.
    let lengths: [Int]

    init(articles: [Int], termCount: Int, words: EventWords) {
        self.articles = articles
        self.termCount = termCount
        counts = [Int32](repeating: 0, count: termCount * articles.count)
        first = [Int32](repeating: -1, count: termCount * articles.count)
        lengths = articles.map { words.texts[$0].words.count }
        for (place, article) in articles.enumerated() {
            for (index, word) in words.texts[article].words.enumerated() where !word.isStopWord {
                let slot = Int(word.term) * articles.count + place
                counts[slot] += 1
                if first[slot] < 0 { first[slot] = Int32(index) }
            }
        }
    }

    func count(of term: Int, at place: Int) -> Int { Int(counts[term * articles.count + place]) }

    /// Index in the article's words of the term's first use there.
    func firstUse(of term: Int, at place: Int) -> Int? {
        let index = first[term * articles.count + place]
        return index < 0 ? nil : Int(index)
    }
}

extension EventWords.Text {
    /// Where a run of words stands.
    func place(ofWords range: Range<Int>, in article: Article, _ index: Int) -> Place? {
        guard let paragraph = paragraphs.firstIndex(where: { $0.contains(range.lowerBound) }),
            range.upperBound <= paragraphs[paragraph].upperBound
        else { return nil }
        let start = Int(words[range.lowerBound].start)
        let span = TextSpan(paragraph: paragraph, start: start, end: Int(words[range.upperBound - 1].end))
        let sentence = article.paragraphs[paragraph].sentences.lastIndex { $0.lowerBound <= start } ?? 0
        return Place(article: index, span: span, sentence: sentence)
    }
}
