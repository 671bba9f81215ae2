import ArgumentParser
import Articles
import Diagnostics
import Foundation

struct InspectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show articles as they were read: fields, text kept and dropped, sentences, quotations.",
        discussion: """
            A file of the project is read as 'build' reads it, with the project's outlets; any other by itself. What is \
            missing for a build is told, and the article shown all the same.
            """
    )

    @Argument(help: "Files with articles, .md or .txt.", completion: .file(extensions: ["md", "txt"]))
    var files: [String]

    @OptionGroup var options: ProjectOptions

    func run() async throws {
        var report = Report(options)
        var articles: [Article] = []
        let paths = files.map { ArticlePath($0, project: options.project) }
        let isOfProject = paths.contains { $0.inProject?.hasPrefix("Content/articles/") == true }
        let project = isOfProject ? await Project.open(at: options.project, jobs: options.jobs) : nil
        for (file, path) in zip(files, paths) {
            if let article = project?.value.articles.first(where: { path.names($0) }) {
                articles.append(article)
                report.add(project?.diagnostics.filter { $0.location?.path == article.path } ?? [])
                continue
            }
            let tree = FileTree(root: file.hasPrefix("/") ? "" : ".")
            guard let bytes = report.take(tree.bytes(of: file)) else { continue }
            let outlets = path.inProject == nil ? nil : project?.value.outlets
            let read = Article.read(path: path.inProject ?? file, bytes: bytes, outlets: outlets)
            if let article = report.take(read) { articles.append(article) }
        }
        if articles.isEmpty { try report.fail("Nothing to show") }
        report.printDiagnostics()
        switch options.format {
        case .json: print(Inspection.json(articles), terminator: "")
        case .text: print(articles.map { Inspection($0).text }.joined(separator: "\n"), terminator: "")
        }
        if articles.count < files.count { throw ExitCode(1) }
    }
}
