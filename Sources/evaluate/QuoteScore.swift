import Foundation

/// Counts as `score_quotes.py` makes them.
struct QuoteScore {
    private var attributed = 0
    private var hit = 0
    private var right = 0
    private var direct = 0
    private var directRight = 0
    private var named = 0
    private var namedRight = 0
    private var credited = 0
    private var creditedRight = 0
    private var unattributed = 0
    private var falselyAttributed = 0

    var precision: Double { Double(creditedRight) / Double(max(1, credited)) }
    var recall: Double { Double(right) / Double(max(1, attributed)) }

    mutating func add(gold: [MarkedDocument.Quote], predicted: [PredictedQuote]) {
        for prediction in predicted where prediction.speaker != nil {
            credited += 1
            let best = gold.max { overlap($0, prediction) < overlap($1, prediction) }
            if let best, matches(best, prediction), best.speaker != nil, isRight(prediction, best) {
                creditedRight += 1
            }
        }
        for quote in gold {
            let best = predicted.max { overlap(quote, $0) < overlap(quote, $1) }
            let match = best.flatMap { matches(quote, $0) ? $0 : nil }
            guard quote.speaker != nil else {
                unattributed += 1
                if match?.speaker != nil { falselyAttributed += 1 }
                continue
            }
            let isRight = match.map { self.isRight($0, quote) } ?? false
            attributed += 1
            hit += match == nil ? 0 : 1
            right += isRight ? 1 : 0
            if quote.direct {
                direct += 1
                directRight += isRight ? 1 : 0
            }
            if !quote.pronoun {
                named += 1
                namedRight += isRight ? 1 : 0
            }
        }
    }

    private func overlap(_ quote: MarkedDocument.Quote, _ prediction: PredictedQuote) -> Int {
        max(0, min(prediction.end, quote.end) - max(prediction.start, quote.start))
    }

    private func matches(_ quote: MarkedDocument.Quote, _ prediction: PredictedQuote) -> Bool {
        let shorter = min(prediction.end - prediction.start, quote.end - quote.start)
        let overlap = overlap(quote, prediction)
        return overlap > 0 && overlap * 2 >= shorter
    }

    private func isRight(_ prediction: PredictedQuote, _ quote: MarkedDocument.Quote) -> Bool {
        guard let start = prediction.speakerStart, let end = prediction.speakerEnd else { return false }
        return quote.speakerSpans.contains { $0.count == 2 && min(end, $0[1]) > max(start, $0[0]) }
    }

    var table: String {
        func share(_ part: Int, _ whole: Int) -> String { String(format: "%.4f", Double(part) / Double(max(1, whole))) }
        let f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        return """
            quotes         \(attributed) with a speaker, \(unattributed) without
            span_r         \(share(hit, attributed))
            spk_p          \(String(format: "%.4f", precision))
            spk_r          \(String(format: "%.4f", recall))
            spk_f1         \(String(format: "%.4f", f1))
            spk_r_direct   \(share(directRight, direct))
            spk_r_named    \(share(namedRight, named))
            false_attr     \(share(falselyAttributed, unattributed))
            """
    }
}
