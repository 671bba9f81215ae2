import Foundation
import Testing

/// `digest review` and what `build --report` tells of doubtful groupings.
@Suite struct ReviewTests {
    private struct Report: Decodable {
        struct Doubt: Decodable { var articles, events, ties: [String], areTogether: Bool, similarity: Double }
        struct LeftOut: Decodable { var path: String, reasons: [[String: Reason]] }
        struct NewEvent: Decodable { var event: String, articles: [String] }
        struct Join: Decodable, Equatable { var article, event: String }
        struct Words: Decodable { var outlet: String, published, of: Int }
        struct Stage: Decodable { var name: String, peakMegabytes: Int }
        enum Reason: Decodable {
            case text(String), number(Int)
            init(from decoder: any Decoder) throws {
                let value = try decoder.singleValueContainer()
                if let number = try? value.decode(Int.self) {
                    self = .number(number)
                } else {
                    self = .text(try value.decode(String.self))
                }
            }
        }
        var format, status: String
        var version: Int
        var doubts: [Doubt]
        var leftOut: [LeftOut]
        var newEvents: [NewEvent]
        var joins: [Join]
        var words: [Words]
        var stages: [Stage]
    }

    private static let paths = [
        "Content/articles/harbour/2026-03-02-ferry.md", "Content/articles/ledger/2026-03-02-ferry.md",
    ]

    /// The two articles have a similarity of .32.
    private func project(threshold: String) throws -> TemporaryProject {
        let settings = "base_url: https://small.example/\ngrouping: {threshold: \(threshold)}\n"
        return try TemporaryProject(ferryProject.merging(["digest.yml": settings]) { $1 })
    }

    private func report(_ project: TemporaryProject, _ arguments: String...) async throws -> Report {
        let run = try await Program.run(["build", "--report", "night.json"] + arguments, in: project.folder)
        #expect(!run.wasKilled)
        let bytes = try #require(FileManager.default.contents(atPath: "\(project.folder)/night.json"))
        return try JSONDecoder().decode(Report.self, from: bytes)
    }

    private func events(_ project: TemporaryProject) async throws -> Int {
        try await project.run("events").output.split(separator: "\n").count { !$0.hasPrefix(" ") }
    }

    @Test(arguments: [("0.30", "y", 1), ("0.30", "n", 2), ("0.40", "y", 1), ("0.40", "n", 2)])
    func obeysADecision(threshold: String, key: String, count: Int) async throws {
        let project = try project(threshold: threshold)
        let doubts = try await report(project).doubts
        #expect(doubts.count == 1)
        #expect(doubts.first?.areTogether == (threshold == "0.30"))
        #expect(doubts.first?.ties.contains("ferry") == true)
        let before = try Self.paths.map { try String(contentsOfFile: "\(project.folder)/\($0)", encoding: .utf8) }
        let review = try await Program.run(["review"], in: project.folder, input: "\(key)\n")
        #expect(review.status == 0, "\(review.errors)")
        #expect(review.output.hasSuffix("1 decided, 0 left\n"))
        #expect(try await events(project) == count)
        #expect(try await report(project).doubts.isEmpty)
        for (path, text) in zip(Self.paths, before) {
            let lines = try String(contentsOfFile: "\(project.folder)/\(path)", encoding: .utf8).split(
                separator: "\n",
                omittingEmptySubsequences: false
            )
            #expect(lines.count { $0.hasPrefix("event: ") } == 1)
            #expect(lines.filter { !$0.hasPrefix("event: ") }.joined(separator: "\n") == text)
        }
    }

    @Test(arguments: ["l\n", "q\n", "", "what\n"])
    func changesNothingWithoutADecision(keys: String) async throws {
        let project = try project(threshold: "0.30")
        let before = try Self.paths.map { try String(contentsOfFile: "\(project.folder)/\($0)", encoding: .utf8) }
        let review = try await Program.run(["review"], in: project.folder, input: keys)
        #expect(review.status == 0)
        #expect(review.output.hasSuffix("0 decided, 1 left\n"))
        #expect(try Self.paths.map { try String(contentsOfFile: "\(project.folder)/\($0)", encoding: .utf8) } == before)
    }

    @Test func overwritesNoFileThatIsNoReport() async throws {
        let project = try TemporaryProject(ferryProject.merging(["notes.json": "{\"mine\": 1}\n"]) { $1 })
        let run = try await project.run("build", "--report", "notes.json")
        #expect(
            run.errors.contains(
                "notes.json: error: the file is there already, and is no report of a build; name another"
            )
        )
        #expect(run.status == 1)
        #expect(project.site().isEmpty == false)
        #expect(try String(contentsOfFile: "\(project.folder)/notes.json", encoding: .utf8) == "{\"mine\": 1}\n")
        _ = try await report(project)
        #expect(try await report(project).status == "built")
    }

    @Test func reportsANightThatGoesOn() async throws {
        let project = try TemporaryProject(ferryProject)
        #expect(try await project.run("build", "--lock").status == 0)
        let third = "Content/articles/harbour/2026-03-03-ferry.md"
        let text = ferryProject[Self.paths[1]]?.replacing(
            "https://ledger.example/ferry",
            with: "https://harbour.example/b"
        )
        try project.write(text ?? "", to: third)
        for (path, text) in EventLockTests.quarry { try project.write(text, to: path) }
        try project.write(
            "---\ntitle: Broken\ndate: never\n---\nA text.\n",
            to: "Content/articles/harbour/2026-03-04-b.md"
        )

        #expect(try await report(project).status == "failed")
        let night = try await report(project, "--keep-going")
        #expect(night.status == "built" && night.format == "digest-report" && night.version == 1)
        #expect(night.leftOut.map(\.path) == ["Content/articles/harbour/2026-03-04-b.md"])
        #expect(night.leftOut.first?.reasons.isEmpty == false)
        #expect(night.newEvents.map(\.articles) == [["harbour/2026-03-02-quarry"]])
        #expect(night.joins.map(\.article) == ["harbour/2026-03-03-ferry"])
        #expect(night.words.map(\.outlet) == ["harbour", "ledger"])
        #expect(night.words.allSatisfy { $0.of > 0 && $0.published < $0.of })
        #expect(night.stages.contains { $0.name == "render" && $0.peakMegabytes > 0 })
    }
}
