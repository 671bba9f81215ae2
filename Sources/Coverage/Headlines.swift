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
        let uses = HeadlineTerms(of: event, words: words)
        rows = event.articles.indices.map { index in
            let language = event.articles[index].language.tag
            let title = words.texts[index].title
            let uses = uses.uses(of: title, in: language)
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
        /// The outlet whose headlines have a term; -1 for none, -2 for several.
        var outlets: [Int32]
        var outlet: Int32
        var hasSeveralOutlets = false
    }

    private var ofLanguage: [String: Terms] = [:]

    init(of event: Event, words: EventWords) {
        let outlets = event.outletNumbers()
        for index in event.articles.indices {
            let language = event.articles[index].language.tag
            let outlet = Int32(outlets[index])
            var terms =
                ofLanguage.removeValue(forKey: language)
                ?? Terms(outlets: [Int32](repeating: -1, count: words.termCounts[language] ?? 0), outlet: outlet)
            if terms.outlet != outlet { terms.hasSeveralOutlets = true }
            for word in words.texts[index].title where !word.isStopWord {
                let known = terms.outlets[Int(word.term)]
                if known != outlet { terms.outlets[Int(word.term)] = known == -1 ? outlet : -2 }
            }
            ofLanguage[language] = terms
        }
    }

    func uses(of title: [EventWords.Word], in language: String) -> [Headlines.Word.Use] {
        guard let terms = ofLanguage[language], terms.hasSeveralOutlets else { return title.map { _ in .plain } }
        return title.map { word in
            word.isStopWord ? .plain : terms.outlets[Int(word.term)] == -2 ? .shared : .own
        }
    }
}
