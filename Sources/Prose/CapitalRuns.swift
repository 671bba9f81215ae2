/// A run of capitalised words: "US Secretary of State Antony Blinken".
struct CapitalRun {
    var paragraph: Int
    var start: Int
    var end: Int
    var words: [String]
    /// Lower case of the word right before, on the same line; empty after punctuation.
    var before: String
}

/// Reads runs of capitalised words from bytes; the rest of the text costs one test a word.
struct CapitalRuns {
    let lexicon: Lexicon

    func runs(in text: String, paragraph: Int) -> [CapitalRun] {
        var text = text
        return text.withUTF8 { runs(in: $0, paragraph: paragraph) }
    }

    private func runs(in bytes: UnsafeBufferPointer<UInt8>, paragraph: Int) -> [CapitalRun] {
        var found: [CapitalRun] = []
        var current: CapitalRun?
        var pending: String?
        var previous = 0..<0
        var position = 0
        while position < bytes.count {
            guard bytes.isWordStart(at: position) else {
                let byte = bytes[position]
                let isAbbreviationStop =
                    byte == .fullStop && current.map { $0.end == position && isAbbreviation($0.words.last) } ?? false
                if byte != .space, byte != 0xC2, byte != 0xA0, !isAbbreviationStop {
                    if let run = current { found.append(run) }
                    current = nil
                    pending = nil
                    previous = position..<position
                }
                position += 1
                continue
            }
            let end = wordEnd(from: position, in: bytes)
            if isCapital(at: position, in: bytes) {
                let word = String(decoding: UnsafeBufferPointer(rebasing: bytes[position..<end]), as: UTF8.self)
                let isAcronym = end - position > 1 && bytes[position + 1].isUpper
                let classes = isAcronym ? [] : lexicon.classes(of: word.lowercased())
                let isExcluded =
                    classes.isDisjoint(with: .honorific)
                    && !classes.isDisjoint(with: [
                        .stopWord, .calendar, .adverb, .conjunction, .auxiliary, .pronoun, .preposition,
                    ])
                if isExcluded {
                    if let run = current { found.append(run) }
                    current = nil
                } else if current != nil {
                    if let pending { current?.words.append(pending) }
                    current?.words.append(word)
                    current?.end = end
                } else {
                    let before = previous.isEmpty ? "" : bytes.lowercasedWord(previous)
                    current = CapitalRun(paragraph: paragraph, start: position, end: end, words: [word], before: before)
                }
                pending = nil
            } else {
                let joins = current != nil && pending == nil && end - position <= 3
                let word = joins ? bytes.lowercasedWord(position..<end) : ""
                if joins, word == "of" || !lexicon.classes(of: word).isDisjoint(with: .particle) {
                    pending = word
                } else {
                    if let run = current { found.append(run) }
                    current = nil
                    pending = nil
                }
            }
            previous = position..<end
            position = end
        }
        if let run = current { found.append(run) }
        return found
    }

    private func wordEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start
        while end < bytes.count {
            if bytes.isWordStart(at: end) {
                end += 1
            } else if bytes[end] == .hyphen || bytes[end] == .fullStop, end + 1 < bytes.count,
                bytes.isWordStart(at: end + 1)
            {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    private func isCapital(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let byte = bytes[position]
        if byte < 0x80 { return byte.isUpper }
        return bytes.scalar(at: position).properties.isUppercase
    }

    /// "J.", "Sen.", "St.": a full stop after them ends no name.
    private func isAbbreviation(_ word: String?) -> Bool {
        guard let word else { return false }
        return word.utf8.count == 1 || word.contains(".")
            || (word.utf8.count <= 4 && !lexicon.classes(of: word.lowercased()).isDisjoint(with: .honorific))
    }
}
