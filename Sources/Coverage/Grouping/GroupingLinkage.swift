/// Complete linkage, cut at a threshold: clusters in which every two texts are a similar pair, made by always joining the
/// two clusters whose least similar pair is the most similar.
///
/// Pairs are in strict order, by similarity and then by their texts' indices, so there are no ties and one result. It is
/// found by nearest-neighbour chains (Murtagh 1983; right for complete linkage, which is reducible) over similar pairs
/// alone: a cluster keeps as neighbours only those to which all its texts are similar, which get fewer as it grows.
struct CompleteLinkage {
    /// The texts of each cluster, ascending; clusters by their first text.
    private(set) var clusters: [[Int]] = []

    /// A neighbour of a cluster, and the least similar pair between the two.
    private struct Link {
        var cluster: Int32
        var similarity: Float
        var first: Int32
        var second: Int32

        func isWeaker(than other: Link) -> Bool {
            if similarity != other.similarity { return similarity < other.similarity }
            return (first, second) > (other.first, other.second)
        }
    }

    /// What must stay apart from what.
    private struct Rule {
        var event: String?
        var lockedEvent: String?
        var excludedEvents: Set<String>

        /// - Parameter isCertain: whether the two are similar enough for two published events to become one.
        func allows(_ other: Rule?, isCertain: Bool) -> Bool {
            guard let other else { return true }
            if let event, let otherEvent = other.event { return event == otherEvent }
            if event ?? lockedEvent != nil, other.event ?? other.lockedEvent != nil, !isCertain { return false }
            return !(event.map(other.excludedEvents.contains) ?? false)
                && !(other.event.map(excludedEvents.contains) ?? false)
        }
    }

    /// Clusters are numbered: first the texts, then what was joined, in that order.
    private var parents: [Int32]
    private var sizes: [Int32]
    private var children: [(Int32, Int32)] = []
    private var links: [[Link]]
    private var rules: [Int32: Rule] = [:]
    /// By cluster, texts linked and the link, while neighbours are collected.
    private var reached: [Int32]
    private var weakest: [Link]
    private let textCount: Int
    private let certainty: Float

    /// - Parameter certainty: least similarity of any two texts of two locked events that become one.
    init(_ texts: [GroupingText], pairs: [SimilarPair], certainty: Float) {
        self.certainty = certainty
        textCount = texts.count
        let most = max(0, texts.count * 2 - 1)
        parents = (0..<Int32(most)).map { $0 }
        sizes = [Int32](repeating: 1, count: texts.count)
        reached = [Int32](repeating: 0, count: most)
        weakest = [Link](repeating: Link(cluster: 0, similarity: 0, first: 0, second: 0), count: most)
        var degrees = [Int](repeating: 0, count: texts.count)
        for pair in pairs {
            degrees[Int(pair.first)] += 1
            degrees[Int(pair.second)] += 1
        }
        links = degrees.map { degree in
            var links: [Link] = []
            links.reserveCapacity(degree)
            return links
        }
        for pair in pairs {
            let (first, second) = (Int(pair.first), Int(pair.second))
            links[first].append(
                Link(cluster: pair.second, similarity: pair.similarity, first: pair.first, second: pair.second)
            )
            links[second].append(
                Link(cluster: pair.first, similarity: pair.similarity, first: pair.first, second: pair.second)
            )
        }
        for (index, text) in texts.enumerated()
        where text.event != nil || text.lockedEvent != nil || !text.excludedEvents.isEmpty {
            rules[Int32(index)] = Rule(
                event: text.event,
                lockedEvent: text.lockedEvent,
                excludedEvents: text.excludedEvents
            )
        }
        joinGivenEvents(texts)
        joinSimilar()
        clusters = collected()
    }

    private mutating func joinGivenEvents(_ texts: [GroupingText]) {
        var clusterOfEvent: [GroupingText.Given: Int32] = [:]
        for (index, text) in texts.enumerated() {
            guard let event = text.given else { continue }
            clusterOfEvent[event] = clusterOfEvent[event].map { join($0, Int32(index)) } ?? Int32(index)
        }
    }

    /// Follows nearest neighbours until two are each other's, joins them, and goes on from where the chain then ends.
    private mutating func joinSimilar() {
        var chain: [Int32] = []
        var start: Int32 = 0
        while start < sizes.count {
            defer { start += 1 }
            guard parents[Int(start)] == start else { continue }
            chain.append(start)
            while let last = chain.last {
                guard let nearest = nearest(to: last) else {
                    chain.removeLast()
                    continue
                }
                if chain.count > 1, chain[chain.count - 2] == nearest {
                    chain.removeLast(2)
                    _ = join(last, nearest)
                } else {
                    chain.append(nearest)
                }
            }
        }
    }

    private mutating func nearest(to cluster: Int32) -> Int32? {
        let neighbours = neighbours(of: cluster)
        links[Int(cluster)] = neighbours
        guard var strongest = neighbours.first else { return nil }
        for link in neighbours.dropFirst() where strongest.isWeaker(than: link) { strongest = link }
        return strongest.cluster
    }

    /// The clusters as they are now of which every text is similar to every text of this one.
    private mutating func neighbours(of cluster: Int32) -> [Link] {
        complete(links[Int(cluster)], ownSize: 1, rule: rules[cluster])
    }

    private mutating func join(_ a: Int32, _ b: Int32) -> Int32 {
        let joined = Int32(sizes.count)
        parents[Int(a)] = joined
        parents[Int(b)] = joined
        sizes.append(sizes[Int(a)] + sizes[Int(b)])
        children.append((a, b))
        if rules[a] != nil || rules[b] != nil {
            rules[joined] = Rule(
                event: rules[a]?.event ?? rules[b]?.event,
                lockedEvent: rules[a]?.lockedEvent ?? rules[b]?.lockedEvent,
                excludedEvents: (rules[a]?.excludedEvents ?? []).union(rules[b]?.excludedEvents ?? [])
            )
        }
        let both = neighbours(of: a) + neighbours(of: b)
        links[Int(a)] = []
        links[Int(b)] = []
        links.append(complete(both, ownSize: 2, rule: rules[joined]))
        return joined
    }

    /// Of links to clusters that may have been joined since, those whose cluster is reached from all `ownSize` sides
    /// in all its parts.
    private mutating func complete(_ links: [Link], ownSize: Int32, rule: Rule?) -> [Link] {
        var roots: [Int32] = []
        for link in links {
            let root = root(of: link.cluster)
            let index = Int(root)
            if reached[index] == 0 {
                roots.append(root)
                weakest[index] = link
            } else if link.isWeaker(than: weakest[index]) {
                weakest[index] = link
            }
            reached[index] += sizes[Int(link.cluster)]
        }
        var complete: [Link] = []
        complete.reserveCapacity(roots.count)
        for root in roots {
            let index = Int(root)
            var link = weakest[index]
            let isCertain = link.similarity >= certainty
            if reached[index] == sizes[index] * ownSize, rule?.allows(rules[root], isCertain: isCertain) ?? true {
                link.cluster = root
                complete.append(link)
            }
            reached[index] = 0
        }
        return complete
    }

    private mutating func root(of cluster: Int32) -> Int32 {
        var root = cluster
        while parents[Int(root)] != root { root = parents[Int(root)] }
        var step = cluster
        while parents[Int(step)] != root, step != root { (step, parents[Int(step)]) = (parents[Int(step)], root) }
        return root
    }

    private mutating func collected() -> [[Int]] {
        var numbers: [Int32: Int] = [:]
        var clusters: [[Int]] = []
        for text in 0..<Int32(textCount) {
            let root = root(of: text)
            if let number = numbers[root] {
                clusters[number].append(Int(text))
            } else {
                numbers[root] = clusters.count
                clusters.append([Int(text)])
            }
        }
        return clusters
    }
}
