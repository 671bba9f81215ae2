import Prose

/// The patterns by which a text names its sources, each by the word that it begins with.
extension SourceReader {
    /// "people familiar with", "on condition of anonymity".
    mutating func readPhrase(at position: Int) {
        for index in lexicon.unnamedPhrases(anchoredAt: word(position).range, in: paragraphText.utf8.span) {
            let phrase = lexicon.unnamedPhrases[index]
            let first = position - phrase.anchor
            guard first >= 0, areWords(from: first, phrase.words) else { continue }
            add(.unnamed, first...first + phrase.words.count - 1)
            return
        }
    }

    /// "officials said", "a source told", "according to two diplomats", "researchers and campaigners say".
    mutating func readUnnamed(at position: Int, _ wordClass: SourceWord) {
        if !wordClass.contains(.unnamed) {
            // "an official said" is anyone, "the official said" one of whom was told before.
            let start = phraseStart(endingAt: position)
            guard start > 0, has(start - 1, .indefinite) else { return }
        }
        var start = phraseStart(endingAt: position)
        if start >= 2, has(start - 1, .conjunction), has(start - 2, .unnamed) {
            start = phraseStart(endingAt: start - 2)
        }
        // "officials and diplomats said": the last noun has the verb.
        if has(position + 1, .conjunction), has(position + 2, .unnamed) { return }
        if let verb = verb(after: position, attached: Self.attached) {
            add(.unnamed, start...verb, key: start...position)
        } else if isAccordingTo(before: start) {
            add(.unnamed, start...position)
        }
    }

    /// "police said", "the mayor's office said", "a spokesman for the ministry said".
    mutating func readOfficial(at position: Int, _ wordClass: SourceWord) {
        let start = phraseStart(endingAt: position)
        var end = position
        if wordClass.contains(.authority) {
            guard verb(after: position, attached: 0) != nil || (endsPhrase(position) && isAccordingTo(before: start))
            else { return }
        } else {
            // A title before a name is told with the name, by quotations.
            guard start > 0, has(start - 1, .indefinite), !isCapital(position) else { return }
            if let verb = verb(after: position, attached: Self.attached) {
                end = verb - 1
            } else if !isAccordingTo(before: start) {
                return
            }
        }
        if lexicon.officials.areOfficial(text(of: start...end)) { add(.official, start...end) }
    }

    /// "a report said", "according to court papers", "in a statement", "leaked documents".
    mutating func readDocument(at position: Int) {
        let start = phraseStart(endingAt: position)
        let isLeaked =
            hasAny(.leaked, in: start..<position + 1) || isLeakOf(before: start)
            || has(position + 1, .leaked)
        let isIn =
            start >= 2 && has(start - 1, .determiner) && has(start - 2, .documentPreposition)
            && (has(position, .statement) || verbIsNear(start - 2))
        let says = has(position + 1, .documentVerb) && (start > 0 && has(start - 1, .determiner) || start < position)
        if isLeaked || isIn || says || isAccordingTo(before: start) { add(.document, start...position) }
    }

    /// "state media reported", "told local newspapers".
    mutating func readUnnamedMedia(at position: Int) {
        let start = phraseStart(endingAt: position)
        guard start < position, !isCapital(position + 1), !isCapital(position) else { return }
        let isCued = start > 0 && has(start - 1, .mediaCue) && !has(start - 1, .determiner) && isCue(start - 1)
        if isCued || (joins(position) && has(position + 1, .mediaVerb) && !has(position + 1, .documentPreposition)) {
            add(.media, start...position)
        }
    }

    /// Words between a noun and its verb: "officials at the ministry said".
    private static let attached = 6
}
