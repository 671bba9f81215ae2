import Foundation
import Testing

/// What a second build touches.
struct RebuildTests {
    let project: TemporaryProject

    init() throws {
        let other = """
            ---
            title: Museum lends its glass whale
            ---
            The museum at Oxholm lends its glass whale to a school for one winter.

            """
        project = try TemporaryProject(
            ferryProject.merging(["Content/articles/ledger/2026-01-09-whale.md": other]) { $1 }
        )
    }

    private struct Stamp: Equatable {
        var number: Int
        var date: Date
    }

    private func stamps() throws -> [String: Stamp] {
        try Dictionary(
            uniqueKeysWithValues: project.site().keys.map { path in
                let facts = try FileManager.default.attributesOfItem(atPath: "\(project.folder)/Site/\(path)")
                let number = try #require(facts[.systemFileNumber] as? Int)
                return (path, Stamp(number: number, date: try #require(facts[.modificationDate] as? Date)))
            }
        )
    }

    @Test func leavesEveryFileWhereNothingChanged() async throws {
        let first = try await project.run("build")
        let count = project.site().count
        #expect(first.output.contains(" \(count) files written, 0 unchanged, 0 removed"))
        let before = try stamps()
        let second = try await project.run("build")
        #expect(second.output.contains(" 0 files written, \(count) unchanged, 0 removed"))
        #expect(try stamps() == before)
    }

    @Test func rewritesOnlyFilesWhoseBytesChanged() async throws {
        #expect(try await project.run("build").status == 0)
        let (site, before) = (project.site(), try stamps())
        let path = "Content/articles/ledger/2026-01-09-whale.md"
        try project.write(
            "---\ntitle: Museum lends its glass whale\n---\nThe museum at Oxholm keeps its glass whale.\n",
            to: path
        )
        #expect(try await project.run("build").status == 0)
        let (newSite, after) = (project.site(), try stamps())
        let changed = Set(site.keys.filter { site[$0] != newSite[$0] })
        #expect(changed.contains("article/ledger/2026-01-09-whale.html"))
        #expect(!changed.contains("article/harbour/2026-03-02-ferry.html"))
        #expect(Set(before.keys.filter { before[$0] != after[$0] }) == changed)
    }

    @Test func removesThePagesOfWhatIsGone() async throws {
        #expect(try await project.run("build").status == 0)
        let before = Set(project.site().keys)
        try project.remove("Content/articles/ledger/2026-01-09-whale.md")
        let run = try await project.run("build")
        let gone = before.subtracting(project.site().keys)
        #expect(
            gone.sorted() == [
                "article/ledger/2026-01-09-whale.html", "day/2026-01-09/index.html",
                "event/museum-lends-its-glass-whale/event.json", "event/museum-lends-its-glass-whale/index.html",
                "event/museum-lends-its-glass-whale/points.csv", "event/museum-lends-its-glass-whale/quotes.csv",
                "month/2026-01/index.html",
            ]
        )
        #expect(run.output.contains("\(gone.count) removed"))
        for (path, bytes) in project.site() {
            #expect(bytes.range(of: Data("glass-whale".utf8)) == nil, "\(path) still has a link")
        }
    }
}
