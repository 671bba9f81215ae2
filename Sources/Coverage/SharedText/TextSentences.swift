import Articles
import Prose

/// The sentences of one article, as they are held against those of another.
struct TextSentences {
    struct Sentence {
        let paragraph: Int
        /// Index in the paragraph.
        let index: Int
        /// Of the article's words.
        let words: Range<Int>
        /// Its distinct terms, as a range of `terms`.
        let terms: Range<Int>
        /// How many of its words stand outside quotation marks.
        let ownWords: Int
    }

    private(set) var all: [Sentence] = []
    /// Of all sentences, one after the other.
    private(set) var terms: [Int32] = []

    /// Sentences of an article that are read.
    private static let most = 300
    /// Words of a sentence that count for likeness; a longer one is none.
    private static let longest = 200

    init(_ article: Article, _ text: EventWords.Text) {
        var unquoted = text.unquoted(in: article)[...]
        // By index: to copy a paragraph is to touch its sentences too.
        let paragraphs = article.paragraphs
        for paragraph in paragraphs.indices {
            for (index, range) in paragraphs[paragraph].sentences.enumerated() {
                guard all.count < Self.most else { return }
                let span = TextSpan(paragraph: paragraph, start: range.lowerBound, end: range.upperBound)
                let words = text.words(in: span)
                guard !words.isEmpty else { continue }
                let start = terms.count
                for word in text.words[words].prefix(Self.longest) where !word.isStopWord {
                    if !terms[start...].contains(word.term) { terms.append(word.term) }
                }
                while let first = unquoted.first, first.upperBound <= words.lowerBound { unquoted.removeFirst() }
                let ownWords = unquoted.prefix { $0.lowerBound < words.upperBound }
                    .reduce(0) { $0 + $1.clamped(to: words).count }
                all.append(
                    Sentence(
                        paragraph: paragraph,
                        index: index,
                        words: words,
                        terms: start..<terms.count,
                        ownWords: ownWords
                    )
                )
            }
        }
    }
}
