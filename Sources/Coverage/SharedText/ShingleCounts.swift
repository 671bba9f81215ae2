import Articles
import Prose

/// How many distinct shingles of five words each article of an event has and any two have in common, words within
/// quotation marks left out: Broder's shingles (On the Resemblance and Containment of Documents, 1997), all of them.
///
/// Each article is held against the postings of those before it. What many articles print is posted for the first of
/// them only, so that the work grows with the length of the texts and not with the square of their number.
struct ShingleCounts {
    /// Two articles with shingles in common.
    struct Shared {
        /// Indices in the event's articles, the lower first.
        let first: Int
        let second: Int
        let count: Int
    }

    /// By article.
    private(set) var counts: [Int] = []
    /// Without those that share fewer than was asked for.
    private(set) var shared: [Shared] = []

    /// Words of a shingle.
    static let length = 5
    /// Words of an article that are read; a text so long is no report.
    private static let longest = 20_000
    /// Words of an event that are read.
    private static let most = 4_000_000

    /// - Parameters:
    ///   - fewest: shared shingles from which on two articles are listed.
    ///   - share: part of the smaller article's shingles from which on they are listed.
    init(of event: Event, words: EventWords, fewest: Int, share: Double) {
        let limit = max(Self.most / max(1, event.articles.count), 200)
        let languages = Dictionary(
            event.articles.map { $0.language.tag }.sorted().enumerated().map { ($1, UInt64($0)) },
            uniquingKeysWith: { first, _ in first }
        )
        // Of the article that is read; as long as the longest may be.
        let most = min(limit, Self.longest)
        var termsOfArticle = [UInt64](repeating: 0, count: words.texts.reduce(0) { max($0, $1.words.count) })
        var terms = termsOfArticle.mutableSpan
        var common = [Int](repeating: 0, count: event.articles.count)
        var found: [Int] = []
        var postings = ShinglePostings(capacity: words.texts.reduce(0) { $0 + min($1.words.count, limit) })
        for index in event.articles.indices {
            var termCount = 0
            let text = words.texts[index]
            let all = text.words.span
            // Numbers of terms mean something within a language alone.
            let salt = languages[event.articles[index].language.tag, default: 0] &* 0x9E37_79B9_7F4A_7C15
            for range in text.unquoted(in: event.articles[index]) {
                for place in range {
                    terms[termCount] = UInt64(truncatingIfNeeded: all[place].term) &+ salt
                    termCount += 1
                }
                if termCount >= most { break }
            }
            let own = terms.span.extracting(0..<termCount)
            counts.append(postings.add(own, article: index, common: &common, found: &found))
            for other in found {
                let smaller = min(counts[other], counts[index])
                if common[other] >= fewest, Double(common[other]) >= share * Double(smaller) {
                    shared.append(Shared(first: other, second: index, count: common[other]))
                }
                common[other] = 0
            }
            found.removeAll(keepingCapacity: true)
        }
    }

    /// The part of the shorter one's shingles that two articles share, 0 to 1.
    func containment(_ pair: Shared) -> Double {
        Double(pair.count) / Double(max(1, min(counts[pair.first], counts[pair.second])))
    }
}

extension EventWords.Text {
    /// The words outside quotation marks, as ranges of `words` in order.
    func unquoted(in article: Article) -> [Range<Int>] {
        var quoted: [Range<Int>] = []
        // By index: to copy a quotation is to touch all that it has.
        for index in article.quotations.indices where article.quotations[index].kind != .indirect {
            quoted.append(words(in: article.quotations[index].span))
        }
        quoted.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(quoted.count + 1)
        var start = 0
        for range in quoted {
            if range.lowerBound > start { ranges.append(start..<range.lowerBound) }
            start = max(start, range.upperBound)
        }
        if start < words.count { ranges.append(start..<words.count) }
        return ranges
    }
}

/// Which articles have each shingle: an open-addressing hash table with a chain of articles for each.
private struct ShinglePostings: ~Copyable {
    private struct Slot {
        var shingle: UInt64 = 0
        /// The last article that has it, listed or not; negative where the slot is free.
        var last: Int32 = -1
        /// Below 0 where one article is listed: -1 minus its index; else 1 + the place in `postings` of the last one
        /// listed; 0 for none. Most shingles have one article.
        var head: Int32 = 0
    }

    private struct Posting {
        let article: Int32
        /// As the slot's `head`.
        let next: Int32
        /// Length of the chain from here on.
        let length: Int32
    }

    private var slots: [Slot]
    private var postings: [Posting] = []

    /// Articles that are listed for a shingle. A reprint of a later one is one of these too.
    private static let longestChain = 32

    init(capacity: Int) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
    }

    /// Adds the shingles of an article's words and counts those in common with each article before it.
    ///
    /// - Returns: how many distinct ones the article has.
    mutating func add(_ terms: Span<UInt64>, article: Int, common: inout [Int], found: inout [Int]) -> Int {
        let length = ShingleCounts.length
        guard terms.count >= length else { return 0 }
        var distinct = 0
        var rolling: UInt64 = 0
        // All words come through here: the table is taken out meanwhile, so that it can be written to directly.
        var table: [Slot] = []
        swap(&table, &slots)
        defer { swap(&table, &slots) }
        var slots = table.mutableSpan
        var common = common.mutableSpan
        let mask = slots.count - 1
        for index in terms.indices {
            rolling = rolling &* Self.base &+ terms[index]
            if index >= length { rolling = rolling &- terms[index - length] &* Self.power }
            guard index >= length - 1 else { continue }
            var slot = Int(truncatingIfNeeded: (rolling &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
            while slots[slot].last >= 0, slots[slot].shingle != rolling { slot = (slot + 1) & mask }
            guard slots[slot].last != article else { continue }
            distinct += 1
            let head = slots[slot].head
            var posting = head
            while posting != 0 {
                let other = posting < 0 ? Int(~posting) : Int(postings[Int(posting) - 1].article)
                if common[other] == 0 { found.append(other) }
                common[other] += 1
                posting = posting < 0 ? 0 : postings[Int(posting) - 1].next
            }
            slots[slot].shingle = rolling
            slots[slot].last = Int32(truncatingIfNeeded: article)
            if head == 0 {
                slots[slot].head = ~Int32(truncatingIfNeeded: article)
                continue
            }
            let chain = head < 0 ? 1 : postings[Int(head) - 1].length
            if chain < Self.longestChain {
                postings.append(Posting(article: Int32(truncatingIfNeeded: article), next: head, length: chain + 1))
                slots[slot].head = Int32(truncatingIfNeeded: postings.count)
            }
        }
        return distinct
    }

    /// Odd, so that no term is lost in the product.
    private static let base: UInt64 = 0xD6E8_FEB8_6659_FD93
    /// `base` to the power of a shingle's length.
    private static let power = (0..<ShingleCounts.length).reduce(UInt64(1)) { product, _ in product &* base }
}
