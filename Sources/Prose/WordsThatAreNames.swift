extension Lexicon {
    /// Whether a month or a verb is somebody's name here: "Theresa May", "April Brook", "said Will Brook", and "May" by
    /// itself where the text has such a name; not "in May", "May 3", "last May" or "Will Brook resign?".
    ///
    /// - Parameters:
    ///   - word: one with the spelling `alsoName`.
    ///   - followsName: whether the word right before is part of a name.
    ///   - opensSentence: whether it may be the first word of a sentence.
    ///   - before: what the word right before can be.
    ///   - isKnown: whether the text has it in a name elsewhere.
    func isName(
        _ word: Range<Int>,
        followsName: Bool,
        opensSentence: Bool,
        before: WordClass,
        isKnown: Bool,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let next = bytes.skippingSpace(from: word.upperBound)
        let isSpaced = next > word.upperBound && next < bytes.count
        guard classes(of: word, in: bytes).contains(.calendar) else {
            return isSpaced && bytes[next].isUpper && !opensSentence && !followsName
        }
        if isSpaced, bytes[next].isDigit { return false }
        if followsName { return true }
        guard before.isDisjoint(with: [.preposition, .adverb, .calendar, .determiner]) else { return false }
        return isKnown || (isSpaced && bytes[next].isUpper)
    }
}
