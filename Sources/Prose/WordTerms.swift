/// What the words of a language's texts are compared by: stems, numbered; stop words are none.
///
/// Each distinct word is looked up in the stop list and stemmed once.
package struct Terms: ~Copyable {
    /// The stems; a term is a number in it.
    package private(set) var stems = Vocabulary()
    private var words = Vocabulary()
    /// The term by word; -1 for stop words.
    private var terms: [Int32] = []
    private let stemmer: Stemmer

    package init(language: Language) {
        stemmer = Stemmer(language.stemmer)
        for word in language.stopWords {
            var scanner = WordScanner()
            scanner.scan(word.utf8.span) { folded, _ in _ = words.intern(folded) }
        }
        terms = [Int32](repeating: -1, count: words.count)
    }

    /// The term of a word as `WordScanner` folds it; nil for a stop word.
    package mutating func term(of folded: Span<UInt8>) -> Int32? {
        let word = Int(words.intern(folded))
        if word == terms.count { terms.append(newTerm(folded)) }
        let term = terms[word]
        return term < 0 ? nil : term
    }

    private mutating func newTerm(_ folded: Span<UInt8>) -> Int32 {
        stemmer.stem(folded) { stems.intern($0) }
    }
}
