import Articles
import Coverage
import Diagnostics
import Foundation
import Publishing

/// What a build did, for whoever reads it in the morning: `build --report`. `Docs/report.md` tells what each name means; a
/// name that is there stays, and one that changes its meaning changes `version`.
struct NightReport: Encodable {
    struct Files: Encodable { var written, unchanged, removed: Int }
    struct NewEvent: Encodable { var event, title: String, articles: [String] }
    struct Join: Encodable { var article, event: String }
    struct Move: Encodable { var article, from, to: String }
    struct Redirect: Encodable { var from, to: String }
    struct Stage: Encodable { var name: String, seconds, cpuSeconds: Double, peakMegabytes: Int }

    struct LeftOut: Encodable {
        var path: String
        var reasons: [DiagnosticsOutput.Entry]
    }

    struct Doubtful: Encodable {
        var articles, events: [String]
        var areTogether: Bool
        var similarity, threshold, daysApart: Double
        var ties: [String]
        var parts: [[String]]

        init(_ doubt: Doubt) {
            articles = doubt.articles
            events = doubt.events
            areTogether = doubt.areTogether
            similarity = rounded(doubt.similarity, 1000)
            threshold = doubt.threshold
            daysApart = rounded(doubt.daysApart, 100)
            ties = doubt.ties
            parts = doubt.parts
        }
    }

    struct Outlet: Encodable {
        var outlet: String
        var articles = 0
        var published = 0
        var of = 0
    }

    var format = "digest-report"
    var version = 1
    var status: String
    var articles = 0
    var events = 0
    var files = Files(written: 0, unchanged: 0, removed: 0)
    var newEvents: [NewEvent] = []
    var joins: [Join] = []
    var moves: [Move] = []
    var merges: [Redirect] = []
    var renames: [Redirect] = []
    var doubts: [Doubtful] = []
    var leftOut: [LeftOut] = []
    var words: [Outlet] = []
    var stages: [Stage]
    var diagnostics: [DiagnosticsOutput.Entry]

    init(failedWith diagnostics: [Diagnostic], _ stages: [Stopwatch.Stage]) {
        self.init(status: "failed", diagnostics, stages)
    }

    private init(status: String, _ diagnostics: [Diagnostic], _ stages: [Stopwatch.Stage]) {
        self.status = status
        self.diagnostics = DiagnosticsOutput(diagnostics).diagnostics
        self.stages = stages.map {
            Stage(
                name: $0.name,
                seconds: rounded($0.wall, 1000),
                cpuSeconds: rounded($0.cpu, 1000),
                peakMegabytes: $0.peakMemory / 1_000_000
            )
        }
    }

    init(
        _ prepared: SitePreparation,
        _ summary: OutputFolder.Summary,
        _ doubts: [Doubt],
        _ diagnostics: [Diagnostic],
        _ stages: [Stopwatch.Stage]
    ) {
        self.init(status: "built", diagnostics, stages)
        articles = prepared.articleCount
        events = prepared.eventCount
        files = Files(written: summary.written, unchanged: summary.unchanged, removed: summary.removed)
        self.doubts = doubts.map(Doubtful.init)
        let left = Set(diagnostics.filter { $0.identifier == "left-out" }.compactMap(\.location?.path))
        leftOut = left.sorted().map { path in
            LeftOut(path: path, reasons: self.diagnostics.filter { $0.path == path && $0.severity == "error" })
        }
        addWords(of: prepared)
        addChanges(of: prepared)
    }

    private mutating func addWords(of prepared: SitePreparation) {
        let outlets = Dictionary(prepared.events.flatMap(\.articles).map { ($0.path, $0.outlet) }) { first, _ in first }
        var byOutlet: [String: Outlet] = [:]
        for article in prepared.site.publishedWords {
            let outlet = outlets[article.path] ?? ""
            byOutlet[outlet, default: Outlet(outlet: outlet)].articles += 1
            byOutlet[outlet]?.published += article.words
            byOutlet[outlet]?.of += article.articleWords
        }
        words = byOutlet.values.sorted { $0.outlet < $1.outlet }
    }

    private mutating func addChanges(of prepared: SitePreparation) {
        let bySlug = Dictionary(prepared.events.map { ($0.slug, $0) }) { first, _ in first }
        for change in prepared.lock.changes {
            switch change {
            case .founded(let slug):
                let event = bySlug[slug]
                newEvents.append(
                    NewEvent(event: slug, title: event?.title ?? "", articles: event?.articles.map(\.id) ?? [])
                )
            case .joined(let article, let slug): joins.append(Join(article: article, event: slug))
            case .moved(let article, let from, let to): moves.append(Move(article: article, from: from, to: to))
            case .renamed(let from, let to): renames.append(Redirect(from: from, to: to))
            case .merged(let slug, let into): merges.append(Redirect(from: slug, to: into))
            }
        }
    }

    /// Writes the file in one step. One that is there and is no report stays as it is.
    func write(to path: String) -> [Diagnostic] {
        if let old = FileManager.default.contents(atPath: path), !old.isEmpty, !Self.isReport(old) {
            let summary = "the file is there already, and is no report of a build"
            let remedy = "name another file, or delete this one"
            return [Diagnostic(.error, "unwritable-report", at: SourceLocation(path), summary, remedy: remedy)]
        }
        do {
            try (encodedJSON(self) + Data("\n".utf8)).write(to: URL(filePath: path), options: .atomic)
            return []
        } catch {
            let summary = "the report can't be written: \(error.localizedDescription)"
            let remedy = "name a file in a folder that is there and yours to write to"
            return [Diagnostic(.error, "unwritable-report", at: SourceLocation(path), summary, remedy: remedy)]
        }
    }
}

extension NightReport {
    private struct Mark: Decodable { var format: String }

    private static func isReport(_ file: Data) -> Bool {
        (try? JSONDecoder().decode(Mark.self, from: file))?.format == "digest-report"
    }
}

private func rounded(_ value: Double, _ parts: Double) -> Double { (value * parts).rounded() / parts }
