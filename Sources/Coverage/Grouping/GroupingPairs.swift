import Articles
import Prose

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Two texts that may report one event, as far as their words and dates tell.
struct SimilarPair: Hashable, Sendable {
    /// Index of a text; less than `second`.
    var first: Int32
    var second: Int32
    /// Cosine × time decay, 0 to 1.
    var similarity: Float
}

/// Finds every pair of texts whose cosine × exp(−days apart / `days`) reaches a threshold, without those that have no
/// name in common or whose headlines are about others.
///
/// A cosine is 1 at most, so only texts nearer in time than `days` × ln(1 / threshold) are looked at, and of those only
/// the terms that both have, through an inverted index with accumulators (Moffat and Zobel 1996). Terms that most texts have
/// make most of the work and little of a cosine, so they are left out of the index: what they can add to a product is no
/// more than the product of the lengths that they have in the two vectors (Cauchy and Schwarz), and it is summed only where
/// that could reach the threshold. The result is that of comparing all pairs.
struct SimilarPairSearch: Sendable {
    private let vectors: TermVectors
    /// Ascending, nil first.
    private let moments: [Double?]
    private let undated: Int
    private let settings: Settings.Grouping
    /// By term: whether it is common, and not in the index.
    private let isCommon: [Bool]
    /// By text: the length that its common terms have, in the units of weights.
    private let commonLengths: [Double]
    /// Term `t` is in the texts `rows[postings[t]..<postings[t + 1]]`, ascending.
    private let postings: [Int]
    private let rows: [Int32]
    private let weights: [UInt16]

    init(_ vectors: TermVectors, moments: [Double?], settings: Settings.Grouping) {
        self.vectors = vectors
        self.moments = moments
        self.settings = settings
        undated = moments.prefix { $0 == nil }.count
        let isCommon = vectors.commonTerms(upTo: Self.commonShare * settings.threshold)
        self.isCommon = isCommon
        commonLengths = (0..<vectors.count).map { row in
            let squares = (vectors.starts[row]..<vectors.starts[row + 1]).reduce(into: UInt64(0)) { sum, entry in
                if isCommon[Int(vectors.terms[entry])] { sum += UInt64(vectors.weights[entry]).squared }
            }
            return Double(squares).squareRoot()
        }
        var postings = [Int](repeating: 0, count: vectors.stems.count + 1)
        for term in vectors.terms where !isCommon[Int(term)] { postings[Int(term) + 1] += 1 }
        for term in 0..<vectors.stems.count { postings[term + 1] += postings[term] }
        var rows = [Int32](repeating: 0, count: postings.last ?? 0)
        var weights = [UInt16](repeating: 0, count: postings.last ?? 0)
        var next = postings
        for row in 0..<vectors.count {
            for entry in vectors.starts[row]..<vectors.starts[row + 1] {
                let term = Int(vectors.terms[entry])
                if isCommon[term] { continue }
                rows[next[term]] = Int32(row)
                weights[next[term]] = vectors.weights[entry]
                next[term] += 1
            }
        }
        (self.postings, self.rows, self.weights) = (postings, rows, weights)
    }

    /// How much of the squares of all vectors the common terms have, as a part of the threshold. Decides only the work.
    private static let commonShare = 0.6

    /// By `second`, then `first`.
    func pairs(jobs: Int) async -> [SimilarPair] {
        let chunks = (0..<vectors.count).chunks(jobs == 1 ? 1 : jobs * 4)
        return await chunks.concurrentMap(jobs: jobs) { pairs(withLater: $0) }.flatMap { $0 }
    }

    private func pairs(withLater later: Range<Int>) -> [SimilarPair] {
        let reach = settings.days * log(1 / settings.threshold)
        // By whole days apart, a product below which the threshold is out of reach.
        let needed = (0...Int(reach) + 1).map { days in
            UInt32(min(1, settings.threshold * exp(Double(days) / settings.days)) * Double(TermVectors.one) * 0.9999)
        }
        var found: [SimilarPair] = []
        var cursors = postings
        var products = [UInt32](repeating: 0, count: vectors.count)
        /// By term: what a common one weighs in the text that is looked at.
        var common = [UInt16](repeating: 0, count: vectors.stems.count)
        var nearest = undated
        for row in later {
            let moment = moments[row]
            if let moment {
                while let earlier = moments[nearest], moment - earlier > reach { nearest += 1 }
            }
            addProducts(of: row, from: nearest, &cursors, to: &products)
            let entries = vectors.starts[row]..<vectors.starts[row + 1]
            for entry in entries where isCommon[Int(vectors.terms[entry])] {
                common[Int(vectors.terms[entry])] = vectors.weights[entry]
            }
            for range in [0..<min(undated, row), min(nearest, row)..<row] {
                for other in range {
                    var product = products[other]
                    products[other] = 0
                    let apart = if let moment, let earlier = moments[other] { moment - earlier } else { 0.0 }
                    let most = Double(product) + commonLengths[row] * commonLengths[other] + 1
                    guard most >= Double(needed[Int(apart)]) else { continue }
                    product += commonProduct(common, other)
                    guard product > 0, product >= needed[Int(apart)] else { continue }
                    let similarity = Double(product) / Double(TermVectors.one) * exp(-apart / settings.days)
                    guard similarity >= settings.threshold, !vectors.areAboutOthers(other, row) else { continue }
                    found.append(SimilarPair(first: Int32(other), second: Int32(row), similarity: Float(similarity)))
                }
            }
            for entry in entries { common[Int(vectors.terms[entry])] = 0 }
        }
        return found
    }

    /// What the common terms of a text, given by their weights, add to its product with another.
    private func commonProduct(_ common: [UInt16], _ other: Int) -> UInt32 {
        var product: UInt32 = 0
        for entry in vectors.starts[other]..<vectors.starts[other + 1] {
            product &+= UInt32(common[Int(vectors.terms[entry])]) &* UInt32(vectors.weights[entry])
        }
        return product
    }

    /// Adds to `products[other]` what the terms of `row`, common ones left out, share with each text before it that is
    /// undated or at `nearest` or after.
    private func addProducts(of row: Int, from nearest: Int, _ cursors: inout [Int], to products: inout [UInt32]) {
        rows.withUnsafeBufferPointer { rows in
            weights.withUnsafeBufferPointer { weights in
                products.withUnsafeMutableBufferPointer { products in
                    for entry in vectors.starts[row]..<vectors.starts[row + 1] {
                        let term = Int(vectors.terms[entry])
                        if isCommon[term] { continue }
                        let weight = UInt32(vectors.weights[entry])
                        let end = postings[term + 1]
                        var posting = postings[term]
                        while posting < end, rows[posting] < min(undated, row) {
                            products[Int(rows[posting])] &+= weight &* UInt32(weights[posting])
                            posting += 1
                        }
                        posting = max(posting, cursors[term])
                        while posting < end, rows[posting] < nearest { posting += 1 }
                        cursors[term] = posting
                        while posting < end, rows[posting] < row {
                            products[Int(rows[posting])] &+= weight &* UInt32(weights[posting])
                            posting += 1
                        }
                    }
                }
            }
        }
    }
}

extension UInt64 {
    fileprivate var squared: UInt64 { self * self }
}

extension TermVectors {
    /// By term: whether it is one of the most frequent that have together no more than a share of the squares of all
    /// vectors.
    fileprivate func commonTerms(upTo share: Double) -> [Bool] {
        var counts = [(texts: Int, squares: Double)](repeating: (0, 0), count: stems.count)
        for entry in terms.indices {
            counts[Int(terms[entry])].texts += 1
            counts[Int(terms[entry])].squares += Double(UInt64(weights[entry]).squared)
        }
        var isCommon = [Bool](repeating: false, count: stems.count)
        var left = share * Double(count) * Double(Self.one)
        for term in counts.indices.sorted(by: { counts[$0].texts > counts[$1].texts }) {
            left -= counts[term].squares
            if left < 0 { break }
            isCommon[term] = true
        }
        return isCommon
    }
}

extension Range<Int> {
    /// At most `count` runs of about the same length, in order; none of an empty range but one.
    func chunks(_ count: Int) -> [Range<Int>] {
        let count = Swift.max(1, Swift.min(count, self.count))
        return (0..<count).map { lowerBound + self.count * $0 / count..<lowerBound + self.count * ($0 + 1) / count }
    }
}
