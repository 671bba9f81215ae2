import Articles
import Coverage
import Prose

extension Site {
    func speakerRow(_ speaker: EventQuotations.Speaker, in event: Int) -> SpeakerRow {
        var sources: [(article: Int, source: SpeakerRow.Source)] = []
        for reference in speaker.quotes {
            let place = ArticlePlace(event: event, article: reference.article)
            if sources.last?.article != reference.article {
                sources.append((reference.article, SpeakerRow.Source(link: headlineLink(place), quotes: [])))
            }
            let quotation = comparisons[event].event.articles[reference.article].quotations[reference.quotation]
            let isPublished = comparisons[event].excerpts[reference.article].publishes(quotation.span)
            let anchor = isPublished ? "#" + SiteMap.paragraphAnchor(quotation.span.paragraph) : ""
            sources[sources.count - 1].source.quotes.append(
                SpeakerRow.Quote(
                    text: isPublished ? Self.quoted(quotation) : nil,
                    withheld: isPublished ? "" : Self.withheld(quotation),
                    address: articleAddresses[place.event][place.article] + anchor,
                    paragraph: quotation.span.paragraph + 1,
                    attribution: Self.attribution(of: quotation, as: speaker.name)
                )
            )
        }
        return SpeakerRow(
            name: speaker.name ?? "Not attributed",
            role: speaker.role,
            sources: sources.map(\.source)
        )
    }

    /// Who is quoted in an article, each with the places, in order of appearance.
    func articleSpeakers(_ place: ArticlePlace) -> [ArticlePage.Speaker] {
        let comparison = comparisons[place.event]
        let article = comparison.event.articles[place.article]
        var speakers: [ArticlePage.Speaker] = []
        for speaker in comparison.quotations.speakers {
            let quotations = speaker.quotes.filter { $0.article == place.article }
                .map { article.quotations[$0.quotation] }
            if quotations.isEmpty { continue }
            speakers.append(
                ArticlePage.Speaker(
                    name: speaker.name ?? "Not attributed",
                    role: speaker.role,
                    quotes: quotations.map { quotation in
                        ArticlePage.Place(
                            paragraph: quotation.span.paragraph + 1,
                            anchor: SiteMap.paragraphAnchor(quotation.span.paragraph),
                            isPublished: comparison.excerpts[place.article].publishes(quotation.span),
                            attribution: Self.attribution(of: quotation, as: speaker.name),
                            wordCount: quotation.text.wordCount
                        )
                    }
                )
            )
        }
        return speakers
    }

    private static func withheld(_ quotation: Quotation) -> String {
        let words = quotation.text.wordCount
        return "\(words) \(noun("word", words)), not shown here"
    }

    /// Without the comma that the outlet's sentence goes on with.
    private static func quoted(_ quotation: Quotation) -> String {
        "“\(quotation.text.hasSuffix(",") ? String(quotation.text.dropLast()) : quotation.text)”"
    }

    /// `claimed, through CCTV`; `as “the minister”, said`; nil where the text credits nobody.
    private static func attribution(of quotation: Quotation, as name: String?) -> String? {
        var parts: [String] = []
        if let mention = quotation.mention, !mention.isPronoun, !mention.text.tellsNoMore(than: name ?? "") {
            parts.append("as “\(mention.text.label(of: name ?? ""))”")
        }
        if let verb = quotation.verb { parts.append(verb) }
        if let via = quotation.via { parts.append("through \(via)") }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension String {
    /// Whether this mention is the name, a part of it, or the name with an article before it or a clause behind it.
    fileprivate func tellsNoMore(than name: String) -> Bool {
        if name.isEmpty || self == name { return !name.isEmpty }
        let hasArticle = hasSuffix(" " + name) && utf8.count <= name.utf8.count + "the ".utf8.count
        return hasPrefix(name) || hasArticle || (" " + name + " ").contains(" " + self + " ")
    }

    /// What stands before the name: "Mayor" of "Mayor Mara Quint"; the whole where it does not end with the name.
    fileprivate func label(of name: String) -> String {
        !name.isEmpty && hasSuffix(" " + name) ? String(dropLast(name.count + 1)) : self
    }

    /// Words by the tokeniser's rules, those that every figure of the site counts.
    var wordCount: Int {
        var scanner = WordScanner()
        var count = 0
        scanner.scan(utf8Span.span) { _, _ in count += 1 }
        return count
    }
}
