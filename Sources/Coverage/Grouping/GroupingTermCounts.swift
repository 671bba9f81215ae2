import Prose

/// How often each term occurs in each of a run of texts of one language.
struct TermCounts: Sendable {
    /// Text `i` has the entries `starts[i]..<starts[i + 1]`.
    var starts: [Int] = [0]
    var terms: [Int32] = []
    /// At most 255, where a word more adds nothing.
    var counts: [UInt8] = []
    var stems = Vocabulary()

    init(_ texts: ArraySlice<GroupingText>, language: Language) {
        var vocabulary = Terms(language: language)
        var scanner = WordScanner()
        var tally: [UInt8] = []
        for text in texts {
            let first = terms.count
            for part in text.parts {
                scanner.scan(part.utf8.span) { folded, _ in
                    guard let term = vocabulary.term(of: folded).map(Int.init) else { return }
                    if term == tally.count { tally.append(0) }
                    if tally[term] == 0 { terms.append(Int32(term)) }
                    if tally[term] < .max { tally[term] += 1 }
                }
            }
            for term in terms[first...] {
                counts.append(tally[Int(term)])
                tally[Int(term)] = 0
            }
            starts.append(terms.count)
        }
        stems = vocabulary.stems
    }
}
