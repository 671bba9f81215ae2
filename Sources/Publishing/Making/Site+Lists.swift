import Articles
import Coverage
import Prose
import Templating

extension Site {
    /// Events on the home page; the others are in the archive.
    private static let homeEvents = 40
    /// Headlines shown of an event in a list.
    private static let cardHeadlines = 6

    func homePage() -> HomePage {
        let pinned = comparisons.indices.filter { isPinned($0) }
        let newest = comparisons.indices.lazy.filter { !isPinned($0) }.prefix(max(0, Self.homeEvents - pinned.count))
        let shown = pinned + newest
        return HomePage(
            site: frame,
            page: frame(of: .home, kind: "home", title: settings.title, description: settings.description.nonEmpty),
            events: shown.map(eventCard),
            hasMore: shown.count < comparisons.count
        )
    }

    func tagPage(_ index: Int) -> TagPage {
        let tag = tags[index]
        return TagPage(
            site: frame,
            page: frame(of: .tag(index), kind: "tag", title: tag.name),
            name: tag.name,
            events: tag.events.map(eventCard)
        )
    }

    func tagsPage() -> TagsPage {
        TagsPage(
            site: frame,
            page: frame(of: .tags, kind: "tags", title: say("tagsTitle")),
            tags: tags.map {
                TagsPage.Row(name: $0.name, address: SiteMap.tag($0.name), eventCount: $0.events.count)
            }
        )
    }

    func archivePage() -> ArchivePage {
        ArchivePage(
            site: frame,
            page: frame(of: .archive, kind: "archive", title: say("archiveTitle")),
            months: months.map {
                ArchivePage.Month(
                    title: calendar.title(ofMonth: $0.month),
                    address: SiteMap.month($0.month),
                    eventCount: $0.events.count,
                    articleCount: $0.articleCount
                )
            },
            years: calendarCharts()
        )
    }

    func monthPage(_ index: Int) -> MonthPage {
        let month = months[index]
        let title = calendar.title(ofMonth: month.month)
        return MonthPage(
            site: frame,
            page: frame(of: .month(index), kind: "month", title: title),
            title: title,
            days: month.days.map {
                MonthPage.Day(
                    day: PublicationDate.civil($0).day,
                    address: SiteMap.day(PublicationDate.isoDay($0))
                )
            },
            events: month.events.map(eventCard)
        )
    }

    func dayPage(_ index: Int) -> DayPage {
        let day = days[index]
        let date = calendar.shown(day: day.day)
        let month = String(date.machine.prefix(7))
        let byEvent = Dictionary(grouping: day.articles, by: \.event).sorted { $0.key < $1.key }
        return DayPage(
            site: frame,
            page: frame(of: .day(index), kind: "day", title: date.day),
            date: date,
            month: calendar.title(ofMonth: month),
            monthAddress: SiteMap.month(month),
            articleCount: day.articles.count,
            events: byEvent.map { event, places in
                DayPage.Group(
                    title: comparisons[event].event.title,
                    address: eventAddresses[event],
                    headlines: places.map(headlineLink)
                )
            }
        )
    }

    func eventCard(_ index: Int) -> EventCard {
        let comparison = comparisons[index]
        let days = days(ofEvent: index)
        let shown = comparison.event.articles.indices.prefix(Self.cardHeadlines)
        return EventCard(
            title: comparison.event.title,
            address: eventAddresses[index],
            from: calendar.shown(day: days.lowerBound),
            to: days.count == 1 ? nil : calendar.shown(day: days.upperBound),
            isPinned: isPinned(index),
            outletCount: comparison.coverage.reporting.count,
            followedCount: comparison.coverage.reporting.count + comparison.coverage.silent.count,
            articleCount: comparison.event.articles.count,
            headlines: shown.map { headlineLink(ArticlePlace(event: index, article: $0)) },
            moreHeadlines: comparison.event.articles.count - shown.count,
            differences: comparison.differences(in: phrases)
        )
    }

    /// The days on which an event's first and last article were published.
    func days(ofEvent index: Int) -> ClosedRange<Int> {
        let articles = comparisons[index].event.articles
        // By index: to copy an article is to touch its thirty fields.
        let days = articles.indices.map { calendar.day(of: articles[$0].date) }
        return (days.min() ?? 0)...(days.max() ?? 0)
    }

    func headlineLink(_ place: ArticlePlace) -> HeadlineLink { headlineLinks[place.event][place.article] }

    /// The links to the articles of an event.
    func headlineLinks(toEvent index: Int) -> [HeadlineLink] {
        zip(comparisons[index].event.articles, articleAddresses[index]).map { article, address in
            let outlet = outletLink(article.outlet)
            return HeadlineLink(
                outlet: outlet.name,
                outletAddress: outlet.address,
                title: article.title,
                address: address,
                lang: foreignLanguage(of: article)
            )
        }
    }

    func outletLink(_ id: String) -> OutletLink {
        outletLinks[id] ?? OutletLink(name: id, address: SiteMap.outlet(id), sign: .of(place: 0))
    }

    /// The article's language, where the page has to say that it is not the site's.
    func foreignLanguage(of article: Article) -> String? { foreignLanguage(article.language.tag) }

    func foreignLanguage(_ tag: String) -> String? { tag.isEmpty || tag == primaryLanguage ? nil : tag }

    private func isPinned(_ event: Int) -> Bool { comparisons[event].event.note?.isPinned ?? false }
}

extension String {
    var nonEmpty: String? { isEmpty ? nil : self }
}

extension Comparison {
    /// In one line what a reader will find to differ, most telling first: `3 independent texts · 2 figures differ`.
    fileprivate func differences(in phrases: Phrases) -> String? {
        var parts: [String] = []
        if sharedText.voices.count < event.articles.count {
            let count = sharedText.voices.count
            parts.append(phrases.say("independentTexts", ["textCount": .number(count)]))
        }
        if !points.figures.isEmpty { parts.append(phrases.say("figuresDiffer")) }
        let reworded = utterances.all.count { $0.versions.contains { $0.relation == .reworded } }
        if reworded > 0 { parts.append(phrases.say("quotesReworded", ["count": .number(reworded)])) }
        if let term = wordChoice.markedTerms.first {
            parts.append(phrases.say("termInMarks", ["term": .text(term.text)]))
        }
        if let spelling = wordChoice.namings.first(where: { $0.kind == .spelling }) {
            parts.append(spelling.forms.map(\.text).joined(separator: " \(phrases.say("or")) "))
        }
        if !points.shared.isEmpty {
            parts.append(phrases.say("pointsShared", ["count": .number(points.shared.count)]))
        }
        return parts.isEmpty ? nil : parts.prefix(3).joined(separator: " · ")
    }
}
