import Testing

@testable import Articles

struct HeadlineTests {
    @Test(arguments: [
        ("UPDATE 2-Ferry runs aground", "Ferry runs aground"),
        ("REFILE-UPDATE 1-Ferry runs aground", "Ferry runs aground"),
        ("CORRECTED - Ferry runs aground", "Ferry runs aground"),
        ("UPDATE 3: Ferry runs aground", "Ferry runs aground"),
        ("UPDATE 2-", "UPDATE 2-"),
        ("Update on the ferry", "Update on the ferry"),
        ("UPDATED rules for ferries", "UPDATED rules for ferries"),
        ("Ferry-UPDATE 2", "Ferry-UPDATE 2"),
    ])
    func leavesWireMarksOut(title: String, headline: String) {
        #expect(Headline.withoutWireMark(title) == headline)
    }
}
