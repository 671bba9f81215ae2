import Foundation
import Testing

struct CommandTests {
    @Test func printsItsVersion() async throws {
        let run = try await TemporaryProject().run("--version")
        #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
        #expect(run.status == 0)
    }

    @Test func buildsAndChecksWhatInitMakes() async throws {
        let project = try TemporaryProject()
        #expect(try await project.run("init", "made").status == 0)
        let check = try await project.run("check", "--project", "made", "--strict")
        #expect(check.status == 0)
        let build = try await project.run("build", "--project", "made")
        #expect(build.output.hasPrefix("made/Site: 1 event from 2 articles; "))
        #expect(project.site("made/Site").keys.contains("index.html"))
        let again = try await project.run("init", "made")
        #expect(again.errors.hasPrefix("error: 'made' is not empty"))
        #expect(again.status == 1)
    }

    @Test(arguments: [("github", ".github/workflows/digest.yml"), ("gitlab", ".gitlab-ci.yml")])
    func writesTheFileThatBuildsEveryNight(service: String, path: String) async throws {
        let project = try TemporaryProject()
        let new = try await project.run("init", "new", "--ci", service)
        #expect(new.status == 0)
        #expect(new.output.contains("Now set DIGEST_REPOSITORY in \(path) "))
        #expect(try await project.run("check", "--project", "new", "--strict", "--quiet").status == 0)
        let text = try String(contentsOfFile: "\(project.folder)/new/\(path)", encoding: .utf8)
        let version = try await project.run("--version").output.trimmingCharacters(in: .newlines)
        #expect(text.contains("DIGEST_TAG: v\(version)\n"))

        let old = try TemporaryProject(ferryProject)
        let before = old.paths()
        #expect(try await old.run("init", ".", "--ci", service).status == 0)
        #expect(Set(old.paths()).subtracting(before).contains(path))
        #expect(old.paths().filter { !$0.hasPrefix(".git") } == before)
        let again = try await old.run("init", ".", "--ci", service)
        #expect(again.status == 1)
        #expect(again.errors.hasPrefix("\(path): error: the file is there already; "))
    }

    @Test func makesAProjectInTheCurrentFolder() async throws {
        let project = try TemporaryProject()
        #expect(try await project.run("init", ".").errors == "")
        #expect(try await project.run("check", "--strict", "--quiet").status == 0)
    }

    @Test func writesNothingWhereTheFileOfAServiceIsThere() async throws {
        let project = try TemporaryProject([".gitlab-ci.yml": "pages: {}\n"])
        let run = try await project.run("init", ".", "--ci", "gitlab")
        #expect(run.status == 1)
        #expect(project.paths() == [".gitlab-ci.yml"])
    }

    @Test(arguments: [
        (
            "article", ["The ferry: afloat", "--outlet", "harbour", "--date", "2026-03-03"],
            "articles/harbour/2026-03-03-"
        ),
        ("event", ["Ferry “Saint Brannoc”", "--article", "harbour/2026-03-02-ferry"], "events/"),
        ("page", ["About: us"], "pages/"),
    ])
    func makesFilesThatBuild(kind: String, arguments: [String], path: String) async throws {
        let project = try TemporaryProject(ferryProject)
        let made = try await Program.run(["new", kind] + arguments, in: project.folder)
        #expect(made.status == 0)
        #expect(made.output.hasPrefix("Content/\(path)"))
        if kind == "article" {
            let file = made.output.trimmingCharacters(in: .newlines)
            let front = try String(contentsOfFile: "\(project.folder)/\(file)", encoding: .utf8)
            #expect(try await project.run("check").errors.contains("\(file):6:1: error: the article has no text; put "))
            try project.write("\(front)The ferry floats again.\n", to: file)
        }
        let check = try await project.run("check", "--strict", "--quiet")
        #expect(check.errors == "")
        #expect(check.status == 0)
    }

    @Test func makesArticlesOfOutletsThatAreFollowedOnly() async throws {
        let project = try TemporaryProject(ferryProject)
        let before = project.paths()
        let run = try await project.run("new", "article", "Tow", "--outlet", "harbor")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                Content/outlets.yml: error: there is no outlet 'harbor'; write '--outlet harbour', or add 'harbor' there

                """
        )
        #expect(project.paths() == before)
        let far = try await project.run("new", "article", "Tow", "--outlet", "zzz")
        #expect(far.errors.hasSuffix("; add it there, or write one of harbour, ledger\n"))
    }

    @Test func takesTemplatesOutToChangeThem() async throws {
        let project = try TemporaryProject(ferryProject)
        let listed = try await project.run("templates")
        #expect(listed.output.contains(/\nevent.mustache +gets EventPage +built in\n/))
        #expect(listed.output.contains(/\ncited.mustache +part of event +built in\n/))
        let copied = try await project.run("templates", "copy", "event", "style.css")
        #expect(copied.output == "Templates/event.mustache\nTemplates/style.css\n")
        let own = try await project.run("templates").output.split(separator: "\n").filter { $0.contains("Templates/") }
        #expect(own.map { $0.split(separator: " ").first } == ["event.mustache", "style.css"])
        // What was taken out makes the same site.
        #expect(try await project.run("build", "--output", "a").status == 0)
        try FileManager.default.removeItem(atPath: "\(project.folder)/Templates")
        #expect(try await project.run("build", "--output", "b").status == 0)
        #expect(project.site("a") == project.site("b"))
    }

    @Test func takesTheWordsOfTheInterfaceOut() async throws {
        let project = try TemporaryProject(ferryProject)
        #expect(try await project.run("build", "--output", "a").status == 0)
        #expect(try await project.run("templates", "copy", "strings/en.yml").output == "Templates/strings/en.yml\n")
        #expect(try await project.run("build", "--output", "b").status == 0)
        #expect(project.site("a") == project.site("b"))
    }

    @Test func overwritesNoTemplateAndKnowsTheNearestName() async throws {
        let project = try TemporaryProject(ferryProject.merging(["Templates/home.mustache": "mine"]) { $1 })
        let refused = try await project.run("templates", "copy", "home")
        #expect(refused.errors.hasPrefix("Templates/home.mustache: error: the file is there already"))
        #expect(refused.status == 1)
        let misnamed = try await project.run("templates", "copy", "outlts")
        #expect(misnamed.errors.contains("did you mean 'outlets'?"))
    }

    @Test func buildsInThePlainTheme() async throws {
        var files = ferryProject
        files["digest.yml", default: ""] += "theme: plain\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").status == 0)
        let style = try #require(project.site("Site")["style.css"])
        #expect(style.count < 10_000)
        #expect(String(decoding: style, as: UTF8.self).hasPrefix("/* The plain theme"))
    }

    @Test(arguments: [
        (["bild"], "Error: There is no command 'bild'. Did you mean 'build'?"),
        (["help", "bild"], "Error: There is no command 'bild'. Did you mean 'build'?"),
        (["new", "artcle", "x"], "Error: There is no command 'artcle'. Did you mean 'article'?"),
        (["build", "--jbs", "2"], "Error: Unknown option '--jbs'. Did you mean '--jobs'?"),
        (["build", "--jobs", "0"], "Error: --jobs takes a number from 1 on, not 0."),
        (["build", "--format", "xml"], "Error: The value 'xml' is invalid for '--format <format>'."),
        (
            ["build", "--base-url", "example.org"],
            "Error: --base-url 'example.org' is no address of a site; write it whole"
        ),
        (
            ["build", "--base-url", "https://a.example/?b"],
            "Error: --base-url 'https://a.example/?b' is no address of a site"
        ),
        (["build", "--output", "Content/articles/Site"], "Error: --output 'Content/articles/Site' is in Content/"),
        (["build", "--output", "digest.yml"], "Error: --output 'digest.yml' is digest.yml, which the site is made of"),
        (["build", "--output", ""], "Error: --output names no folder."),
        (["build", "--report", ""], "Error: --report names no file."),
        (["build", "--report", "Content/events/r.md"], "Error: --report 'Content/events/r.md' is in Content/, which"),
        (
            ["build", "--report", "./digest.yml"],
            "Error: --report './digest.yml' is digest.yml, which the site is made of"
        ),
        (["build", "--report", "no/r.json"], "Error: --report 'no/r.json' is in a folder that is not there; make the"),
        (["build", "--report", "Site/r.json"], "Error: --report 'Site/r.json' is in the site's folder, where"),
        (["build", "--locked", "--lock"], "Error: --lock begins a lock and --locked lets none change; leave one"),
        (["build", "extra"], "Error: Unexpected argument 'extra'"),
        (["new", "article", "x", "--outlet", "a", "--date", "soon"], "Error: --date 'soon' is no date"),
    ])
    func saysWhatIsWrongWithTheCommandLine(arguments: [String], message: String) async throws {
        let project = try TemporaryProject(ferryProject)
        let run = try await Program.run(arguments, in: project.folder)
        #expect(run.errors.hasPrefix(message))
        #expect(run.status == 64)
        #expect(project.site() == [:])
    }

    @Test(arguments: ["build", "check", "events"]) func saysThatAFolderIsNoProject(command: String) async throws {
        let project = try TemporaryProject()
        for arguments in [[command, "--quiet"], [command, "--quiet", "--keep-going"]] {
            let run = try await Program.run(arguments, in: project.folder)
            #expect(run.errors.hasPrefix("error: there is no digest project here"))
            #expect(run.errors.contains("run 'digest init DIR'"))
            #expect(run.errors.split(separator: "\n").count == 1)
            #expect(run.status == 1)
            #expect(project.paths() == [])
        }
    }

    @Test func refusesAClockThatIsNone() async throws {
        let project = try TemporaryProject(ferryProject)
        let run = try await project.run("build", environment: ["SOURCE_DATE_EPOCH": "today"])
        #expect(run.errors.hasPrefix("Error: SOURCE_DATE_EPOCH is 'today'; set it to seconds since 1970"))
        #expect(run.status == 64)
    }

    @Test func printsNothingWhenQuietAndDone() async throws {
        let project = try TemporaryProject(ferryProject.merging(["digest.yml": "title: Small\n"]) { $1 })
        for command in ["build", "check"] {
            let run = try await project.run(command, "--quiet")
            #expect(run.output + run.errors == "")
            #expect(run.status == 0)
        }
    }

    @Test func saysOnceWhatAMissingBaseURLLeavesOut() async throws {
        let project = try TemporaryProject(ferryProject.merging(["digest.yml": "title: Small\n"]) { $1 })
        let run = try await project.run("build")
        #expect(run.errors.split(separator: "\n").map { $0.prefix(20) } == ["digest.yml: notice: "])
        #expect(project.site().keys.filter { ["atom.xml", "feed.json", "sitemap.xml"].contains($0) } == [])
    }

    @Test func takesADraftOnlyWhenAsked() async throws {
        let draft = "---\ndraft: true\nevent: tugs\ntitle: Tugs\n---\nTugs wait off Port Ellery for the tide.\n"
        let files = [
            "Content/articles/harbour/2026-03-03-tugs.md": draft,
            "Content/events/tugs.md": "---\ntitle: Tugs\n---\nA note.\n",
        ]
        let project = try TemporaryProject(ferryProject.merging(files) { $1 })
        #expect(try await project.run("build").output.contains("1 event from 2 articles"))
        #expect(try await project.run("build", "--drafts").output.contains("2 events from 3 articles"))
    }
}
