import Articles
import Prose

/// What different articles call the same person: `foreign vice-minister` here, `deputy foreign minister` there.
///
/// Only where each says something that the other does not: `minister` and `foreign minister` are no difference.
struct Descriptions {
    private struct Form {
        let text: String
        let words: Set<String>
        var counts: [Int]
        var places: [Int: Place]
    }

    let event: Event
    let quotations: EventQuotations

    func namings(in articles: [Int]) -> [WordChoice.Naming] {
        quotations.speakers.compactMap { speaker in
            guard speaker.identity == .named, let name = speaker.name else { return nil }
            var forms: [Form] = []
            for reference in speaker.quotes where articles.contains(reference.article) {
                add(event.articles[reference.article].quotations[reference.quotation], reference.article, to: &forms)
            }
            let telling = forms.filter { form in
                forms.contains { !$0.words.isSubset(of: form.words) && !form.words.isSubset(of: $0.words) }
            }
            let outlets = Set(telling.flatMap(\.places.keys).map { event.articles[$0].outlet })
            guard outlets.count > 1, telling.count > 1 else { return nil }
            return WordChoice.Naming(
                kind: .description,
                bearer: name,
                forms: telling.map {
                    WordChoice.Form(text: $0.text, counts: $0.counts, places: $0.places.values.sorted())
                }
            )
        }
    }

    private func add(_ quotation: Quotation, _ article: Int, to forms: inout [Form]) {
        guard let role = quotation.role, let mention = quotation.mention else { return }
        let words = role.contentWords(in: event.articles[article].language)
        guard !words.isEmpty else { return }
        let sentences = event.articles[article].paragraphs[mention.span.paragraph].sentences
        let sentence = sentences.lastIndex { $0.lowerBound <= mention.span.start } ?? 0
        let place = Place(article: article, span: mention.span, sentence: sentence)
        let index = forms.firstIndex { $0.words == words } ?? forms.count
        if index == forms.count {
            let counts = [Int](repeating: 0, count: event.articles.count)
            forms.append(Form(text: role, words: words, counts: counts, places: [:]))
        }
        forms[index].counts[article] += 1
        if forms[index].places[article] == nil { forms[index].places[article] = place }
    }
}

extension String {
    /// Its words but for stop words, by their first letters, so that `minister` and `minister’s` are one.
    fileprivate func contentWords(in language: Language) -> Set<String> {
        var words: Set<String> = []
        var scanner = WordScanner()
        scanner.scan(utf8.span) { folded, _ in
            let word = folded.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
            if !language.stopWords.contains(word) { words.insert(word) }
        }
        return words
    }
}
