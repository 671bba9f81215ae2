import Articles
import Coverage
import Prose

extension Site {
    func speakerRow(_ speaker: EventQuotations.Speaker, in event: Int) -> SpeakerRow {
        var outlets: [String] = []
        let quotes = speaker.quotes.map { reference in
            let place = ArticlePlace(event: event, article: reference.article)
            let article = comparisons[event].event.articles[reference.article]
            let quotation = article.quotations[reference.quotation]
            let outlet = outletLink(article.outlet).name
            if !outlets.contains(outlet) { outlets.append(outlet) }
            let isPublished = comparisons[event].excerpts[reference.article].publishes(quotation.span)
            let anchor = isPublished ? "#" + SiteMap.paragraphAnchor(quotation.span.paragraph) : ""
            let words = quotation.text.wordCount
            return SpeakerRow.Quote(
                text: isPublished ? Self.quoted(quotation) : nil,
                withheld: "\(words) \(noun("word", words)), beyond what this site shows of the article",
                outlet: outlet,
                address: articleAddresses[place.event][place.article] + anchor,
                paragraph: quotation.span.paragraph + 1,
                attribution: Self.attribution(of: quotation, as: speaker.name),
                lang: foreignLanguage(of: article)
            )
        }
        return SpeakerRow(
            name: speaker.name ?? "Not attributed",
            role: speaker.role,
            quotedBy: "Quoted by \(outlets.joined(separator: ", ")).",
            quotes: quotes
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

    private static func quoted(_ quotation: Quotation) -> String { "“\(quotation.text)”" }

    /// `claimed, through CCTV`; `as “the minister”, said`; nil where the text credits nobody.
    private static func attribution(of quotation: Quotation, as name: String?) -> String? {
        var parts: [String] = []
        if let mention = quotation.mention, !mention.isPronoun, mention.text != name {
            parts.append("as “\(mention.text)”")
        }
        if let verb = quotation.verb { parts.append(verb) }
        if let via = quotation.via { parts.append("through \(via)") }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension String {
    /// Words by the tokeniser's rules, those that every figure of the site counts.
    var wordCount: Int {
        var scanner = WordScanner()
        var count = 0
        scanner.scan(utf8Span.span) { _, _ in count += 1 }
        return count
    }
}
