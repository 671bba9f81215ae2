import ArgumentParser
import Articles
import Diagnostics
import Publishing

struct TemplatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "List the templates that pages are made from, or take one out to change it.",
        discussion: """
            'digest templates' tells what each template is rendered with and whether the project has its own. \
            'digest templates copy event.mustache' writes it to Templates/, where a build finds it; delete the copy to \
            go back. The names that each record gives are listed in Templates/README.md of the program.
            """,
        subcommands: [TemplatesList.self, TemplatesCopy.self],
        defaultSubcommand: TemplatesList.self
    )
}

struct TemplatesList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the templates, what each is rendered with, and which are the project's own."
    )

    @OptionGroup var options: ProjectOptions

    func run() async throws {
        var report = Report(options)
        let project = await report.openProject()
        if report.hasNoProject { try report.fail("No templates") }
        let templates = report.take(ProjectTemplates.read(in: options.project, theme: project.settings.theme))
        report.printDiagnostics()
        let entries = TemplateList(templates).entries
        switch options.format {
        case .json: try printJSON(entries.map(TemplateOutput.init))
        case .text:
            let names = entries.map(\.name.count).max() ?? 0
            let uses = entries.map(\.use.count).max() ?? 0
            for entry in entries {
                let place = entry.isOwn ? "Templates/\(entry.name)" : "built in"
                print(entry.name.padded(to: names) + "  " + entry.use.padded(to: uses) + "  " + place)
            }
        }
    }
}

struct TemplatesCopy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Write built-in templates to the project's Templates/, to change them there.",
        discussion: "A file that is there already is never overwritten."
    )

    @Argument(
        help: ArgumentHelp(
            "Names, such as event.mustache, style.css or strings/en.yml, the words of the interface.",
            valueName: "name"
        )
    ) var names: [String]
    @Option(name: .long, help: ArgumentHelp("The project's folder.", valueName: "dir")) var project = "."

    func run() async throws {
        try NewFile.requireProject(project)
        let settings = await Project.open(at: project, jobs: 1).value.settings
        let files = ProjectTemplates.builtIn(settings.theme).merging(ProjectTemplates.strings) { $1 }
        let chosen = try names.map { name -> (name: String, utf8: [UInt8]) in
            for known in [name, "\(name).mustache"] { if let utf8 = files[known] { return (known, utf8) } }
            let known = files.keys.flatMap { [$0, String($0.prefix { $0 != "." })] }
            let nearest = name.nearest(in: known).map { "did you mean '\($0)'? " } ?? ""
            try NewFile.refuse(
                Diagnostic(
                    .error,
                    "unknown-template",
                    "there is no template '\(name)'",
                    remedy: nearest + "'digest templates' lists them"
                )
            )
        }
        for file in chosen {
            try NewFile.write(
                String(decoding: file.utf8, as: UTF8.self),
                to: "Templates/\(file.name)",
                in: project,
                remedy: "edit that file, or delete it first"
            )
        }
    }
}

private struct TemplateOutput: Encodable {
    var name: String
    var record: String?
    var includedBy: [String]
    var isOwn: Bool

    init(_ entry: TemplateList.Entry) {
        name = entry.name
        record = entry.record
        includedBy = entry.includedBy
        isOwn = entry.isOwn
    }
}

extension TemplateList.Entry {
    /// What it is for, in a few words.
    fileprivate var use: String {
        if let record { return "gets \(record)" }
        if name.hasSuffix(".css") { return "the style sheet" }
        if name.hasSuffix(".js") { return "a script" }
        if includedBy.isEmpty { return "not used" }
        return includedBy.count > 4
            ? "part of \(includedBy.count) templates" : "part of \(includedBy.joined(separator: ", "))"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
