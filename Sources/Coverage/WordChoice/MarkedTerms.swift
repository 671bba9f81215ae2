import Articles
import Prose

/// Terms that one article sets in quotation marks and another has without: `“genocide”`.
struct MarkedTerms {
    private struct Key: Hashable {
        /// From the first word that is no stop word to the last.
        let words: [Int32]
        /// The stop words before and behind, in lower case; an article before is left away: “no” of “no evidence”.
        let before: [String]
        let behind: [String]
    }

    private struct Term {
        let key: Key
        let text: String
        /// By article, the first place.
        var marked: [Int: Place] = [:]
        var unmarked: [Int: Place] = [:]
    }

    /// Words; what is longer is a statement.
    private static let longest = 4
    /// Terms looked for in one event.
    private static let most = 60

    let event: Event
    let words: EventWords

    /// Of the articles of one language, in order of the first place.
    func terms(in articles: [Int]) -> [WordChoice.MarkedTerm] {
        var found: [Term] = []
        var indexOfKey: [Key: Int] = [:]
        for article in articles {
            // By index: to copy a quotation is to touch its texts too.
            let quotations = event.articles[article].quotations
            for number in quotations.indices
            where quotations[number].kind == .term || quotations[number].kind == .mixed {
                guard let term = term(in: quotations[number].span, article: article) else { continue }
                let index = indexOfKey[term.key] ?? found.count
                if index == found.count {
                    guard found.count < Self.most else { continue }
                    indexOfKey[term.key] = index
                    found.append(term)
                }
                found[index].marked.merge(term.marked) { first, _ in first }
            }
        }
        guard !found.isEmpty else { return [] }
        let starts = FirstWords(found.map { $0.key.words[0] })
        for article in articles { findUnmarked(&found, starts, in: article) }
        return found.compactMap { term in
            let unmarked = term.unmarked.filter { term.marked[$0.key] == nil }.values.sorted()
            guard !unmarked.isEmpty else { return nil }
            return WordChoice.MarkedTerm(text: term.text, marked: term.marked.values.sorted(), unmarked: unmarked)
        }
    }

    private func term(in span: TextSpan, article: Int) -> Term? {
        let text = words.texts[article]
        let all = text.words(in: span)
        var range = all
        while let first = range.first, text.words[first].isStopWord { range = range.dropFirst() }
        while let last = range.last, text.words[last].isStopWord { range = range.dropLast() }
        guard (1...Self.longest).contains(range.count), all.count <= Self.longest + 1 else { return nil }
        var before = written(all.lowerBound..<range.lowerBound, article)
        if let first = before.first, Self.articles.contains(first) { before.removeFirst() }
        let whole = range.lowerBound - before.count..<all.upperBound
        guard let place = text.place(ofWords: whole, in: event.articles[article].paragraphs, article) else {
            return nil
        }
        return Term(
            key: Key(
                words: text.words[range].map(\.term),
                before: before,
                behind: written(range.upperBound..<all.upperBound, article)
            ),
            text: event.text(at: place),
            marked: [article: place]
        )
    }

    /// The first use of each term outside quotation marks.
    private func findUnmarked(_ terms: inout [Term], _ starts: FirstWords, in article: Int) {
        let text = words.texts[article]
        let all = text.words.span
        for start in all.indices where starts.has(all[start].term) {
            starts.forEach(all[start].term) { index in
                let end = start + terms[index].key.words.count
                // Most are another term with the same first word.
                guard end <= all.count,
                    terms[index].key.words.indices.allSatisfy({
                        terms[index].key.words[$0] == all[start + $0].term
                    }), terms[index].unmarked[article] == nil
                else { return }
                let key = terms[index].key
                let whole = start - key.before.count..<end + key.behind.count
                guard whole.lowerBound >= 0, whole.upperBound <= all.count,
                    written(whole.lowerBound..<start, article) == key.before,
                    written(end..<whole.upperBound, article) == key.behind,
                    let place = text.place(
                        ofWords: whole,
                        in: event.articles[article].paragraphs,
                        article
                    ),
                    !isQuoted(place)
                else { return }
                terms[index].unmarked[article] = place
            }
        }
    }

    /// The words in lower case.
    private func written(_ range: Range<Int>, _ article: Int) -> [String] {
        let paragraphs = event.articles[article].paragraphs
        return range.compactMap { word in
            words.texts[article].place(ofWords: word..<word + 1, in: paragraphs, article).map {
                event.text(at: $0).lowercased()
            }
        }
    }

    private static let articles: Set<String> = [
        "the", "a", "an", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines",
    ]

    private func isQuoted(_ place: Place) -> Bool {
        let quotations = event.articles[place.article].quotations
        return quotations.indices.contains { index in
            let span = quotations[index].span
            return quotations[index].kind != .indirect && span.paragraph == place.span.paragraph
                && span.start < place.span.end && place.span.start < span.end
        }
    }
}

/// Which terms begin with a word.
private struct FirstWords {
    /// By word: 1 + the first term that it begins, 0 for none.
    private var heads: [Int32]
    /// By term: the same of the next one.
    private var next: [Int32]

    init(_ words: [Int32]) {
        heads = [Int32](repeating: 0, count: Int(words.max() ?? 0) + 1)
        next = [Int32](repeating: 0, count: words.count)
        for (index, word) in words.enumerated().reversed() {
            next[index] = heads[Int(word)]
            heads[Int(word)] = Int32(index + 1)
        }
    }

    @inline(__always)
    func has(_ word: Int32) -> Bool { word >= 0 && word < heads.count && heads[Int(word)] > 0 }

    /// In their order.
    func forEach(_ word: Int32, _ body: (Int) -> Void) {
        var term = heads[Int(word)]
        while term > 0 {
            body(Int(term) - 1)
            term = next[Int(term) - 1]
        }
    }
}
