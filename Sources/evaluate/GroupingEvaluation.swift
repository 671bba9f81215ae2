import Articles
import Coverage
import Foundation
import Prose

/// How well automatic events match those of a labelled set.
struct GroupingEvaluation {
    /// B³ (Bagga and Baldwin 1998), averaged over articles.
    private(set) var precision = 0.0
    private(set) var recall = 0.0
    /// Events of the set that one automatic event equals.
    private(set) var exact = 0
    private(set) var events = 0
    private(set) var articles = 0
    /// Automatic events that hold articles of several, and events spread over several automatic ones.
    private(set) var merged = 0
    private(set) var split = 0

    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    /// - Parameter labels: of each article, the event that a person put it into.
    init(_ clusters: [[Int]], labels: [String]) {
        let members = Dictionary(grouping: labels.indices) { labels[$0] }.mapValues(Set.init)
        var clustersOfEvent: [String: Int] = [:]
        articles = labels.count
        events = members.count
        for cluster in clusters {
            let found = Dictionary(grouping: cluster) { labels[$0] }
            for (event, shared) in found {
                let square = Double(shared.count * shared.count)
                precision += square / Double(cluster.count) / Double(labels.count)
                recall += square / Double(members[event]?.count ?? 1) / Double(labels.count)
                clustersOfEvent[event, default: 0] += 1
            }
            if found.count > 1 { merged += 1 }
            if let event = found.keys.first, members[event] == Set(cluster) { exact += 1 }
        }
        split = clustersOfEvent.values.count { $0 > 1 }
    }

    /// Groups each set a few events at a time, those that follow one another by date, as a digest has them that begins: there
    /// few texts tell which words are rare. B³ is averaged over articles.
    static func printBeginnings(of files: [String]) async throws {
        print("| set | events at a time | B³ P | B³ R | B³ F1 | exact | merged | split |")
        print("|---|---|---|---|---|---|---|---|")
        for file in files {
            let rows = try LabelledArticle.read(file)
            let events = Dictionary(grouping: rows, by: \.event).sorted { a, b in
                let (first, second) = (
                    a.value.map(\.groupingText.moment).compactMap(\.self).min() ?? 0,
                    b.value.map(\.groupingText.moment).compactMap(\.self).min() ?? 0
                )
                return (first, a.key) < (second, b.key)
            }
            for count in [1, 2, 3, 5, 10] {
                var all: [GroupingEvaluation] = []
                for start in stride(from: 0, to: events.count, by: count) {
                    let part = events[start..<min(start + count, events.count)].flatMap(\.value)
                    let clusters = await part.map(\.groupingText).clusters(Settings.Grouping(), jobs: 2)
                    all.append(GroupingEvaluation(clusters, labels: part.map(\.event)))
                }
                func mean(_ value: (GroupingEvaluation) -> Double) -> Double {
                    all.reduce(0) { $0 + value($1) * Double($1.articles) } / Double(all.reduce(0) { $0 + $1.articles })
                }
                let (precision, recall) = (mean(\.precision), mean(\.recall))
                let exact = Double(all.reduce(0) { $0 + $1.exact }) / Double(events.count)
                let figures = [precision, recall, 2 * precision * recall / (precision + recall), exact]
                    .map { String(format: "%.3f", $0) }.joined(separator: " | ")
                let (merged, split) = (all.reduce(0) { $0 + $1.merged }, all.reduce(0) { $0 + $1.split })
                print("| \(LabelledArticle.setName(file)) | \(count) | \(figures) | \(merged) | \(split) |")
            }
        }
    }

    /// Groups each set with the default settings.
    static func printTable(of files: [String]) async throws {
        print("| set | articles | events | B³ P | B³ R | B³ F1 | exact | merged | split |")
        print("|---|---|---|---|---|---|---|---|---|")
        for file in files {
            let rows = try LabelledArticle.read(file)
            let clusters = await rows.map(\.groupingText).clusters(Settings.Grouping(), jobs: 2)
            let result = GroupingEvaluation(clusters, labels: rows.map(\.event))
            let shares = [result.precision, result.recall, result.f1, Double(result.exact) / Double(result.events)]
            let figures = shares.map { String(format: "%.3f", $0) }.joined(separator: " | ")
            let counts = "\(result.articles) | \(result.events)"
            print("| \(LabelledArticle.setName(file)) | \(counts) | \(figures) | \(result.merged) | \(result.split) |")
        }
    }
}
