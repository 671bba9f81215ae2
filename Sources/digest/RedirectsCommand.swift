import ArgumentParser
import Articles
import Diagnostics
import Foundation
import Publishing

struct RedirectsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redirects",
        abstract: "Print the redirects of moved events for a web server.",
        discussion: """
            The site has a page at each former address that leads on; with these rules the server answers with status 301 \
            itself. They are read from Content/events.lock as the last build wrote it.
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable { case netlify, cloudflare, nginx, apache, caddy }

    @Option(help: "Whose rules to print.")
    var format: Format

    @Option(name: .long, help: ArgumentHelp("The project's folder.", valueName: "dir"), completion: .directory)
    var project = "."

    func run() async throws {
        var report = Report(try ProjectOptions.parse(["--project", project]))
        let project = await report.openProject()
        if report.hasNoProject { try report.fail("No redirects") }
        // Articles that have errors change no address.
        let isAboutLock = { (diagnostic: Diagnostic) in diagnostic.location?.path == EventLock.fileName }
        let problems = report.diagnostics.filter(isAboutLock)
        if problems.hasErrors {
            var own = Report(report.options)
            own.add(problems)
            try own.fail("No redirects")
        }
        if project.lock == nil {
            let summary = "there is no \(EventLock.fileName), so no address of an event is kept, and none has moved"
            let notice = Diagnostic(.notice, "no-lock", summary, remedy: "run 'digest build --lock' to begin one")
            writeToStandardError("\(notice)\n")
        }
        let base = project.settings.baseURL.flatMap { URL(string: $0)?.path(percentEncoded: true) } ?? "/"
        let root = base.hasSuffix("/") ? base : base + "/"
        for redirect in project.lock?.redirects ?? [] {
            print(format.rule(from: redirect.from, to: redirect.to, root: root))
        }
    }
}

extension RedirectsCommand.Format {
    /// One rule for the event's page and all that is beside it. Targets are percent-encoded; what a server compares with the
    /// decoded path is not.
    func rule(from slug: String, to target: String, root: String) -> String {
        func path(_ slug: String) -> String {
            String(SiteMap.url(SiteMap.event(slug), below: root))
        }
        let decoded = path(slug).removingPercentEncoding ?? path(slug)
        return switch self {
        // Without the mark Netlify would show the page that is there.
        case .netlify: "\(path(slug))* \(path(target)) 301!"
        case .cloudflare: "\(path(slug))* \(path(target)) 301"
        case .nginx: "location ^~ \"\(decoded)\" { return 301 \(path(target)); }"
        case .apache: "RedirectMatch 301 \"^\(Self.escaped(decoded))\" \"\(path(target))\""
        case .caddy: "redir \"\(decoded)*\" \(path(target)) permanent"
        }
    }

    /// A slug has letters, digits and hyphens; the site's folder may have more.
    private static func escaped(_ path: String) -> String {
        path.reduce(into: "") { $0 += ".+*?()[]{}^$|\\".contains($1) ? "\\\($1)" : "\($1)" }
    }
}
