import Articles
import Coverage

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Site {
    /// Events in a feed.
    private static let feedEvents = 30

    func atomFeed(base: String) -> AtomFeed {
        AtomFeed(
            title: settings.title,
            description: settings.description,
            language: settings.language,
            author: settings.author ?? settings.title,
            home: base,
            selfURL: base + SiteMap.atomFeed,
            updated: updated,
            entries: comparisons.indices.prefix(Self.feedEvents).map { index in
                AtomFeed.Entry(
                    title: comparisons[index].event.title,
                    url: SiteMap.url(eventAddresses[index], below: base),
                    published: moment(comparisons[index].event.span?.lowerBound),
                    updated: moment(comparisons[index].event.span?.upperBound),
                    summary: feedSummary(index)
                )
            }
        )
    }

    /// JSON Feed 1.1 (jsonfeed.org).
    func jsonFeed(base: String) -> [UInt8] {
        let feed = JSONFeed(
            version: "https://jsonfeed.org/version/1.1",
            title: settings.title,
            description: settings.description.nonEmpty,
            homePageUrl: base,
            feedUrl: base + SiteMap.jsonFeed,
            language: settings.language,
            authors: settings.author.map { [JSONFeed.Author(name: $0)] },
            items: comparisons.indices.prefix(Self.feedEvents).map { index in
                let url = SiteMap.url(eventAddresses[index], below: base)
                let tags = comparisons[index].event.tags
                return JSONFeed.Item(
                    id: url,
                    url: url,
                    title: comparisons[index].event.title,
                    contentText: feedSummary(index),
                    datePublished: moment(comparisons[index].event.span?.lowerBound),
                    dateModified: moment(comparisons[index].event.span?.upperBound),
                    tags: tags.isEmpty ? nil : tags
                )
            }
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        // Nothing in the feed can fail to encode: there are strings only.
        return (try? encoder.encode(feed)).map(Array.init) ?? []
    }

    private func feedSummary(_ index: Int) -> String {
        let headlines = comparisons[index].event.articles
            .map { "\(outletLink($0.outlet).name): \($0.title)" }
        return ([coverageSentence(of: comparisons[index])] + headlines).joined(separator: "\n")
    }

    private func moment(_ date: PublicationDate?) -> String {
        PublicationDate(second: date?.order ?? 0, offset: 0).description
    }
}

private struct JSONFeed: Encodable {
    struct Author: Encodable {
        var name: String
    }

    struct Item: Encodable {
        var id: String
        var url: String
        var title: String
        var contentText: String
        var datePublished: String
        var dateModified: String
        var tags: [String]?
    }

    var version: String
    var title: String
    var description: String?
    var homePageUrl: String
    var feedUrl: String
    var language: String
    var authors: [Author]?
    var items: [Item]
}
