import Articles
import Prose

/// Where else the words of short quotations stand: within longer quotations, and in an outlet's own words.
struct ShortQuotes {
    /// A longer wording that has the words, and where among the terms of `QuotedWords`.
    struct Holder {
        let wording: Int
        let place: Int
    }

    private let quotes: QuotedWords
    private let wordings: [QuoteWordings.Wording]
    private let short: Range<Int>
    /// By short wording.
    private var holders: [[Holder]]
    private var distinct: [Bool]
    /// By term: 1 + the short wording that is found by it; 0 for none.
    private var heads: [Int32]
    /// By short wording: 1 + the one before it that is found by the same term, and where in it the term stands.
    private var previous: [Int32]
    private var offsets: [Int]

    init(
        of event: Event,
        texts: EventWords,
        quotes: QuotedWords,
        wordings: [QuoteWordings.Wording],
        short: Range<Int>
    ) {
        self.quotes = quotes
        self.wordings = wordings
        self.short = short
        holders = [[Holder]](repeating: [], count: short.count)
        distinct = [Bool](repeating: true, count: short.count)
        previous = [Int32](repeating: 0, count: short.count)
        offsets = [Int](repeating: 0, count: short.count)
        heads = [Int32](repeating: 0, count: Int(max(0, quotes.terms.max() ?? 0)) + 1)
        enter()
        searchQuotations()
        if holders.indices.contains(where: { distinct[$0] && mayBeShared($0) }) { searchOwnWords(event, texts) }
    }

    /// Whether no outlet uses the words as its own: such words are nobody's.
    func isDistinct(_ wording: Int) -> Bool { distinct[wording - short.lowerBound] }

    /// The longest first.
    func holders(of wording: Int) -> [Holder] { holders[wording - short.lowerBound] }

    private mutating func enter() {
        var counts = [UInt8](repeating: 0, count: heads.count)
        for index in holders.indices {
            let terms = wordings[short.lowerBound + index].terms
            let key = terms.first { quotes.terms[$0] >= 0 }
            guard let key, says(terms), counts[Int(quotes.terms[key])] < Self.sameTerm else {
                distinct[index] = false
                continue
            }
            let term = Int(quotes.terms[key])
            counts[term] += 1
            offsets[index] = key - terms.lowerBound
            previous[index] = heads[term]
            heads[term] = Int32(index + 1)
        }
    }

    /// Whether the words are enough to know them by: "lie of the century", "yes we can", but not "of the people".
    private func says(_ terms: Range<Int>) -> Bool {
        let content = quotes.contentWords(in: terms)
        return content >= 2 || (content == 1 && terms.count >= 3)
    }

    /// Whether several articles quote the words, or one does within a longer quotation.
    private func mayBeShared(_ index: Int) -> Bool {
        let members = wordings[short.lowerBound + index].quotes
        let articles = members.map { quotes.quotes[$0].reference.article }
        return !holders[index].isEmpty || articles.contains { $0 != articles[0] }
    }

    private mutating func searchQuotations() {
        for wording in wordings.indices where wordings[wording].leader == wording {
            let range = wordings[wording].terms
            for place in range where quotes.terms[place] >= 0 {
                var next = Int(heads[Int(quotes.terms[place])]) - 1
                while next >= 0 {
                    let index = next
                    next = Int(previous[index]) - 1
                    let terms = wordings[short.lowerBound + index].terms
                    let start = place - offsets[index]
                    guard terms.count < range.count, start >= range.lowerBound, start + terms.count <= range.upperBound,
                        holders[index].count < Self.holders,
                        quotes.terms[terms] == quotes.terms[start..<start + terms.count]
                    else { continue }
                    holders[index].append(Holder(wording: wording, place: start))
                }
            }
        }
    }

    private mutating func searchOwnWords(_ event: Event, _ texts: EventWords) {
        guard let language = quotes.quotes.first.map({ event.articles[$0.reference.article].language.tag }) else {
            return
        }
        var quote = quotes.quotes.startIndex
        for article in event.articles.indices where event.articles[article].language.tag == language {
            let words = texts.texts[article].words
            for paragraph in texts.texts[article].paragraphs.indices
            where event.articles[article].paragraphs[paragraph].kind != .heading {
                var start = texts.texts[article].paragraphs[paragraph].lowerBound
                let end = texts.texts[article].paragraphs[paragraph].upperBound
                while quote < quotes.quotes.endIndex, quotes.quotes[quote].reference.article == article,
                    quotes.quotes[quote].words.lowerBound < end
                {
                    search(words, start..<quotes.quotes[quote].words.lowerBound)
                    start = quotes.quotes[quote].words.upperBound
                    quote += 1
                }
                search(words, start..<end)
            }
        }
    }

    /// Marks the short wordings that stand in a run of an outlet's own words.
    private mutating func search(_ words: [EventWords.Word], _ range: Range<Int>) {
        let heads = heads
        for place in range {
            let term = Int(words[place].term)
            guard term >= 0, term < heads.count, heads[term] > 0 else { continue }
            var next = Int(heads[term]) - 1
            while next >= 0 {
                let index = next
                next = Int(previous[index]) - 1
                let terms = wordings[short.lowerBound + index].terms
                let start = place - offsets[index]
                guard start >= range.lowerBound, start + terms.count <= range.upperBound,
                    zip(terms, start..<start + terms.count).allSatisfy({ quotes.terms[$0] == words[$1].term })
                else { continue }
                distinct[index] = false
            }
        }
    }

    /// Short wordings that are looked for by one term, and longer ones that are kept for each.
    private static let sameTerm: UInt8 = 64
    private static let holders = 4
}
