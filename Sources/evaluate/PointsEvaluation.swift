import Articles
import Coverage
import Foundation
import Prose

/// Points on labelled events: how many sentences are lined up, how fast, and a sample of them to judge by reading.
struct PointsEvaluation {
    private let events: [Event]
    private let set: String

    /// The bands judged: "also in", "perhaps also in", no close match. Below the last no two sentences are likely to be alike.
    private static let bands = [("also", 0.35...Double.infinity), ("perhaps", 0.25...0.35), ("none", 0.10...0.25)]
    private static let perBand = 30

    /// - Parameter sample: where to write pairs to judge, those of BASIL; nil for nowhere.
    static func printTables(of folder: String, sample: String?, seed: UInt64) {
        print("CORPUS", Points.timed(tempCorpus("/tmp/corpus/1000/Content/articles"))) // TEMP
        for name in ["basil", "allsides-dev"] {
            guard let evaluation = PointsEvaluation(file: "\(folder)/\(name).ndjson") else { continue }
            evaluation.printTable()
            if let sample, name == "basil" { evaluation.writeSample(to: sample, seed: seed) }
        }
    }

    private init?(file: String) {
        guard let lines = try? String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") else {
            print("points: left out, \(file) is not there")
            return nil
        }
        let rows = lines.compactMap { try? JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
        events = Dictionary(grouping: rows, by: \.event).sorted { $0.key < $1.key }.compactMap { slug, rows in
            guard rows.count > 1 else { return nil }
            return Event(slug: slug, title: slug, articles: rows.map(\.article))
        }
        set = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    }

    func printTable() {
        let start = clock()
        let comparisons = events.map { Comparison($0, outlets: [], settings: Settings()) }
        let elapsed = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        let points = comparisons.map(\.points)
        print("points on \(set): \(events.count) events, \(events.reduce(0) { $0 + $1.articles.count }) articles")
        print("| method | also | perhaps | none |")
        print("|---|---|---|---|")
        for (name, pairs) in [("points", alignedPairs), ("plain cosine", plainPairs)] {
            let counts = Self.bands.map { band in pairs.count { band.1.contains($0.similarity) } }
            print("| \(name) | \(counts.map(String.init).joined(separator: " | ")) |")
        }
        let reports = points.flatMap(\.shared).flatMap(\.reports).filter { $0.similarity < 1 }
        print("shared points   \(points.reduce(0) { $0 + $1.shared.count })")
        print(
            "reports         \(reports.count { $0.band == .also }) also, \(reports.count { $0.band == .perhaps }) perhaps"
        )
        print("alone           \(points.reduce(0) { $0 + $1.alone.reduce(0) { $0 + $1.count } })")
        print("figures         \(points.reduce(0) { $0 + $1.figures.count })")
        print("comparison      \(String(format: "%.0f", elapsed / Double(events.count) * 1e6)) µs an event")
    }

    private struct Pair {
        let a: String
        let b: String
        let similarity: Double
    }

    private var alignedPairs: [Pair] {
        events.flatMap { event in
            AlignedSentences.all(in: event, lowest: 0.1).map {
                Pair(a: event.words(at: $0.a), b: event.words(at: $0.b), similarity: $0.similarity)
            }
        }
    }

    private var plainPairs: [Pair] {
        events.flatMap { event in
            PlainAlignment(event).pairs.map { Pair(a: $0.a, b: $0.b, similarity: $0.similarity) }
        }
    }

    /// Writes pairs of both methods in random order to `file`, one a line behind its number, and which method and band each is
    /// from to `file` with the ending `.key`. Also the points' reports, the lone sentences' best and the figures.
    func writeSample(to file: String, seed: UInt64) {
        var random = SeededGenerator(state: seed)
        var drawn: [(text: String, key: String)] = []
        for (method, pairs) in [("points", alignedPairs), ("plain", plainPairs)] {
            for (band, range) in Self.bands {
                let candidates = pairs.filter { range.contains($0.similarity) }.shuffled(using: &random)
                for pair in candidates.prefix(Self.perBand) {
                    let key = "\(method) \(band) \(String(format: "%.3f", pair.similarity))"
                    drawn.append(("A \(pair.a)\n    B \(pair.b)", key))
                }
            }
        }
        let all = zip(events, events.map { Comparison($0, outlets: [], settings: Settings()).points })
        let reports: [(text: String, key: String)] = all.flatMap { event, points in
            points.shared.flatMap { point in
                point.reports.filter { $0.place != point.text }.map { report in
                    let text = "A \(event.words(at: point.text))\n    B \(event.words(at: report.place))"
                    return (text, "report \(report.band.rawValue) \(String(format: "%.3f", report.similarity))")
                }
            }
        }
        for band in ["also", "perhaps"] {
            drawn += reports.filter { $0.key.hasPrefix("report \(band)") }.shuffled(using: &random).prefix(Self.perBand)
        }
        drawn.shuffle(using: &random)
        let figures = all.flatMap { event, points in
            points.figures.map { row in
                zip(row.sentences, row.figures).map { sentence, figures in
                    "    \(event.words(at: sentence)) [\(figures.map(event.words(at:)).joined(separator: ", "))]"
                }.joined(separator: "\n")
            }
        }.shuffled(using: &random).prefix(Self.perBand)
        let alone = all.flatMap { event, points in
            points.alone.compactMap(\.first).map { event.words(at: $0) }
        }.shuffled(using: &random).prefix(Self.perBand)
        let numbered = drawn.enumerated().map { "\($0.offset) \($0.element.text)" }
        let parts = [
            numbered.joined(separator: "\n"), "FIGURES\n" + figures.joined(separator: "\n\n"),
            "ALONE\n" + alone.joined(separator: "\n"),
        ]
        let keys = drawn.enumerated().map { "\($0.offset) \($0.element.key)" }.joined(separator: "\n")
        try? parts.joined(separator: "\n\n").write(toFile: file, atomically: true, encoding: .utf8)
        try? keys.write(toFile: file + ".key", atomically: true, encoding: .utf8)
        print("sample          \(file), key in \(file).key")
    }
}

/// Marsaglia's xorshift: the same sample for the same seed.
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

extension Event {
    fileprivate func words(at place: Place) -> String {
        let text = articles[place.article].paragraphs[place.span.paragraph].text
        return String(
            decoding: text.utf8.dropFirst(place.span.start).prefix(place.span.end - place.span.start),
            as: UTF8.self
        )
    }
}

/// One article of a labelled set.
private struct Row: Decodable {
    var id: String
    var outlet: String
    var title: String?
    var date: String?
    var text: String
    var event: String
    var lang: String?

    var article: Article {
        let language = Language.matching(lang ?? "en")
        let paragraphs = text.split(separator: "\n").map { Paragraph(String($0), language: language) }
        var article = Article(
            id: id,
            path: id,
            outlet: outlet,
            title: title ?? "",
            date: date.flatMap { PublicationDate($0) } ?? PublicationDate(day: 0),
            language: language,
            paragraphs: paragraphs
        )
        article.quotations = Quotation.all(in: paragraphs, language: language)
        return article
    }
}
