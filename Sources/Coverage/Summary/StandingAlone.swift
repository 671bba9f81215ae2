import Articles
import Prose

extension Article {
    /// Whether a sentence says the same alone as in its place: it is whole and no question, nobody's quoted words
    /// run into or out of it, and it leans on no sentence before ("But …", "She …", "they" before anyone is named).
    ///
    /// - Parameter mostlyQuoted: whether more than half of its words may be quoted ones.
    func canQuoteAlone(_ sentence: TextSpan, mostlyQuoted: Bool = false) -> Bool {
        var quoted: [Range<Int>] = []
        // By index: to copy a quotation is to touch its texts too.
        for index in quotations.indices where quotations[index].span.overlaps(sentence) {
            let span = quotations[index].span
            guard sentence.start < span.start, span.end < sentence.end else { return false }
            quoted.append((span.start - sentence.start)..<(span.end - sentence.start))
        }
        let text = paragraphs[sentence.paragraph].text.utf8.span.extracting(sentence.start..<sentence.end)
        return text.isStatement && !text.leansOnOthers(in: language, quoted: quoted, mostlyQuoted: mostlyQuoted)
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

    fileprivate func leansOnOthers(in language: Language, quoted: [Range<Int>], mostlyQuoted: Bool) -> Bool {
        guard let cohesion = language.cohesion else { return false }
        var all = 0
        var own = 0
        var leans = false
        var someoneIsNamed = false
        var scanner = WordScanner()
        scanner.scan(self) { word, range in
            all += 1
            guard !leans, !quoted.contains(where: { $0.contains(range.lowerBound) }) else { return }
            let ties = cohesion.ties(of: word)
            if ties.rawValue != 0, ties.lean(opensSentence: own == 0, someoneIsNamed: someoneIsNamed) {
                leans = true
            } else if !someoneIsNamed, hasCapital(at: range.lowerBound) {
                someoneIsNamed = !language.stopWords.contains(String(decodingUTF8: word))
            }
            own += 1
        }
        return leans || own < (mostlyQuoted ? 2 : (all + 1) / 2)
    }
}
