import Prose

/// How often each term occurs in each of a run of texts of one language.
struct TermCounts: Sendable {
    /// Text `i` has the entries `starts[i]..<starts[i + 1]`.
    var starts: [Int] = [0]
    var terms: [Int32] = []
    /// At most 255, where a word more adds nothing.
    var counts: [UInt8] = []
    /// Of text `i`, `names[nameStarts[i]..<nameStarts[i + 1]]`: the terms that have a capital within a sentence below the
    /// headline, as names have.
    var names: [Int32] = []
    var nameStarts: [Int] = [0]
    /// By text: the names in its headline.
    var subjects: [[Int32]] = []
    var stems = Vocabulary()

    init(_ texts: ArraySlice<GroupingText>, language: Language) {
        var vocabulary = Terms(language: language)
        var scanner = WordScanner()
        var tally: [UInt8] = []
        var isName: [Bool] = []
        for text in texts {
            let first = terms.count
            var headline = HeadlineNames(language: language)
            for (index, part) in text.parts.enumerated() {
                let bytes = part.utf8.span
                scanner.scan(bytes) { folded, range in
                    guard let term = vocabulary.term(of: folded).map(Int.init) else { return }
                    if term == tally.count {
                        tally.append(0)
                        isName.append(false)
                    }
                    headline.note(Int32(term), at: range, in: bytes, isHeadline: index == 0)
                    if tally[term] == 0 { terms.append(Int32(term)) }
                    if tally[term] < .max { tally[term] += 1 }
                    // Headlines are all capitals in one house and none in another.
                    if index > 0, bytes.hasCapitalWithinSentence(at: range.lowerBound) { isName[term] = true }
                }
            }
            for term in terms[first...] {
                counts.append(tally[Int(term)])
                tally[Int(term)] = 0
                if isName[Int(term)] { names.append(term) }
                isName[Int(term)] = false
            }
            subjects.append(headline.found)
            starts.append(terms.count)
            nameStarts.append(names.count)
        }
        stems = vocabulary.stems
    }
}

extension Span<UInt8> {
    /// Whether a word begins with a capital that is not owed to its being the first of a sentence.
    func hasCapitalWithinSentence(at start: Int) -> Bool {
        guard hasCapital(at: start) else { return false }
        var position = start - 1
        while position >= 0, self[position] == 0x20 { position -= 1 }
        guard position >= 0, position < start - 1 else { return false }
        let before = self[position]
        return before == 0x2C || (before | 0x20) &- 0x61 < 26 || before &- 0x30 < 10
    }
}
