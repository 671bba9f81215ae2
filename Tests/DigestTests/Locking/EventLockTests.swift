import Foundation
import Testing

/// Addresses and articles of events from one build to the next.
@Suite struct EventLockTests {
    private static let lock = "Content/events.lock"

    /// Two events that no one could take for one.
    static let quarry = [
        "Content/articles/harbour/2026-03-02-quarry.md": """
        ---
        title: Quarry at Alderby closes after rockfall
        ---
        The quarry at Alderby closed on Monday after a rockfall buried two excavators, the mayor Lene Ostrow said.

        """
    ]

    private func project(_ more: [String: String] = [:]) async throws -> TemporaryProject {
        let project = try TemporaryProject(ferryProject.merging(more) { $1 })
        let build = try await project.run("build", "--lock")
        #expect(build.status == 0, "\(build.errors)")
        return project
    }

    private func lines(_ project: TemporaryProject) -> [String] {
        let bytes = FileManager.default.contents(atPath: "\(project.folder)/\(Self.lock)") ?? Data()
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter {
            !$0.hasPrefix("#")
        }
    }

    private func slug(_ project: TemporaryProject) -> String {
        lines(project).first { $0.contains(" slug ") }?.split(separator: " ").last.map(String.init) ?? ""
    }

    @Test func writesNoLockUnlessTold() async throws {
        let project = try TemporaryProject(ferryProject)
        #expect(try await project.run("build").status == 0)
        #expect(!project.paths().contains(Self.lock))
    }

    @Test func keepsTheAddressWhenTheTitleChanges() async throws {
        let project = try await project()
        let slug = slug(project)
        for (path, title) in [("harbour", "Saint Brannoc inquiry"), ("ledger", "Saint Brannoc inquiry")] {
            let text = ferryProject["Content/articles/\(path)/2026-03-02-ferry.md"] ?? ""
            let old = text.split(separator: "\n").first { $0.hasPrefix("title:") } ?? ""
            try project.write(
                text.replacing(old, with: "title: \(title)"),
                to: "Content/articles/\(path)/2026-03-02-ferry.md"
            )
        }
        #expect(try await project.run("build").status == 0)
        #expect(project.page("event/\(slug)/index.html").contains("Saint Brannoc inquiry"))
        // The same without the file would have moved.
        try project.remove(Self.lock)
        #expect(try await project.run("build").status == 0)
        #expect(project.page("event/\(slug)/index.html").isEmpty)
    }

    @Test func leavesARedirectWhenAnEditorRenames() async throws {
        let project = try await project()
        let slug = slug(project)
        try project.write(
            """
            ---
            slug: brannoc
            articles: [harbour/2026-03-02-ferry]
            ---

            """,
            to: "Content/events/brannoc.md"
        )
        let build = try await project.run("build")
        #expect(build.status == 0, "\(build.errors)")
        let page = project.page("event/\(slug)/index.html")
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../event/brannoc/index.html\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://small.example/event/brannoc/\">"))
        #expect(page.contains("<a href=\"../../event/brannoc/index.html\">"))
        #expect(!project.page("sitemap.xml").contains(slug))
        #expect(lines(project).contains { $0.hasSuffix(" was \(slug)") })
        for (format, rule) in [
            ("netlify", "/event/\(slug)/* /event/brannoc/ 301!\n"),
            ("cloudflare", "/event/\(slug)/* /event/brannoc/ 301\n"),
            ("nginx", "location ^~ \"/event/\(slug)/\" { return 301 /event/brannoc/; }\n"),
            ("apache", "RedirectMatch 301 \"^/event/\(slug)/\" \"/event/brannoc/\"\n"),
            ("caddy", "redir \"/event/\(slug)/*\" /event/brannoc/ permanent\n"),
        ] {
            #expect(try await project.run("redirects", "--format", format).output == rule)
        }
        #expect(try await project.run("check").status == 0)
    }

    @Test func leavesARedirectWhenAnEditorMerges() async throws {
        let project = try await project(Self.quarry)
        let before = lines(project).filter { $0.contains(" slug ") }.compactMap { $0.split(separator: " ").last }
        #expect(before.count == 2)
        try project.write(
            """
            ---
            slug: one
            articles: [harbour/2026-03-02-ferry, ledger/2026-03-02-ferry, harbour/2026-03-02-quarry]
            ---

            """,
            to: "Content/events/one.md"
        )
        let merging = try await project.run("build")
        #expect(merging.status == 0)
        #expect(merging.errors.contains("Content/events.lock: notice: the event '"))
        #expect(merging.errors.contains("' becomes part of 'one'\n"))
        for slug in before { #expect(project.page("event/\(slug)/index.html").contains("url=../../event/one/")) }
        #expect(lines(project).count { $0.contains(" into ") } == 1)
        // Apart again: the merged event has its page back.
        try project.remove("Content/events/one.md")
        for slug in before {
            let outlet = slug.contains("quarry") ? "quarry" : "ferry"
            let path = "Content/articles/harbour/2026-03-02-\(outlet).md"
            let text = (ferryProject.merging(Self.quarry) { $1 })[path] ?? ""
            try project.write(text.replacing("---\ntitle", with: "---\nevent: \(slug)\ntitle"), to: path)
        }
        #expect(try await project.run("build").status == 0)
        for slug in before { #expect(project.page("event/\(slug)/index.html").contains("data-page=\"event\"")) }
    }

    @Test func tellsOfWithdrawnArticlesAtTheirAddresses() async throws {
        let project = try await project()
        let slug = slug(project)
        try project.remove("Content/articles/ledger/2026-03-02-ferry.md")
        #expect(try await project.run("build").status == 0)
        let article = project.page("article/ledger/2026-03-02-ferry.html")
        #expect(article.contains("has been withdrawn") && article.contains("../../event/\(slug)/index.html"))
        #expect(!article.contains("http-equiv"))
        try project.remove("Content/articles/harbour/2026-03-02-ferry.md")
        #expect(try await project.run("build").status == 0)
        #expect(project.page("event/\(slug)/index.html").contains("has been withdrawn"))
        #expect(try await project.run("check").status == 0)
        // What comes back is where it was.
        try project.write(
            ferryProject["Content/articles/ledger/2026-03-02-ferry.md"] ?? "",
            to: "Content/articles/ledger/2026-03-02-ferry.md"
        )
        #expect(try await project.run("build").status == 0)
        #expect(project.page("event/\(slug)/index.html").contains("data-page=\"event\""))
    }

    @Test func tellsThatTheLockKeepsAnArticleWhereItIs() async throws {
        let project = try await project()
        let settings = try #require(ferryProject["digest.yml"])
        try project.write(settings + "grouping: {threshold: 0.9}\n", to: "digest.yml")
        #expect(try await project.run("build").status == 0)
        let page = project.page("event/\(slug(project))/index.html")
        #expect(page.contains("what has been published together stays together"))
        let explained = try await project.run("explain", "ledger/2026-03-02-ferry").output
        #expect(explained.contains("it was published there, and Content/events.lock keeps it there."))
    }

    @Test func saysThatNothingMovesWithoutALock() async throws {
        let run = try await TemporaryProject(ferryProject).run("redirects", "--format", "nginx")
        #expect(run.output.isEmpty && run.status == 0)
        #expect(run.errors.contains("notice: there is no Content/events.lock, so no address of an event is kept"))
    }

    /// A slip in a file is no withdrawal.
    @Test func tellsOfArticlesThatCannotBeRead() async throws {
        let project = try await project()
        let slug = slug(project)
        for outlet in ["ledger", "harbour"] {
            try project.write("---\ntitle: [\n---\nText.\n", to: "Content/articles/\(outlet)/2026-03-02-ferry.md")
            #expect(try await project.run("build", "--keep-going").status == 0)
            let article = project.page("article/\(outlet)/2026-03-02-ferry.html")
            #expect(article.contains("could not be read") && !article.contains("withdrawn"))
        }
        #expect(project.page("event/\(slug)/index.html").contains("could not be read"))
    }

    @Test func failsLockedWhereTheLockWouldChange() async throws {
        let project = try await project()
        #expect(try await project.run("build", "--locked").status == 0)
        let (before, site) = (lines(project), project.site())
        for (path, text) in Self.quarry { try project.write(text, to: path) }
        let build = try await project.run("build", "--locked")
        #expect(build.status == 2)
        #expect(
            build.errors.contains(
                "Content/events.lock: error: the event 'quarry-at-alderby-closes-after-rockfall' is new; run 'digest build' "
                    + "and commit the file"
            )
        )
        #expect(lines(project) == before)
        #expect(project.site() == site)
        try project.remove(Self.lock)
        #expect(try await project.run("build", "--locked").status == 2)
    }

    @Test func leavesTheLockAloneWithDrafts() async throws {
        let project = try await project()
        let before = lines(project)
        for (path, text) in Self.quarry {
            try project.write(text.replacing("---\ntitle", with: "---\ndraft: true\ntitle"), to: path)
        }
        #expect(try await project.run("build", "--drafts").status == 0)
        #expect(lines(project) == before)
    }

    @Test func settlesWhatTwoBranchesSaid() async throws {
        let project = try await project()
        let id = try #require(lines(project).first?.split(separator: " ").first)
        let doubled =
            lines(project) + lines(project).reversed() + [
                "2026-03-05-00000001 slug other", "2026-03-05-00000001 first 2026-03-05",
                "2026-03-05-00000001 article ledger/2026-03-02-ferry",
            ]
        try project.write(doubled.joined(separator: "\r\n"), to: Self.lock)
        let build = try await project.run("build")
        #expect(build.status == 0)
        #expect(build.errors.contains("warning: the article 'ledger/2026-03-02-ferry' is in the events"))
        #expect(lines(project).contains("\(id) article ledger/2026-03-02-ferry"))
        #expect(!lines(project).contains("2026-03-05-00000001 article ledger/2026-03-02-ferry"))
        #expect(project.page("event/other/index.html").contains("withdrawn"))
        #expect(try await project.run("build").errors.isEmpty)
    }

    @Test(arguments: [
        ("<<<<<<< HEAD", "a mark that git left"), ("2026-03-02-0 slug", "is no fact of an event"),
        ("2026-03-02-0 slug ../../etc", "is no fact of an event"), ("x y z", "is no fact of an event"),
    ])
    func stopsAtALineThatIsNoFact(line: String, message: String) async throws {
        let project = try await project()
        try project.write("# A comment.\n\(line)\n", to: Self.lock)
        let build = try await project.run("build", "--keep-going")
        #expect(build.status == 1)
        #expect(build.errors.contains("Content/events.lock:2:1: error: "))
        #expect(build.errors.contains(message))
    }

    @Test func mergesTwoBranchesThatBothAddArticles() async throws {
        let project = try TemporaryProject()
        #expect(try await project.run("init", ".").status == 0)
        let git = { (arguments: [String]) in
            let identity = [
                "-c", "user.name=Ada", "-c", "user.email=ada@small.example", "-c", "init.defaultBranch=main",
            ]
            let running = try Running(identity + arguments, in: project.folder, executable: "/usr/bin/git")
            let run = try await running.end()
            #expect(run.status == 0, "git \(arguments): \(run.errors)\(run.output)")
        }
        func night(_ message: String, _ files: [String: String]) async throws {
            for (path, text) in files { try project.write(text, to: path) }
            #expect(try await project.run("build").status == 0)
            try await git(["add", "--all"])
            try await git(["commit", "--quiet", "--message", message])
        }
        func report(_ outlet: String, _ title: String, _ text: String) -> [String: String] {
            let path = "Content/articles/\(outlet)/2026-03-05-\(title.lowercased().replacing(" ", with: "-")).md"
            return [path: "---\ntitle: \(title)\n---\n\(text)\n"]
        }
        try await git(["init", "--quiet"])
        try await night("First", [:])
        try await git(["checkout", "--quiet", "-b", "quarry"])
        try await night(
            "Quarry",
            report("harbour-daily", "Quarry closes", "The quarry at Alderby closed after a rockfall, Lene Ostrow said.")
        )
        try await git(["checkout", "--quiet", "main"])
        try await night(
            "Theatre",
            report("northern-ledger", "Theatre opens", "The theatre of Vellmar opened with a comedy by Ines Falk.")
        )
        try await git(["merge", "--quiet", "--no-edit", "quarry"])
        let merged = lines(project)
        #expect(try await project.run("build", "--locked").errors.contains("error") == false)
        #expect(Set(merged.compactMap { $0.split(separator: " ").first }).count == 3)
        for slug in ["quarry-closes", "theatre-opens"] {
            #expect(project.page("event/\(slug)/index.html").contains("data-page=\"event\""))
        }
    }
}
