import Articles
import Prose

/// Tells of an article's sentences whether each says the same alone as in its place: it is whole and no question,
/// nobody's quoted words run into or out of it, and it leans on no sentence before ("But …", "She …", "they" before
/// anyone is named).
struct StandingAlone {
    private let paragraphs: [Paragraph]
    private let quotations: [TextSpan]
    private let words: EventWords.Text
    private let cohesion: Language.Cohesion?

    /// - Parameter words: those of the article.
    init(_ article: Article, words: EventWords.Text) {
        paragraphs = article.paragraphs
        // By index: to copy a quotation is to touch its texts too.
        quotations = article.quotations.indices.map { article.quotations[$0].span }
        self.words = words
        cohesion = article.language.cohesion
    }

    /// One an article of the event.
    static func all(of event: Event, words: EventWords) -> [StandingAlone] {
        event.articles.indices.map { StandingAlone(event.articles[$0], words: words.texts[$0]) }
    }

    /// - Parameter mostlyQuoted: whether more than half of its words may be quoted ones.
    func canQuoteAlone(_ sentence: TextSpan, mostlyQuoted: Bool = false) -> Bool {
        let bytes = paragraphs[sentence.paragraph].text.utf8.span
        guard bytes.extracting(sentence.start..<sentence.end).isStatement else { return false }
        var quoted: [Range<Int>] = []
        for span in quotations where span.overlaps(sentence) {
            guard sentence.start < span.start, span.end < sentence.end else { return false }
            quoted.append(span.start..<span.end)
        }
        guard let cohesion else { return true }
        return !bytes.leansOnOthers(
            words.words.span.extracting(words.words(in: sentence)),
            cohesion,
            quoted: quoted,
            mostlyQuoted: mostlyQuoted
        )
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
        // As most do.
        if count > 0, self[count - 1] == UInt8(ascii: ".") { return true }
        var end = count
        while let mark = closingMarks.first(where: { hasSuffix($0, before: end) }) { end -= mark.count }
        return statementEnds.contains { hasSuffix($0, before: end) }
    }

    private func hasSuffix(_ bytes: [UInt8], before end: Int) -> Bool {
        let start = end - bytes.count
        return start >= 0 && bytes.indices.allSatisfy { self[start + $0] == bytes[$0] }
    }

    fileprivate func leansOnOthers(
        _ words: Span<EventWords.Word>,
        _ cohesion: Language.Cohesion,
        quoted: [Range<Int>],
        mostlyQuoted: Bool
    ) -> Bool {
        var own = 0
        var someoneIsNamed = false
        for index in words.indices {
            let word = words[index]
            let range = word.range
            if !quoted.isEmpty, quoted.contains(where: { $0.contains(range.lowerBound) }) { continue }
            let ties = cohesion.ties(of: range, in: self)
            if ties.rawValue != 0, ties.lean(opensSentence: own == 0, someoneIsNamed: someoneIsNamed) { return true }
            if !someoneIsNamed, !word.isStopWord { someoneIsNamed = hasCapital(at: range.lowerBound) }
            own += 1
        }
        return own < (mostlyQuoted ? 2 : (words.count + 1) / 2)
    }
}
