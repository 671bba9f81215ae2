import Articles
import Coverage
import Prose
import Templating

extension Site {
    /// Who is quoted in an article, each with the places, in order of appearance.
    func articleSpeakers(_ place: ArticlePlace) -> [ArticlePage.Speaker] {
        let comparison = comparisons[place.event]
        let article = comparison.event.articles[place.article]
        var speakers: [ArticlePage.Speaker] = []
        for speaker in comparison.quotations.speakers {
            let references =
                speaker.quotes.filter { $0.article == place.article }
                + speaker.indirect.filter { $0.article == place.article }
            let quotations = references.map { article.quotations[$0.quotation] }
            if quotations.isEmpty { continue }
            speakers.append(
                ArticlePage.Speaker(
                    name: speaker.name ?? say("notAttributed"),
                    role: speaker.role?.text,
                    roleLang: speaker.role.flatMap { foreignLanguage($0.language) },
                    quotes: quotations.map { quotation in
                        ArticlePage.Place(
                            paragraph: quotation.span.paragraph + 1,
                            anchor: SiteMap.paragraphAnchor(quotation.span.paragraph),
                            isPublished: comparison.excerpts[place.article].publishes(quotation.span),
                            attribution: quotation.attribution(as: speaker.name, in: phrases),
                            wordCount: quotation.text.wordCount
                        )
                    }
                )
            )
        }
        return speakers
    }
}

extension Quotation {
    /// With marks where the outlet sets any, without the comma that its sentence goes on with.
    func shownText(in phrases: Phrases) -> String {
        kind == .indirect ? bareText : phrases.say("quoted", ["text": .text(bareText)])
    }

    /// Without the comma that its sentence goes on with.
    var bareText: String { text.hasSuffix(",") ? String(text[..<text.index(before: text.endIndex)]) : text }

    /// `claimed, through CCTV`; `as “the minister”, said`; nil where the text credits nobody.
    func attribution(as name: String?, in phrases: Phrases) -> String? {
        var parts: [String] = []
        if let mention, !mention.isPronoun, !mention.text.tellsNoMore(than: name ?? "") {
            let mention = mention.text.label(of: name ?? "").trimmingPunctuation
            parts.append(phrases.say("asMention", ["mention": .text(mention)]))
        }
        if let verb { parts.append(verb) }
        if let via { parts.append(phrases.say("through", ["via": .text(via)])) }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// What the verb implies of the words, where it is not neutral.
    func implicationLabel(in phrases: Phrases) -> String? {
        switch implication {
        case .doubt: phrases.say("verbDoubt")
        case .truth: phrases.say("verbTruth")
        case .guilt: phrases.say("verbGuilt")
        case .force: phrases.say("verbForce")
        case .neutral, nil: nil
        }
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

    fileprivate var trimmingPunctuation: String {
        var bare = self[...]
        while let last = bare.last, last == "," || last.isWhitespace { bare.removeLast() }
        return String(bare)
    }

    /// Words by the tokeniser's rules, those that every figure of the site counts.
    var wordCount: Int {
        var scanner = WordScanner()
        var count = 0
        scanner.scan(utf8Span.span) { _, _ in count += 1 }
        return count
    }
}
