import Diagnostics
import Foundation
import Testing

@testable import Articles

/// Projects with one kind of mistake each, in `Tests/Broken`; `diagnostics.txt` holds what is to be printed. Those whose
/// names begin with `build-` have mistakes that only a build finds, and are left to `BrokenSitesTests`.
///
/// With DIGEST_RECORD=1 in the environment the files are written anew. Such a run fails, so that nothing is recorded
/// without being looked at.
struct BrokenProjectTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Broken")

    static var names: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("build-") }.sorted()
    }

    @Test(arguments: names)
    func saysWhatIsWrongAndWhatToWrite(name: String) async throws {
        let project = Self.folder.appending(path: name)
        let expected = project.appending(path: "diagnostics.txt")
        let printed =
            await Project.open(at: project.path(percentEncoded: false), jobs: 2).printed
            .joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["DIGEST_RECORD"] == "1" {
            try printed.write(to: expected, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name); look at what it says, and run again without DIGEST_RECORD")
        } else {
            #expect(printed == (try String(contentsOf: expected, encoding: .utf8)))
        }
    }

    @Test func findsTheProjects() { #expect(Self.names.count > 20) }
}
