import Foundation
import Testing

struct JSONOutputTests {
    private struct Result: Decodable {
        struct Problem: Decodable {
            var severity: String
            var identifier: String
            var path: String?
            var line: Int?
        }

        var diagnostics: [Problem]
        var written: Int?
        var events: Events?

        /// A list of them, or their number.
        enum Events: Decodable {
            case count(Int)
            case list([Event])

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let count = try? container.decode(Int.self) { self = .count(count); return }
                self = .list(try container.decode([Event].self))
            }
        }

        struct Event: Decodable, Equatable {
            var slug: String
            var title: String
            var from: String
            var to: String
            var articles: [String]
        }
    }

    private func result(_ run: Program.Run) throws -> Result {
        #expect(run.errors == "")
        return try JSONDecoder().decode(Result.self, from: Data(run.output.utf8))
    }

    @Test func tellsWhatABuildWrote() async throws {
        let project = try TemporaryProject(ferryProject)
        let built = try result(try await project.run("build", "--format", "json"))
        #expect(built.written == project.site().count)
        #expect(built.diagnostics.isEmpty)
    }

    @Test(arguments: ["build", "check", "events"]) func listsTheProblems(command: String) async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write("---\ntitle: X\n---\nThe ferry is afloat.\n", to: "Content/articles/harbour/afloat.md")
        let run = try await project.run(command, "--format", "json")
        #expect(run.status == 1)
        let problem = try #require(try result(run).diagnostics.first)
        #expect(problem.identifier == "no-date")
        #expect(problem.severity == "error")
        #expect(problem.path == "Content/articles/harbour/afloat.md")
        #expect(problem.line == 1)
        let going = try await project.run(command, "--format", "json", "--keep-going")
        #expect(going.status == 0)
        #expect(try result(going).diagnostics.map(\.identifier).contains("no-date"))
    }

    @Test func listsTheEvents() async throws {
        let project = try TemporaryProject(ferryProject)
        let events = try result(try await project.run("events", "--format", "json")).events
        guard case .list(let list)? = events else {
            Issue.record("no list of events")
            return
        }
        #expect(list.map(\.articles) == [["harbour/2026-03-02-ferry", "ledger/2026-03-02-ferry"]])
        #expect(list.map(\.from) == ["2026-03-02"])
        #expect(list.map(\.to) == ["2026-03-02"])
    }
}
