/// Finds, among quotations taken up before, the one that has most of another's words in a row.
///
/// Three words in a row that are not all stop words lead to the places that have them too; what is looked at is capped,
/// so that the work grows with the length of the quotations alone.
struct QuoteRuns {
    /// Words that two quotations have in a row, as indices in the terms of `QuotedWords`.
    struct Run {
        var start: Int
        /// Where it begins in the quotation found.
        var other: Int
        var count: Int
    }

    struct Match {
        /// The number under which the quotation was taken up.
        let owner: Int
        /// The longest run.
        let run: Run
        /// Words in common, in runs that a gap may part.
        let words: Int
    }

    private struct Candidate {
        let owner: Int
        var best: Run
        /// The run found last.
        var last: Run
    }

    private let words: QuotedWords
    /// By hash: 1 + the place taken up last, 0 for none.
    private var heads: [Int32]
    /// By place: 1 + the one taken up before it with the same hash.
    private var previous: [Int32]
    /// By place: who owns it.
    private var owners: [Int32]
    /// By owner: its terms.
    private var ranges: [Int: Range<Int>] = [:]

    init(_ words: QuotedWords) {
        self.words = words
        var size = 64
        while size < words.terms.count { size *= 2 }
        heads = [Int32](repeating: 0, count: size)
        previous = [Int32](repeating: 0, count: words.terms.count)
        owners = [Int32](repeating: 0, count: words.terms.count)
    }

    mutating func takeUp(_ range: Range<Int>, as owner: Int) {
        ranges[owner] = range
        for place in range.dropLast(Self.seed - 1) {
            guard let slot = slot(place) else { continue }
            previous[place] = heads[slot]
            heads[slot] = Int32(place + 1)
            owners[place] = Int32(owner)
        }
    }

    /// The one with most words in common among those that may match and have enough of them: eight in a row or the whole
    /// of the shorter quotation, or five that are half of it.
    ///
    /// - Parameters:
    ///   - mayMatch: whether the quotation may match another, by the number that was taken up under.
    ///   - needsMore: whether five words are not enough to match another.
    func bestMatch(
        of range: Range<Int>,
        hasGaps: Bool,
        where mayMatch: (Int) -> Bool,
        needsMore: (Int) -> Bool
    ) -> Match? {
        var best: Match?
        for candidate in candidates(for: range) where mayMatch(candidate.owner) {
            guard let other = ranges[candidate.owner] else { continue }
            let shorter = min(range.count, other.count)
            let run = candidate.best.start..<candidate.best.start + candidate.best.count
            var common = (words: run.count, content: words.contentWords(in: run))
            if common.content < 2 || (common.words < Self.longRun && common.words < shorter) {
                if hasGaps || words.followsGap[other].contains(true) {
                    common = GappedRun.longest(of: range, and: other, in: words) ?? common
                }
                guard common.content >= 2, common.words >= Self.shortRun, common.words * 2 >= shorter,
                    !needsMore(candidate.owner)
                else { continue }
            }
            if let best, (best.words, -best.owner) >= (common.words, -candidate.owner) { continue }
            best = Match(owner: candidate.owner, run: candidate.best, words: common.words)
        }
        return best
    }

    private func candidates(for range: Range<Int>) -> [Candidate] {
        var found: [Candidate] = []
        var budget = range.count * Self.work
        for place in range.dropLast(Self.seed - 1) {
            guard let slot = slot(place) else { continue }
            var hits = 0
            var next = Int(heads[slot]) - 1
            while next >= 0, hits < Self.hits, budget > 0 {
                let other = next
                next = Int(previous[other]) - 1
                budget -= 1
                guard isSeed(place, other) else { continue }
                hits += 1
                let owner = Int(owners[other])
                let known = found.firstIndex { $0.owner == owner }
                if let known, found[known].last.covers(place, other) { continue }
                if known == nil, found.count == Self.candidates { continue }
                let run = run(at: place, other, in: range, ranges[owner] ?? other..<other)
                budget -= run.count
                if let known {
                    found[known].last = run
                    if run.count > found[known].best.count { found[known].best = run }
                } else {
                    found.append(Candidate(owner: owner, best: run, last: run))
                }
            }
        }
        return found
    }

    private func run(at place: Int, _ other: Int, in range: Range<Int>, _ otherRange: Range<Int>) -> Run {
        var run = Run(start: place, other: other, count: Self.seed)
        while run.start > range.lowerBound, run.other > otherRange.lowerBound,
            words.terms[run.start - 1] == words.terms[run.other - 1]
        {
            run.start -= 1
            run.other -= 1
            run.count += 1
        }
        while run.start + run.count < range.upperBound, run.other + run.count < otherRange.upperBound,
            words.terms[run.start + run.count] == words.terms[run.other + run.count]
        {
            run.count += 1
        }
        return run
    }

    private func isSeed(_ place: Int, _ other: Int) -> Bool {
        words.terms[place] == words.terms[other] && words.terms[place + 1] == words.terms[other + 1]
            && words.terms[place + 2] == words.terms[other + 2]
    }

    /// Nil where all three words are stop words.
    private func slot(_ place: Int) -> Int? {
        let (a, b, c) = (words.terms[place], words.terms[place + 1], words.terms[place + 2])
        guard a & b & c >= 0 else { return nil }
        var hash = UInt64(truncatingIfNeeded: a) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ UInt64(truncatingIfNeeded: b)) &* 0xD6E8_FEB8_6659_FD93
        hash = (hash ^ (hash >> 32) ^ UInt64(truncatingIfNeeded: c)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: hash >> 32) & (heads.count - 1)
    }

    private static let seed = 3
    private static let longRun = 8
    private static let shortRun = 5
    /// Places looked at for three words, quotations compared with one, and steps for each of its words.
    private static let hits = 16
    private static let candidates = 8
    private static let work = 64
}

extension QuoteRuns.Run {
    fileprivate func covers(_ place: Int, _ otherPlace: Int) -> Bool {
        place - start == otherPlace - other && place >= start && place < start + count
    }
}

/// Words in the same order in two quotations, in a row but for the gaps that either has.
private enum GappedRun {
    /// Nil where the quotations are too long to look at every pair of words.
    static func longest(
        of first: Range<Int>,
        and second: Range<Int>,
        in words: QuotedWords
    ) -> (words: Int, content: Int)? {
        guard first.count * second.count <= limit else { return nil }
        // Words in the upper half of a number, content words in the lower: the greater is the longer.
        var above = [Int32](repeating: 0, count: second.count + 1)
        var row = above
        var highest = above
        var best: Int32 = 0
        for place in first {
            let term = words.terms[place]
            let gap = words.followsGap[place]
            let word: Int32 = 1 << 16 | (term >= 0 ? 1 : 0)
            var left: Int32 = 0
            for offset in 0..<second.count {
                left = max(left, above[offset])
                var length: Int32 = 0
                if words.terms[second.lowerBound + offset] == term {
                    length = above[offset]
                    if gap { length = max(length, left) }
                    if words.followsGap[second.lowerBound + offset] { length = max(length, highest[offset]) }
                    length += word
                }
                row[offset + 1] = length
                best = max(best, length)
            }
            for offset in row.indices { highest[offset] = max(highest[offset], row[offset]) }
            swap(&above, &row)
        }
        return (Int(best >> 16), Int(best & 0xFFFF))
    }

    /// Pairs of words.
    private static let limit = 1 << 14
}
