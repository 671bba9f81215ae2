import ArgumentParser
import Articles
import Coverage
import Diagnostics

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell why an article is in its event, and what would change that."
    )

    @Argument(help: "The article's file, or its id.", completion: .file(extensions: ["md", "txt"]))
    var file: String

    @OptionGroup var options: ProjectOptions

    func run() async throws {
        var report = Report(options)
        let project = await report.openProject()
        let path = ArticlePath(file, project: options.project)
        let events = report.take(await project.events(jobs: options.jobs))
        guard let article = project.articles.first(where: { path.names($0) }) else {
            if !report.isFatal {
                let near = file.nearest(in: project.articles.map(\.id)).map { "did you mean '\($0)'?" }
                let remedy = near ?? "name a file below Content/articles, or an id as 'digest events' lists them"
                report.add([
                    Diagnostic(.error, "unknown-article", "no article of the project is '\(file)'", remedy: remedy)
                ])
            }
            try report.fail("Nothing to explain")
        }
        let explanation = await Explanation(of: article.id, in: events, settings: project.settings, jobs: options.jobs)
        guard let explanation else { try report.fail("Nothing to explain") }
        report.printDiagnostics()
        switch options.format {
        case .json: try printJSON(explanation)
        case .text: print(explanation.description, terminator: "")
        }
    }
}
