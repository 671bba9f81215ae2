import Prose

/// Finds what the negations of a sentence deny: the first word behind each that says something, else the last before it.
struct NegationReader {
    private let words: [EventWords.Word]
    private let facts: Language.FactWords
    private let capitalsAreNames: Bool

    /// Words.
    private static let reach = 4
    private static let reachBack = 3
    private static let reachOfQuestion = 12

    init(_ words: [EventWords.Word], facts: Language.FactWords, capitalsAreNames: Bool) {
        self.words = words
        self.facts = facts
        self.capitalsAreNames = capitalsAreNames
    }

    /// Writes down which of the sentence's terms are denied or left open.
    ///
    /// - Parameter first: index of the first of them.
    func mark(_ terms: inout [ComparedSentences.Term], from first: Int, in bytes: Span<UInt8>) {
        for index in words.indices where meaning(index, in: bytes) == .negation {
            for (range, polarity) in denied(by: index, in: bytes) {
                for term in first..<terms.count where range.contains(Int(terms[term].position)) {
                    terms[term].polarity = polarity
                }
            }
        }
    }

    private func denied(
        by negation: Int,
        in bytes: Span<UInt8>
    ) -> [(range: Range<Int>, polarity: ComparedSentences.Polarity)] {
        var denied: [(range: Range<Int>, polarity: ComparedSentences.Polarity)] = []
        var index = negation + 1
        while index < words.count, index <= negation + Self.reach {
            let meaning = meaning(index, in: bytes)
            if meaning == .question {
                denied.append((index + 1..<endOfClause(from: index + 1, in: bytes), .open))
                return denied
            }
            // "not only", "no more than"
            if index == negation + 1, meaning == .annulment || meaning == .part { return [] }
            if beginsClause(index, in: bytes) || meaning == .conjunction { break }
            if denied.isEmpty, says(index, in: bytes) { denied = [(index..<index + 1, .denied)] }
            index += 1
        }
        if !denied.isEmpty { return denied }
        index = negation - 1
        while index >= 0, index >= negation - Self.reachBack, !beginsClause(index + 1, in: bytes) {
            if meaning(index, in: bytes) == .conjunction { break }
            if says(index, in: bytes) { return [(index..<index + 1, .denied)] }
            index -= 1
        }
        return []
    }

    private func endOfClause(from start: Int, in bytes: Span<UInt8>) -> Int {
        var index = start
        while index < words.count, index < start + Self.reachOfQuestion,
            index == start || !beginsClause(index, in: bytes)
        {
            index += 1
        }
        return index
    }

    /// Whether it is more than a stop word, a number or a name.
    private func says(_ index: Int, in bytes: Span<UInt8>) -> Bool {
        let start = Int(words[index].start)
        return !words[index].isStopWord && !bytes[start].isDigit
            && !(capitalsAreNames && index > 0 && bytes.hasCapital(at: start))
    }

    /// Whether a comma or the like stands before a word.
    private func beginsClause(_ index: Int, in bytes: Span<UInt8>) -> Bool {
        for position in Int(words[index - 1].end)..<Int(words[index].start) {
            switch bytes[position] {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"):
                return true
            default: break
            }
        }
        return false
    }

    private func meaning(_ index: Int, in bytes: Span<UInt8>) -> Language.FactWords.Meaning? {
        facts.meaning(of: words[index].range, in: bytes)
    }
}

extension ComparedSentences {
    /// Whether the one says of a thing what the other denies or leaves open. A "not" that stands by a word the other lacks
    /// is no contradiction, nor is one between two sentences that both deny something: "nobody was hurt", "no injuries".
    ///
    /// - Parameter term: of the one sentence, that `otherTerm` of the other is as well.
    func contradict(_ term: Term, of sentence: Sentence, _ otherTerm: Term, of other: Sentence) -> Bool {
        guard term.polarity != otherTerm.polarity, !term.isName, !term.isNumber else { return false }
        if term.polarity == .affirmed { return !sentence.isNegated && !sentence.hasDenial }
        if otherTerm.polarity == .affirmed { return !other.isNegated && !other.hasDenial }
        return true
    }
}
