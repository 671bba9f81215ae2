import Articles
import Prose

/// How much of each sentence of an article, asked for in their order, stands between quotation marks.
struct QuotedBytes {
    private var spans: [TextSpan] = []
    private var next = 0

    init(_ article: Article) {
        for index in article.quotations.indices {
            switch article.quotations[index].kind {
            case .direct, .mixed: spans.append(article.quotations[index].span)
            case .indirect, .term: break
            }
        }
        spans.sort()
    }

    mutating func count(in sentence: TextSpan) -> Int {
        var count = 0
        var index = next
        while index < spans.count, spans[index].paragraph <= sentence.paragraph {
            let span = spans[index]
            if span.paragraph == sentence.paragraph {
                guard span.start < sentence.end else { break }
                count += max(0, min(span.end, sentence.end) - max(span.start, sentence.start))
            }
            // A quotation that goes on in the next sentence is still needed.
            if index == next, span.paragraph < sentence.paragraph || span.end <= sentence.end { next += 1 }
            index += 1
        }
        return count
    }
}

extension TextSpan {
    init(paragraph: Int, _ range: Range<Int>) {
        self.init(paragraph: paragraph, start: range.lowerBound, end: range.upperBound)
    }
}

extension Span<UInt8> {
    /// Whether a capital stands at `position`.
    func hasCapital(at position: Int) -> Bool {
        let byte = self[position]
        if byte < 0x80 { return byte &- 0x41 < 26 }
        // Capitals of alphabets beyond two bytes stand in no news.
        guard byte < 0xE0, position + 1 < count else { return false }
        let value = UInt32(byte & 0x1F) << 6 | UInt32(self[position + 1] & 0x3F)
        return Unicode.Scalar(value)?.properties.isUppercase ?? false
    }
}
