import Articles
package import Prose

/// The headlines of an event side by side: which words outlets share and which only one of them chose.
///
/// Words are compared by stem among the headlines of one language: "visits" and "visit" are the same word.
package struct Headlines: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        /// Index in the event's articles.
        package let article: Int
        /// Their texts joined are the headline.
        package let words: [Word]
        /// Who acts and by which verb, where the headline leaves no doubt.
        package let action: HeadlineAction?
        /// Whether it asks.
        package let isQuestion: Bool
    }

    /// A word, or a run of plain text: `Visit`, ` to the `.
    package struct Word: Hashable, Sendable {
        package enum Use: String, Hashable, Sendable {
            /// Another outlet's headline has the word, in this or another form.
            case shared
            /// No other outlet's headline has it.
            case own
            /// Stop words, marks and space; every word where there is no other outlet's headline to compare with.
            case plain
        }

        /// As printed.
        package let text: String
        package let use: Use
    }

    /// One an article, in the event's order.
    package let rows: [Row]

    init(of event: Event, words: EventWords) {
        var outlets: [Term: Set<String>] = [:]
        var outletsOfLanguage: [String: Set<String>] = [:]
        for index in event.articles.indices {
            let language = event.articles[index].language.tag
            let outlet = event.articles[index].outlet
            outletsOfLanguage[language, default: []].insert(outlet)
            for word in words.texts[index].title where !word.isStopWord {
                outlets[Term(language: language, number: word.term), default: []].insert(outlet)
            }
        }
        rows = event.articles.indices.map { index in
            let language = event.articles[index].language.tag
            let isComparable = outletsOfLanguage[language, default: []].count > 1
            let title = words.texts[index].title
            let uses: [Word.Use] = title.map { word in
                guard isComparable, !word.isStopWord else { return .plain }
                return outlets[Term(language: language, number: word.term), default: []].count > 1 ? .shared : .own
            }
            let text = event.articles[index].title
            return Row(
                article: index,
                words: Self.parts(of: text, words: title, uses: uses),
                action: HeadlineAction(of: text, language: event.articles[index].language),
                isQuestion: ["?", "？", "؟"].contains { text.hasSuffix($0) }
            )
        }
    }

    /// Cuts a headline where the use changes. Words of scripts without spaces overlap: a character counts to the first
    /// word that it stands in.
    private static func parts(of title: String, words: [EventWords.Word], uses: [Word.Use]) -> [Word] {
        var parts: [(end: Int, use: Word.Use)] = []
        func extend(to end: Int, _ use: Word.Use) {
            let start = parts.last?.end ?? 0
            guard end > start else { return }
            if let last = parts.last, last.use == use { parts.removeLast() }
            parts.append((end, use))
        }
        for (word, use) in zip(words, uses) {
            extend(to: Int(word.start), .plain)
            extend(to: Int(word.end), use)
        }
        extend(to: title.utf8.count, .plain)
        var start = 0
        return parts.map { part in
            defer { start = part.end }
            return Word(text: title.utf8Slice(start..<part.end), use: part.use)
        }
    }

    private struct Term: Hashable {
        let language: String
        let number: Int32
    }
}
