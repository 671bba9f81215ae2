import Prose

/// The titles and texts of what is no article: events, people, outlets. They are short, and read for the search alone.
struct NamedTexts {
    /// By language tag: the texts in it, with the place of each in `words`.
    private var texts: [String: [(place: Int, language: Language, titles: [String], texts: [String])]] = [:]
    private var count = 0

    /// - Parameter language: whose stems the words have; a name has none.
    mutating func add(titles: [String], texts more: [String], in language: Language) {
        texts[language.tag, default: []].append((count, language, titles, more))
        count += 1
    }

    /// The words of each text, in the order in which they were added.
    func words(in families: inout SearchFamilies) -> [SearchWords] {
        var words = [SearchWords](repeating: SearchWords(), count: count)
        for (tag, texts) in texts.sorted(by: { $0.key < $1.key }) {
            guard let language = texts.first?.language else { continue }
            var terms = Terms(language: language)
            var scanner = WordScanner()
            func read(_ texts: [String]) -> [Int32] {
                var found: [Int32] = []
                for text in texts { scanner.scan(text.utf8.span) { folded, _ in found.append(terms.word(of: folded)) } }
                return found
            }
            let found = texts.map { (place: $0.place, title: read($0.titles), text: read($0.texts)) }
            let family = families.add(found.flatMap { $0.title + $0.text }, of: terms.stemmedWords, language: tag)
            for text in found {
                words[text.place] = SearchWords(
                    title: text.title.map { family[Int($0)] },
                    text: text.text.map { family[Int($0)] }
                )
            }
        }
        return words
    }
}
