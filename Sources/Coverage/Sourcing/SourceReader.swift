import Articles
import Prose

/// Reads in an article's own words, not those within quotation marks, whom it has something from.
struct SourceReader: ~Copyable {
    let lexicon: SourcingLexicon
    let article: Article
    let index: Int
    let text: EventWords.Text
    /// Of the paragraph's words.
    private(set) var classes: [SourceWord] = []
    private var paragraph = 0
    private(set) var paragraphText = ""
    /// Index in the article's words of the paragraph's first.
    private(set) var base = 0
    private(set) var found: [FoundSource] = []
    /// Where patterns begin in the paragraph.
    private var triggers: [(position: Int, wordClass: SourceWord)] = []
    /// The classes of stop words, by their number.
    private(set) var stopWords: [SourceWord]

    /// Words of a paragraph that are read.
    private static let longest = 5_000
    /// Places that are kept of an article, before those of one source are brought together.
    private static let most = 300

    /// A beginning for the classes of stop words.
    static let noStopWords = [SourceWord](repeating: .unread, count: 512)

    /// - Parameter stopWords: what a reader of another article of the event in the same language knows of them.
    init(
        _ article: Article,
        index: Int,
        text: EventWords.Text,
        lexicon: SourcingLexicon,
        stopWords: [SourceWord]
    ) {
        self.stopWords = stopWords
        self.article = article
        self.index = index
        self.text = text
        self.lexicon = lexicon
    }

    mutating func read() {
        var unquoted = text.unquoted(in: article)[...]
        for paragraph in text.paragraphs.indices {
            guard found.count < Self.most else { return }
            let words = text.paragraphs[paragraph]
            self.paragraph = paragraph
            paragraphText = article.paragraphs[paragraph].text
            base = words.lowerBound
            while let first = unquoted.first, first.upperBound <= words.lowerBound { unquoted.removeFirst() }
            classify(words.prefix(Self.longest), &unquoted)
            for (position, wordClass) in triggers { read(at: position, wordClass) }
        }
    }

    /// Classifies a paragraph's words; those in quotation marks are someone else's and nothing.
    private mutating func classify(
        _ words: Range<Int>,
        _ unquoted: inout ArraySlice<Range<Int>>
    ) {
        triggers.removeAll(keepingCapacity: true)
        // Every word of every article comes through here: what it needs is taken out of the reader meanwhile.
        var classes: [SourceWord] = []
        swap(&classes, &self.classes)
        classes.removeAll(keepingCapacity: true)
        classes.append(contentsOf: repeatElement([], count: words.count))
        var stopWords: [SourceWord] = []
        swap(&stopWords, &self.stopWords)
        let shapes = lexicon.shapes
        let (paragraphText, allWords) = (paragraphText, text.words)
        let bytes = paragraphText.utf8.span
        let all = allWords.span
        var known = stopWords.mutableSpan
        while let first = unquoted.first, first.lowerBound < words.upperBound {
            for index in first.clamped(to: words) {
                let word = all[index]
                let number = Int(~word.term)
                let wordClass: SourceWord
                if number >= 0, number < known.count, known[number] != .unread {
                    wordClass = known[number]
                } else if number >= 0, number < known.count {
                    let isIn = shapes.mayHave(word.range, in: bytes)
                    wordClass = isIn ? lexicon.classes(of: word.range, in: bytes) : []
                    // A word with an apostrophe may be spelled otherwise the next time.
                    if bytes.isPlain(word.range) { known[number] = wordClass }
                } else if shapes.mayHave(word.range, in: bytes) {
                    wordClass = lexicon.classes(of: word.range, in: bytes)
                } else {
                    continue
                }
                guard !wordClass.isEmpty else { continue }
                classes[index - words.lowerBound] = wordClass
                if !wordClass.isDisjoint(with: .triggers) { triggers.append((index - words.lowerBound, wordClass)) }
            }
            guard first.upperBound <= words.upperBound else { break }
            unquoted.removeFirst()
        }
        swap(&classes, &self.classes)
        swap(&stopWords, &self.stopWords)
    }

    private mutating func read(at position: Int, _ wordClass: SourceWord) {
        if wordClass.contains(.hedge) { add(.unnamed, position...position) }
        if wordClass.contains(.unnamedPhrase) { readPhrase(at: position) }
        if wordClass.contains(.medium) { readMedium(at: position) }
        if wordClass.contains(.mediaNoun) { readUnnamedMedia(at: position) }
        if wordClass.contains(.document) { readDocument(at: position) }
        if !wordClass.isDisjoint(with: [.unnamed, .unnamedSingular]) { readUnnamed(at: position, wordClass) }
        if wordClass.isDisjoint(with: .unnamedSingular), !wordClass.isDisjoint(with: [.authority, .office]) {
            readOfficial(at: position, wordClass)
        }
    }

    mutating func add(_ kind: Sourcing.Kind, _ words: ClosedRange<Int>, key: ClosedRange<Int>? = nil) {
        let (first, last) = (word(words.lowerBound), word(words.upperBound))
        let bytes = paragraphText.utf8.span
        let end = bytes.withoutPossessive(Int(last.start)..<Int(last.end)).upperBound
        let span = TextSpan(paragraph: paragraph, start: Int(first.start), end: end)
        guard let sentence = article.paragraphs[paragraph].sentence(at: span.start) else { return }
        found.append(
            FoundSource(
                kind: kind,
                name: paragraphText.utf8Slice(span.start..<span.end),
                key: key.map { text(of: $0).lowercased() },
                place: Place(article: index, span: span, sentence: sentence)
            )
        )
    }
}

/// A source at one place.
struct FoundSource {
    let kind: Sourcing.Kind
    let name: String
    /// What it is known again by; nil where that is its name.
    let key: String?
    let place: Place?
}

extension Paragraph {
    /// Index of the sentence that a byte stands in.
    func sentence(at offset: Int) -> Int? {
        sentences.lastIndex { $0.lowerBound <= offset }
    }
}

extension Span<UInt8> {
    /// Whether a word is of nothing but ASCII letters.
    fileprivate func isPlain(_ range: Range<Int>) -> Bool {
        for index in range where (self[index] | 0x20) &- 0x61 >= 26 { return false }
        return true
    }

    /// A word without the "'s" at its end.
    func withoutPossessive(_ range: Range<Int>) -> Range<Int> {
        let end = range.upperBound
        guard range.count > 2, self[end - 1] == 0x73 else { return range }
        if self[end - 2] == 0x27 { return range.lowerBound..<end - 2 }
        guard range.count > 4, self[end - 2] == 0x99, self[end - 3] == 0x80, self[end - 4] == 0xE2 else { return range }
        return range.lowerBound..<end - 4
    }
}
