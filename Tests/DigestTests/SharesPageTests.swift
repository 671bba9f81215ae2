import Foundation
import Testing

/// What an event's page says of who gets to speak.
@Suite struct SharesPageTests {
    /// Hundreds of words in which hardly anything is quoted.
    private static let long = String(repeating: "The quay lay quiet under the rain all day long. ", count: 100)

    private func page(_ harbour: String, _ ledger: String) async throws -> String {
        let project = try TemporaryProject([
            "digest.yml": "title: Small\nbase_url: https://small.example/\npublish: full\n",
            "Content/outlets.yml": "harbour: {name: Harbour}\nledger: {name: Ledger}\n",
            "Content/articles/harbour/2026-03-02-a.md": "---\ntitle: Storm\nevent: storm\n---\n\(harbour)\n",
            "Content/articles/ledger/2026-03-02-b.md": "---\ntitle: Gale\nevent: storm\n---\n\(ledger)\n",
        ])
        let run = try await project.run("build")
        #expect(run.errors == "" && run.status == 0)
        return project.page("event/storm/index.html")
    }

    @Test func countsTheWordsOfNobodyByNameToo() async throws {
        let page = try await page(
            "“The port is closed today,” said Mara Quint. “Nobody could see the lights at all,” a spokesman said.",
            "“The port is closed today,” said Mara Quint. The rest of the town slept."
        )
        let shares = try #require(
            page.components(separatedBy: "rows shares").last?.components(separatedBy: "</dl>").first
        )
        #expect(shares.components(separatedBy: "unnamed or not attributed").count == 2)
        let legend = try #require(
            page.components(separatedBy: "class=\"legend\"").last?.components(separatedBy: "</p>").first
        )
        #expect(legend.contains("unnamed or not attributed") && !legend.contains("others"))
    }

    @Test func callsASmallShareLessThanOnePercent() async throws {
        let quote = "“The port closed,” said Mara Quint."
        let page = try await page("\(quote) \(Self.long)", "\(quote) The rest of the town slept.")
        let shares = try #require(
            page.components(separatedBy: "rows shares").last?.components(separatedBy: "</dl>").first
        )
        #expect(shares.components(separatedBy: "&lt; 1&nbsp;%").count == 3)
        #expect(!shares.contains(">0&nbsp;%") && !page.contains("unnamed or not attributed"))
    }
}
