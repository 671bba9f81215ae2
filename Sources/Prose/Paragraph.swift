/// One paragraph and the sentences in it.
package struct Paragraph: Hashable, Sendable {
    package enum Kind: String, Sendable {
        /// `quote` is a block quote.
        case text, heading, listItem, quote
    }

    package var text: String
    package var kind: Kind
    /// UTF-8 ranges of `text`, in order, without the white space between them.
    package var sentences: [Range<Int>]

    /// Splits `text` into sentences by the language's rules.
    ///
    ///     Paragraph("Mr. Ito left. Nobody followed.", language: .english).sentences   // [0..<13, 14..<30]
    package init(_ text: String, kind: Kind = .text, language: Language) {
        self.init(text, kind: kind, breaker: SentenceBreaker(language: language))
    }

    /// Splits `text` into sentences; for many paragraphs of one language.
    package init(_ text: String, kind: Kind = .text, breaker: borrowing SentenceBreaker) {
        self.text = text
        self.kind = kind
        sentences = breaker.sentences(of: text)
    }

    /// Index of the last sentence that begins at or before a UTF-8 offset; 0 where none does.
    func sentence(at offset: Int) -> Int {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    package func sentenceText(_ index: Int) -> String {
        text.utf8Slice(sentences[index])
    }
}

extension String {
    /// The text between two UTF-8 offsets.
    package func utf8Slice(_ range: Range<Int>) -> String {
        let from = utf8.index(startIndex, offsetBy: range.lowerBound)
        let to = utf8.index(from, offsetBy: range.count)
        return String(self[from..<to])
    }
}
