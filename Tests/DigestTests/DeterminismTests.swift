import Foundation
import Testing

/// The repository's own sample, built by processes of their own.
struct DeterminismTests {
    private func sample(order: @escaping ([String]) -> [String] = { $0 }) throws -> TemporaryProject {
        try TemporaryProject(copyOf: package) { paths in
            order(paths.filter { $0 == "digest.yml" || $0.hasPrefix("Content/") })
        }
    }

    @Test func makesTheSameBytesWhateverTheMachineIsLike() async throws {
        let first = try sample()
        let second = try sample(order: { $0.shuffled() })
        async let one = first.run("build", "--quiet", "--jobs", "4", environment: ["LC_ALL": "C", "TZ": "UTC"])
        async let other = second.run(
            "build",
            "--quiet",
            "--jobs",
            "1",
            environment: ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]
        )
        #expect(try await one.status == 0)
        #expect(try await other.status == 0)
        let sites = (first.site(), second.site())
        #expect(sites.0.keys.sorted() == sites.1.keys.sorted())
        for (path, bytes) in sites.0 { #expect(sites.1[path] == bytes, "\(path) differs") }
        tellsNothingOfTheMachine(first)
    }

    /// No page names the folder, the machine or today.
    private func tellsNothingOfTheMachine(_ project: TemporaryProject) {
        let today = String(Date().ISO8601Format().prefix(10))
        let content = contents(of: project.folder).filter { $0.key.hasPrefix("Content/") }.values
        var words = [project.folder, "/tmp/", today].map { Data($0.utf8) }
        if ProcessInfo.processInfo.hostName.count > 3 { words.append(Data(ProcessInfo.processInfo.hostName.utf8)) }
        words.removeAll { word in content.contains { $0.range(of: word) != nil } }
        #expect(words.count > 1)
        for (path, bytes) in project.site() {
            for word in words where bytes.range(of: word) != nil {
                Issue.record("\(path) has '\(String(decoding: word, as: UTF8.self))'")
            }
        }
    }

    @Test func dependsOnNoClockButTheGivenOne() async throws {
        let project = try TemporaryProject(ferryProject)
        #expect(try await project.run("build").status == 0)
        #expect(project.page("atom.xml").contains("<updated>2026-03-02T00:00:00Z</updated>"))
        let run = try await project.run("build", environment: ["SOURCE_DATE_EPOCH": "1800000000"])
        #expect(run.status == 0)
        #expect(project.page("atom.xml").contains("<updated>2027-01-15T08:00:00Z</updated>"))
    }

    @Test func everyInternalLinkOfTheSampleLeadsSomewhere() async throws {
        let run = try await sample().run("check", "--strict")
        #expect(run.errors == "")
        #expect(run.output.hasSuffix("every internal link leads somewhere\n"))
        #expect(run.status == 0)
    }
}
