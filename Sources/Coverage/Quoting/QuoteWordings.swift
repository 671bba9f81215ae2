import Articles
import Prose

/// The distinct wordings of quotations, each lined up with the longest one that has its words.
///
/// Quotations are one wording when their stems are equal. A wording that a longer one matches belongs to it; the others
/// lead. None is compared with what only belongs to another, so that no chain joins what does not match by itself.
struct QuoteWordings {
    struct Wording {
        /// Indices in `QuotedWords.quotes`; the first is the one shown for all.
        var quotes: [Int]
        let terms: Range<Int>
        /// Index of the wording that this one belongs to; its own for one that leads.
        var leader: Int
        /// Words in a row that it has in common with its leader.
        var run: QuoteRuns.Run
    }

    private let words: QuotedWords
    /// By index in `QuotedWords.quotes`.
    private let speakers: [String?]
    /// The longest first.
    private(set) var all: [Wording] = []

    init(of event: Event, words: EventWords, quotes: QuotedWords) {
        self.words = quotes
        speakers = quotes.quotes.map { event.articles[$0.reference.article].quotations[$0.reference.quotation].speaker }
        collect(in: Self.order(of: quotes, in: event))
        var runs = QuoteRuns(quotes)
        var firstShort = all.count
        for index in all.indices {
            let terms = all[index].terms
            if terms.count < Self.shortest {
                firstShort = index
                break
            }
            let hasGaps = quotes.quotes[all[index].quotes[0]].hasGaps
            let match = runs.bestMatch(
                of: terms,
                hasGaps: hasGaps,
                where: { isElsewhere(index, than: $0) },
                needsMore: { haveOtherSpeakers(index, $0) }
            )
            if let match {
                all[index].leader = match.owner
                all[index].run = match.run
            } else {
                runs.takeUp(terms, as: index)
            }
        }
        placeShort(all[firstShort...].indices, in: event, words)
    }

    /// Finds each short wording within the longer ones.
    private mutating func placeShort(_ range: Range<Int>, in event: Event, _ words: EventWords) {
        guard !range.isEmpty else { return }
        let short = ShortQuotes(of: event, texts: words, quotes: self.words, wordings: all, short: range)
        for index in range {
            guard short.isDistinct(index) else {
                all[index].quotes = []
                continue
            }
            let holders = short.holders(of: index).filter {
                all[$0.wording].leader == $0.wording && isElsewhere(index, than: $0.wording)
                    && !haveOtherSpeakers(index, $0.wording)
            }
            // Words that two things said have in common show neither.
            guard let holder = holders.first, holders.allSatisfy({ $0.wording == holder.wording }) else { continue }
            let count = all[index].terms.count
            all[index].leader = holder.wording
            all[index].run = QuoteRuns.Run(start: all[index].terms.lowerBound, other: holder.place, count: count)
        }
    }

    /// The longest first, of those the earliest article's.
    private static func order(of quotes: QuotedWords, in event: Event) -> [Int] {
        let articles = event.articles
        let byDate = articles.indices.sorted {
            (articles[$0].date, articles[$0].id) < (articles[$1].date, articles[$1].id)
        }
        var ranks = [Int](repeating: 0, count: articles.count)
        for (rank, article) in byDate.enumerated() { ranks[article] = rank }
        let keys = quotes.quotes.map { quote in
            (-quote.terms.count, quote.hasGaps ? 1 : 0, ranks[quote.reference.article], quote.reference.quotation)
        }
        return quotes.quotes.indices.filter { !quotes.quotes[$0].isTitle }.sorted { keys[$0] < keys[$1] }
    }

    private mutating func collect(in order: [Int]) {
        var byHash: [UInt64: Int] = [:]
        byHash.reserveCapacity(order.count)
        for quote in order {
            let terms = words.quotes[quote].terms
            var hash = UInt64(terms.count)
            for place in terms {
                hash = (hash ^ UInt64(UInt32(bitPattern: words.terms[place]))) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 29
            }
            if let known = byHash[hash], words.terms[all[known].terms] == words.terms[terms] {
                all[known].quotes.append(quote)
                continue
            }
            byHash[hash] = all.count
            let run = QuoteRuns.Run(start: terms.lowerBound, other: terms.lowerBound, count: terms.count)
            all.append(Wording(quotes: [quote], terms: terms, leader: all.count, run: run))
        }
    }

    /// Whether an article has the wording other than that of the quotation shown for the leader.
    private func isElsewhere(_ wording: Int, than leader: Int) -> Bool {
        guard let shown = all[leader].quotes.first else { return false }
        let article = words.quotes[shown].reference.article
        return all[wording].quotes.contains { words.quotes[$0].reference.article != article }
    }

    /// Whether the quotations shown for two wordings are credited to names that cannot be one person's.
    private func haveOtherSpeakers(_ first: Int, _ second: Int) -> Bool {
        guard let a = all[first].quotes.first.flatMap({ speakers[$0] }),
            let b = all[second].quotes.first.flatMap({ speakers[$0] }), a != b
        else { return false }
        let (words, others) = (a.spacedWords, b.spacedWords)
        return !words.contains { $0 == others.last } && !others.contains { $0 == words.last }
    }

    /// Shorter ones are not found by words in a row.
    private static let shortest = 5
}
