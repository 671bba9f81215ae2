import Prose

/// Tells the words of a language that are numbers and negations; each stop word is looked up once.
struct WordSigns: Sendable {
    enum Sign: UInt8, Sendable {
        case none, number, negation
    }

    private let factWords: Language.FactWords?
    /// By stop word: what it is, once it has been looked up.
    private var stopWords: [Sign?] = []

    init(_ factWords: Language.FactWords?) { self.factWords = factWords }

    /// - Parameter range: where the word stands in `bytes`.
    mutating func sign(of word: EventWords.Word, at range: Range<Int>, in bytes: Span<UInt8>) -> Sign {
        guard word.isStopWord else { return sign(at: range, in: bytes) }
        let number = Int(~word.term)
        if number >= stopWords.count {
            stopWords.append(contentsOf: repeatElement(nil, count: number + 1 - stopWords.count))
        }
        if let known = stopWords[number] { return known }
        let sign = sign(at: range, in: bytes)
        stopWords[number] = sign
        return sign
    }

    private func sign(at range: Range<Int>, in bytes: Span<UInt8>) -> Sign {
        if bytes[range.lowerBound] &- 0x30 < 10 { return .number }
        switch factWords?.meaning(of: range, in: bytes) {
        case .number: return .number
        case .negation: return .negation
        case .multiplier, .unit, .month, nil: return .none
        }
    }
}
