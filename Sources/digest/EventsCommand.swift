import ArgumentParser
import Articles
import Coverage
import Diagnostics

struct EventsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "List the events, and which articles are in each.",
        discussion: """
            Newest first: the event's slug, which is its address; its title and days; and the ids of its articles, \
            which are their paths below Content/articles without the ending.
            """
    )

    @OptionGroup var options: ProjectOptions

    func run() async throws {
        var report = Report(options)
        let project = await report.openProject()
        let events = report.take(await project.events(jobs: options.jobs))
        if report.hasNoProject || report.isFatal && !options.keepGoing { try report.fail("No events") }
        report.printDiagnostics()
        switch options.format {
        case .json: try printJSON(EventsOutput(events, report.diagnostics))
        case .text:
            for event in events {
                // By the days as articles give them: the evening of one zone is later than the next morning of another.
                let days = event.articles.map(\.date.day)
                let ends = Set([days.min(), days.max()].compactMap(\.self)).sorted().map(PublicationDate.isoDay)
                print("\(event.slug)\n  \(event.title) (\(ends.joined(separator: " to ")))")
                for article in event.articles { print("    \(article.id)") }
            }
        }
    }
}

private struct EventsOutput: Encodable {
    struct Entry: Encodable {
        var slug: String
        var title: String
        var from: String?
        var to: String?
        var articles: [String]
    }

    var events: [Entry]
    var diagnostics: [DiagnosticsOutput.Entry]

    init(_ events: [Event], _ diagnostics: [Diagnostic]) {
        self.diagnostics = DiagnosticsOutput(diagnostics).diagnostics
        self.events = events.map { event in
            Entry(
                slug: event.slug,
                title: event.title,
                from: event.span?.lowerBound.description,
                to: event.span?.upperBound.description,
                articles: event.articles.map(\.id)
            )
        }
    }
}
