import Articles
import Prose

extension ComparedSentences {
    /// Where a sentence stands first.
    func place(of sentence: Int, in event: Event) -> Place { occurrences[sentences[sentence].first].place(in: event) }

    /// The figures of a sentence, in its order.
    func figures(of sentence: Int, in event: Event, _ words: EventWords) -> [Figure] {
        let place = place(of: sentence, in: event)
        guard let facts = event.articles[place.article].language.factWords else { return [] }
        let text = words.texts[place.article]
        let range = text.words(in: place.span)
        let reader = FigureReader(text.words[range], facts: facts)
        return reader.figures(in: event.articles[place.article].paragraphs[place.span.paragraph].text.utf8.span)
    }

    /// Whether two figures are of things with other names: the goals of one team and those of the other.
    func haveOtherSubjects(
        _ a: (figure: Figure, sentence: Int),
        _ b: (figure: Figure, sentence: Int),
        in event: Event,
        _ words: EventWords
    ) -> Bool {
        let subject = subject(of: a.figure, in: a.sentence, event, words)
        let other = self.subject(of: b.figure, in: b.sentence, event, words)
        return !subject.isEmpty && !other.isEmpty && subject.isDisjoint(with: other)
    }

    /// The words of the last name before a figure, or of the next one behind it; empty where the sentence has none there.
    private func subject(of figure: Figure, in sentence: Int, _ event: Event, _ words: EventWords) -> Set<Int32> {
        let place = place(of: sentence, in: event)
        let text = words.texts[place.article]
        let first = text.words(in: place.span).lowerBound
        let paragraph = event.articles[place.article].paragraphs[place.span.paragraph].text
        let dates = event.articles[place.article].language.daysAndMonths
        var before: [Term] = []
        var behind: [Term] = []
        for term in terms[sentences[sentence].terms] where term.isName {
            let position = Int(term.position)
            let word = text.words[first + position]
            if dates.contains(paragraph.utf8Slice(Int(word.start)..<Int(word.end)).lowercased()) { continue }
            if position < figure.words.lowerBound {
                if let last = before.last, position - Int(last.position) > Self.gapInName { before = [] }
                before.append(term)
            } else if position >= figure.words.upperBound {
                let end =
                    behind.last.map { Int($0.position) + Self.gapInName } ?? figure.words.upperBound + Self.nearName
                if position <= end { behind.append(term) }
            }
        }
        return Set((before.isEmpty ? behind : before).map(\.key))
    }

    /// Words, "of" among them.
    private static let gapInName = 2
    private static let nearName = 6
}
