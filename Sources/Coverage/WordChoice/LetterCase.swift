import Articles
import Prose

/// How the articles of one language write each term: with a capital or small.
struct LetterCase {
    private struct Uses: OptionSet {
        let rawValue: UInt8

        /// Small wherever it stands.
        static let small = Uses(rawValue: 1 << 0)
        /// With a capital where no sentence begins with it.
        static let capitalWithin = Uses(rawValue: 1 << 1)
        /// The same with no other capital right behind.
        static let nameWithin = Uses(rawValue: 1 << 2)
        /// As no name, where no sentence begins with it.
        static let wordWithin = Uses(rawValue: 1 << 3)
    }

    private let articleCount: Int
    /// By term and place in `ArticleTermCounts.articles`.
    private let uses: [Uses]

    init(of event: Event, words: EventWords, counts: ArticleTermCounts) {
        articleCount = counts.articles.count
        var uses = [Uses](repeating: [], count: counts.termCount * articleCount)
        for (place, article) in counts.articles.enumerated() {
            let paragraphs = event.articles[article].paragraphs
            Self.read(paragraphs, words.texts[article], at: place, of: articleCount, &uses)
        }
        self.uses = uses
    }

    private static func read(
        _ paragraphs: [Paragraph],
        _ text: EventWords.Text,
        at place: Int,
        of articleCount: Int,
        _ all: inout [Uses]
    ) {
        let words = text.words.span
        var uses = all.mutableSpan
        for paragraph in paragraphs.indices {
            let bytes = paragraphs[paragraph].text.utf8.span
            let ends = SentenceEnds(paragraphs[paragraph].sentences)
            var sentence = 0
            var end = ends.end(of: 0)
            var opensSentence = true
            for index in text.paragraphs[paragraph] {
                let word = words[index]
                while word.start >= end {
                    sentence += 1
                    end = ends.end(of: sentence)
                    opensSentence = true
                }
                if !word.isStopWord {
                    let slot = Int(word.term) * articleCount + place
                    uses[slot].formUnion(use(word, in: bytes, opensSentence: opensSentence))
                }
                opensSentence = false
            }
        }
    }

    @inline(__always)
    private static func use(_ word: EventWords.Word, in bytes: Span<UInt8>, opensSentence: Bool) -> Uses {
        guard bytes.hasCapital(at: Int(word.start)) else { return opensSentence ? .small : [.small, .wordWithin] }
        if opensSentence { return [] }
        let hasNextCapital = word.end - word.start > 1 && bytes.extracting(word.range).hasCapital(at: 1)
        return hasNextCapital ? [.capitalWithin, .wordWithin] : [.capitalWithin, .nameWithin]
    }

    /// Whether an article writes the term with a capital wherever it could write it small. Words all in capitals such as
    /// `EU` are none of these.
    func isName(_ term: Int, at place: Int) -> Bool {
        let uses = uses[term * articleCount + place]
        return uses.contains(.nameWithin) && !uses.contains(.wordWithin)
    }

    /// Whether no article writes the term small, and one has it with a capital where no sentence begins.
    func isCapitalEverywhere(_ term: Int) -> Bool {
        var all: Uses = []
        for place in 0..<articleCount { all.formUnion(uses[term * articleCount + place]) }
        return all.contains(.capitalWithin) && !all.contains(.small)
    }
}

/// Where the sentences of a paragraph end; the last one with the paragraph.
private struct SentenceEnds {
    private let sentences: [Range<Int>]

    init(_ sentences: [Range<Int>]) { self.sentences = sentences }

    func end(of sentence: Int) -> Int32 {
        sentence + 1 < sentences.count ? Int32(truncatingIfNeeded: sentences[sentence].upperBound) : .max
    }
}
