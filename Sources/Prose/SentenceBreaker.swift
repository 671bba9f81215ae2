/// Finds where sentences end: at `.`, `!`, `?`, `…` and their kin of other scripts, with the closing marks
/// that follow, but not after abbreviations, initials, ordinals or inside numbers.
package struct SentenceBreaker: Sendable {
    // Of the language only these, since one is copied with every paragraph.
    private let abbreviations: WordLookup<Language.Abbreviation>
    private let daysAndMonths: Set<String>
    private let stopWords: Set<String>
    private let reportingVerbs: [String: Language.Implication]
    private let hasOrdinalStops: Bool
    private let knowsSpeakers: Bool

    package init(language: Language) {
        abbreviations = language.abbreviations
        daysAndMonths = language.daysAndMonths
        stopWords = language.stopWords
        reportingVerbs = language.reportingVerbs
        hasOrdinalStops = language.hasOrdinalStops
        knowsSpeakers = language.knowsSpeakers
    }

    func sentences(of text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { sentences(of: $0) }
    }

    func sentences(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = bytes.skippingSpace(from: 0)
        var position = start
        while position < bytes.count {
            position = bytes.skipping(from: position) { eight in
                eight.beyondASCII | eight.equal(to: .fullStop) | eight.equal(to: .exclamation)
                    | eight.equal(to: .question)
            }
            guard position < bytes.count else { break }
            guard let terminator = Terminator(at: position, in: bytes) else {
                position += 1
                continue
            }
            let end = bytes.skippingClosers(from: terminator.end)
            if isBoundary(terminator, closedAt: end, sentenceStart: start, in: bytes) {
                found.append(start..<end)
                start = bytes.skippingSpace(from: end)
                position = start
            } else {
                position = terminator.end
            }
        }
        let end = bytes.trimmingSpace(before: bytes.count, after: start)
        if start < end { found.append(start..<end) }
        return found
    }

    private func isBoundary(
        _ terminator: Terminator,
        closedAt end: Int,
        sentenceStart: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let next = bytes.skippingSpace(from: end)
        guard next < bytes.count else { return true }
        if terminator.kind == .ideographic { return true }
        guard next > end else { return false }
        let first = bytes.skippingOpeners(from: next)
        guard first < bytes.count, Terminator(at: first, in: bytes) == nil else { return false }
        if bytes.isLowercase(at: first) || bytes[first] == .comma || bytes[first] == UInt8(ascii: ";") { return false }
        switch terminator.kind {
        case .ideographic, .ellipsis: return true
        case .strong: return end == terminator.end || !isReportedAfter(first, in: bytes)
        case .stop:
            let isClosed = end > terminator.end
            return endsSentence(terminator, isClosed: isClosed, start: sentenceStart, next: first, in: bytes)
        }
    }

    /// Whether a single full stop ends the sentence, judged by the words on both sides.
    private func endsSentence(
        _ stop: Terminator,
        isClosed: Bool,
        start: Int,
        next: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let wordStart = bytes.wordStart(before: stop.start, notBefore: start)
        let length = stop.start - wordStart
        guard length > 0, length <= Self.longestAbbreviation else { return true }
        if bytes[wordStart..<stop.start].allSatisfy(\.isDigit) {
            if wordStart == start { return false }
            return !hasOrdinalStops || length > 2 || isFunctionWord(at: next, in: bytes)
        }
        let abbreviation = abbreviations.meaning(of: wordStart..<stop.start, in: bytes.span) ?? []
        if abbreviation.contains(.leading) { return false }
        if abbreviation.contains(.beforeNumber), bytes[next].isDigit { return false }
        let isInitial = bytes.isInitial(wordStart..<stop.start)
        guard isInitial || abbreviation.contains(.any) else { return true }
        // "… in the U.S.” The …" closes a quotation; the stop does both duties.
        if isClosed, !isInitial { return true }
        if abbreviation.contains(.clock), isWord(at: next, among: daysAndMonths, in: bytes) { return false }
        return isFunctionWord(at: next, in: bytes)
    }

    private func isFunctionWord(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        isWord(at: start, among: stopWords, in: bytes)
    }

    private func isWord(at start: Int, among words: Set<String>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = bytes.wordEnd(from: start)
        return start < end && words.contains(bytes.lowercasedWord(start..<end))
    }

    /// Whether “Why?” is followed by "Ada Brook asked": capitalised words, then a reporting verb.
    private func isReportedAfter(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard knowsSpeakers else { return false }
        var position = start
        for index in 0..<5 {
            let end = bytes.wordEnd(from: position)
            guard position < end else { return false }
            let word = bytes.lowercasedWord(position..<end)
            if index > 0, reportingVerbs[word] != nil { return true }
            if index > 0, bytes.isLowercase(at: position) { return false }
            position = end
            while position < bytes.count, bytes[position] == .space || bytes[position] == .fullStop { position += 1 }
        }
        return false
    }

    /// UTF-8 bytes; anything longer is a word.
    private static let longestAbbreviation = 12
}

/// A mark that can end a sentence, or a run of them.
private struct Terminator {
    enum Kind { case stop, strong, ellipsis, ideographic }
    var kind: Kind
    var start: Int
    var end: Int

    @inline(__always)
    init?(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let byte = bytes[position]
        // The one test that nearly every byte of a text fails.
        guard byte == .fullStop || byte == .exclamation || byte == .question || byte >= 0xC2 else { return nil }
        guard let (kind, length) = Self.mark(at: position, in: bytes) else { return nil }
        self.kind = kind
        start = position
        end = position + length
        while end < bytes.count, let (next, length) = Self.mark(at: end, in: bytes) {
            self.kind = self.kind == .stop && next == .stop ? .ellipsis : (next == .stop ? self.kind : next)
            end += length
        }
    }

    private static func mark(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Kind, Int)? {
        switch bytes[position] {
        case .fullStop: (.stop, 1)
        case .exclamation, .question: (.strong, 1)
        case 0xE2: bytes.matches("…", at: position) ? (.ellipsis, 3) : nil
        // 。 and ！ ？ and ।
        case 0xE3: bytes.matches("。", at: position) ? (.ideographic, 3) : nil
        case 0xEF:
            bytes.matches("！", at: position) || bytes.matches("？", at: position)
                ? (.ideographic, 3) : nil
        case 0xE0: bytes.matches("।", at: position) ? (.strong, 3) : nil
        // ؟ and ۔
        case 0xD8: bytes.matches("؟", at: position) ? (.strong, 2) : nil
        case 0xDB: bytes.matches("۔", at: position) ? (.strong, 2) : nil
        default: nil
        }
    }
}
