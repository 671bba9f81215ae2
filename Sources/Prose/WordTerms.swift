/// What the words of a language's texts are compared by: stems, numbered; stop words are none.
///
/// Each distinct word is looked up in the stop list and stemmed once.
package struct Terms: ~Copyable {
    /// The stems; a term is a number in it.
    package private(set) var stems = Vocabulary()
    private var words = Vocabulary()
    /// The term by word; negative for stop words, each with a number of its own.
    private var terms: [Int32] = []
    private let stemmer: Stemmer

    package init(language: Language) {
        stemmer = Stemmer(language.stemmer)
        for word in language.stopWords {
            var scanner = WordScanner()
            scanner.scan(word.utf8.span) { folded, _ in _ = words.intern(folded) }
        }
        terms = (0..<Int32(words.count)).map { ~$0 }
    }

    /// The term of a word as `WordScanner` folds it; nil for a stop word.
    package mutating func term(of folded: Span<UInt8>) -> Int32? {
        let number = number(of: folded)
        return number < 0 ? nil : number
    }

    /// The term of a word as `WordScanner` folds it; for a stop word a negative number that no other word has.
    package mutating func number(of folded: Span<UInt8>) -> Int32 {
        let word = Int(words.intern(folded))
        if word == terms.count { terms.append(newTerm(folded)) }
        return terms[word]
    }

    private mutating func newTerm(_ folded: Span<UInt8>) -> Int32 {
        stemmer.stem(folded) { stems.intern($0) }
    }
}
