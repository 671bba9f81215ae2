import Articles
import Prose

/// Makes utterances of the wordings that belong together.
struct UtteranceMaking {
    private let outlets: [Int]
    private let quotes: QuotedWords
    private let wordings: [QuoteWordings.Wording]
    private let difference: QuoteDifference

    /// - Parameter outlets: by article, the number of its outlet.
    init(event: Event, words: EventWords, quotes: QuotedWords, outlets: [Int]) {
        self.outlets = outlets
        self.quotes = quotes
        wordings = QuoteWordings(of: event, words: words, quotes: quotes).all
        difference = QuoteDifference(of: event, texts: words)
    }

    /// In no order that matters.
    func utterances() -> [Utterances.Utterance] {
        var followers = [[Int]](repeating: [], count: wordings.count)
        for index in wordings.indices where !wordings[index].quotes.isEmpty {
            followers[wordings[index].leader].append(index)
        }
        return followers.indices.compactMap { followers[$0].isEmpty ? nil : utterance(followers[$0], ledBy: $0) }
    }

    private func utterance(_ members: [Int], ledBy leader: Int) -> Utterances.Utterance? {
        guard let first = wordings[leader].quotes.first, quotes.contentWords(in: wordings[leader].terms) > 0 else {
            return nil
        }
        let fullest = quotes.quotes[first]
        var versions: [(quote: Int, wording: Int)] = []
        for wording in members {
            var last = fullest.reference.article
            for quote in wordings[wording].quotes.sorted() {
                // What an article says twice is one version of it.
                let article = quotes.quotes[quote].reference.article
                guard article != fullest.reference.article, article != last else { continue }
                last = article
                versions.append((quote, wording))
            }
        }
        // Words that nobody is said to have said are wording.
        guard fullest.kind != .term || versions.contains(where: { quotes.quotes[$0.quote].kind != .term }),
            !versions.isEmpty
        else { return nil }
        versions.sort { $0.quote < $1.quote }
        let outlets = Set(versions.map { outlet(of: quotes.quotes[$0.quote]) } + [outlet(of: fullest)])
        let shown = Utterances.Version(
            quote: fullest.reference,
            relation: .fullest,
            parts: difference.whole(fullest)
        )
        return Utterances.Utterance(
            versions: [shown] + versions.map { version($0.quote, of: wordings[$0.wording], fullest) },
            outlets: outlets.count
        )
    }

    private func version(
        _ quote: Int,
        of wording: QuoteWordings.Wording,
        _ fullest: QuotedWords.Quote
    ) -> Utterances.Version {
        let quote = quotes.quotes[quote]
        if difference.text(quote) == difference.text(fullest) {
            return Utterances.Version(quote: quote.reference, relation: .same, parts: difference.whole(quote))
        }
        let offset = wording.run.start - wording.terms.lowerBound + quote.terms.lowerBound
        let run = (0..<wording.run.count).map { word in
            (own: Int(quotes.places[offset + word]), fullest: Int(quotes.places[wording.run.other + word]))
        }
        let parts = difference.parts(of: quote, against: fullest, run: run)
        let isSame = parts.allSatisfy { $0.change == .kept }
        let isShortened = parts.allSatisfy { $0.change != .own }
        return Utterances.Version(
            quote: quote.reference,
            relation: isSame ? .same : isShortened ? .shortened : .reworded,
            parts: parts
        )
    }

    private func outlet(of quote: QuotedWords.Quote) -> Int { outlets[quote.reference.article] }
}
