import Articles
import Prose

/// A quotation word by word against a fuller one: first the words in a row by which they were found to be one, then, on
/// either side of these, the longest sequence of words in common (Wagner and Fischer 1974).
struct QuoteDifference {
    private let event: Event
    private let texts: EventWords

    init(of event: Event, texts: EventWords) {
        self.event = event
        self.texts = texts
    }

    /// A quotation, or a piece of one that the speaker's name parts.
    struct Piece {
        let quote: QuotedWords.Quote
        /// Pairs of words that were found to be the same but for their endings, as indices in the words of either article,
        /// in order.
        let run: [(own: Int, fullest: Int)]
    }

    /// - Parameter pieces: one or more, whose runs follow one another in the fullest quotation.
    /// - Returns: the parts; and whether no more is missing than a stop word between two pieces, such as "and".
    func parts(
        of pieces: [Piece],
        against fullest: QuotedWords.Quote
    ) -> (parts: [Utterances.Part], areWhole: Bool) {
        var parts: [Utterances.Part] = []
        var areWhole = true
        var other = fullest.words.lowerBound
        func add(_ change: Utterances.Part.Change, _ words: Range<Int>, of quote: QuotedWords.Quote, isSeam: Bool) {
            guard !words.isEmpty else { return }
            parts.append(Utterances.Part(change: change, text: text(words, of: quote), words: words.count))
            if change == .kept || (isSeam && words.count == 1 && isStopWord(words.lowerBound, of: quote)) { return }
            areWhole = false
        }
        for (number, piece) in pieces.enumerated() {
            let quote = piece.quote
            let isLast = number == pieces.count - 1
            let end = isLast ? fullest.words.upperBound : pieces[number + 1].run.first?.fullest ?? other
            let matches = matches(of: piece, in: other..<end, of: fullest)
            var own = quote.words.lowerBound
            while own < quote.words.upperBound {
                let start = own
                while own < quote.words.upperBound, matches[own - quote.words.lowerBound] < 0 { own += 1 }
                add(.own, start..<own, of: quote, isSeam: false)
                guard isLast || own < quote.words.upperBound else { break }
                let next = own < quote.words.upperBound ? matches[own - quote.words.lowerBound] : end
                add(.missing, other..<next, of: fullest, isSeam: number > 0 && own == quote.words.lowerBound)
                other = next
                let kept = own
                while own < quote.words.upperBound, matches[own - quote.words.lowerBound] == other {
                    own += 1
                    other += 1
                }
                add(.kept, kept..<own, of: quote, isSeam: false)
            }
            if isLast {
                add(.missing, other..<end, of: fullest, isSeam: false)
            } else if let last = parts.popLast() {
                parts.append(Utterances.Part(change: last.change, text: last.text + " ", words: last.words))
            }
        }
        return (parts, areWhole)
    }

    /// By word of a piece: the word of the fullest quotation that is the same, -1 where none is.
    private func matches(of piece: Piece, in range: Range<Int>, of fullest: QuotedWords.Quote) -> [Int] {
        let quote = piece.quote
        var matches = [Int](repeating: -1, count: quote.words.count)
        func match(_ own: Range<Int>, _ other: Range<Int>) {
            for pair in common(own, of: quote, other, of: fullest) {
                matches[pair.own - quote.words.lowerBound] = pair.other
            }
        }
        if let first = piece.run.first, let last = piece.run.last {
            match(quote.words.lowerBound..<first.own, range.lowerBound..<first.fullest)
            for pair in piece.run where isSame(pair.own, of: quote, pair.fullest, of: fullest) {
                matches[pair.own - quote.words.lowerBound] = pair.fullest
            }
            match(last.own + 1..<quote.words.upperBound, last.fullest + 1..<range.upperBound)
        }
        return matches
    }

    private func isStopWord(_ word: Int, of quote: QuotedWords.Quote) -> Bool {
        texts.texts[quote.reference.article].words[word].isStopWord
    }

    /// One part that is the whole quotation.
    func whole(_ quote: QuotedWords.Quote) -> [Utterances.Part] {
        [Utterances.Part(change: .kept, text: text(quote), words: quote.words.count)]
    }

    func text(_ quote: QuotedWords.Quote) -> String {
        event.articles[quote.reference.article].quotations[quote.reference.quotation].text
    }

    private func span(_ quote: QuotedWords.Quote) -> TextSpan {
        event.articles[quote.reference.article].quotations[quote.reference.quotation].span
    }

    /// Words as printed, with what stands behind them up to the next word.
    private func text(_ range: Range<Int>, of quote: QuotedWords.Quote) -> String {
        let span = span(quote)
        let words = texts.texts[quote.reference.article].words
        let isFirst = range.lowerBound == quote.words.lowerBound
        let isLast = range.upperBound == quote.words.upperBound
        let start = isFirst ? span.start : Int(words[range.lowerBound].start)
        let end = isLast ? span.end : Int(words[range.upperBound].start)
        return event.articles[quote.reference.article].paragraphs[span.paragraph].text.utf8Slice(start..<end)
    }

    /// The longest sequence of words that two runs have in common; of what is too long for that, the words at both ends.
    private func common(
        _ own: Range<Int>,
        of quote: QuotedWords.Quote,
        _ other: Range<Int>,
        of fullest: QuotedWords.Quote
    ) -> [(own: Int, other: Int)] {
        var pairs: [(own: Int, other: Int)] = []
        guard !own.isEmpty, !other.isEmpty else { return pairs }
        var (own, other) = (own, other)
        while let a = own.first, let b = other.first, isSame(a, of: quote, b, of: fullest) {
            pairs.append((a, b))
            own.removeFirst()
            other.removeFirst()
        }
        var behind: [(own: Int, other: Int)] = []
        while let a = own.last, let b = other.last, isSame(a, of: quote, b, of: fullest) {
            behind.append((a, b))
            own.removeLast()
            other.removeLast()
        }
        if own.count * other.count <= Self.limit {
            let width = other.count + 1
            var lengths = [Int32](repeating: 0, count: (own.count + 1) * width)
            for a in own.indices.reversed() {
                for b in other.indices.reversed() {
                    let here = (a - own.lowerBound) * width + b - other.lowerBound
                    lengths[here] =
                        isSame(a, of: quote, b, of: fullest)
                        ? lengths[here + width + 1] + 1 : max(lengths[here + width], lengths[here + 1])
                }
            }
            var (a, b) = (own.lowerBound, other.lowerBound)
            while a < own.upperBound, b < other.upperBound {
                let here = (a - own.lowerBound) * width + b - other.lowerBound
                if isSame(a, of: quote, b, of: fullest) {
                    pairs.append((a, b))
                    a += 1
                    b += 1
                } else if lengths[here + width] >= lengths[here + 1] {
                    a += 1
                } else {
                    b += 1
                }
            }
        }
        return pairs + behind.reversed()
    }

    /// Whether two words are the same as readers see it: letter case and the shape of apostrophes aside.
    private func isSame(_ own: Int, of quote: QuotedWords.Quote, _ other: Int, of fullest: QuotedWords.Quote) -> Bool {
        let (a, b) = (quote.reference.article, fullest.reference.article)
        let (word, otherWord) = (texts.texts[a].words[own], texts.texts[b].words[other])
        // A stop word's term is its own.
        guard word.term == otherWord.term else { return false }
        if word.isStopWord { return true }
        let text = event.articles[a].paragraphs[span(quote).paragraph].text
        let otherText = event.articles[b].paragraphs[span(fullest).paragraph].text
        return Self.areEqual(
            text.utf8.span.extracting(Int(word.start)..<Int(word.end)),
            otherText.utf8.span.extracting(Int(otherWord.start)..<Int(otherWord.end))
        )
    }

    private static func areEqual(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
        var (i, j) = (0, 0)
        while i < first.count, j < second.count {
            let (a, b) = (first.letter(at: i), second.letter(at: j))
            // Case beyond ASCII is the scanner's to know.
            guard a.byte == b.byte else { return a.byte >= 0x80 && b.byte >= 0x80 && folded(first) == folded(second) }
            i += a.length
            j += b.length
        }
        return i == first.count && j == second.count
    }

    private static func folded(_ word: Span<UInt8>) -> [UInt8] {
        var scanner = WordScanner()
        var bytes: [UInt8] = []
        scanner.scan(word) { folded, _ in
            for index in folded.indices { bytes.append(folded[index]) }
        }
        return bytes
    }

    /// Pairs of words.
    private static let limit = 1 << 16
}

extension Span<UInt8> {
    /// A byte, lower case where it is a capital; a curly apostrophe is a straight one.
    fileprivate func letter(at index: Int) -> (byte: UInt8, length: Int) {
        let byte = self[index]
        if byte &- 0x41 < 26 { return (byte + 0x20, 1) }
        let isCurly = byte == 0xE2 && index + 2 < count && self[index + 1] == 0x80 && self[index + 2] == 0x99
        return isCurly ? (UInt8(ascii: "'"), 3) : (byte, 1)
    }
}
