import Articles
import Prose

/// How often each outlet uses each term, over the events that are read together.
struct OutletWords {
    /// What one outlet has of one term.
    struct Count: Sendable {
        /// Index in `outlets`.
        let outlet: Int32
        /// Number in `stems`.
        let term: Int32
        fileprivate(set) var uses: Int32
        /// Events in whose articles it stands.
        fileprivate(set) var events: Int32
    }

    /// Language tag.
    let language: String
    /// Ids, in order of appearance.
    private(set) var outlets: [String] = []
    private(set) var stems = Vocabulary()
    private(set) var counts: [Count] = []
    private var numberOfOutlet: [String: Int] = [:]
    /// By outlet, then by term of the language: uses, events, and the last event counted plus one.
    private var table: [[(uses: Int32, events: Int32, last: Int32)]] = []

    init(language: String) { self.language = language }

    /// Counts an article's words.
    ///
    /// - Parameter termOfNumber: of each term of the event, its number among the stems of the language.
    mutating func add(_ outlet: String, event: Int, words: Span<EventWords.Word>, termOfNumber: Span<Int32>) {
        let number = numberOfOutlet[outlet] ?? outlets.count
        if number == outlets.count {
            numberOfOutlet[outlet] = number
            outlets.append(outlet)
            table.append([])
        }
        var most: Int32 = -1
        for index in termOfNumber.indices { most = max(most, termOfNumber[index]) }
        if Int(most) >= table[number].count {
            let more = repeatElement((uses: Int32(0), events: Int32(0), last: Int32(0)), count: Int(most) + 256)
            table[number].append(contentsOf: more.dropFirst(table[number].count))
        }
        let last = Int32(event + 1)
        var counts = table[number].mutableSpan
        for index in words.indices where !words[index].isStopWord {
            let term = Int(termOfNumber[Int(words[index].term)])
            counts[term].uses += 1
            if counts[term].last != last {
                counts[term].last = last
                counts[term].events += 1
            }
        }
    }

    /// Ends the counting: `stems` are the language's, in which the terms are numbers.
    mutating func finish(stems: Vocabulary) {
        self.stems = stems
        for (outlet, terms) in table.enumerated() {
            for (term, count) in terms.enumerated() where count.uses > 0 {
                counts.append(
                    Count(outlet: Int32(outlet), term: Int32(term), uses: count.uses, events: count.events)
                )
            }
        }
        table = []
    }
}
