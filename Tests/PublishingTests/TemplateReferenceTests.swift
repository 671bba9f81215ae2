import Foundation
import Publishing
import Testing

struct TemplateReferenceTests {
    @Test func readmeListsEveryNameOfEveryTemplate() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "Templates/README.md")
        let readme = try String(contentsOf: file, encoding: .utf8)
        let marker = "<!-- What follows is made from the program"
        let introduction = try #require(readme.range(of: marker))
        let markerEnd = try #require(readme.range(of: "-->\n\n", range: introduction.lowerBound..<readme.endIndex))
        let expected = readme[..<markerEnd.upperBound] + TemplateReference.markdown
        if ProcessInfo.processInfo.environment["DIGEST_RECORD"] != nil {
            try expected.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded Templates/README.md")
        }
        #expect(readme == expected, "run the tests with DIGEST_RECORD=1, and read the difference")
    }
}
