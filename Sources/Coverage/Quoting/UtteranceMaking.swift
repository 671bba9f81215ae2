import Articles
import Prose

/// Makes utterances of the wordings that belong together.
struct UtteranceMaking {
    private let event: Event
    private let outlets: [Int]
    private let quotes: QuotedWords
    private let wordings: [QuoteWordings.Wording]
    private let difference: QuoteDifference

    /// - Parameter outlets: by article, the number of its outlet.
    init(event: Event, words: EventWords, quotes: QuotedWords, outlets: [Int]) {
        self.event = event
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
            continued: [],
            relation: .fullest,
            parts: difference.whole(fullest)
        )
        return Utterances.Utterance(
            versions: [shown] + joined(versions, wordings[leader].terms).map { version($0, fullest) },
            outlets: outlets.count
        )
    }

    /// A quotation, or a piece of one, and its words in a row with the fullest.
    private struct Piece {
        let quote: Int
        let run: QuoteRuns.Run
    }

    /// The pieces of a quotation that its article goes on with behind the speaker's name are one version of it.
    ///
    /// - Parameters:
    ///   - versions: by place.
    ///   - fullest: the terms of the quotation they are compared with.
    private func joined(_ versions: [(quote: Int, wording: Int)], _ fullest: Range<Int>) -> [[Piece]] {
        var all: [[Piece]] = []
        for (quote, wording) in versions {
            var run = wordings[wording].run
            run.start += quotes.quotes[quote].terms.lowerBound - wordings[wording].terms.lowerBound
            let piece = Piece(quote: quote, run: run)
            if let last = all.last?.last, goesOn(last.quote, quote), last.run.other + last.run.count <= run.other {
                all[all.count - 1].append(piece)
            } else {
                all.append([piece])
            }
        }
        let known = Set(versions.map(\.quote))
        return all.map { pieces in
            var pieces = pieces
            // What is too short to be found by itself: "It was," she said, "the …"
            if let first = pieces.first, !known.contains(first.quote - 1), goesOn(first.quote - 1, first.quote),
                let piece = piece(first.quote - 1, in: fullest.lowerBound..<first.run.other, atEnd: true)
            {
                pieces.insert(piece, at: 0)
            }
            if let last = pieces.last, !known.contains(last.quote + 1), goesOn(last.quote, last.quote + 1),
                let piece = piece(
                    last.quote + 1,
                    in: last.run.other + last.run.count..<fullest.upperBound,
                    atEnd: false
                )
            {
                pieces.append(piece)
            }
            return pieces
        }
    }

    /// Whether a quotation may be the rest of the one before it: of the same speaker, in the same paragraph or the next.
    private func goesOn(_ first: Int, _ second: Int) -> Bool {
        guard second == first + 1, quotes.quotes.indices.contains(first), quotes.quotes.indices.contains(second) else {
            return false
        }
        let (a, b) = (quotes.quotes[first].reference, quotes.quotes[second].reference)
        guard a.article == b.article else { return false }
        let quotations = event.articles[a.article].quotations
        let (before, behind) = (quotations[a.quotation], quotations[b.quotation])
        return behind.span.paragraph - before.span.paragraph <= 1 && behind.isStatement && before.isStatement
            && (before.speaker == nil || behind.speaker == nil || before.speaker == behind.speaker)
    }

    /// A quotation all of whose words stand at the end of some words of the fullest, or at their beginning, but for one.
    private func piece(_ quote: Int, in range: Range<Int>, atEnd: Bool) -> Piece? {
        let terms = quotes.quotes[quote].terms
        for gap in 0...1 where terms.count + gap <= range.count {
            let place = atEnd ? range.upperBound - gap - terms.count : range.lowerBound + gap
            if quotes.terms[place..<place + terms.count] == quotes.terms[terms] {
                return Piece(
                    quote: quote,
                    run: QuoteRuns.Run(start: terms.lowerBound, other: place, count: terms.count)
                )
            }
        }
        return nil
    }

    private func version(_ pieces: [Piece], _ fullest: QuotedWords.Quote) -> Utterances.Version {
        let first = quotes.quotes[pieces[0].quote]
        let continued = pieces.dropFirst().map { quotes.quotes[$0.quote].reference }
        if continued.isEmpty, difference.text(first) == difference.text(fullest) {
            return Utterances.Version(
                quote: first.reference,
                continued: [],
                relation: .same,
                parts: difference.whole(first)
            )
        }
        let compared = pieces.map { piece in
            QuoteDifference.Piece(
                quote: quotes.quotes[piece.quote],
                run: (0..<piece.run.count).map { word in
                    (Int(quotes.places[piece.run.start + word]), Int(quotes.places[piece.run.other + word]))
                }
            )
        }
        let (parts, areWhole) = difference.parts(of: compared, against: fullest)
        let isShortened = parts.allSatisfy { $0.change != .own }
        return Utterances.Version(
            quote: first.reference,
            continued: continued,
            relation: areWhole ? .same : isShortened ? .shortened : .reworded,
            parts: parts
        )
    }

    private func outlet(of quote: QuotedWords.Quote) -> Int { outlets[quote.reference.article] }
}
