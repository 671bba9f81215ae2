import Articles
import Prose

/// Lines up the texts of an event's articles sentence by sentence.
struct TextAlignment: ~Copyable {
    private let event: Event
    private let words: EventWords
    /// By article, once it was asked for.
    private var sentences: [TextSentences?]
    private var postings: SentencePostings
    /// Whose sentences `postings` has.
    private var posted = -1

    /// Cosine from which on two sentences of one text are the same in other words.
    private static let reprintLikeness = 0.4
    /// The same where the two stand between sentences that match.
    private static let neighbourLikeness = 0.15
    /// The same in independent texts, which report one event in like words anyway.
    private static let passageLikeness = 0.6
    /// Words outside quotation marks that make a sentence a passage: quotations in common are no text in common.
    private static let fewestOwnWords = 5

    init(_ event: Event, words: EventWords) {
        self.event = event
        self.words = words
        sentences = [TextSentences?](repeating: nil, count: event.articles.count)
        postings = SentencePostings(termCount: words.termCounts.values.max() ?? 0)
    }

    mutating func rows(original: Int, copy: Int, kind: SharedText.Kind) -> [SharedText.Row] {
        let originals = sentences(of: original)
        let copies = sentences(of: copy)
        if posted != original {
            postings.replace(with: originals)
            posted = original
        }
        let matching = SentenceMatching(
            originals,
            copies,
            postings: postings,
            likeness: kind == .reprint ? Self.reprintLikeness : Self.passageLikeness,
            between: kind == .reprint ? Self.neighbourLikeness : nil
        ) { isSame(originals.all[$0], in: original, copies.all[$1], in: copy) }
        var rows = RowBuilder(originals, copies, place: { [event] in event.place(of: $0, in: $1 ? original : copy) })
        if kind == .reprint { rows.appendCut(after: nil, matching) }
        for (index, sentence) in copies.all.enumerated() {
            guard let match = matching.matches[index] else {
                if kind == .reprint { rows.append(.added, original: nil, copy: index) }
                continue
            }
            if kind == .passages, min(sentence.ownWords, originals.all[match.original].ownWords) < Self.fewestOwnWords {
                continue
            }
            rows.append(match.isSame ? .same : .reworded, original: match.original, copy: index)
            if kind == .reprint { rows.appendCut(after: match.original, matching) }
        }
        return rows.rows
    }

    private mutating func sentences(of article: Int) -> TextSentences {
        if let known = sentences[article] { return known }
        let read = TextSentences(event.articles[article], words.texts[article])
        sentences[article] = read
        return read
    }

    /// Whether two sentences are the same words, as they are spelled but for capitals.
    private func isSame(
        _ a: TextSentences.Sentence,
        in first: Int,
        _ b: TextSentences.Sentence,
        in second: Int
    ) -> Bool {
        guard a.words.count == b.words.count else { return false }
        let (aWords, bWords) = (words.texts[first].words[a.words], words.texts[second].words[b.words])
        guard zip(aWords, bWords).allSatisfy({ $0.term == $1.term }) else { return false }
        let aText = event.articles[first].paragraphs[a.paragraph].text.utf8.span
        let bText = event.articles[second].paragraphs[b.paragraph].text.utf8.span
        return zip(aWords, bWords).allSatisfy { aText.spells($0, like: $1, of: bText) }
    }
}

/// Writes the rows of two texts lined up, the copy's sentences in their order.
private struct RowBuilder {
    private(set) var rows: [SharedText.Row] = []
    private let originals: TextSentences
    private let copies: TextSentences
    private let place: (TextSentences.Sentence, _ isOriginal: Bool) -> Place
    /// Sentences that the last row ends with.
    private var last: (original: Int, copy: Int)?

    init(
        _ originals: TextSentences,
        _ copies: TextSentences,
        place: @escaping (TextSentences.Sentence, _ isOriginal: Bool) -> Place
    ) {
        self.originals = originals
        self.copies = copies
        self.place = place
    }

    mutating func append(_ change: SharedText.Row.Change, original: Int?, copy: Int?) {
        let originalPlace = original.map { place(originals.all[$0], true) }
        let copyPlace = copy.map { place(copies.all[$0], false) }
        var row = SharedText.Row(change: change, original: originalPlace, copy: copyPlace, sentences: 1)
        defer { last = original.flatMap { original in copy.map { (original, $0) } } }
        if change == .same, let before = rows.last, before.change == .same, let last,
            original == last.original + 1, copy == last.copy + 1
        {
            row = SharedText.Row(
                change: .same,
                original: before.original?.extended(to: originalPlace),
                copy: before.copy?.extended(to: copyPlace),
                sentences: before.sentences + 1
            )
            rows.removeLast()
        }
        rows.append(row)
    }

    /// The sentences of the original that follow one and are not in the copy.
    mutating func appendCut(after original: Int?, _ matching: SentenceMatching) {
        var next = original.map { $0 + 1 } ?? 0
        while next < matching.copies.count, matching.copies[next] == nil {
            append(.cut, original: next, copy: nil)
            next += 1
        }
    }
}

extension Event {
    fileprivate func place(of sentence: TextSentences.Sentence, in article: Int) -> Place {
        place(ofSentence: sentence.index, paragraph: sentence.paragraph, article: article)
    }
}

extension Place {
    /// As far as another one, where it stands in the same paragraph.
    fileprivate func extended(to other: Place?) -> Place {
        guard let other, other.span.paragraph == span.paragraph else { return self }
        let span = TextSpan(paragraph: span.paragraph, start: span.start, end: other.span.end)
        return Place(article: article, span: span, sentence: sentence)
    }
}

extension Span<UInt8> {
    /// Whether a word is spelled as one of another text is, capitals aside, and whatever apostrophe it has.
    fileprivate func spells(_ word: EventWords.Word, like other: EventWords.Word, of text: Span<UInt8>) -> Bool {
        var (i, j) = (Int(word.start), Int(other.start))
        while i < Int(word.end), j < Int(other.end) {
            let (a, b) = (self[i], text[j])
            let isCurly = (isCurlyApostrophe(at: i), text.isCurlyApostrophe(at: j))
            if isCurly.0 != isCurly.1, isCurly.0 ? b == 0x27 : a == 0x27 {
                (i, j) = (i + (isCurly.0 ? 3 : 1), j + (isCurly.1 ? 3 : 1))
                continue
            }
            let isLetter = (a | 0x20) &- 0x61 < 26
            guard a == b || (isLetter && a | 0x20 == b | 0x20) else { return false }
            (i, j) = (i + 1, j + 1)
        }
        return i == Int(word.end) && j == Int(other.end)
    }

    private func isCurlyApostrophe(at i: Int) -> Bool {
        i + 2 < count && self[i] == 0xE2 && self[i + 1] == 0x80 && self[i + 2] == 0x99
    }
}
