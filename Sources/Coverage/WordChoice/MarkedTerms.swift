import Articles
import Prose

/// Terms that one article sets in quotation marks and another has without: `“genocide”`.
struct MarkedTerms {
    private struct Term {
        /// Of its words; the stop words before and behind are left away.
        let key: [Int32]
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
        var indexOfKey: [[Int32]: Int] = [:]
        for article in articles {
            for quotation in event.articles[article].quotations
            where quotation.kind == .term || quotation.kind == .mixed {
                guard let term = term(of: quotation, article: article) else { continue }
                let index = indexOfKey[term.key] ?? found.count
                if index == found.count {
                    guard found.count < Self.most else { continue }
                    indexOfKey[term.key] = index
                    found.append(term)
                }
                found[index].marked.merge(term.marked) { first, _ in first }
            }
        }
        for article in articles { findUnmarked(&found, in: article) }
        return found.compactMap { term in
            let unmarked = term.unmarked.filter { term.marked[$0.key] == nil }.values.sorted()
            guard !unmarked.isEmpty else { return nil }
            return WordChoice.MarkedTerm(text: term.text, marked: term.marked.values.sorted(), unmarked: unmarked)
        }
    }

    private func term(of quotation: Quotation, article: Int) -> Term? {
        let text = words.texts[article]
        var range = text.words(in: quotation.span)
        while let first = range.first, text.words[first].isStopWord { range = range.dropFirst() }
        while let last = range.last, text.words[last].isStopWord { range = range.dropLast() }
        guard (1...Self.longest).contains(range.count), text.words(in: quotation.span).count <= Self.longest + 1,
            let place = text.place(ofWords: range, in: event.articles[article], article)
        else { return nil }
        return Term(
            key: text.words[range].map(\.term),
            text: event.text(at: place),
            marked: [article: place]
        )
    }

    /// The first use of each term outside quotation marks.
    private func findUnmarked(_ terms: inout [Term], in article: Int) {
        let text = words.texts[article]
        var byFirstWord: [Int32: [Int]] = [:]
        for index in terms.indices { byFirstWord[terms[index].key[0], default: []].append(index) }
        guard !byFirstWord.isEmpty else { return }
        for start in text.words.indices {
            guard let candidates = byFirstWord[text.words[start].term] else { continue }
            for index in candidates where terms[index].unmarked[article] == nil {
                let key = terms[index].key
                guard start + key.count <= text.words.count,
                    zip(key, text.words[start..<start + key.count]).allSatisfy({ $0 == $1.term }),
                    let place = text.place(ofWords: start..<start + key.count, in: event.articles[article], article),
                    !isQuoted(place)
                else { continue }
                terms[index].unmarked[article] = place
            }
        }
    }

    private func isQuoted(_ place: Place) -> Bool {
        event.articles[place.article].quotations.contains { quotation in
            quotation.kind != .indirect && quotation.span.paragraph == place.span.paragraph
                && quotation.span.start < place.span.end && place.span.start < quotation.span.end
        }
    }
}
