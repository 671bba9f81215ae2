import Articles
import Coverage
import Prose
import Templating

extension EventRows {
    func place(of reference: EventQuotations.Reference) -> Place {
        let quotation = event.articles[reference.article].quotations[reference.quotation]
        return Place(article: reference.article, span: quotation.span, sentence: quotation.sentence)
    }

    func quotation(_ reference: EventQuotations.Reference) -> Quotation {
        event.articles[reference.article].quotations[reference.quotation]
    }

    /// Leads to the quotation among its speaker's statements; to its sentence, where it is a mere term.
    private mutating func mark(of reference: EventQuotations.Reference) -> Mark {
        var mark = mark(place(of: reference), cites: !quotation(reference).isStatement)
        if quotation(reference).isStatement {
            mark.anchor = evidence.anchor(ofQuotation: reference.quotation, article: reference.article)
        }
        return mark
    }

    mutating func utteranceRows() -> [UtteranceRow] {
        // By article and quotation.
        var names = event.articles.indices.map { article in
            [String?](repeating: nil, count: event.articles[article].quotations.count)
        }
        for speaker in comparison.quotations.speakers {
            for quote in speaker.quotes { names[quote.article][quote.quotation] = speaker.name }
        }
        func name(_ quote: EventQuotations.Reference) -> String? { names[quote.article][quote.quotation] }
        return comparison.utterances.all.compactMap { utterance in
            guard let fullest = utterance.versions.first else { return nil }
            let showsFullest = isShown(place(of: fullest.quote))
            var same: [UtteranceRow.Same] = []
            for version in utterance.versions where version.relation == .same {
                let credit = [
                    name(version.quote),
                    quotation(version.quote).attribution(as: name(version.quote), in: site.phrases),
                ]
                let text = credit.compactMap(\.self).joined(separator: ", ")
                let mark = mark(of: version.quote)
                same.append(UtteranceRow.Same(id: "quote-\(mark.anchor)", mark: mark, credit: text.nonEmpty))
            }
            let versions = utterance.versions.filter { $0.relation != .same }.map { version in
                let place = place(of: version.quote)
                let mark = mark(of: version.quote)
                return UtteranceRow.Version(
                    id: "quote-\(mark.anchor)",
                    relation: site.say(version.relation.label),
                    cited: cited(place, mark: mark),
                    parts: version.pieces.allSatisfy { isShown(self.place(of: $0)) }
                        ? QuotePart.all(version.parts, showsFullest: showsFullest) : [],
                    speaker: name(version.quote),
                    attribution: quotation(version.quote).attribution(as: name(version.quote), in: site.phrases),
                    same: version == fullest ? same : []
                )
            }
            return UtteranceRow(
                id: versions[0].id,
                versions: versions,
                outletCount: utterance.outlets,
                isCreditedApart: Set(utterance.versions.compactMap { name($0.quote) }).count > 1
            )
        }
    }

    func speakerRows() -> [SpeakerRow] {
        comparison.quotations.speakers.indices.map { speakerRow($0) }
    }

    private func anchor(ofSpeaker speaker: Int, article: Int) -> String {
        "said-\(speakerAnchors[speaker])-by-\(evidence.anchors[article])"
    }

    private func speakerRow(_ number: Int) -> SpeakerRow {
        let speaker = comparison.quotations.speakers[number]
        var sources: [(article: Int, source: SpeakerRow.Source)] = []
        let quotes = (speaker.quotes + speaker.indirect).map { (place: place(of: $0), reference: $0) }
        for (_, reference) in quotes.sorted(by: { $0.place < $1.place }) {
            if sources.last?.article != reference.article {
                let id = anchor(ofSpeaker: number, article: reference.article)
                sources.append(
                    (reference.article, SpeakerRow.Source(anchor: id, link: link(reference.article), quotes: []))
                )
            }
            sources[sources.count - 1].source.quotes.append(quoteRow(reference, speaker: speaker.name))
        }
        var cells = columns.map { SpeakerRow.Cell(outlet: $0.name, count: 0, anchor: "") }
        for (article, source) in sources {
            let column = columnOfArticle[article]
            if cells[column].count == 0 { cells[column].anchor = source.anchor }
            cells[column].count += source.quotes.count
        }
        return SpeakerRow(
            name: speaker.name ?? site.say("notAttributed"),
            address: speaker.identity == .named ? speaker.name.flatMap { site.personAddresses[$0] } : nil,
            role: speaker.role?.text,
            roleLang: speaker.role.flatMap { site.foreignLanguage($0.language) },
            cells: speaker.identity == .named ? cells : [],
            sources: sources.map(\.source)
        )
    }

    private func quoteRow(_ reference: EventQuotations.Reference, speaker: String?) -> SpeakerRow.Quote {
        let quotation = quotation(reference)
        let place = place(of: reference)
        let isShown = isShown(place)
        return SpeakerRow.Quote(
            text: isShown ? quotation.shownText(in: site.phrases) : nil,
            wordCount: isShown ? 0 : quotation.text.wordCount,
            isIndirect: quotation.kind == .indirect,
            id: evidence.anchor(ofQuotation: reference.quotation, article: reference.article),
            address: address(of: place),
            paragraph: place.span.paragraph + 1,
            attribution: quotation.attribution(as: speaker, in: site.phrases),
            implication: quotation.implicationLabel(in: site.phrases)
        )
    }

    /// Of each outlet, how much of its articles' words is given to whom.
    func shareRows() -> [ShareRow] {
        let speakers = comparison.quotations.speakers
        var rows: [ShareRow] = []
        for outlet in comparison.coverage.reporting {
            let articles = event.articles.indices.filter { event.articles[$0].outlet == outlet }
            let all = articles.reduce(0) { $0 + comparison.speakingShares.ofArticle[$1].words }
            guard all > 0 else { continue }
            var words = [Int](repeating: 0, count: speakers.count)
            var first = [Int?](repeating: nil, count: speakers.count)
            for article in articles {
                for share in comparison.speakingShares.ofArticle[article].shares {
                    words[share.speaker] += share.words
                    first[share.speaker] = first[share.speaker] ?? article
                }
            }
            let quoted = articles.reduce(0) { $0 + comparison.speakingShares.ofArticle[$1].quotedWords }
            let shares = speakers.indices.filter { words[$0] > 0 && speakers[$0].identity == .named }
                .sorted { (-words[$0], $0) < (-words[$1], $1) }
                .map { speaker in
                    ShareRow.Share(
                        name: speakers[speaker].name ?? "",
                        percent: percent(words[speaker], of: all),
                        words: words[speaker],
                        anchor: anchor(ofSpeaker: speaker, article: first[speaker] ?? articles[0])
                    )
                }
            let unnamed = quoted - shares.reduce(0) { $0 + $1.words }
            rows.append(
                ShareRow(
                    outlet: site.outletLink(outlet).name,
                    percent: percent(quoted, of: all),
                    shares: shares,
                    rest: unnamed > 0 ? ShareRow.Rest(percent: percent(unnamed, of: all)) : nil
                )
            )
        }
        return rows.contains { !$0.shares.isEmpty } ? rows : []
    }

    private func percent(_ part: Int, of whole: Int) -> Int { (200 * part + whole) / (2 * whole) }
}

extension Utterances.Version.Relation {
    fileprivate var label: String {
        switch self {
        case .fullest, .same: "relationFull"
        case .shortened: "relationShortened"
        case .reworded: "relationReworded"
        }
    }
}

extension QuotePart {
    fileprivate static func all(_ parts: [Utterances.Part], showsFullest: Bool) -> [QuotePart] {
        var shown = parts.map { QuotePart($0, showsFullest: showsFullest) }
        // The quotation's last words have no space behind them, and where scripts have spaces one is missed there.
        for index in shown.indices.dropFirst() where shown[index].change == .missing && !shown[index].text.isEmpty {
            guard let last = shown[index - 1].text.unicodeScalars.last else { continue }
            if !last.properties.isWhitespace, !last.properties.isIdeographic {
                shown[index].text = " " + shown[index].text
            }
        }
        return shown
    }

    private init(_ part: Utterances.Part, showsFullest: Bool) {
        switch part.change {
        case .kept: self.init(text: part.text, change: .kept, words: part.words)
        case .own: self.init(text: part.text, change: .own, words: part.words)
        // What is missing here is the fullest quotation's text.
        case .missing: self.init(text: showsFullest ? part.text : "", change: .missing, words: part.words)
        }
    }
}
