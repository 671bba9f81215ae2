import Articles
import Coverage
import Diagnostics
import Foundation
import Prose

/// A year of builds: the articles of a set come in by date over 365 nights, one in 17 a month late, and one in 23 is withdrawn
/// twenty nights after it came.
struct NightsEvaluation {
    private var lock = EventLock()
    private var slugs: Set<String> = []
    private var articleIDs: Set<String> = []
    private var eventOf: [String: String] = [:]
    private var slugOfUnlocked: [String: String] = [:]
    private(set) var lost = 0
    private(set) var merges = 0
    private(set) var moves = 0
    private(set) var movesWithoutLock = 0
    private(set) var withdrawn = 0
    private(set) var redirects = 0
    private(set) var last: [Event] = []

    init(_ rows: [LabelledArticle]) async {
        let articles = rows.map(\.article).sorted { ($0.date, $0.id) < ($1.date, $1.id) }
        let nights = 365
        let arrivals = articles.indices.map { $0 * nights / articles.count + ($0 % 17 == 16 ? 30 : 0) }
        let departures = articles.indices.map { $0 % 23 == 22 ? arrivals[$0] + 20 : Int.max }
        var before: [Int] = []
        for night in 0..<(nights + 30) {
            let present = articles.indices.filter { arrivals[$0] <= night && night < departures[$0] }
            if present == before { continue }
            before = present
            await build(present.map { articles[$0] })
        }
        withdrawn = departures.count { $0 != Int.max }
    }

    private mutating func build(_ articles: [Article]) async {
        let events = await Event.grouping(articles, notes: [], settings: Settings(), lock: lock, jobs: 2).value
        let newer = lock.updated(by: events, day: PublicationDate.isoDay(articles.map(\.date.day).max() ?? 0))
        for case .merged in lock.changes(to: newer) { merges += 1 }
        lock = newer
        slugs.formUnion(events.map(\.slug))
        articleIDs.formUnion(articles.map(\.id))
        last = events

        // An address answers where an event has it, one leads on from it, or the lock knows that it was withdrawn.
        let live = Set(events.map(\.slug))
        let present = Set(articles.map(\.id))
        let moved = Dictionary(lock.redirects.map { ($0.from, $0.to) }) { first, _ in first }
        redirects = moved.count
        let gone = Set(lock.entries.values.filter { $0.articles.isDisjoint(with: present) }.map(\.slug))
        lost += slugs.count { !live.contains($0) && !live.contains(moved[$0] ?? "") && !gone.contains(moved[$0] ?? $0) }
        let known = Set(lock.entries.values.flatMap(\.articles))
        lost += articleIDs.count { !known.contains($0) }

        for entry in lock.entries.values {
            for article in entry.articles.intersection(present) {
                guard let earlier = eventOf.updateValue(entry.id, forKey: article) else { continue }
                if lock.standing(earlier)?.id != entry.id { moves += 1 }
            }
        }
        // What would have become of the addresses without the file.
        for event in await Event.grouping(articles, notes: [], settings: Settings(), jobs: 2).value {
            for article in event.articles {
                if let earlier = slugOfUnlocked.updateValue(event.slug, forKey: article.id), earlier != event.slug {
                    movesWithoutLock += 1
                }
            }
        }
    }

    static func printTable(of files: [String]) async throws {
        print(
            "| set | articles | withdrawn | addresses lost | merges | redirects | articles moved | moved without the file | B³ P | B³ R | B³ F1 |"
        )
        print("|---|---|---|---|---|---|---|---|---|---|---|")
        for file in files {
            let rows = try LabelledArticle.read(file)
            let year = await NightsEvaluation(rows)
            let labels = Dictionary(rows.map { ($0.id, $0.event) }) { first, _ in first }
            let articles = year.last.flatMap(\.articles)
            let places = Dictionary(articles.enumerated().map { ($1.id, $0) }) { first, _ in first }
            let score = GroupingEvaluation(
                year.last.map { $0.articles.compactMap { places[$0.id] } },
                labels: articles.map { labels[$0.id] ?? "" }
            )
            let figures = [score.precision, score.recall, score.f1].map { String(format: "%.3f", $0) }
            let counts = [
                rows.count, year.withdrawn, year.lost, year.merges, year.redirects, year.moves, year.movesWithoutLock,
            ].map(String.init)
            print("| \(([LabelledArticle.setName(file)] + counts + figures).joined(separator: " | ")) |")
        }
    }
}
