import Foundation
import Testing

/// Small sites, byte for byte: `Tests/Golden/NAME` is a project and `Expected` in it what is built. Run with
/// DIGEST_RECORD=1 to record them anew.
struct GoldenSitesTests {
    @Test(arguments: cases(in: "Golden")) func buildsTheSiteByteForByte(name: String) async throws {
        let folder = package.appending(path: "Tests/Golden/\(name)")
        let project = try TemporaryProject(copyOf: folder) { $0.filter { !$0.hasPrefix("Expected/") } }
        for command in ["check", "build"] {
            let run = try await project.run(command, "--quiet")
            #expect(run.errors == "")
            #expect(run.status == 0)
        }
        let site = project.site()
        let expected = contents(of: folder.appending(path: "Expected").path(percentEncoded: false))
        if isRecording, site != expected {
            try record(site, in: folder.appending(path: "Expected"))
            return
        }
        #expect(site.keys.sorted() == expected.keys.sorted())
        for (path, bytes) in site.sorted(by: { $0.key < $1.key }) {
            #expect(
                expected[path] == bytes,
                "\(path) differs at \(firstDifference(expected[path], bytes))"
            )
        }
    }

    /// The first lines in which two texts differ.
    private func firstDifference(_ expected: Data?, _ built: Data) -> String {
        let lines = [expected ?? Data(), built].map {
            String(decoding: $0, as: UTF8.self).components(separatedBy: "\n")
        }
        let count = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
        return "line \(count + 1)\n- \(lines[0].dropFirst(count).first ?? "(end)")\n+ "
            + "\(lines[1].dropFirst(count).first ?? "(end)")"
    }
}
