import Articles
import Prose

/// Media and agencies that a text names as its source.
extension SourceReader {
    /// A name with a medium's last word, where a cue says that it is a source.
    mutating func readMedium(at position: Int) {
        guard let (name, kind) = mediumName(at: position), isMediumCued(name, kind) else { return }
        add(kind, name)
    }

    /// The longest name of a medium that has the word.
    func mediumName(at position: Int) -> (ClosedRange<Int>, Sourcing.Kind)? {
        guard has(position, .medium), isCapital(position) || text(of: position...position).utf8.count == 3 else {
            return nil
        }
        var first = position
        while first > max(0, position - 4), joins(first - 1), !isPossessive(first - 1),
            isCapital(first - 1) || has(first - 1, .attaching)
        {
            first -= 1
        }
        for start in first...position where start == position || !has(start, .determiner) {
            let hasArticle = start > 0 && has(start - 1, .determiner)
            guard isCapital(start) || start == position else { continue }
            let range = Int(word(start).start)..<Int(word(position).end)
            let bytes = paragraphText.utf8.span
            let name = paragraphText.utf8Slice(range.lowerBound..<bytes.withoutPossessive(range).upperBound)
            if start == position, !isCapital(position), NewsAgency.named(name) == nil { continue }
            guard let kind = MediaNames.kind(of: name, hasArticle: hasArticle) else { continue }
            // "Times" of "New York Times Magazine": the longer name is found at its last word.
            if joins(position), isCapital(position + 1), has(position + 1, .medium), !isPossessive(position) {
                return nil
            }
            return (start...position, kind)
        }
        return nil
    }

    func isMediumCued(_ name: ClosedRange<Int>, _ kind: Sourcing.Kind) -> Bool {
        if kind == .agency, isInBrackets(name) { return true }
        let last = name.upperBound
        if joins(last), !isPossessive(last) {
            if has(last + 1, [.mediaVerb, .accordingToAfter]), !isCapital(last + 1) { return true }
            if word(last + 1).isStopWord, joins(last + 1), has(last + 2, .mediaVerb), !has(last + 1, .conjunction),
                !has(last + 1, .attaching), !has(last + 1, .determiner)
            {
                return true
            }
        }
        var before = name.lowerBound - 1
        if has(before, .determiner), joins(before) { before -= 1 }
        if has(before, .mediaNoun) {
            before = phraseStart(endingAt: before) - 1
            if has(before, .determiner) { before -= 1 }
        }
        guard before >= 0 else { return false }
        if has(before, [.mediaCue, .mediaVerb]) { return isCue(before) }
        // "the BBC and Le Monde", "media including the BBC".
        if has(before, .conjunction), let other = mediumName(at: before - 1) { return isMediumCued(other.0, other.1) }
        if has(before, .listing) {
            return hasAny([.mediaNoun, .document, .mediaVerb], in: max(0, before - 4)..<before)
        }
        return false
    }

    /// "told", or a preposition after a word such as "reported" or "interview".
    func isCue(_ position: Int) -> Bool {
        if has(position, [.speech, .mediaVerb, .accordingTo]) {
            return !has(position, .attaching) || has(position, .accordingTo)
        }
        for other in stride(from: position - 1, through: max(0, position - 5), by: -1) {
            guard !endsClause(other) else { return false }
            if has(other, [.mediaVerb, .speech, .accordingTo]) { return true }
        }
        return false
    }

    func isInBrackets(_ name: ClosedRange<Int>) -> Bool {
        let bytes = paragraphText.utf8.span
        let (start, end) = (Int(word(name.lowerBound).start), Int(word(name.upperBound).end))
        return start > 0 && end < bytes.count && bytes[start - 1] == 0x28 && bytes[end] == 0x29
    }
}
