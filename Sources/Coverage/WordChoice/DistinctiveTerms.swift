import Articles
import Prose

/// The words that one article uses far more than the other texts of its language: three times or more, twice as often as
/// all of them together, and three times as often by share of all words. Of two texts alone twice is enough, where the
/// other has the word never. What is printed several times is one text, and its first print stands for it.
///
/// Within one event the log-odds of Monroe et al. (2008) almost never pass the bound of chance, so these are counts and
/// no test.
struct DistinctiveTerms {
    private static let fewest = 3
    /// Where an event has two texts: fewer words come three times in one of them.
    private static let fewestOfTwo = 2
    private static let timesMore = 3
    private static let most = 6
    private static let mostOfTwo = 10
    private static let mostCandidates = 60
    private static let shortest = 3
    private static let shortestOfTwo = 6

    let forms: WordForms
    let letterCase: LetterCase
    /// The places of the texts among the articles counted, each text once.
    let texts: [Int]
    let capitalisesNouns: Bool
    let isCommon: (String) -> Bool

    /// Of all texts, in their order.
    var terms: [WordChoice.Term] { texts.flatMap(terms) }

    /// Of one text, most uses first.
    private func terms(of place: Int) -> [WordChoice.Term] {
        let counts = forms.counts
        let article = counts.articles[place]
        let others = texts.filter { $0 != place }
        guard !others.isEmpty, counts.lengths[place] > 0 else { return [] }
        let isOneOfTwo = texts.count == 2
        let elsewhereLength = others.reduce(0) { $0 + counts.lengths[$1] }
        var found: [(term: Int, here: Int, elsewhere: Int, first: Int)] = []
        for term in 0..<counts.termCount {
            let here = counts.count(of: term, at: place)
            guard here >= (isOneOfTwo ? Self.fewestOfTwo : Self.fewest) else { continue }
            let elsewhere = others.reduce(0) { $0 + counts.count(of: term, at: $1) }
            if here < Self.fewest ? elsewhere > 0 : here < 2 * elsewhere { continue }
            // Names are told elsewhere: who is quoted, what each source is.
            if !capitalisesNouns, letterCase.isName(term, at: place) { continue }
            guard here * elsewhereLength >= Self.timesMore * elsewhere * counts.lengths[place] else { continue }
            found.append((term, here, elsewhere, counts.firstUse(of: term, at: place) ?? 0))
        }
        found.sort { ($1.here, $0.first) < ($0.here, $1.first) }
        let candidates = found.prefix(Self.mostCandidates).compactMap { candidate -> WordChoice.Term? in
            guard isNotQuotedOnly(candidate.term, article: article, here: candidate.here),
                let form = forms.form(of: candidate.term), isTelling(form.text)
            else { return nil }
            // So seldom, a short word is chance.
            if candidate.here < Self.fewest, form.text.unicodeScalars.count < Self.shortestOfTwo { return nil }
            return WordChoice.Term(article: article, form: form, elsewhere: candidate.elsewhere)
        }
        // Stable: of words used as often the longer one says more.
        let ranked = candidates.enumerated().sorted { a, b in
            let (here, there) = (a.element.form.counts[article], b.element.form.counts[article])
            let (length, other) = (a.element.form.text.unicodeScalars.count, b.element.form.text.unicodeScalars.count)
            return (-here, -length, a.offset) < (-there, -other, b.offset)
        }
        return ranked.prefix(isOneOfTwo ? Self.mostOfTwo : Self.most).map(\.element)
    }

    /// Whether a word says anything by itself: no number, nothing short, nothing that every report has.
    private func isTelling(_ text: String) -> Bool {
        text.unicodeScalars.count >= Self.shortest && !text.utf8.contains { $0 &- 0x30 < 10 }
            && !isCommon(text.lowercased())
    }

    /// Not where every use stands in one quotation, which is one choice of someone else.
    private func isNotQuotedOnly(_ term: Int, article: Int, here: Int) -> Bool {
        let text = forms.words.texts[article]
        // By index: to copy a quotation is to touch its texts too.
        let quotations = forms.event.articles[article].quotations
        for index in quotations.indices where quotations[index].kind == .direct || quotations[index].kind == .mixed {
            var quoted = 0
            for word in text.words(in: quotations[index].span) where Int(text.words[word].term) == term { quoted += 1 }
            if quoted == here { return false }
        }
        return true
    }
}
