import Foundation
import Testing

/// One mistake each: `Tests/Broken/NAME` is a project and `diagnostics.txt` in it what a build says. Run with
/// DIGEST_RECORD=1 to record them anew.
struct BrokenSitesTests {
    @Test(arguments: cases(in: "Broken")) func saysWhatIsWrongAndLeavesTheOldSite(name: String) async throws {
        let folder = package.appending(path: "Tests/Broken/\(name)")
        let project = try TemporaryProject(copyOf: folder) { $0.filter { $0 != "diagnostics.txt" } }
        try project.write("Made by digest.\n", to: "Site/.digest")
        try project.write("old", to: "Site/index.html")
        let run = try await project.run("build", "--quiet", "--strict")
        let record = folder.appending(path: "diagnostics.txt")
        let expected = try? String(contentsOf: record, encoding: .utf8)
        if isRecording, run.errors != expected {
            try Data(run.errors.utf8).write(to: record)
            Issue.record("recorded \(name)/diagnostics.txt; read it, then run without DIGEST_RECORD")
            return
        }
        #expect(run.errors == expected)
        #expect(run.output == "")
        #expect(run.status == 1)
        #expect(project.site() == ["index.html": Data("old".utf8)])
        #expect(project.paths().filter { $0.contains("digest-new") } == [])
    }

    @Test func writesNothingWhereThereIsNoOldSite() async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write("{{", to: "Templates/home.mustache")
        let run = try await project.run("build")
        #expect(
            run.errors == """
                Templates/home.mustache:1:1: error: the tag '{{' is not closed; write '}}' at its end
                Nothing was written: 1 error

                """
        )
        #expect(run.status == 1)
        #expect(project.paths().filter { $0.contains("Site") } == [])
    }

    @Test func tellsEveryProblemInOneRunSortedByFile() async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write("titel: x\n", to: "digest.yml")
        try project.write("{{#events}}", to: "Templates/home.mustache")
        try project.write("---\ndate: soon\n---\nThe text stands here.\n", to: "Content/articles/harbour/a.md")
        try project.write("---\nslug: A B\n---\n", to: "Content/events/a.md")
        let run = try await project.run("build", "--quiet")
        let places = run.errors.split(separator: "\n").map { $0.prefix { $0 != ":" } }
        #expect(
            places == [
                "Content/articles/harbour/a.md", "Content/events/a.md", "Templates/home.mustache", "digest.yml",
            ]
        )
    }
}
