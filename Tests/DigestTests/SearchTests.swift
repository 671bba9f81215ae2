import Foundation
import Testing

/// The search page and its index as the program writes them.
struct SearchTests {
    @Test func indexesOnlyWhatTheSitePublishes() async throws {
        var files = ferryProject
        files["digest.yml"] = "title: Small\nbase_url: https://small.example/\nexcerpt_words: 12\nexcerpt_share: 0.5\n"
        files["Content/articles/harbour/2026-03-02-ferry.md"]? +=
            "\nA wholly unpublishable marzipan sentence stands far below everything else that could ever be shown here.\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build", "--quiet").status == 0)
        #expect(!index(of: project).contains("marzipan"))
        #expect(index(of: project).contains("aground"))

        try project.write("title: Small\nbase_url: https://small.example/\npublish: full\n", to: "digest.yml")
        #expect(try await project.run("build", "--quiet").status == 0)
        #expect(index(of: project).contains("marzipan"))
    }

    @Test func holdsNoWordThatNoPageShows() async throws {
        let project = try TemporaryProject(copyOf: package.appending(path: "Tests/Golden/bilingual")) {
            $0.filter { !$0.hasPrefix("Expected/") }
        }
        #expect(try await project.run("build", "--quiet").status == 0)
        let pages = project.site().filter { $0.key.hasSuffix(".html") }.values.map {
            String(decoding: $0, as: UTF8.self)
        }
        let shown = pages.joined().folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .replacing("ß", with: "ss")
        for line in index(of: project).split(separator: "\n") where line.contains(":") {
            let key = line.prefix { $0 != ":" && $0 != " " }
            guard key.allSatisfy({ $0.isASCII && $0.isLetter }) else { continue }
            #expect(shown.contains(key), "\(key)")
        }
    }

    @Test func leavesTheSearchOutWhereItIsNotWanted() async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write("base_url: https://small.example/\nsearch: false\n", to: "digest.yml")
        #expect(try await project.run("check", "--quiet").status == 0)
        #expect(try await project.run("build", "--quiet").status == 0)
        #expect(!project.site().keys.contains { $0.hasPrefix("search") })
        #expect(!project.page("index.html").contains("search"))
    }

    @Test func takesAScriptOfTheProject() async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write("// mine\n", to: "Templates/search.js")
        #expect(try await project.run("build", "--quiet").status == 0)
        // Behind the words that scripts show.
        let lines = project.page("search.js").split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("const digestText = {") == true)
        #expect(lines.last == "// mine")
    }

    /// The lines of every file of words.
    private func index(of project: TemporaryProject) -> String {
        project.site().filter { $0.key.hasPrefix("search/words") }.values.map { String(decoding: $0, as: UTF8.self) }
            .joined()
    }
}
