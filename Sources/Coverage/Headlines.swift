import Articles
package import Prose

/// The headlines of an event side by side: which words outlets share and which only one of them chose.
///
/// Words are compared by stem among the headlines of one language: "visits" and "visit" are the same word. A word that
/// stands in the same letters in a headline in another language, and a number in digits or in words, is the same too.
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
        let uses = HeadlineTerms(of: event, words: words)
        rows = event.articles.indices.map { index in
            let title = words.texts[index].title
            let uses = uses.uses(of: title, article: index)
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
}

/// Which outlets' headlines have which terms.
private struct HeadlineTerms {
    private struct Terms {
        /// The outlet whose headlines have a term.
        var outlets: [Holder]
        var outlet: Int
        var hasSeveralOutlets = false
    }

    /// Who has a word in a headline.
    private enum Holder: Equatable {
        case nobody
        /// Number of the outlet.
        case one(Int)
        case several

        mutating func add(_ outlet: Int) {
            if self == .nobody { self = .one(outlet) } else if self != .one(outlet) { self = .several }
        }
    }

    private var ofLanguage: [String: Terms] = [:]
    /// By what a word says in any language: names are spelt alike in several, and "four" is 4. Empty where no headline has
    /// a number and all are in one language.
    private var ofAny: [[UInt8]: Holder] = [:]
    private let event: Event

    init(of event: Event, words: EventWords) {
        self.event = event
        let outlets = event.outletNumbers()
        for index in event.articles.indices {
            let language = event.articles[index].language.tag
            let outlet = outlets[index]
            let count = words.termCounts[language] ?? 0
            var terms =
                ofLanguage.removeValue(forKey: language)
                ?? Terms(outlets: [Holder](repeating: .nobody, count: count), outlet: outlet)
            if terms.outlet != outlet { terms.hasSeveralOutlets = true }
            for word in words.texts[index].title where !word.isStopWord {
                terms.outlets[Int(word.term)].add(outlet)
            }
            ofLanguage[language] = terms
        }
        let hasNumber = event.articles.contains { $0.title.utf8.contains { $0 &- 0x30 < 10 } }
        guard ofLanguage.count > 1 || hasNumber else { return }
        for index in event.articles.indices {
            for word in words.texts[index].title {
                ofAny[letters(of: word, in: index), default: .nobody].add(outlets[index])
            }
        }
    }

    func uses(of title: [EventWords.Word], article: Int) -> [Headlines.Word.Use] {
        guard let terms = ofLanguage[event.articles[article].language.tag], terms.hasSeveralOutlets else {
            return title.map { _ in .plain }
        }
        return title.map { word in
            if word.isStopWord { return .plain }
            let isShared = terms.outlets[Int(word.term)] == .several || isInAny(word, of: article)
            return isShared ? .shared : .own
        }
    }

    private func isInAny(_ word: EventWords.Word, of article: Int) -> Bool {
        !ofAny.isEmpty && ofAny[letters(of: word, in: article)] == .several
    }

    /// A number's digits, or the word in lower case.
    private func letters(of word: EventWords.Word, in article: Int) -> [UInt8] {
        let (title, facts) = (event.articles[article].title, event.articles[article].language.factWords)
        let range = Int(word.start)..<Int(word.end)
        if case .number(let value) = facts?.meaning(of: range, in: title.utf8.span) { return Array("\(value)".utf8) }
        return Array(title.utf8Slice(range).lowercased().utf8)
    }
}
