import Foundation
import Testing

@testable import digest

/// `digest serve` in a process of its own, asked over HTTP.
struct ServeTests {
    private let article = "Content/articles/harbour/2026-03-02-ferry.md"
    private let page = "/article/harbour/2026-03-02-ferry.html"

    @Test func endsWhereThereIsNoProject() async throws {
        let run = try await TemporaryProject().run("serve")
        #expect(run.errors.hasPrefix("error: there is no digest project here"))
        #expect(run.status == 1)
    }

    @Test func showsASavedArticleAndTellsThePage() async throws {
        let served = try await ServedProject(try TemporaryProject(ferryProject))
        let before = try served.get(page)
        #expect(before.status == 200)
        let version = try #require(before.text.firstMatch(of: /reload\.js" data-version="([0-9-]+)"/)).1
        try save(
            try #require(ferryProject[article]).replacing("runs aground", with: "hits a rock"),
            to: article,
            served
        )
        // Answered when the project changed, and not after the ten seconds that a page waits else.
        let next = await eventually { try? served.get("/_digest/version?after=\(version)").text }
        #expect(try #require(next) != version)
        // Not at once: the editor's other file is a change by itself.
        #expect(await eventually { try? served.get(page).text.contains("Ferry hits a rock") ? true : nil } != nil)
        #expect(try served.get("/_digest/reload.js").text.contains("location.reload()"))
    }

    @Test func showsErrorsWithTheirLineAndRecoversByItself() async throws {
        let served = try await ServedProject(try TemporaryProject(ferryProject))
        let text = try #require(ferryProject[article])
        try served.project.write(text.replacing("tags:", with: "<b>tags:"), to: article)
        let broken = try #require(await eventually { try status(500, served.get(page)) })
        #expect(broken.text.contains("<code>\(article):4:"))
        #expect(broken.text.contains("4 | &lt;b&gt;tags: [shipping]"))
        #expect(!broken.text.contains("<b>"))
        #expect(broken.text.contains("/_digest/reload.js"))
        try served.project.write(text, to: article)
        #expect(await eventually { try? status(200, served.get(page)) } != nil)
    }

    @Test func showsErrorsOfTemplates() async throws {
        let served = try await ServedProject(try TemporaryProject(ferryProject))
        try served.project.write("<p>\n{{nothing}}</p>\n", to: "Templates/not-found.mustache")
        let broken = try #require(await eventually { try status(500, served.get("/")) })
        #expect(broken.text.contains("<code>Templates/not-found.mustache:2:1</code>: error:"))
        try served.project.remove("Templates/not-found.mustache")
        #expect(await eventually { try? status(200, served.get("/")) } != nil)
    }

    @Test(arguments: [[], ["--poll"]])
    func seesFoldersThatAreAddedMovedAndRemoved(arguments: [String]) async throws {
        let project = try TemporaryProject(ferryProject)
        let served = try await arguments.isEmpty ? ServedProject(project) : ServedProject(project, "--poll")
        let articles = "\(project.folder)/Content/articles"
        let text = "---\ntitle: Museum lends its glass whale\n---\nThe museum at Oxholm lends its glass whale.\n"
        try project.write(text, to: "Content/articles/harbour/new/inner/2026-03-03-a.md")
        #expect(
            await eventually { try? status(200, served.get("/article/harbour/new/inner/2026-03-03-a.html")) } != nil
        )
        try FileManager.default.moveItem(atPath: "\(articles)/harbour/new", toPath: "\(articles)/harbour/old")
        #expect(
            await eventually { try? status(200, served.get("/article/harbour/old/inner/2026-03-03-a.html")) } != nil
        )
        #expect(try served.get("/article/harbour/new/inner/2026-03-03-a.html").status == 404)
        // In a folder that was watched by another name.
        try project.write(text, to: "Content/articles/harbour/old/inner/2026-03-04-b.md")
        #expect(
            await eventually { try? status(200, served.get("/article/harbour/old/inner/2026-03-04-b.html")) } != nil
        )
        try FileManager.default.removeItem(atPath: "\(articles)/harbour/old")
        #expect(
            await eventually { try? status(404, served.get("/article/harbour/old/inner/2026-03-04-b.html")) } != nil
        )
    }

    /// Every address, after each of some edits, is what `digest build` writes into a folder.
    @Test func servesTheBytesThatABuildWrites() async throws {
        var edits = try RandomEdits(seed: 99)
        let served = try await ServedProject(edits.project)
        for number in 1...8 {
            let edit = "edit \(number): \(try edits.next())"
            let run = try await edits.project.run("build", "--quiet", "--output", "Built")
            if run.status != 0 {
                #expect(await eventually { try? status(500, served.get("/")) } != nil, "\(edit)")
                continue
            }
            let site = edits.project.site("Built")
            #expect(site.count > 20)
            var differing: [String] = []
            let isSame = try await eventually { () -> Bool? in
                differing = try site.keys.sorted().filter { path in
                    let answer = try served.get("/" + Self.percentEncoded(path))
                    return (path.hasSuffix(".html") ? answer.page : answer.body) != site[path]
                }
                return differing.isEmpty ? true : nil
            }
            #expect(isSame == true, "\(differing) after \(edit)")
        }
    }

    @Test func answersAsServersDo() async throws {
        let served = try await ServedProject(try TemporaryProject(ferryProject))
        let home = try served.get("/")
        #expect(home.head.contains("Content-Type: text/html; charset=utf-8"))
        #expect(home.head.contains("Cache-Control: no-store"))
        #expect(try served.get("/style.css").head.contains("Content-Type: text/css"))
        #expect(try served.get("/atom.xml").head.contains("Content-Type: application/atom+xml"))
        let missing = try served.get("/no/such/page.html")
        #expect(missing.status == 404)
        #expect(missing.text.contains("<title>") && missing.text.contains("reload.js"))
        let folder = try served.get("/outlet")
        #expect(folder.status == 302)
        #expect(folder.head.contains("Location: /outlet/"))
        #expect(try served.get("/outlet/").status == 200)
        #expect(try served.get("/", method: "HEAD").body.isEmpty)
        #expect(try served.get("/", method: "POST").status == 405)
        for path in ["/../digest.yml", "/digest.yml", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/event/%00"] {
            #expect(try served.get(path).status == 404, "\(path)")
        }
        #expect(try served.get("/%ff").status == 400)
        #expect(try served.get("/", host: "digest.example:\(served.port)").status == 403)
        #expect(try served.get("/", host: "127.0.0.1:\(served.port)").status == 200)
        let run = try await served.interrupt()
        #expect(run.status == 0 && !run.wasKilled)
    }

    @Test(arguments: [
        ("localhost", true), ("LOCALHOST:4000", true), ("127.0.0.1:4000", true), ("[::1]:4000", true),
        ("127.0.0.1.example", false), ("example.org", false), ("", false), ("1.2.3.256", false),
    ])
    func refusesNamesOfOthers(host: String, isAllowed: Bool) {
        #expect(PreviewServer.isNoDomain(host) == isAllowed)
    }

    @Test func tellsWhatToDoWhereItCannotServe() async throws {
        let served = try await ServedProject(try TemporaryProject(ferryProject))
        let run = try await served.project.run("serve", "--port", "\(served.port)")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("error: port \(served.port) is in use; "))
        #expect(try await served.project.run("serve", "--host", "here").status == 64)
        #expect(try await served.project.run("serve", "--format", "json").status == 64)
    }

    /// As editors do: another file is written, and takes the name.
    private func save(_ text: String, to path: String, _ served: ServedProject) throws {
        try served.project.write(text, to: "\(path)~")
        let folder = served.project.folder
        #expect(rename("\(folder)/\(path)~", "\(folder)/\(path)") == 0)
    }

    private func status(_ status: Int, _ answer: ServedProject.Answer) throws -> ServedProject.Answer? {
        answer.status == status ? answer : nil
    }

    private static func percentEncoded(_ path: String) -> String {
        path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    }
}
