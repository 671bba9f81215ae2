import Prose

/// What stands around a word: phrases, verbs and cues.
extension SourceReader {
    func word(_ position: Int) -> EventWords.Word { text.words[base + position] }

    func has(_ position: Int, _ wordClass: SourceWord) -> Bool {
        classes.indices.contains(position) && !classes[position].isDisjoint(with: wordClass)
    }

    func text(of words: ClosedRange<Int>) -> String {
        paragraphText.utf8Slice(Int(word(words.lowerBound).start)..<Int(word(words.upperBound).end))
    }

    func isWord(_ position: Int, _ lowered: [UInt8]) -> Bool {
        let (start, end) = (Int(word(position).start), Int(word(position).end))
        guard end - start == lowered.count else { return false }
        let bytes = paragraphText.utf8.span
        for i in lowered.indices {
            let byte = bytes[start + i]
            guard (byte &- 0x41 < 26 ? byte + 0x20 : byte) == lowered[i] else { return false }
        }
        return true
    }

    func areWords(from first: Int, _ words: [[UInt8]]) -> Bool {
        guard first + words.count <= classes.count else { return false }
        for i in words.indices where !isWord(first + i, words[i]) { return false }
        return true
    }

    func isCapital(_ position: Int) -> Bool {
        guard classes.indices.contains(position) else { return false }
        let bytes = paragraphText.utf8.span
        let byte = bytes[Int(word(position).start)]
        return byte &- 0x41 < 26 || (byte == 0xC3 && bytes[Int(word(position).start) + 1] < 0x9F)
    }

    /// Whether nothing but a space stands between a word and the next.
    func joins(_ position: Int) -> Bool {
        guard position >= 0, position + 1 < classes.count else { return false }
        return word(position + 1).start == word(position).end + 1
            && paragraphText.utf8.span[Int(word(position).end)] == 0x20
    }

    func isPossessive(_ position: Int) -> Bool {
        let bytes = paragraphText.utf8.span
        let range = word(position).range
        return bytes.withoutPossessive(range) != range
    }

    /// Where the noun phrase begins that ends with a noun; its determiner left out.
    func phraseStart(endingAt position: Int) -> Int {
        var start = position
        while start > max(0, position - 4), joins(start - 1), !word(start - 1).isStopWord,
            !has(start - 1, [.determiner, .speech, .mediaVerb, .conjunction, .attaching, .documentVerb])
        {
            start -= 1
        }
        return start
    }

    /// Whether no other noun follows: not "department" in "according to the department document".
    func endsPhrase(_ position: Int) -> Bool {
        !joins(position) || word(position + 1).isStopWord || has(position + 1, [.speech, .mediaVerb, .attaching])
    }

    /// The verb of saying that a noun is the subject of, at most so many words after it.
    func verb(after noun: Int, attached: Int) -> Int? {
        guard joins(noun) else { return nil }
        if has(noun + 1, .speech) { return noun + 1 }
        guard attached > 0, has(noun + 1, .attaching) else { return nil }
        for position in noun + 2..<noun + 2 + attached {
            guard joins(position - 1), !has(position, [.unnamed, .office]) || position == noun + 2 else { return nil }
            if has(position, .speech) {
                let before = classes[position - 1]
                return word(position - 1).isStopWord || !before.isDisjoint(with: .determiner) ? nil : position
            }
        }
        return nil
    }

    /// Whether "according to" stands before a phrase, a determiner or an adjective between them.
    func isAccordingTo(before start: Int) -> Bool {
        for first in stride(from: start - 1, through: max(0, start - 5), by: -1) {
            guard joins(first) else { return false }
            guard has(first, .accordingTo) else { continue }
            for phrase in lexicon.accordingTo where first + phrase.count <= start && areWords(from: first, phrase) {
                var next = first + phrase.count
                while next < start, has(next, .determiner) || word(next).isStopWord { next += 1 }
                if next == start { return true }
            }
        }
        return false
    }

    /// "a leak of thousands of documents".
    func isLeakOf(before start: Int) -> Bool {
        for position in stride(from: start - 1, through: max(0, start - 7), by: -1) {
            guard joins(position) else { return false }
            if has(position, .leaked), has(position + 1, .attaching) { return true }
        }
        return false
    }

    /// Whether a verb of saying stands shortly before, in the same clause.
    func verbIsNear(_ position: Int) -> Bool {
        for before in stride(from: position - 1, through: max(0, position - 5), by: -1) {
            guard !endsClause(before) else { return false }
            if has(before, .speech) { return true }
        }
        return false
    }

    func hasAny(_ wordClass: SourceWord, in words: Range<Int>) -> Bool {
        for position in words where has(position, wordClass) { return true }
        return false
    }

    /// Whether a comma or stop follows a word.
    func endsClause(_ position: Int) -> Bool {
        let end = Int(word(position).end)
        let bytes = paragraphText.utf8.span
        return end < bytes.count && [0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F].contains(bytes[end])
    }
}
