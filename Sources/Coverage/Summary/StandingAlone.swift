import Articles
import Prose

extension Article {
    /// Whether a sentence says the same alone as in its place: it is whole and no question, nobody's quoted words
    /// run into or out of it, and it leans on no sentence before ("But …", "She …", "they" before anyone is named).
    ///
    /// - Parameters:
    ///   - words: those of the article.
    ///   - mostlyQuoted: whether more than half of its words may be quoted ones.
    func canQuoteAlone(_ sentence: TextSpan, words: EventWords.Text, mostlyQuoted: Bool = false) -> Bool {
        var quoted: [Range<Int>] = []
        // By index: to copy a quotation is to touch its texts too.
        for index in quotations.indices where quotations[index].span.overlaps(sentence) {
            let span = quotations[index].span
            guard sentence.start < span.start, span.end < sentence.end else { return false }
            quoted.append(span.start..<span.end)
        }
        let bytes = paragraphs[sentence.paragraph].text.utf8.span
        return bytes.extracting(sentence.start..<sentence.end).isStatement
            && !bytes.leansOnOthers(
                words.words[words.words(in: sentence)],
                in: language,
                quoted: quoted,
                mostlyQuoted: mostlyQuoted
            )
    }
}

extension TextSpan {
    fileprivate func overlaps(_ other: TextSpan) -> Bool {
        paragraph == other.paragraph && start < other.end && other.start < end
    }
}

/// Quotation marks and brackets that may stand behind the end of a statement, as UTF-8.
private let closingMarks: [[UInt8]] = ["\"", "”", "“", "’", "'", "»", "«", "」", "』", ")", "]", "）"].map {
    Array($0.utf8)
}
private let statementEnds: [[UInt8]] = [".", "!", "。", "！", "।", "۔"].map { Array($0.utf8) }

extension Span<UInt8> {
    /// Whether it ends as a statement does; headings and captions have no full stop.
    fileprivate var isStatement: Bool {
        var end = count
        while let mark = closingMarks.first(where: { hasSuffix($0, before: end) }) { end -= mark.count }
        return statementEnds.contains { hasSuffix($0, before: end) }
    }

    private func hasSuffix(_ bytes: [UInt8], before end: Int) -> Bool {
        let start = end - bytes.count
        return start >= 0 && bytes.indices.allSatisfy { self[start + $0] == bytes[$0] }
    }

    fileprivate func leansOnOthers(
        _ words: ArraySlice<EventWords.Word>,
        in language: Language,
        quoted: [Range<Int>],
        mostlyQuoted: Bool
    ) -> Bool {
        guard let cohesion = language.cohesion else { return false }
        var own = 0
        var someoneIsNamed = false
        for word in words {
            let range = Int(word.start)..<Int(word.end)
            if !quoted.isEmpty, quoted.contains(where: { $0.contains(range.lowerBound) }) { continue }
            let ties = cohesion.ties(of: range, in: self)
            if ties.rawValue != 0, ties.lean(opensSentence: own == 0, someoneIsNamed: someoneIsNamed) { return true }
            if !someoneIsNamed, !word.isStopWord { someoneIsNamed = hasCapital(at: range.lowerBound) }
            own += 1
        }
        return own < (mostlyQuoted ? 2 : (words.count + 1) / 2)
    }
}
