import Articles
import Coverage
import Prose
import Templating

extension Site {
    /// Words of an article's beginning that its event's page shows at most.
    private static let leadWords = 60

    func articlePage(_ place: ArticlePlace) -> ArticlePage {
        let comparison = comparisons[place.event]
        let article = comparison.event.articles[place.article]
        let excerpts = comparison.excerpts[place.article]
        return ArticlePage(
            site: frame,
            page: frame(
                of: .article(event: place.event, article: place.article),
                kind: "article",
                title: article.title,
                description: say(
                    "outletOnEvent",
                    ["outlet": .text(outletLink(article.outlet).name), "event": .text(comparison.event.title)]
                )
            ),
            card: articleCard(place),
            updated: article.updated.map(calendar.shown),
            dateline: article.dateline,
            credit: credit(of: article),
            event: PageLink(title: comparison.event.title, address: eventAddresses[place.event]),
            tags: article.tags.map { NamedLink(name: $0, address: SiteMap.tag($0)) },
            body: settings.publish == .full ? fullText(of: article) : nil,
            passages: settings.publish == .full ? [] : passages(of: article, published: excerpts.published),
            publishedWords: excerpts.words,
            speakers: articleSpeakers(place),
            others: comparison.articlesBySharedText(with: place.article)
                .map { headlineLink(ArticlePlace(event: place.event, article: $0)) },
            alone: Set(comparison.points.alone[place.article].map(\.span.paragraph)).sorted().map { paragraph in
                ArticlePage.Paragraph(
                    number: paragraph + 1,
                    anchor: SiteMap.paragraphAnchor(paragraph),
                    isPublished: excerpts.published.contains { $0.paragraph == paragraph }
                )
            },
            sameText: sameText(as: place)
        )
    }

    /// Of which other article an article is the text, or with which it shares passages.
    private func sameText(as place: ArticlePlace) -> String? {
        let comparison = comparisons[place.event]
        let pair = comparison.sharedText.pairs.first { $0.copy == place.article || $0.original == place.article }
        guard let pair else { return nil }
        let other = comparison.event.articles[pair.copy == place.article ? pair.original : pair.copy]
        let name = outletLink(other.outlet).name
        return say(pair.kind == .reprint ? "sameTextAs" : "sharesPassages", ["outlet": .text(name)])
    }

    func articleCard(_ place: ArticlePlace) -> ArticleCard {
        let comparison = comparisons[place.event]
        let article = comparison.event.articles[place.article]
        let published = comparison.excerpts[place.article].published
        return ArticleCard(
            link: headlineLink(place),
            date: calendar.shown(article.date),
            byline: article.authors.isEmpty
                ? nil : say("byline", ["authors": .text(article.authors.joined(separator: ", "))]),
            agency: agencyCredit(of: article),
            wordCount: comparison.excerpts[place.article].articleWords,
            excerpt: settings.publish == .full
                ? article.paragraphs.first { $0.kind == .text }?.text.firstWords(Self.leadWords)
                : passages(of: article, published: published).first.map { passage in
                    passage.parts.map { $0.text ?? "[…]" }.joined(separator: " ")
                },
            url: article.url
        )
    }

    /// What may be shown, by paragraph.
    private func passages(of article: Article, published: [TextSpan]) -> [ArticlePage.Passage] {
        Set(published.map(\.paragraph)).sorted().map { paragraph in
            let text = article.paragraphs[paragraph].text
            let spans = published.filter { $0.paragraph == paragraph }
            return ArticlePage.Passage(
                number: paragraph + 1,
                anchor: SiteMap.paragraphAnchor(paragraph),
                parts: TextPart.parts(of: text, showing: spans[...], within: 0..<text.utf8.count)
            )
        }
    }

    /// The whole text, each paragraph with the anchor that quotations and summaries link to.
    private func fullText(of article: Article) -> HTML {
        let lines: [Int]
        if article.markdown != nil {
            lines = article.paragraphLines.map { $0 - article.markdownLine + 1 }
        } else {
            // As written below: a paragraph a line, with an empty one behind it.
            lines = article.paragraphs.indices.map { 2 * $0 + 1 }
        }
        let anchors = zip(lines, lines.indices).map { ($0, SiteMap.paragraphAnchor($1)) }
        return HTML(
            trusted: CommonMark.html(
                article.markdown ?? article.paragraphs.map(\.escapedForMarkdown).joined(separator: "\n\n"),
                minimumHeading: 2,
                anchors: Dictionary(anchors, uniquingKeysWith: { first, _ in first })
            )
        )
    }

    /// The agency that the text credits, unless that is the outlet itself.
    private func agencyCredit(of article: Article) -> String? {
        article.agency.flatMap { outletLink(article.outlet).name.hasPrefix($0) ? nil : $0 }
    }

    private func credit(of article: Article) -> String? {
        switch (agencyCredit(of: article), article.original) {
        case (let agency?, let original?):
            say("creditsAndFirst", ["agency": .text(agency), "original": .text(original)])
        case (let agency?, nil): say("creditsAgency", ["agency": .text(agency)])
        case (nil, let original?): say("firstPublished", ["original": .text(original)])
        case (nil, nil): nil
        }
    }
}

extension Comparison {
    /// The other articles, those that share most text with one first, then in order of publication.
    fileprivate func articlesBySharedText(with article: Int) -> [Int] {
        var shared = [Double](repeating: 0, count: event.articles.count)
        for pair in sharedText.pairs {
            if pair.original == article { shared[pair.copy] = max(shared[pair.copy], pair.containment) }
            if pair.copy == article { shared[pair.original] = max(shared[pair.original], pair.containment) }
        }
        return event.articles.indices.filter { $0 != article }.sorted { (-shared[$0], $0) < (-shared[$1], $1) }
    }
}

extension String {
    /// The first `count` words with what stands between them, and `…` where that is not all.
    func firstWords(_ count: Int) -> String {
        var scanner = WordScanner()
        var words = 0
        var end = utf8.count
        scanner.scan(utf8Span.span) { _, range in
            words += 1
            if words == count { end = range.upperBound }
        }
        return words <= count ? self : String(decoding: Array(utf8.prefix(end)), as: UTF8.self) + " …"
    }
}
