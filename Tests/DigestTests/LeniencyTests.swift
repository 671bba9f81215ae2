import Foundation
import Testing

/// `--strict` and `--keep-going`.
struct LeniencyTests {
    @Test func takesWarningsForErrorsWhenStrict() async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write("x", to: "Content/articles/harbour/photo.jpeg")
        let lenient = try await project.run("build")
        #expect(lenient.status == 0)
        #expect(lenient.output.hasSuffix("(1 warning)\n"))
        try project.remove("Site")
        let strict = try await project.run("build", "--strict")
        #expect(strict.status == 1)
        #expect(
            strict.errors == """
                Content/articles/harbour/photo.jpeg: warning: the file is not read, since its name does not end in .md or \
                .txt; rename it, or move it out of Content/articles
                Nothing was written: 1 warning

                """
        )
        #expect(project.site() == [:])
    }

    @Test func leavesOutWhatHasErrorsAndSaysSo() async throws {
        let project = try TemporaryProject(ferryProject)
        let text = "Tugs freed the ferry Saint Brannoc on the evening tide.\n"
        try project.write("---\ntitle: Tugs\n---\n\(text)", to: "Content/articles/harbour/a.md")
        try project.write(
            "---\nurl: https://harbour.example/ferry\n---\n\(text)",
            to: "Content/articles/z/2026-03-03.md"
        )
        try project.write(text, to: "Content/articles/harbour/2026-03-02 Ferry.md")
        try project.write("---\narticles: [nothing]\n---\n", to: "Content/events/x.md")
        try project.write("---\nslug: tag\n---\n# Tags\n", to: "Content/pages/tags.md")
        let left = [
            "Content/articles/harbour/2026-03-02-ferry.md", "Content/articles/harbour/a.md",
            "Content/articles/z/2026-03-03.md", "Content/events/x.md", "Content/pages/tags.md",
        ]
        #expect(try await project.run("build").status == 1)
        #expect(project.site() == [:])

        let run = try await project.run("build", "--keep-going")
        #expect(run.status == 0)
        let notice = ": notice: left out of the site, for its errors"
        #expect(
            run.errors.split(separator: "\n").filter { $0.hasSuffix(notice) }.map { String($0.dropLast(notice.count)) }
                == left
        )
        #expect(run.output.hasSuffix("(5 errors)\n"))
        let articles = project.site().keys.filter { $0.hasPrefix("article/") }.sorted()
        #expect(
            articles == ["article/harbour/2026-03-02-ferry.html", "article/ledger/2026-03-02-ferry.html"]
        )
        #expect(try await project.run("check", "--keep-going").status == 0)
    }

    @Test func buildsNothingWithoutATemplate() async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write("{{#title}}", to: "Templates/event.mustache")
        #expect(try await project.run("build", "--keep-going").status == 1)
        #expect(project.site() == [:])
    }
}
