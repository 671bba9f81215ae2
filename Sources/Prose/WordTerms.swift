/// What the words of a language's texts are compared by: stems, numbered; stop words are none.
///
/// Each distinct word is looked up in the stop list and stemmed once.
package struct Terms: ~Copyable {
    /// The stems; a term is a number in it.
    package private(set) var stems = Vocabulary()
    /// The words read so far, as `WordScanner` folds them, and the language's stop words, which come first.
    package private(set) var words = Vocabulary()
    /// The term by word; negative for stop words, each with a number of its own.
    package private(set) var terms: [Int32] = []
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
    package mutating func number(of folded: Span<UInt8>) -> Int32 { terms[Int(word(of: folded))] }

    /// The number in `words` of a word as `WordScanner` folds it.
    package mutating func word(of folded: Span<UInt8>) -> Int32 {
        let word = words.intern(folded)
        if Int(word) == terms.count { terms.append(newTerm(folded)) }
        return word
    }

    /// The words read, with the stem of each.
    package var stemmedWords: StemmedWords { StemmedWords(words: words, terms: terms, stems: stems) }

    private mutating func newTerm(_ folded: Span<UInt8>) -> Int32 {
        stemmer.stem(folded) { stems.intern($0) }
    }
}

/// The words that a language's texts were read as, and the stem by which each is compared.
package struct StemmedWords: Sendable {
    /// As `WordScanner` folds them.
    package let words: Vocabulary
    /// By word: the number of its stem; negative for a stop word.
    package let terms: [Int32]
    package let stems: Vocabulary
}
