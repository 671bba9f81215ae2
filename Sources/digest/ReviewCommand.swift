import ArgumentParser
import Articles
import Coverage
import Diagnostics
import Foundation

struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Decide the doubtful groupings, one by one.",
        discussion: """
            Shows two articles that are just in one event, or just not, what ties them and what parts them, and asks \
            whether they report one event: y (yes), n (no), l (later) or q (quit), each with Enter. An answer is written \
            into the front matter of the articles as 'event:', and the next build obeys it.
            """
    )

    @OptionGroup var options: ProjectOptions

    func run() async throws {
        var report = Report(options)
        let project = await report.openProject()
        let events = report.take(await project.events(jobs: options.jobs))
        if report.hasNoProject || report.isFatal && !options.keepGoing { try report.fail("Nothing to review") }
        report.printDiagnostics()
        let doubts = await Doubt.all(in: events, settings: project.settings.grouping, jobs: options.jobs)
        if options.format == .json {
            try printJSON(doubts.map(NightReport.Doubtful.init))
            return
        }
        let articles = Dictionary(events.flatMap(\.articles).map { ($0.id, $0) }) { first, _ in first }
        var taken = Set(events.map(\.slug))
        for entry in project.lock?.entries.values.map(\.self) ?? [] {
            taken.formUnion(entry.formerSlugs.union([entry.slug]))
        }
        var settled: Set<String> = []
        var (decided, later) = (0, 0)
        for (index, doubt) in doubts.enumerated() {
            // What was decided may have changed these events: the next review sees them as they are then.
            guard settled.isDisjoint(with: doubt.events) else {
                later += 1
                continue
            }
            print(text(doubt, number: index + 1, of: doubts.count, articles))
            guard let answer = ask() else {
                later += doubts.count - index
                break
            }
            guard let areOne = answer else {
                later += 1
                continue
            }
            let decision = Decision(doubt, areOne: areOne, in: events, taken: taken)
            if let hindrance = decision.hindrance {
                print("  Not written: \(hindrance).")
                later += 1
                continue
            }
            for (id, slug) in decision.slugs.sorted(by: { $0.key < $1.key }) {
                guard let path = articles[id]?.path else { continue }
                try write(slug, to: path, report: &report)
                taken.insert(slug)
                print("  \(path): event: \(slug)")
            }
            settled.formUnion(doubt.events)
            decided += 1
        }
        print("\(doubts.isEmpty ? "No doubtful groupings" : "\(decided) decided, \(later) left")")
    }

    /// Nil to end; an inner nil for later.
    private func ask() -> Bool?? {
        while true {
            print("  One event? y, n, l, q: ", terminator: "")
            fflush(nil)
            guard let line = readLine() else {
                print("")
                return nil
            }
            switch line.trimmingCharacters(in: .whitespaces).lowercased() {
            case "y": return true
            case "n": return false
            case "l": return .some(nil)
            case "q": return nil
            default: print("  Write y (yes), n (no), l (later) or q (quit).")
            }
        }
    }

    private func text(_ doubt: Doubt, number: Int, of count: Int, _ articles: [String: Article]) -> String {
        let similarity = "\(decimal(doubt.similarity)); together from \(decimal(doubt.threshold)) on"
        let days = decimal(doubt.daysApart)
        var lines = [
            "\(number) of \(count): \(doubt.areTogether ? "together in" : "apart in") \(doubt.events.joined(separator: " and "))"
        ]
        for id in doubt.articles {
            guard let article = articles[id] else { continue }
            lines += [
                "  \(article.title)",
                "    \(article.outlet), \(PublicationDate.isoDay(article.date.day)), \(article.path)",
            ]
        }
        lines.append("  Similarity \(similarity); \(days) days apart")
        lines.append("  Both:  \(doubt.ties.joined(separator: ", "))")
        for (name, words) in zip(["First", "Other"], doubt.parts) {
            lines.append("  \(name): \(words.joined(separator: ", "))")
        }
        return lines.joined(separator: "\n")
    }

    private func decimal(_ value: Double) -> String { String(format: "%.2f", value) }

    private func write(_ slug: String, to path: String, report: inout Report) throws {
        let file = URL(filePath: options.project).appending(path: path)
        let remedy = "write 'event: \(slug)' into its front matter"
        do {
            guard let bytes = EventKey.writing(slug, into: Array(try Data(contentsOf: file))) else {
                let summary = "the front matter is not written in lines of 'key: value'"
                report.add([Diagnostic(.error, "unwritable", at: SourceLocation(path), summary, remedy: remedy)])
                try report.fail("Not decided")
            }
            try Data(bytes).write(to: file, options: .atomic)
        } catch let error as CocoaError {
            let summary = "the file can't be written: \(error.localizedDescription)"
            report.add([Diagnostic(.error, "unwritable", at: SourceLocation(path), summary, remedy: remedy)])
            try report.fail("Not decided")
        }
    }
}
