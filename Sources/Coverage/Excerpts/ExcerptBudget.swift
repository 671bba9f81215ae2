import Articles
import Prose

/// What has been chosen for publication of one article, and what still fits.
struct ExcerptBudget {
    let limit: Int?
    private let text: EventWords.Text
    private var isPublished: [Bool]
    private var published: [TextSpan] = []
    private var words = 0

    init(of text: EventWords.Text, settings: Settings) {
        self.text = text
        isPublished = [Bool](repeating: false, count: text.words.count)
        switch settings.publish {
        case .full: limit = nil
        case .excerpt: limit = max(0, min(settings.excerptWords, Int(settings.excerptShare * Double(text.words.count))))
        }
    }

    /// Words that may still be published.
    var rest: Int { limit.map { $0 - words } ?? .max }

    /// Whether the words of the span that are not published yet may all be.
    func fits(_ span: TextSpan) -> Bool {
        newWords(in: text.words(in: span)) <= rest
    }

    /// Publishes all of the span, or nothing where it doesn't fit.
    ///
    /// - Parameter share: how much of the limit may be used up then, 0 to 1.
    @discardableResult
    mutating func publish(_ span: TextSpan, upTo share: Double = 1) -> Bool {
        let range = text.words(in: span)
        let count = limit == nil ? 0 : newWords(in: range)
        let room = limit.map { Int(Double($0) * share) - words } ?? .max
        guard count <= room || count == 0, !range.isEmpty else { return false }
        for word in range where !isPublished[word] {
            isPublished[word] = true
            words += 1
        }
        published.append(span)
        return true
    }

    /// Publishes as many whole words from the beginning of the span as fit.
    mutating func publishBeginning(of span: TextSpan) {
        let range = text.words(in: span)
        var end = range.lowerBound
        var left = rest
        while end < range.upperBound, isPublished[end] || left > 0 {
            if !isPublished[end] { left -= 1 }
            end += 1
        }
        guard end > range.lowerBound else { return }
        publish(TextSpan(paragraph: span.paragraph, start: span.start, end: Int(text.words[end - 1].end)))
    }

    var excerpts: Excerpts {
        var merged: [TextSpan] = []
        for span in published.sorted() {
            if let last = merged.last, last.paragraph == span.paragraph,
                isWordless(from: last.end, to: span.start, in: span.paragraph)
            {
                merged[merged.count - 1].end = max(last.end, span.end)
            } else {
                merged.append(span)
            }
        }
        return Excerpts(published: merged, words: words, articleWords: text.words.count, limit: limit)
    }

    private func isWordless(from start: Int, to end: Int, in paragraph: Int) -> Bool {
        start >= end || text.words(in: TextSpan(paragraph: paragraph, start: start, end: end)).isEmpty
    }

    private func newWords(in range: Range<Int>) -> Int {
        isPublished[range].count { !$0 }
    }
}
