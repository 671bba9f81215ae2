/// A run of capitalised words at one place: "US Secretary of State Antony Blinken".
struct CapitalRun {
    var span: TextSpan
    /// Index into `CapitalRuns.forms`.
    var form: Int
    var before: WordBefore
}

/// What the word right before a run, on the same line, says of the run; empty after punctuation.
struct WordBefore: OptionSet {
    let rawValue: UInt8

    static let any = WordBefore(rawValue: 1 << 0)
    static let the = WordBefore(rawValue: 1 << 1)
    /// "in", "at", "near"
    static let place = WordBefore(rawValue: 1 << 2)
    /// "of", "for"
    static let attaching = WordBefore(rawValue: 1 << 3)
    /// A noun for a person: "minister", also in "vice-minister".
    static let person = WordBefore(rawValue: 1 << 4)
    /// A noun for a relative: "wife", also in "first lady".
    static let relative = WordBefore(rawValue: 1 << 5)
}

/// Reads runs of capitalised words from bytes; most of the rest of a text is passed over. Runs that are written alike
/// are one form, whose words are made once for the article.
struct CapitalRuns {
    let lexicon: Lexicon
    /// In the order of the text.
    private(set) var found: [CapitalRun] = []
    /// The words of each form.
    private(set) var forms: [[String]] = []
    /// The forms as they are written.
    private var texts = Vocabulary()
    /// Months that are names in the text.
    private var wordsThatAreNames: Set<String> = []
    /// The words of the run that is being read.
    private var words: [Range<Int>] = []

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    mutating func read(_ text: String, paragraph: Int) {
        var text = text
        text.withUTF8 { read($0, paragraph: paragraph) }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, paragraph: Int) {
        /// The word before the run, or before the position where none is being read.
        var before = 0..<0
        var previous = 0..<0
        var pending: Range<Int>?
        var position = 0
        /// No run begins before it.
        var next = -1
        while position < bytes.count {
            if words.isEmpty, position > next { (position, next) = nextCapital(from: position, in: bytes) }
            let byte = bytes[position]
            // The one test that the white space between most words needs.
            if byte == .space {
                position += 1
                continue
            }
            guard byte.isLower || bytes.isWordStart(at: position) else {
                if byte == .ampersand, !words.isEmpty, pending == nil {
                    pending = position..<position + 1
                    position += 1
                    continue
                }
                let goesOn = byte == 0xC2 || byte == 0xA0
                if !goesOn, !(byte == .fullStop && isAbbreviation(endingAt: position, in: bytes)) {
                    close(before: before, paragraph, bytes)
                    pending = nil
                    previous = position..<position
                }
                position += 1
                continue
            }
            let word = position..<wordEnd(from: position, in: bytes)
            // Most words are small and stand outside of any run.
            if words.isEmpty, byte.isLower {
                previous = word
                position = word.upperBound
                continue
            }
            if isCapital(at: position, in: bytes) {
                if isNoName(word, in: bytes), !isAlsoName(word, after: previous, follows: pending == nil, in: bytes) {
                    close(before: before, paragraph, bytes)
                } else {
                    if words.isEmpty { before = previous } else if let pending { words.append(pending) }
                    words.append(word)
                }
                pending = nil
            } else if !words.isEmpty {
                if pending == nil, isParticle(word, in: bytes) {
                    pending = word
                } else {
                    close(before: before, paragraph, bytes)
                    pending = nil
                }
            }
            previous = word
            position = word.upperBound
        }
        close(before: before, paragraph, bytes)
    }

    /// Where a capital may stand next, and where to read on from: with the word before, behind the space before that.
    private func nextCapital(from position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (start: Int, capital: Int) {
        let capital = bytes.skipping(from: position) { $0.beyondASCII | $0.capital }
        var start = min(capital, bytes.count - 1)
        for _ in 0..<2 {
            while start > position, bytes[start - 1] != .space { start -= 1 }
            while start > position, bytes[start - 1] == .space { start -= 1 }
        }
        return (start, capital)
    }

    /// Ends the run that is being read, if one is.
    private mutating func close(before: Range<Int>, _ paragraph: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = words.first, let last = words.last else { return }
        let whole = first.lowerBound..<last.upperBound
        let form = Int(texts.intern(bytes.span.extracting(whole)))
        if form == forms.count {
            forms.append(
                words.dropLast().map {
                    isCapital(at: $0.lowerBound, in: bytes) ? bytes.abbreviatedWord($0) : bytes.lowercasedWord($0)
                } + [bytes.word(last)]
            )
        }
        let span = TextSpan(paragraph: paragraph, start: whole.lowerBound, end: whole.upperBound)
        let relative: WordBefore = isBesideRelative(whole, in: bytes) ? .relative : []
        found.append(CapitalRun(span: span, form: form, before: wordBefore(before, in: bytes).union(relative)))
        words.removeAll(keepingCapacity: true)
    }

    /// Whether a comma alone stands between a name and what relative it is: "his wife, Ada Brook", "Ada Brook, his wife".
    private func isBesideRelative(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if name.lowerBound > 2, bytes[name.lowerBound - 1] == .space, bytes[name.lowerBound - 2] == .comma {
            var start = name.lowerBound - 2
            while start > 0, bytes[start - 1].isLower { start -= 1 }
            if start < name.lowerBound - 2, isRelative(start..<name.lowerBound - 2, in: bytes) { return true }
        }
        guard name.upperBound < bytes.count, bytes[name.upperBound] == .comma else { return false }
        var start = name.upperBound + 1
        let limit = min(bytes.count, start + Self.reachOfApposition)
        while start < limit, bytes[start] != .comma, bytes[start] != .fullStop {
            let end = max(start + 1, bytes.skipping(from: start) { $0.noLetter })
            if isRelative(start..<min(end, bytes.count), in: bytes) { return true }
            start = end
        }
        return false
    }

    private func isRelative(_ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        lexicon.word(word, in: bytes).spelling.contains(.relative)
    }

    /// Bytes: "the president’s eldest daughter".
    private static let reachOfApposition = 40

    private func wordBefore(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> WordBefore {
        guard !range.isEmpty else { return [] }
        let spelling = lexicon.word(range, in: bytes).spelling
        if spelling.contains(.the) { return [.any, .the] }
        if spelling.contains(.place) { return [.any, .place] }
        if !spelling.isDisjoint(with: [.of, .for]) { return [.any, .attaching] }
        let part = (range.last { bytes[$0] == .hyphen }.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
        let isPerson = lexicon.classes(of: part, in: bytes).contains(.personNoun)
        return WordBefore.any.union(isPerson ? .person : []).union(isRelative(range, in: bytes) ? .relative : [])
    }

    /// Whether a capitalised word is no part of a name: "The", "Monday". Acronyms always can be.
    private func isNoName(_ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let classes = lexicon.classes(of: word, in: bytes)
        if bytes.beginsWithTwoCapitals(at: word.lowerBound),
            word.count < Token.shortestEmphasis || !classes.contains(.stopWord)
        {
            return false
        }
        return !classes.contains(.honorific)
            && !classes.isDisjoint(with: [
                .stopWord, .calendar, .adverb, .conjunction, .auxiliary, .pronoun, .preposition,
            ])
    }

    private mutating func isAlsoName(
        _ word: Range<Int>,
        after previous: Range<Int>,
        follows: Bool,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard lexicon.word(word, in: bytes).spelling.contains(.alsoName) else { return false }
        let text = bytes.word(word)
        let isOne = lexicon.isName(
            word,
            followsName: follows && !words.isEmpty,
            opensSentence: previous.isEmpty,
            before: previous.isEmpty ? [] : lexicon.classes(of: previous, in: bytes),
            isKnown: wordsThatAreNames.contains(text),
            in: bytes
        )
        if isOne { wordsThatAreNames.insert(text) }
        return isOne
    }

    /// "of", "van": they may stand inside a name.
    private func isParticle(_ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count <= 3 else { return false }
        let found = lexicon.word(word, in: bytes)
        return found.spelling.contains(.of) || found.classes.contains(.particle)
    }

    private func wordEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = bytes.skipping(from: start) { $0.noLetter }
        // Most words end at a space.
        while end < bytes.count, bytes[end] != .space {
            if bytes[end].isLower || bytes.isWordStart(at: end) {
                end += 1
            } else if Self.joins(bytes[end]), end + 1 < bytes.count, bytes.isWordStart(at: end + 1) {
                end += 1
            } else if let next = capital(behindApostropheAt: end, in: bytes) {
                end = next
            } else {
                break
            }
        }
        return end
    }

    /// Inside a word: "Ann-Marie", "U.N", "O&E".
    private static func joins(_ byte: UInt8) -> Bool { byte == .hyphen || byte == .fullStop || byte == .ampersand }

    /// "O’Lund", "D'Arno", but not "Lund's".
    private func capital(behindApostropheAt position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let mark = bytes[position] == .apostrophe ? 1 : bytes.matches("’", at: position) ? 3 : 0
        let next = position + mark
        return mark > 0 && next < bytes.count && bytes[next].isUpper ? next : nil
    }

    private func isCapital(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let byte = bytes[position]
        if byte < 0x80 { return byte.isUpper }
        return bytes.scalar(at: position).properties.isUppercase
    }

    /// Whether the run's last word is "J.", "Sen.", "St.": a full stop after them ends no name.
    private func isAbbreviation(endingAt position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let word = words.last, word.upperBound == position else { return false }
        return word.count == 1 || word.contains { bytes[$0] == .fullStop }
            || (word.count <= 4 && lexicon.classes(of: word, in: bytes).contains(.honorific))
    }
}
