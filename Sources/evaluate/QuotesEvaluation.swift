import Foundation
import Prose

/// Speakers of quotations on PolNeAR (Newell et al. 2018), scored as `score_quotes.py` does.
struct QuotesEvaluation {
    let folder: String
    /// Whether to write `predictions.ndjson` to the temporary folder, for the set's own scorer.
    let writesPredictions: Bool
    /// Outlets that are looked at; empty for all.
    var outlets: Set<String> = []

    func printTable() {
        let file = folder + "/polnear-train.ndjson"
        guard let data = FileManager.default.contents(atPath: file) else {
            print("quotes: left out, \(file) is not there")
            return
        }
        let decoder = JSONDecoder()
        var score = QuoteScore()
        var indirect = IndirectScore()
        var predictions = Data()
        var bytes = 0
        var elapsed = 0.0
        for line in data.split(separator: UInt8(ascii: "\n")) {
            guard let document = try? decoder.decode(MarkedDocument.self, from: Data(line)) else {
                print("quotes: a line of \(file) is not a marked document")
                continue
            }
            guard outlets.isEmpty || outlets.contains(document.outlet) else { continue }
            bytes += document.text.utf8.count
            let predicted = PredictedQuote.all(in: document, processorTime: &elapsed)
            let inMarks = predicted.filter { !$0.isIndirect }
            score.add(gold: document.quotes, predicted: inMarks)
            indirect.add(document, predicted: predicted)
            if writesPredictions, let line = try? JSONEncoder().encode(Prediction(id: document.id, quotes: inMarks)) {
                predictions += line + [UInt8(ascii: "\n")]
            }
        }
        print(score.table)
        print(indirect.table)
        print("speed \(String(format: "%.1f", Double(bytes) / 1e6 / elapsed)) MB/s, sentences and quotations")
        if writesPredictions {
            let output = FileManager.default.temporaryDirectory.appendingPathComponent("predictions.ndjson")
            try? predictions.write(to: output)
            print("predictions in \(output.path)")
        }
    }
}

private struct Prediction: Encodable {
    var id: String
    var quotes: [PredictedQuote]
}

/// A line of the set; offsets count Unicode scalars.
struct MarkedDocument: Decodable {
    struct Quote: Decodable {
        var start: Int
        var end: Int
        var speaker: String?
        var speakerSpans: [[Int]]
        var pronoun: Bool
        var direct: Bool

        private enum CodingKeys: String, CodingKey {
            case start, end, speaker, pronoun, direct
            case speakerSpans = "speaker_spans"
        }
    }

    /// Who is marked as the source of what, in spans.
    struct Attribution: Decodable {
        var source: [[Int]]
        var content: [[Int]]
    }

    var id: String
    var outlet: String
    var title: String
    var text: String
    var quotes: [Quote]
    var attributions: [Attribution]

    private enum CodingKeys: String, CodingKey {
        case id, outlet, title, quotes, attributions
        case text = "doc_text"
    }
}

/// A quotation as the scorer wants it: offsets in Unicode scalars of the whole text.
struct PredictedQuote: Encodable {
    var start: Int
    var end: Int
    var speaker: String?
    var speakerStart: Int?
    var speakerEnd: Int?
    var attribution: String
    var verb: String?
    /// Whether the words stand without quotation marks.
    var isIndirect: Bool

    private enum CodingKeys: String, CodingKey {
        case start, end, speaker, attribution, verb
        case speakerStart = "speaker_start"
        case speakerEnd = "speaker_end"
    }

    static func all(in document: MarkedDocument, processorTime: inout Double) -> [PredictedQuote] {
        let text = document.text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
        let begin = clock()
        let paragraphs = lines.map { line in
            // The text begins with the headline, to which the set adds a full stop.
            let isTitle = line.startIndex == text.startIndex && line.hasPrefix(document.title.dropLast(2))
            return Paragraph(String(line), kind: isTitle ? .heading : .text, language: .english)
        }
        let quotations = Quotation.all(in: paragraphs, language: .english)
        processorTime += Double(clock() - begin) / Double(CLOCKS_PER_SEC)
        guard !quotations.isEmpty else { return [] }
        let scalars = ScalarOffsets(text)
        let bases = lines.map { text.utf8.distance(from: text.utf8.startIndex, to: $0.startIndex) }
        func offset(_ paragraph: Int, _ byte: Int) -> Int { scalars.offset(ofByte: bases[paragraph] + byte) }
        return quotations.map { quotation in
            let mention = quotation.mention
            return PredictedQuote(
                start: offset(quotation.span.paragraph, quotation.span.start) - (quotation.isInMarks ? 1 : 0),
                end: offset(quotation.span.paragraph, quotation.span.end) + (quotation.isInMarks ? 1 : 0),
                speaker: quotation.speaker ?? mention?.text,
                speakerStart: mention.map { offset($0.span.paragraph, $0.span.start) },
                speakerEnd: mention.map { offset($0.span.paragraph, $0.span.end) },
                attribution: quotation.attribution.rawValue,
                verb: quotation.verb,
                isIndirect: !quotation.isInMarks
            )
        }
    }
}

/// From UTF-8 offsets to Unicode scalars.
private struct ScalarOffsets {
    private var offsets: [Int] = []

    init(_ text: String) {
        var count = 0
        for byte in text.utf8 {
            offsets.append(count)
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        // An offset inside a character never occurs; one at its first byte counts the characters before it.
        offsets.append(count)
    }

    func offset(ofByte byte: Int) -> Int { offsets[min(byte, offsets.count - 1)] }
}
