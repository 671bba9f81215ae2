import Coverage
import Prose

extension ComparisonText {
    /// Sentences shown that an article alone has, those that say most; `--format json` has all.
    private static let mostAlone = 6

    mutating func writePoints() {
        guard !comparison.points.shared.isEmpty else { return }
        heading("Reported by several")
        for (number, point) in comparison.points.shared.enumerated() {
            let others = point.reports.filter { $0.place != point.text }
            let also = others.filter { $0.band == .also }.map(\.place)
            let perhaps = others.filter { $0.band == .perhaps }.map(\.place)
            var content = StyledText(event.text(at: point.text) + " ") + place(point.text)
            if !also.isEmpty { content += StyledText("; also ") + places(also) }
            if !perhaps.isEmpty { content += StyledText("; perhaps ") + places(perhaps) }
            paragraph(content, label: StyledText("\(number + 1)."), indent: 6)
        }
    }

    mutating func writeAlone() {
        let alone = comparison.points.alone
        guard alone.contains(where: { !$0.isEmpty }) else { return }
        heading("Without a close match in another text")
        for article in alone.indices where !alone[article].isEmpty {
            paragraph(StyledText(names[article], .strong), indent: 2)
            for place in alone[article].prefix(Self.mostAlone).sorted() {
                let label = StyledText("¶\(place.span.paragraph + 1)", .faint)
                paragraph(StyledText(event.text(at: place)), label: label, indent: 8)
            }
            let more = alone[article].count - Self.mostAlone
            if more > 0 { paragraph(StyledText("and \(more) more", .faint), indent: 8) }
        }
    }

    mutating func writeFigures() {
        guard !comparison.points.figures.isEmpty else { return }
        heading("Figures that differ")
        for (number, row) in comparison.points.figures.enumerated() {
            if number > 0 { blankLine() }
            for (sentence, figures) in zip(row.sentences, row.figures) {
                paragraph(marking(figures, in: sentence) + " " + place(sentence), indent: 2)
            }
        }
    }

    /// The words of a place, those at places within it marked.
    private func marking(_ marked: [Place], in whole: Place) -> StyledText {
        var content = StyledText("")
        var start = whole.span.start
        func text(to end: Int) -> String {
            event.text(
                at: Place(
                    article: whole.article,
                    span: .init(paragraph: whole.span.paragraph, start: start, end: end),
                    sentence: whole.sentence
                )
            )
        }
        for place in marked.sorted() where place.span.start >= start {
            content += StyledText(text(to: place.span.start)) + StyledText("*\(event.text(at: place))*", .strong)
            start = place.span.end
        }
        return content + StyledText(text(to: whole.span.end))
    }
}
