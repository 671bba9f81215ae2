import Articles
import Prose

extension Article {
    /// Whether a sentence says the same alone as in its place: it is whole and no question, nobody's quoted words
    /// run into or out of it, and it leans on no sentence before ("But …", "She …", "they" before anyone is named).
    ///
    /// - Parameter mostlyQuoted: whether more than half of its words may be quoted ones.
    func canQuoteAlone(_ sentence: TextSpan, mostlyQuoted: Bool = false) -> Bool {
        let text = paragraphs[sentence.paragraph].text.text(in: sentence.start..<sentence.end)
        let quoted = quotations.filter { $0.span.paragraph == sentence.paragraph && $0.span.overlaps(sentence) }
        return text.isStatement
            && quoted.allSatisfy { sentence.start < $0.span.start && $0.span.end < sentence.end }
            && !text.leansOnOthers(
                in: language,
                quoted: quoted.map { ($0.span.start - sentence.start)..<($0.span.end - sentence.start) },
                mostlyQuoted: mostlyQuoted
            )
    }
}

extension TextSpan {
    fileprivate func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}

extension String {
    private static let closingMarks: Set<Character> = ["\"", "”", "“", "’", "'", "»", "«", "」", "』", ")", "]", "）"]

    /// Whether it ends as a statement does; headings and captions have no full stop.
    fileprivate var isStatement: Bool {
        let end = last { !Self.closingMarks.contains($0) }
        return end == "." || end == "!" || end == "。" || end == "！" || end == "।" || end == "۔"
    }

    fileprivate func leansOnOthers(in language: Language, quoted: [Range<Int>], mostlyQuoted: Bool) -> Bool {
        guard let cohesion = language.cohesion else { return false }
        let words = words
        let own = words.filter { word in !quoted.contains { $0.contains(word.range.lowerBound) } }
        if own.count < (mostlyQuoted ? 2 : (words.count + 1) / 2) { return true }
        var someoneIsNamed = false
        for (index, word) in own.enumerated() {
            if index == 0, cohesion.openings.contains(word.folded) { return true }
            if cohesion.connectives.contains(word.folded) || cohesion.speaking.contains(word.folded) { return true }
            if !someoneIsNamed, cohesion.anaphors.contains(word.folded) { return true }
            if !language.stopWords.contains(word.folded), beginsWithCapital(at: word.range.lowerBound) {
                someoneIsNamed = true
            }
        }
        return false
    }

    private func beginsWithCapital(at offset: Int) -> Bool {
        utf8.index(startIndex, offsetBy: offset).samePosition(in: unicodeScalars)
            .map { unicodeScalars[$0].properties.isUppercase } ?? false
    }
}
