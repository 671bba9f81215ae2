import Prose

/// Finds in a sentence how many people met with what: "about 1,200 residents were ordered out", "killed at least twelve",
/// "the number of people injured rose to 34".
struct FateReader {
    /// A figure and what it counts.
    struct Count {
        let figure: Figure
        let fate: Language.FactWords.Fate
        /// Whom it counts: a word's stem, nil for people of no kind.
        let noun: Int32?
    }

    private let words: ArraySlice<EventWords.Word>
    private let facts: Language.FactWords

    /// Words between a number and what became of those it counts.
    private static let reach = 12
    private static let longestPhrase = 4

    /// - Parameter words: those of the sentence.
    init(_ words: ArraySlice<EventWords.Word>, facts: Language.FactWords) {
        self.words = words
        self.facts = facts
    }

    /// - Parameter figures: those of the sentence.
    func counts(_ figures: [Figure], in bytes: Span<UInt8>) -> [Count] {
        guard !words.indices.contains(where: { meaning($0, in: bytes) == .otherTime || isYear($0, in: bytes) }) else {
            return []
        }
        return figures.compactMap { figure in
            guard !figure.isLabel, !isPart(figure, in: bytes) else { return nil }
            if let fate = fate(before: figure, in: bytes) ?? total(before: figure, figures, in: bytes) {
                guard let whom = whom(figure, mayBeUnnamed: true, in: bytes) else { return nil }
                return Count(figure: figure, fate: fate, noun: whom.noun)
            }
            guard let whom = whom(figure, mayBeUnnamed: false, in: bytes),
                let fate = fate(behind: figure, people: whom.words, in: bytes)
            else { return nil }
            return Count(figure: figure, fate: fate, noun: whom.noun)
        }
    }

    private func first(_ figure: Figure) -> Int { words.startIndex + figure.words.lowerBound }
    private func end(_ figure: Figure) -> Int { words.startIndex + figure.words.upperBound }

    private func meaning(_ index: Int, in bytes: Span<UInt8>) -> Language.FactWords.Meaning? {
        guard words.indices.contains(index) else { return nil }
        return facts.meaning(of: words[index].range, in: bytes)
    }

    private func isYear(_ index: Int, in bytes: Span<UInt8>) -> Bool {
        let range = words[index].range
        return range.count == 4 && range.allSatisfy { bytes[$0].isDigit }
            && (bytes[range.lowerBound] == UInt8(ascii: "1") || bytes[range.lowerBound] == UInt8(ascii: "2"))
    }

    /// Whether nothing but a space or a hyphen stands before a word.
    private func follows(_ index: Int, in bytes: Span<UInt8>) -> Bool {
        guard index > words.startIndex, words.indices.contains(index),
            words[index - 1].end + 1 == words[index].start
        else { return false }
        let between = bytes[Int(words[index - 1].end)]
        return between == UInt8(ascii: " ") || between == UInt8(ascii: "-")
    }

    /// "another thirty", "two more"
    private func isPart(_ figure: Figure, in bytes: Span<UInt8>) -> Bool {
        meaning(first(figure) - 1, in: bytes) == .part || meaning(end(figure), in: bytes) == .part
    }

    /// Whom a figure counts, by the one or two words behind it; nil where these do not tell.
    private func whom(
        _ figure: Figure,
        mayBeUnnamed: Bool,
        in bytes: Span<UInt8>
    ) -> (noun: Int32?, words: Int)? {
        let end = end(figure)
        var noun: Int32?
        for index in end..<end + 2 {
            guard follows(index, in: bytes) else { break }
            switch meaning(index, in: bytes) {
            case .people: return (nil, index + 1 - end)
            case .auxiliary: return (noun, index - end)
            case .fate:
                // "34 injured people", but "34 injured"
                guard follows(index + 1, in: bytes), meaning(index + 1, in: bytes) == .people else {
                    return (noun, index - end)
                }
                return (nil, index - end)
            default: break
            }
            if words[index].isStopWord { return noun == nil && !mayBeUnnamed ? nil : (noun, index - end) }
            noun = words[index].term
        }
        if noun == nil, !mayBeUnnamed { return nil }
        return (noun, noun == nil ? 0 : 2)
    }

    /// What a phrase that begins at a word tells, and the word behind it.
    private func fate(
        at index: Int,
        in bytes: Span<UInt8>
    ) -> (fate: Language.FactWords.Fate, isSuffered: Bool, end: Int)? {
        for count in stride(from: min(Self.longestPhrase, words.endIndex - index), through: 1, by: -1) {
            let range = Int(words[index].start)..<Int(words[index + count - 1].end)
            if case .fate(let fate, let isSuffered) = facts.meaning(of: range, in: bytes) {
                return (fate, isSuffered, index + count)
            }
        }
        return nil
    }

    /// "killed at least twelve"
    private func fate(before figure: Figure, in bytes: Span<UInt8>) -> Language.FactWords.Fate? {
        let index = first(figure) - 1
        guard words.indices.contains(index), follows(index + 1, in: bytes), let told = fate(at: index, in: bytes),
            told.isSuffered, meaning(index - 1, in: bytes) != .auxiliary
        else { return nil }
        return told.fate
    }

    /// "the number of people who were moved out at 1,164", "the death toll rose to twelve"
    private func total(before figure: Figure, _ figures: [Figure], in bytes: Span<UInt8>) -> Language.FactWords.Fate? {
        let place = first(figure)
        guard figure.words.lowerBound > 1, figures.first?.range == figure.range, follows(place, in: bytes),
            meaning(place - 1, in: bytes) == .preposition
        else { return nil }
        var isTotal = false
        var found: Language.FactWords.Fate?
        for index in words.startIndex..<place - 1 {
            if case .total(let fate) = meaning(index, in: bytes) {
                isTotal = true
                found = fate ?? found
            } else if isTotal, let told = fate(at: index, in: bytes) {
                found = told.fate
            }
        }
        return isTotal ? found : nil
    }

    /// "residents of the town were told to leave"
    private func fate(behind figure: Figure, people: Int, in bytes: Span<UInt8>) -> Language.FactWords.Fate? {
        let end = end(figure)
        var isPassive = false
        for index in end..<min(words.endIndex, end + Self.reach) {
            guard follows(index, in: bytes) else { return nil }
            if let told = fate(at: index, in: bytes) {
                if !told.isSuffered || isPassive { return told.fate }
                // "twelve killed in", but not "twelve men killed a"
                return index - end <= people && !hasObject(told.end, in: bytes) ? told.fate : nil
            }
            switch meaning(index, in: bytes) {
            case .auxiliary: isPassive = true
            case .number, .negation, .conjunction: return nil
            default: break
            }
            if bytes[Int(words[index].start)].isDigit { return nil }
        }
        return nil
    }

    private func hasObject(_ index: Int, in bytes: Span<UInt8>) -> Bool {
        guard follows(index, in: bytes) else { return false }
        switch meaning(index, in: bytes) {
        case .preposition, .conjunction: return false
        default: return true
        }
    }
}
