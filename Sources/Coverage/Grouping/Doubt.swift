package import Articles
import Prose

/// A grouping that could as well have been the other one: two articles that are just together, or just apart, and of which no
/// editor has said anything.
package struct Doubt: Hashable, Sendable {
    /// Ids of the two articles that decide.
    package var articles: [String]
    /// Slugs of their events; one where they are together.
    package var events: [String]
    /// Of the two, 0 to 1.
    package var similarity: Double
    package var threshold: Double
    /// Days between the two.
    package var daysApart: Double
    /// Words that both have, heaviest first.
    package var ties: [String]
    /// Words that only the one or only the other has, heaviest first.
    package var parts: [[String]]

    package var areTogether: Bool { events.count == 1 }

    /// What lies within this share of the threshold, below or above it, is doubtful.
    package static let nearness = 0.3

    /// The doubtful groupings, those nearest to the threshold first.
    ///
    /// Two events are doubtfully apart where their least similar articles just miss the threshold, or reach it and are apart
    /// since both were published so; an event is doubtfully one where its least similar articles just reach it.
    package static func all(in events: [Event], settings: Settings.Grouping, jobs: Int) async -> [Doubt] {
        var doubts: [Doubt] = []
        let placed = events.enumerated().flatMap { number, event in event.articles.map { (article: $0, event: number) }
        }
        for (_, members) in Dictionary(grouping: placed, by: { $0.article.language.tag }).sorted(by: { $0.key < $1.key }
        ) {
            let sorted = members.sorted { GroupingText($0.article).precedes(GroupingText($1.article)) }
            doubts += await LanguageDoubts(sorted.map(\.article), sorted.map(\.event), events, settings, jobs).doubts
        }
        return doubts.sorted { a, b in
            let (near, far) = (abs(a.similarity - a.threshold), abs(b.similarity - b.threshold))
            return near != far ? near < far : a.articles.lexicographicallyPrecedes(b.articles)
        }
    }
}

/// Those between articles of one language.
private struct LanguageDoubts {
    private(set) var doubts: [Doubt] = []

    private struct Key: Hashable { var first: Int, second: Int }
    private struct Link { var count: Int, weakest: SimilarPair }

    init(_ articles: [Article], _ places: [Int], _ events: [Event], _ settings: Settings.Grouping, _ jobs: Int) async {
        let similarities = await ArticleSimilarities(
            articles,
            language: articles[0].language,
            settings: settings,
            jobs: jobs
        )
        var wider = settings
        wider.threshold *= 1 - Doubt.nearness
        let search = SimilarPairSearch(similarities.vectors, moments: articles.map(\.date.moment), settings: wider)
        var links: [Key: Link] = [:]
        for pair in await search.pairs(jobs: jobs) {
            let ends = [places[Int(pair.first)], places[Int(pair.second)]].sorted()
            let key = Key(first: ends[0], second: ends[1])
            guard let link = links[key] else {
                links[key] = Link(count: 1, weakest: pair)
                continue
            }
            let isWeaker = pair.similarity < link.weakest.similarity
            links[key] = Link(count: link.count + 1, weakest: isWeaker ? pair : link.weakest)
        }
        let sizes = Dictionary(places.map { ($0, 1) }, uniquingKeysWith: +)
        let upper = Float(settings.threshold * (1 + Doubt.nearness))
        for (key, link) in links {
            let isOne = key.first == key.second
            // Two events with a pair out of reach are surely apart.
            let size = sizes[key.first] ?? 0
            guard isOne || link.count == size * (sizes[key.second] ?? 0), link.weakest.similarity < upper else {
                continue
            }
            if isOne, events[key.first].isDecided(wholly: true) { continue }
            if !isOne, events[key.first].isDecided(wholly: false), events[key.second].isDecided(wholly: false) {
                continue
            }
            let pair = [articles[Int(link.weakest.first)], articles[Int(link.weakest.second)]]
            doubts.append(
                Doubt(
                    articles: pair.map(\.id),
                    events: isOne
                        ? [events[key.first].slug]
                        : [Int(link.weakest.first), Int(link.weakest.second)].map { events[places[$0]].slug },
                    similarity: Double(link.weakest.similarity),
                    threshold: settings.threshold,
                    daysApart: abs(pair[0].date.moment - pair[1].date.moment),
                    ties: similarities.sharedTerms(of: pair[0], with: [pair[1].id]).prefix(8).map(\.word),
                    parts: [
                        similarities.ownTerms(of: pair[0], not: pair[1]),
                        similarities.ownTerms(of: pair[1], not: pair[0]),
                    ]
                )
            )
        }
    }
}

extension Event {
    /// Whether an editor put its articles here: all of them, or at least one.
    fileprivate func isDecided(wholly: Bool) -> Bool {
        let decided = articles.map { $0.event != nil || note?.articles.contains($0.id) == true }
        return wholly ? decided.allSatisfy(\.self) : decided.contains(true)
    }
}
