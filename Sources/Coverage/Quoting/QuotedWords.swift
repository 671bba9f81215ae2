import Articles
import Prose

/// The words between the quotation marks of an event's articles of one language, as they are compared: an outlet's
/// insertions in brackets left out, ellipses kept as gaps.
struct QuotedWords {
    struct Quote {
        let reference: EventQuotations.Reference
        let kind: Quotation.Kind
        /// Indices in the article's words, insertions included.
        let words: Range<Int>
        /// Indices in `terms`.
        let terms: Range<Int>
        let hasGaps: Bool
        /// A work's title, a programme, a nickname: nothing that was said.
        let isTitle: Bool
    }

    /// By article, then as they stand in the text.
    private(set) var quotes: [Quote] = []
    private(set) var terms: [Int32] = []
    /// By index in `terms`: the word's index in its article's words.
    private(set) var places: [Int32] = []
    /// By index in `terms`: whether an ellipsis or an insertion stands before the word.
    private(set) var followsGap: [Bool] = []

    init(of event: Event, words: EventWords, language: String) {
        for article in event.articles.indices where event.articles[article].language.tag == language {
            let quotations = event.articles[article].quotations
            let paragraphs = event.articles[article].paragraphs
            var end = 0
            for index in quotations.indices where quotations[index].kind != .indirect {
                let span = quotations[index].span
                let range = words.texts[article].words(in: span)
                // A quotation within another is part of it.
                guard !range.isEmpty, range.lowerBound >= end else { continue }
                end = range.upperBound
                let reference = EventQuotations.Reference(article: article, quotation: index)
                let bytes = paragraphs[span.paragraph].text.utf8.span
                add(reference, quotations[index].kind, range, of: words.texts[article], in: bytes, from: span.start)
            }
        }
    }

    private mutating func add(
        _ reference: EventQuotations.Reference,
        _ kind: Quotation.Kind,
        _ range: Range<Int>,
        of text: EventWords.Text,
        in bytes: Span<UInt8>,
        from start: Int
    ) {
        let first = terms.count
        var end = start
        var isInserted = false
        var hasGap = false
        var hasGaps = false
        var small = 0
        var capital = 0
        for place in range {
            let word = text.words[place]
            let begin = Int(word.start)
            if begin > end, begin - end > 1 || bytes[end] != UInt8(ascii: " ") {
                let between = Between(bytes, end..<begin)
                if let inserts = between.inserts { isInserted = inserts }
                if between.isGap { hasGap = true }
            }
            end = Int(word.end)
            if isInserted { continue }
            if !word.isStopWord {
                if bytes[begin] &- 0x41 < 26 { capital += 1 } else { small += 1 }
            }
            if hasGap, terms.count > first { hasGaps = true }
            terms.append(word.term)
            places.append(Int32(place))
            followsGap.append(hasGap && terms.count > first + 1)
            hasGap = false
        }
        guard terms.count > first else { return }
        quotes.append(
            Quote(
                reference: reference,
                kind: kind,
                words: range,
                terms: first..<terms.count,
                hasGaps: hasGaps,
                isTitle: kind == .term && capital > 0 && small == 0 && range.count <= Self.longestTitle
            )
        )
    }

    /// How many of a run of terms are no stop words.
    func contentWords(in range: Range<Int>) -> Int { terms[range].count { $0 >= 0 } }

    private static let longestTitle = 8
}

/// What stands between two words of a quotation.
private struct Between {
    /// Whether an insertion in brackets begins here, or ends; nil where neither does.
    private(set) var inserts: Bool?
    /// Whether words are left out, or others put in.
    private(set) var isGap = false

    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var stops = 0
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: "["):
                inserts = true
                isGap = true
            case UInt8(ascii: "]"):
                inserts = false
                isGap = true
            case UInt8(ascii: "."):
                stops += 1
                if stops == 3 { isGap = true }
            case 0xA6 where index >= 2 && bytes[index - 2] == 0xE2 && bytes[index - 1] == 0x80: isGap = true
            default: break
            }
        }
    }
}
