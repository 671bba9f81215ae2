import Articles
import Coverage
import Prose

extension ComparisonText {
    private func quotation(_ reference: EventQuotations.Reference) -> Quotation {
        event.articles[reference.article].quotations[reference.quotation]
    }

    private func place(of reference: EventQuotations.Reference) -> Place {
        let quotation = quotation(reference)
        return Place(article: reference.article, span: quotation.span, sentence: quotation.sentence)
    }

    mutating func writeUtterances() {
        guard !comparison.utterances.all.isEmpty else { return }
        var speakers: [EventQuotations.Reference: String] = [:]
        for speaker in comparison.quotations.speakers {
            guard let name = speaker.name else { continue }
            for reference in speaker.quotes { speakers[reference] = name }
        }
        heading("Quoted by several")
        let legend = "Under the longest version the others, [-without words of it-], {+with words of their own+}."
        paragraph(StyledText(legend, .faint), indent: 2)
        for (number, utterance) in comparison.utterances.all.enumerated() {
            for (index, version) in utterance.versions.enumerated() {
                let quotation = quotation(version.quote)
                let credit = [speakers[version.quote] ?? "not attributed", quotation.verb].compactMap(\.self)
                let source = StyledText(" (\(credit.joined(separator: ", "))) ") + place(place(of: version.quote))
                if index == 0 {
                    let label = StyledText("\(number + 1).")
                    paragraph(StyledText("“\(quotation.bareText)”") + source, label: label, indent: 6)
                } else if version.relation == .same {
                    paragraph(StyledText("the same:") + source, indent: 8)
                } else {
                    let parts = Self.diff(version.parts)
                    let content = StyledText("\(version.relation.rawValue): “") + parts + StyledText("”") + source
                    paragraph(content, indent: 8)
                }
            }
        }
    }

    mutating func writeSpeakers() {
        guard !comparison.quotations.speakers.isEmpty else { return }
        heading("Who is quoted where")
        writeMatrix()
        var shown: [EventQuotations.Reference: Int] = [:]
        for (number, utterance) in comparison.utterances.all.enumerated() {
            for piece in utterance.versions.flatMap(\.pieces) { shown[piece] = number + 1 }
        }
        for speaker in comparison.quotations.speakers {
            let name = StyledText(speaker.name ?? "Not attributed", .strong)
            let role = speaker.role.map { StyledText(", \($0.text)") } ?? ""
            paragraph(name + role, indent: 2)
            let references = (speaker.quotes + speaker.indirect).sorted { place(of: $0) < place(of: $1) }
            let above = Dictionary(grouping: references.filter { shown[$0] != nil }) { shown[$0, default: 0] }
            for (number, references) in above.sorted(by: { $0.key < $1.key }) {
                paragraph("Quote \(number) above: " + places(references.map { place(of: $0) }), indent: 6)
            }
            for reference in references where shown[reference] == nil {
                let quotation = quotation(reference)
                let text = quotation.kind == .indirect ? quotation.bareText : "“\(quotation.bareText)”"
                var credit: [String] = []
                if let mention = quotation.mention, !mention.isPronoun, speaker.identity == .named,
                    let name = speaker.name, !name.contains(mention.text), !mention.text.contains(name)
                {
                    credit.append("as “\(mention.text)”")
                }
                if let verb = quotation.verb { credit.append(verb) }
                if let via = quotation.via { credit.append("through \(via)") }
                let behind = credit.isEmpty ? " " : " (\(credit.joined(separator: ", "))) "
                paragraph(StyledText(text + behind) + place(place(of: reference)), indent: 6)
            }
        }
    }

    mutating func writeShares() {
        let articles = comparison.speakingShares.ofArticle
        guard articles.contains(where: { $0.quotedWords > 0 }) else { return }
        heading("Who gets to speak")
        for (article, shares) in articles.enumerated() where shares.words > 0 {
            let named = shares.shares.filter { $0.words > 0 }.map { share in
                let name = comparison.quotations.speakers[share.speaker].name ?? "not attributed"
                return "\(name) \(percent(share.words, of: shares.words))"
            }
            let quoted = "\(percent(shares.quotedWords, of: shares.words)) of its words are quoted"
            row(names[article], StyledText(([quoted] + named).joined(separator: "; ")))
        }
    }

    private func percent(_ part: Int, of whole: Int) -> String {
        let rounded = (200 * part + whole) / (2 * whole)
        return part > 0 && rounded == 0 ? "under 1\u{A0}%" : "\(rounded)\u{A0}%"
    }
}

extension Quotation {
    /// Without the comma that its sentence goes on with.
    fileprivate var bareText: String { text.hasSuffix(",") ? String(text.dropLast()) : text }
}

extension ComparisonText {
    /// In the marks of a word diff, what is missing before what stands in its place.
    private static func diff(_ parts: [Utterances.Part]) -> StyledText {
        var parts = parts
        for index in parts.indices.dropFirst() where parts[index].change == .missing && parts[index - 1].change == .own
        {
            parts.swapAt(index - 1, index)
        }
        var content = StyledText("")
        for (index, part) in parts.enumerated() {
            // At the end of a quotation there is no space behind the words that another version goes on from.
            if index > 0, parts[index - 1].text.last?.isWhitespace != true,
                part.change == .missing || parts[index - 1].change == .missing
            {
                content += " "
            }
            var bare = part.text[...]
            while bare.last?.isWhitespace == true { bare.removeLast() }
            switch part.change {
            case .kept: content += StyledText(String(bare))
            case .own: content += StyledText("{+\(bare)+}", .added)
            case .missing: content += StyledText("[-\(bare)-]", .removed)
            }
            content += StyledText(String(part.text[bare.endIndex...]))
        }
        return content
    }
}
