extension Language {
    /// The words by which it is seen who acts in a headline. All lower case.
    package struct HeadlineWords: Sendable {
        /// Verbs in forms that are nothing else: `says`, `denies`, not `plans`, which can be a noun.
        package let verbs: Set<String>
        /// Verbs that stand before another: `will`, `may`.
        package let auxiliaries: Set<String>
        /// Whether the verb that an auxiliary leads to is the sentence's last word, as in German, so that the auxiliary
        /// itself is shown.
        package let closesWithVerb: Bool
    }
}

/// Who acts in a headline and by which verb, as UTF-8 ranges; nil where the words leave it open.
package struct HeadlineAction: Hashable, Sendable {
    package let actor: Range<Int>
    package let verb: Range<Int>

    /// Reads a headline: up to the first verb that can be nothing else, whoever stands before it; behind a comma, whoever
    /// stands after it ("Bridge is safe, says mayor").
    ///
    ///     HeadlineAction(of: "Mayor denies report", language: .english)   // "Mayor", "denies"
    package init?(of title: String, language: Language) {
        guard let words = language.headlineWords else { return nil }
        var text = title
        let tokens = text.withUTF8 { Self.tokens($0) }
        guard
            let verb = tokens.firstIndex(where: {
                $0.isWord && (words.verbs.contains($0.text) || words.auxiliaries.contains($0.text))
            })
        else { return nil }
        if verb > 0, tokens[verb - 1].text == ",", words.verbs.contains(tokens[verb].text) {
            let after = tokens[(verb + 1)...]
            guard (1...Self.longestActor).contains(after.count), after.allSatisfy(\.isWord), let last = after.last
            else {
                return nil
            }
            actor = after[verb + 1].range.lowerBound..<last.range.upperBound
            self.verb = tokens[verb].range
            return
        }
        let start = tokens[..<verb].lastIndex { $0.text == ":" || $0.text == "|" }.map { $0 + 1 } ?? 0
        let before = tokens[start..<verb]
        guard (1...Self.longestActor).contains(before.count), before.allSatisfy(\.isWord),
            let first = before.first, let last = before.last,
            before.contains(where: { !language.stopWords.contains($0.text) }), !language.stopWords.contains(last.text),
            !language.opensOtherwise(first.text), !before.contains(where: { language.beginsAnotherClause($0.text) })
        else { return nil }
        let isAuxiliary = words.auxiliaries.contains(tokens[verb].text) && !words.closesWithVerb
        guard !isAuxiliary || verb + 1 < tokens.count && tokens[verb + 1].isWord else { return nil }
        actor = first.range.lowerBound..<last.range.upperBound
        self.verb = tokens[verb].range.lowerBound..<tokens[isAuxiliary ? verb + 1 : verb].range.upperBound
    }

    /// Words.
    private static let longestActor = 6

    private struct Token {
        let text: String
        let range: Range<Int>
        let isWord: Bool
    }

    private static func tokens(_ bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
        var tokens: [Token] = []
        var position = 0
        while position < bytes.count {
            if bytes.isWordStart(at: position) {
                var end = position
                while end < bytes.count {
                    if bytes.isWordStart(at: end) {
                        end += 1
                        continue
                    }
                    let isMark = [.hyphen, .apostrophe, .fullStop, .comma].contains(bytes[end])
                    let mark = bytes.matches("’", at: end) ? 3 : isMark ? 1 : 0
                    guard mark > 0, end + mark < bytes.count, bytes.isWordStart(at: end + mark) else { break }
                    end += mark
                }
                tokens.append(Token(text: bytes.lowercasedWord(position..<end), range: position..<end, isWord: true))
                position = end
            } else if bytes[position].isSpace {
                position += 1
            } else {
                let length = max(1, bytes.quoteMarkLength(at: position))
                let end = min(bytes.count, position + length)
                tokens.append(Token(text: bytes.word(position..<end), range: position..<end, isWord: false))
                position = end
            }
        }
        return tokens
    }
}

extension Language {
    /// "Passengers wait as ship slams …": what stands before such a word is not who acts. Names may be joined.
    fileprivate func beginsAnotherClause(_ word: String) -> Bool {
        ["as", "after", "amid", "als", "nach"].contains(word)
            || grammar?.conjunctions.contains(word) == true && word != "and" && word != "und"
    }

    /// Whether a headline that begins with the word has no actor in front of its verb: "After storm, …", "How mayor …".
    fileprivate func opensOtherwise(_ word: String) -> Bool {
        guard let grammar else { return true }
        return grammar.prepositions.contains(word) || grammar.conjunctions.contains(word)
            || grammar.complementisers.contains(word) || grammar.relatives.contains(word)
    }
}
