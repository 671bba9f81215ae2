import Articles
import Coverage
import Templating

extension Site {
    /// Events in the site's own feeds.
    static let feedEvents = 30
    /// Entries of the feed of an outlet, a tag or a person: there are many of them, most with few.
    private static let pageFeedEntries = 20

    func atomFeed(base: String) -> AtomFeed {
        AtomFeed(
            title: settings.title.inXML,
            description: settings.description.inXML,
            language: settings.language,
            author: (settings.author ?? settings.title).inXML,
            home: base,
            selfURL: base + SiteMap.atomFeed,
            updated: updated,
            entries: comparisons.indices.prefix(Self.feedEvents).map { entry(event: $0, summary: feedSummary($0)) }
        )
    }

    /// The address of the feed of a page's own, beside it; nil where it has none. An outlet, a tag and a person have one,
    /// where `base_url` is set.
    func feedAddress(of page: Page) -> String? {
        guard settings.baseURL != nil else { return nil }
        switch page {
        case .outlet(let outlet) where articlesByOutlet[outlets[outlet].id] == nil: return nil
        case .outlet, .tag, .person: return SiteMap.beside(address(of: page), SiteMap.atomFeed)
        default: return nil
        }
    }

    /// The feed of a page's own. Its time is its newest entry's and no clock's, so that it only changes with them.
    func atomFeed(of page: Page) -> AtomFeed? {
        guard let base = settings.baseURL, let address = feedAddress(of: page) else { return nil }
        let name: String
        let entries: [AtomFeed.Entry]
        switch page {
        case .outlet(let index):
            name = outlets[index].name
            entries = (articlesByOutlet[outlets[index].id] ?? []).prefix(Self.pageFeedEntries).map(entry)
        case .tag(let index):
            name = tags[index].name
            entries = tags[index].events.prefix(Self.pageFeedEntries).map {
                entry(event: $0, summary: coverageSentence(of: comparisons[$0]))
            }
        case .person(let index):
            name = people[index].name
            entries = people[index].appearances.sorted { $0.event < $1.event }.prefix(Self.pageFeedEntries).map {
                entry(event: $0.event, summary: say("quotedBy", ["outlets": .text(quoting(outletsOf: $0))]))
            }
        default: return nil
        }
        return AtomFeed(
            title: "\(name) · \(settings.title)".inXML,
            description: "",
            language: settings.language,
            author: (settings.author ?? settings.title).inXML,
            home: SiteMap.url(self.address(of: page), below: base),
            selfURL: SiteMap.url(address, below: base),
            updated: entries.map(\.updated).max() ?? updated,
            entries: entries
        )
    }

    private func entry(event index: Int, summary: String) -> AtomFeed.Entry {
        AtomFeed.Entry(
            title: comparisons[index].event.title.inXML,
            url: settings.baseURL.map { SiteMap.url(eventAddresses[index], below: $0) } ?? "",
            published: moment(comparisons[index].event.span?.lowerBound.order),
            updated: moment(comparisons[index].event.lastChange),
            summary: summary.inXML
        )
    }

    /// An outlet's article: the page that tells of it here, with who wrote it and where.
    private func entry(_ place: ArticlePlace) -> AtomFeed.Entry {
        let comparison = comparisons[place.event]
        let article = comparison.event.articles[place.article]
        let outlet = outletLink(article.outlet).name
        let title = say("outletOnEvent", ["outlet": .text(outlet), "event": .text(comparison.event.title)])
        return AtomFeed.Entry(
            title: article.title.inXML,
            url: settings.baseURL.map { SiteMap.url(articleAddresses[place.event][place.article], below: $0) } ?? "",
            published: moment(article.date.order),
            updated: moment(article.lastChange),
            summary: "\(title). \(coverageSentence(of: comparison))".inXML,
            author: outlet.inXML,
            via: article.url?.asURI
        )
    }

    /// `Harbour Daily, Northern Ledger`
    private func quoting(outletsOf appearance: People.Appearance) -> String {
        let comparison = comparisons[appearance.event]
        let speaker = comparison.quotations.speakers[appearance.speaker]
        let quoting = Set((speaker.quotes + speaker.indirect).map { comparison.event.articles[$0.article].outlet })
        return comparison.coverage.reporting.filter(quoting.contains).map { outletLink($0).name }
            .joined(separator: ", ")
    }

    func feedSummary(_ index: Int) -> String {
        let headlines = comparisons[index].event.articles
            .map { "\(outletLink($0.outlet).name): \($0.title)" }
        return ([coverageSentence(of: comparisons[index])] + headlines).joined(separator: "\n")
    }

    func moment(_ second: Int?) -> String { PublicationDate(second: second ?? 0, offset: 0).description }
}

extension Article {
    /// When it was published or, as far as it tells, last changed: seconds since 1970-01-01T00:00Z.
    var lastChange: Int { max(date.order, updated?.order ?? date.order) }
}

extension Event {
    var lastChange: Int? {
        // By index: to copy an article is to touch its thirty fields.
        let published = articles.indices.map { articles[$0].date.order }
        return (published + articles.indices.compactMap { articles[$0].updated?.order }).max()
    }
}

extension String {
    /// Without what XML 1.0 has no way to write: control characters, U+FFFE and U+FFFF.
    var inXML: String {
        // Above ASCII only what begins with EF can be one of the two.
        if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0xEF || $0 == 0x0A || $0 == 0x09 }) { return self }
        return String(
            String.UnicodeScalarView(
                unicodeScalars.filter { scalar in
                    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                        || scalar == "\n" || scalar == "\t"
                }
            )
        )
    }

    /// A web address with the characters of ASCII that no URI has percent-encoded (RFC 3986, section 2).
    var asURI: String {
        guard utf8.contains(where: \.isNoneOfURI) else { return self }
        return utf8.reduce(into: "") { uri, byte in
            if byte.isNoneOfURI {
                uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            } else {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
    }
}

extension UInt8 {
    fileprivate var isNoneOfURI: Bool {
        switch self {
        case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            true
        default: false
        }
    }
}
