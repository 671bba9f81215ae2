import ArgumentParser
import Articles
import Coverage
import Diagnostics
import Foundation
import Publishing

struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare articles side by side, without a site.",
        discussion: """
            Any files will do, two or more: an article that names no outlet goes by its folder or file, and none needs a \
            date. Files of the project are read as 'build' reads them, with the project's outlets. Texts are shown in \
            full, for they are your own files. Each statement is followed by its place: outlet and paragraph.
            """
    )

    @Argument(help: "Files with articles, .md or .txt.", completion: .file(extensions: ["md", "txt"]))
    var files: [String]

    @OptionGroup var options: ProjectOptions

    func validate() throws {
        let paths = Set(files.map { URL(filePath: $0).standardizedFileURL.path })
        if paths.count < 2 { throw ValidationError("To compare, two files are needed: digest compare FILE FILE") }
    }

    func run() async throws {
        var report = Report(options)
        let (articles, named, project) = await readArticles(&report)
        if articles.count < 2 { try report.fail("Nothing to compare") }
        let files = ComparedFiles(articles, outlets: project?.outlets ?? [], named: named)
        let (comparison, dates) = await files.comparison(project?.settings ?? Settings())
        report.printDiagnostics()
        let names = Dictionary(files.outlets.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        switch options.format {
        case .json:
            let json = EventData(of: comparison, dates: dates, outletName: { names[$0] ?? $0 }).json
            print(String(decoding: json, as: UTF8.self), terminator: "")
        case .text:
            let hasColour = isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
            var text = ComparisonText(comparison, dates: dates, outletNames: names, hasColour: hasColour)
            print(text.text(), terminator: "")
        }
        if report.isFatal { throw ExitCode(1) }
    }

    /// What a build would miss is no fault here.
    private static let tolerated: Set = ["no-date", "no-outlet"]

    /// The articles, the outlets that those outside a project name, and the project, where one is in it.
    private func readArticles(
        _ report: inout Report
    ) async -> (articles: [Article], named: [Outlet], project: Project?) {
        var articles: [Article] = []
        var named: [Outlet] = []
        var seen: Set<String> = []
        let paths = files.map { ArticlePath($0, project: options.project) }
        let isOfProject = paths.contains { $0.inProject?.hasPrefix("Content/articles/") == true }
        let project = isOfProject ? await Project.open(at: options.project, jobs: options.jobs) : nil
        for (file, path) in zip(files, paths) {
            guard seen.insert(URL(filePath: file).standardizedFileURL.path).inserted else { continue }
            if let article = project?.value.articles.first(where: { path.names($0) }) {
                articles.append(article)
                report.add(project?.diagnostics.filter { $0.location?.path == article.path } ?? [])
                continue
            }
            let tree = FileTree(root: file.hasPrefix("/") ? "" : ".")
            guard let bytes = report.take(tree.bytes(of: file)) else { continue }
            let outlets = path.inProject == nil ? nil : project?.value.outlets
            let read = ReadArticle.read(path: path.inProject ?? file, bytes: bytes, outlets: outlets)
            report.add(read.diagnostics.filter { !Self.tolerated.contains($0.identifier) })
            guard let value = read.value, !value.article.paragraphs.isEmpty else { continue }
            articles.append(value.article)
            if let outlet = value.outlet { named.append(outlet) }
        }
        return (articles, named, project?.value)
    }
}
