package import Articles
import Prose

extension [GroupingText] {
    /// The texts that report one event each, as indices: TF-IDF, cosine with time decay, complete linkage
    /// (`Docs/grouping.md`). The same texts in any order give the same clusters.
    ///
    /// Words are compared within a language. Texts of two languages are in one cluster only where an editor put them there;
    /// other texts then join those of their own language.
    package func clusters(_ settings: Settings.Grouping, jobs: Int) async -> [[Int]] {
        let languages = Dictionary(grouping: indices) { self[$0].language.tag }
        var clusters: [[Int]] = []
        let certainty = Float(settings.threshold * LockedEvents.margin)
        for (_, members) in languages.sorted(byUTF8: \.key) {
            let order = members.sorted { self[$0].precedes(self[$1]) }
            let texts = order.map { self[$0] }
            let vectors = await TermVectors(texts, language: texts[0].language, jobs: jobs)
            let search = SimilarPairSearch(vectors, moments: texts.map(\.moment), settings: settings)
            let pairs = await search.pairs(jobs: jobs)
            clusters += CompleteLinkage(texts, pairs: pairs, certainty: certainty).clusters.map { $0.map { order[$0] } }
        }
        return joiningGivenEvents(clusters)
    }

    /// Clusters of one given event in two languages as one.
    private func joiningGivenEvents(_ clusters: [[Int]]) -> [[Int]] {
        var numbers: [GroupingText.Given: Int] = [:]
        var joined: [[Int]] = []
        for cluster in clusters {
            let events = Set(cluster.compactMap { self[$0].given })
            let earlier = Set(events.compactMap { numbers[$0] }).sorted()
            let number = earlier.first ?? joined.count
            if earlier.isEmpty { joined.append([]) }
            joined[number] += cluster
            // What holds two locked events brings the parts of both in other languages together.
            for other in earlier.dropFirst() {
                joined[number] += joined[other]
                joined[other] = []
                for (event, place) in numbers where place == other { numbers[event] = number }
            }
            for event in events { numbers[event] = number }
        }
        return joined.filter { !$0.isEmpty }
    }
}

extension GroupingText {
    /// By moment, unknown ones first, then by id.
    func precedes(_ other: GroupingText) -> Bool {
        let (a, b) = (moment ?? -.infinity, other.moment ?? -.infinity)
        return a != b ? a < b : id.precedesByUTF8(other.id)
    }
}
