extension Lexicon {
    /// Whether a month's name is somebody's: "Theresa May", "April Brook", and "May" by itself where the text has such a
    /// name; not "in May", "May 3" or "last May".
    ///
    /// - Parameters:
    ///   - followsName: whether the word right before is part of a name.
    ///   - before: what the word right before can be.
    ///   - isKnown: whether the text has it in a name elsewhere.
    func isPersonsMonth(
        _ word: Range<Int>,
        followsName: Bool,
        before: WordClass,
        isKnown: Bool,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let next = bytes.skippingSpace(from: word.upperBound)
        let isSpaced = next > word.upperBound && next < bytes.count
        if isSpaced, bytes[next].isDigit { return false }
        if followsName { return true }
        guard before.isDisjoint(with: [.preposition, .adverb, .calendar, .determiner]) else { return false }
        return isKnown || (isSpaced && bytes[next].isUpper)
    }
}
