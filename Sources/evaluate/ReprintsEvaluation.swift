import Articles
import Coverage
import Foundation

/// How much text independent articles of one event share, and whether reprints are found.
enum ReprintsEvaluation {
    /// Containment of any two articles of an event, set by set.
    static func printContainments(of files: [String]) throws {
        print("| set | pairs | median | 99 % | most | from 20 % | from 50 % |")
        print("|---|---|---|---|---|---|---|")
        for file in files {
            let events = LabelledArticle.events(of: try LabelledArticle.read(file))
            var shares: [Double] = []
            for event in events {
                let found = SharedText.containments(in: event)
                let pairs = event.articles.count * (event.articles.count - 1) / 2
                shares += found.map(\.containment) + Array(repeating: 0, count: pairs - found.count)
                for pair in found where pair.containment >= SharedText.creditedContainment {
                    let ids = [event.articles[pair.first], event.articles[pair.second]].map { "\($0.outlet) \($0.id)" }
                    print(String(format: "%.3f", pair.containment), event.slug, ids.joined(separator: ", "))
                }
            }
            shares.sort()
            let figures = [shares[shares.count / 2], shares[shares.count * 99 / 100], shares[shares.count - 1]]
            let counts = [SharedText.passageContainment, SharedText.reprintContainment].map { least in
                "\(shares.count { $0 >= least })"
            }
            let cells = figures.map { String(format: "%.3f", $0) } + counts
            print("| \(LabelledArticle.setName(file)) | \(shares.count) | \(cells.joined(separator: " | ")) |")
        }
    }

    /// Pairs of one text and of two, as the labels have them, and what the program says.
    static func printReprints(of file: String) throws {
        let rows = try LabelledArticle.read(file)
        let labels = Dictionary(rows.map { ($0.id, $0.voice) }, uniquingKeysWith: { first, _ in first })
        var (found, missed, wrong, apart) = (0, 0, 0, 0)
        var lowest = 1.0
        var highest = 0.0
        for event in LabelledArticle.events(of: rows) {
            let voices = Comparison(event, outlets: [], settings: Settings()).sharedText.voiceOfArticle
            let containments = SharedText.containments(in: event)
            for b in event.articles.indices {
                for a in 0..<b {
                    let (first, second) = (event.articles[a].id, event.articles[b].id)
                    let isReprint = labels[first] == labels[second]
                    let share = containments.first { $0.first == a && $0.second == b }?.containment ?? 0
                    if isReprint { lowest = min(lowest, share) } else { highest = max(highest, share) }
                    switch (isReprint, voices[a] == voices[b]) {
                    case (true, true): found += 1
                    case (true, false): missed += 1
                    case (false, true): wrong += 1
                    case (false, false): apart += 1
                    }
                    if isReprint != (voices[a] == voices[b]) {
                        print(isReprint ? "missed" : "wrong", String(format: "%.3f", share), first, second)
                    }
                }
            }
        }
        print("reprints       \(found) pairs found, \(missed) missed")
        print("independent    \(apart) pairs kept apart, \(wrong) taken for reprints")
        print(String(format: "containment    reprints %.3f at least, independent %.3f at most", lowest, highest))
    }
}
