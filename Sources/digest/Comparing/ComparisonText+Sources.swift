import Coverage
import Prose

extension ComparisonText {
    mutating func writeSources() {
        let all = comparison.sourcing.ofArticle
        guard all.contains(where: { !$0.isEmpty }) else { return }
        heading("What the articles name as sources")
        for (article, sources) in all.enumerated() where !sources.isEmpty {
            var kinds: [StyledText] = []
            for kind in Sourcing.Kind.allCases {
                let named = sources.filter { $0.kind == kind }.map { source in
                    let paragraphs = Set(source.places.map { $0.span.paragraph + 1 }).sorted()
                    return StyledText(source.name)
                        + StyledText(paragraphs.map { "\u{A0}¶\($0)" }.joined(), .faint)
                }
                if !named.isEmpty { kinds.append(StyledText("\(kind.label): ") + named.joined(separator: ", ")) }
            }
            row(names[article], kinds.joined(separator: "; "))
        }
    }

    mutating func writeSharedText() {
        guard !comparison.sharedText.pairs.isEmpty else { return }
        heading("Shared text")
        for voice in comparison.sharedText.voices where voice.articles.count > 1 {
            var text = "One text: " + voice.articles.map { names[$0] }.joined(separator: ", ")
            if let credit = voice.credit { text += "; credited to \(credit)" }
            if let first = voice.first, !dates.contains(nil) { text += "; first in \(names[first])" }
            paragraph(StyledText(text), indent: 2)
        }
        for pair in comparison.sharedText.pairs {
            let percent = Int((pair.containment * 100).rounded())
            let text =
                "\(names[pair.copy]) has \(percent)\u{A0}% of its word sequences in common with \(names[pair.original])"
            paragraph(StyledText(text, .strong), indent: 2)
            let changes = pair.rows.filter { $0.change != .same }
            if pair.kind == .reprint {
                let same = pair.rows.reduce(0) { $1.change == .same ? $0 + $1.sentences : $0 }
                let rest = changes.isEmpty ? "none differs" : "the others are:"
                paragraph(StyledText("\(counted(same, "sentence")) word for word; \(rest)"), indent: 4)
                for row in changes { write(row) }
            } else {
                for row in pair.rows { write(row) }
            }
        }
    }

    private mutating func write(_ row: SharedText.Row) {
        let both = [row.original, row.copy].compactMap(\.self)
        switch row.change {
        case .same:
            let sentences = row.sentences == 1 ? "1 sentence" : "\(row.sentences) sentences"
            paragraph(StyledText("\(sentences) the same, ") + places(both), indent: 6)
        case .reworded:
            if both.count == 2,
                let text = WordDifference.marked(from: event.text(at: both[0]), to: event.text(at: both[1]))
            {
                paragraph(StyledText("reworded: ") + text + " " + places(both), indent: 6)
                return
            }
            for (place, label) in zip(both, ["from", "to"]) {
                paragraph(StyledText("\(label): \(event.text(at: place)) ") + self.place(place), indent: 6)
            }
        case .added, .cut:
            for place in both {
                let text = StyledText(event.text(at: place) + " ") + self.place(place)
                paragraph(StyledText("\(row.change.rawValue): ") + text, indent: 6)
            }
        }
    }

    mutating func writeWordChoice() {
        let words = comparison.wordChoice
        guard !words.distinctive.isEmpty || !words.namings.isEmpty || !words.markedTerms.isEmpty else { return }
        heading("Words")
        for naming in words.namings {
            let forms = naming.forms.map { form in
                StyledText("“\(form.text)” ") + places(form.places)
            }
            let bearer = naming.bearer.map { StyledText("\($0): ") } ?? ""
            paragraph(bearer + forms.joined(separator: "; "), indent: 2)
        }
        for term in words.markedTerms {
            let text = StyledText("“\(term.text)” in quotation marks: ") + places(term.marked)
            paragraph(text + StyledText("; without: ") + places(term.unmarked), indent: 2)
        }
        if !words.distinctive.isEmpty {
            let legend = "Used far more than elsewhere; 4:0 is four times here, never in the others."
            paragraph(StyledText(legend, .faint), indent: 2)
        }
        for article in event.articles.indices {
            let terms = words.distinctive.filter { $0.article == article }.map { term in
                let paragraph = term.form.places.first { $0.article == article }.map {
                    "\u{A0}¶\($0.span.paragraph + 1)"
                }
                let counts = "\u{A0}(\(term.form.counts[article]):\(term.elsewhere))"
                return StyledText(term.form.text) + StyledText((paragraph ?? "") + counts, .faint)
            }
            if !terms.isEmpty { row(names[article], terms.joined(separator: ", ")) }
        }
    }
}

extension Sourcing.Kind {
    fileprivate var label: String {
        switch self {
        case .agency: "agencies"
        case .media: "other media"
        case .official: "officials"
        case .document: "documents"
        case .person: "named people"
        case .unnamed: "unnamed"
        }
    }
}
