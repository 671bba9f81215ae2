import ArgumentParser
import Articles
import Diagnostics
import Foundation

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a file to fill in: an article, an event note or a page.",
        discussion: "A file that is there already is never overwritten.",
        subcommands: [NewArticle.self, NewEvent.self, NewPage.self]
    )
}

struct NewArticle: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "Write an article's file with its front matter.",
        discussion:
            "It goes to Content/articles/OUTLET/DATE-TITLE.md; the article's text is pasted below the front matter."
    )

    @Argument(help: "The headline.") var title: String
    @Option(help: "Id of the outlet in outlets.yml.") var outlet: String
    @Option(help: "Day of publication, such as 2026-03-02; today by default.") var date: String?
    @Option(help: "Address of the original.") var url: String?
    @Option(name: .long, help: ArgumentHelp("The project's folder.", valueName: "dir")) var project = "."

    func validate() throws {
        if let date, PublicationDate(date) == nil {
            throw ValidationError("--date '\(date)' is no date; write 2026-03-02.")
        }
        if slug(of: outlet) != outlet { throw ValidationError("--outlet takes a key such as '\(slug(of: outlet))'.") }
    }

    func run() throws {
        try NewFile.requireProject(project)
        try refuseUnknownOutlet()
        let date = date ?? NewFile.today
        var front = "title: \(title.quotedForYAML)\noutlet: \(outlet)\ndate: \(date)\n"
        if let url { front += "url: \(url.quotedForYAML)\n" }
        let name = try NewFile.name(of: title)
        try NewFile.write(
            "---\n\(front)---\n",
            to: "Content/articles/\(outlet)/\(date.prefix(10))-\(name).md",
            in: project
        )
    }
}

extension NewArticle {
    private func refuseUnknownOutlet() throws {
        guard let followed = Outlet.followed(in: project), !followed.contains(where: { $0.id == outlet }) else {
            return
        }
        let ids = followed.map(\.id)
        let remedy = outlet.nearest(in: ids).map { "write '--outlet \($0)', or add '\(outlet)' there" }
        try NewFile.refuse(
            Diagnostic(
                .error,
                "unknown-outlet",
                at: SourceLocation(Outlet.fileName),
                "there is no outlet '\(outlet)'",
                remedy: remedy ?? "add it there, or write one of \(ids.joined(separator: ", "))"
            )
        )
    }
}

struct NewEvent: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "event",
        abstract: "Write an event's note, for a title and summary of your own.",
        discussion: """
            It goes to Content/events/TITLE.md. Name the articles that belong with --article, or later in the file: a \
            note without articles is an error.
            """
    )

    @Argument(help: "The event's title.") var title: String
    @Option(help: "Id of an article that belongs; may be given several times.") var article: [String] = []
    @Option(name: .long, help: ArgumentHelp("The project's folder.", valueName: "dir")) var project = "."

    func run() throws {
        try NewFile.requireProject(project)
        let name = try NewFile.name(of: title)
        let articles =
            article.isEmpty ? "articles: []\n" : "articles:\n" + article.map { "  - \($0.quotedForYAML)\n" }.joined()
        try NewFile.write(
            "---\ntitle: \(title.quotedForYAML)\nslug: \(name)\n\(articles)---\n",
            to: "Content/events/\(name).md",
            in: project
        )
    }
}

struct NewPage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: "Write a free page, such as 'About'.",
        discussion: "It goes to Content/pages/TITLE.md, and the menu of every page leads to it."
    )

    @Argument(help: "The page's title.") var title: String
    @Option(name: .long, help: ArgumentHelp("The project's folder.", valueName: "dir")) var project = "."

    func run() throws {
        try NewFile.requireProject(project)
        let name = try NewFile.name(of: title)
        try NewFile.write(
            "---\ntitle: \(title.quotedForYAML)\n---\n",
            to: "Content/pages/\(name).md",
            in: project
        )
    }
}

/// Files that a command writes for the user to fill in; none is ever overwritten.
enum NewFile {
    static var today: String { PublicationDate.isoDay(Int(Date().timeIntervalSince1970) / 86_400) }

    static func name(of title: String) throws -> String {
        let name = slug(of: title)
        if name.isEmpty { throw ValidationError("'\(title)' has no letter or digit to make a file name of.") }
        return name
    }

    /// Else a slip in the folder's name would scatter files where no build reads them.
    static func requireProject(_ folder: String) throws {
        let marks = [Settings.fileName, "Content"].map { "\(folder)/\($0)" }
        if marks.contains(where: { FileManager.default.fileExists(atPath: $0) }) { return }
        let place = folder == "." ? "here" : "in '\(folder)'"
        let summary = "there is no digest project \(place): neither \(Settings.fileName) nor a folder Content"
        let remedy = "run 'digest init DIR' to begin one, or name its folder with --project"
        try refuse(Diagnostic(.error, "no-project", summary, remedy: remedy))
    }

    static func write(
        _ text: String,
        to path: String,
        in project: String,
        remedy: String = "choose another title, or edit that file"
    ) throws {
        let full = project == "." ? path : "\(project)/\(path)"
        guard !FileManager.default.fileExists(atPath: full) else {
            try refuse(
                Diagnostic(.error, "exists", at: SourceLocation(full), "the file is there already", remedy: remedy)
            )
        }
        do {
            let folder = (full as NSString).deletingLastPathComponent
            if !folder.isEmpty {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
            try Data(text.utf8).write(to: URL(fileURLWithPath: full), options: .withoutOverwriting)
        } catch {
            let summary = "the file cannot be written: \(error.localizedDescription)"
            let remedy = "see that the folder is there and yours to write to"
            try refuse(Diagnostic(.error, "unwritable", at: SourceLocation(full), summary, remedy: remedy))
        }
        print(full)
    }

    static func refuse(_ diagnostic: Diagnostic) throws -> Never {
        writeToStandardError("\(diagnostic)\n")
        throw ExitCode(1)
    }
}

extension String {
    /// Between double quotes, as YAML reads it back.
    var quotedForYAML: String {
        let escaped = unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return "\"\(escaped)\""
    }
}
