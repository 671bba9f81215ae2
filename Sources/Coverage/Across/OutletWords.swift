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

    /// Counts an article's words, each given by its term among the stems of the language.
    mutating func add(_ outlet: String, event: Int, terms: some Sequence<Int32>) {
        let number = numberOfOutlet[outlet] ?? outlets.count
        if number == outlets.count {
            numberOfOutlet[outlet] = number
            outlets.append(outlet)
            table.append([])
        }
        let last = Int32(event + 1)
        for term in terms {
            let index = Int(term)
            if index >= table[number].count {
                let more = repeatElement((uses: Int32(0), events: Int32(0), last: Int32(0)), count: index + 256)
                table[number].append(contentsOf: more.dropFirst(table[number].count))
            }
            table[number][index].uses += 1
            if table[number][index].last != last {
                table[number][index].last = last
                table[number][index].events += 1
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
