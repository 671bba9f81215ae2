import Articles
import Coverage
import Prose

/// Grouping as it is defined, by brute force: every pair of texts, every pair of clusters, in floating point.
struct GroupingReference {
    let texts: [GroupingText]
    let settings: Settings.Grouping

    func clusters() -> [[String]] {
        let texts = texts.sorted { ($0.moment ?? -.infinity, $0.id) < ($1.moment ?? -.infinity, $1.id) }
        let vectors = vectors(texts)
        var similarity: [[Double]] = []
        for (a, text) in texts.enumerated() {
            similarity.append(
                texts.enumerated().map { b, other in
                    let cosine = vectors[a].reduce(0) { $0 + $1.value * vectors[b][$1.key, default: 0] }
                    guard let first = text.moment, let second = other.moment else { return cosine }
                    return cosine * decay(abs(first - second))
                }
            )
        }
        var clusters = joinedByEditors(texts)
        while let (a, b) = best(clusters, similarity, texts) {
            clusters[a] += clusters[b]
            clusters.remove(at: b)
        }
        return clusters.map { $0.map { texts[$0].id }.sorted() }.sorted { $0[0] < $1[0] }
    }

    private func decay(_ days: Double) -> Double { exponential(-days / settings.days) }

    /// By its series.
    private func exponential(_ x: Double) -> Double {
        var result = 1.0
        var term = 1.0
        for n in 1..<200 {
            term *= x / Double(n)
            result += term
        }
        return result
    }

    /// The pair of clusters whose least similar pair of texts is the most similar, if it reaches the threshold.
    private func best(_ clusters: [[Int]], _ similarity: [[Double]], _ texts: [GroupingText]) -> (Int, Int)? {
        var best: (a: Int, b: Int, weakest: Pair)?
        for a in clusters.indices {
            for b in clusters.indices where b > a && mayJoin(clusters[a], clusters[b], texts) {
                let pairs = clusters[a].flatMap { x in
                    clusters[b].map { y in Pair(similarity[x][y], min(x, y), max(x, y)) }
                }
                guard let weakest = pairs.min(), weakest.similarity >= settings.threshold else { continue }
                if let known = best, weakest < known.weakest { continue }
                best = (a, b, weakest)
            }
        }
        return best.map { ($0.a, $0.b) }
    }

    private func mayJoin(_ a: [Int], _ b: [Int], _ texts: [GroupingText]) -> Bool {
        let (events, others) = (Set(a.compactMap { texts[$0].event }), Set(b.compactMap { texts[$0].event }))
        if events.union(others).count > 1 { return false }
        return b.allSatisfy { texts[$0].excludedEvents.isDisjoint(with: events) }
            && a.allSatisfy { texts[$0].excludedEvents.isDisjoint(with: others) }
    }

    private func joinedByEditors(_ texts: [GroupingText]) -> [[Int]] {
        let given = Dictionary(grouping: texts.indices.filter { texts[$0].event != nil }) { texts[$0].event ?? "" }
        return given.values + texts.indices.filter { texts[$0].event == nil }.map { [$0] }
    }

    private func vectors(_ texts: [GroupingText]) -> [[String: Double]] {
        let counts = texts.map { text in
            Dictionary(text.parts.flatMap(\.words).map { ($0.folded, 1.0) }, uniquingKeysWith: +)
        }
        let textsWithTerm = Dictionary(counts.flatMap(\.keys).map { ($0, 1.0) }, uniquingKeysWith: +)
        return counts.map { counts in
            var vector = counts
            for (term, count) in counts {
                let rarity = 1 + naturalLog(Double(1 + texts.count) / (1 + textsWithTerm[term, default: 0]))
                vector[term] = (1 + naturalLog(count)) * exponential(1.2 * naturalLog(rarity))
            }
            let length = vector.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return vector.mapValues { $0 / length }
        }
    }

    /// By the series of the inverse hyperbolic tangent.
    private func naturalLog(_ x: Double) -> Double {
        var (y, x) = (0.0, x)
        while x > 2 {
            x /= 2
            y += 0.693_147_180_559_945_3
        }
        let z = (x - 1) / (x + 1)
        var (power, sum) = (z, 0.0)
        for n in stride(from: 1, to: 80, by: 2) {
            sum += power / Double(n)
            power *= z * z
        }
        return y + 2 * sum
    }
}

extension GroupingReference {
    /// In strict order: by similarity, then earlier texts before later ones.
    private struct Pair: Comparable {
        var similarity: Double
        var first: Int
        var second: Int

        init(_ similarity: Double, _ first: Int, _ second: Int) {
            // Equal texts must tie, so the last digits, which differ by the order of a sum, do not count.
            self.similarity = (similarity * 1e7).rounded() / 1e7
            self.first = first
            self.second = second
        }

        static func < (a: Pair, b: Pair) -> Bool {
            a.similarity != b.similarity ? a.similarity < b.similarity : (a.first, a.second) > (b.first, b.second)
        }
    }
}
