import Testing

@testable import Articles

@Suite struct EventKeyTests {
    @Test(arguments: [
        ("---\ntitle: Ferry\n---\nText.\n", "---\ntitle: Ferry\nevent: pier\n---\nText.\n"),
        ("---\r\ntitle: Ferry\r\n---\r\nText.\r\n", "---\r\ntitle: Ferry\r\nevent: pier\r\n---\r\nText.\r\n"),
        ("---\nevent: old # was\ntags: [a]\n---\nText.", "---\nevent: pier\ntags: [a]\n---\nText."),
        ("\u{FEFF}Text.\n\nMore  \n", "\u{FEFF}---\nevent: pier\n---\nText.\n\nMore  \n"),
        ("Text without an end", "---\nevent: pier\n---\nText without an end"),
        ("\n \n---\ntitle: Ferry\n---\nText.\n", "\n \n---\ntitle: Ferry\nevent: pier\n---\nText.\n"),
        ("---\n---\nText.\n", "---\nevent: pier\n---\nText.\n"),
    ])
    func writesOneLineAndKeepsTheRest(before: String, after: String) {
        let written = EventKey.writing("pier", into: Array(before.utf8))
        #expect(written.map { String(decoding: $0, as: UTF8.self) } == after)
    }

    @Test(arguments: ["---\n{title: Ferry}\n---\nText.\n", "---\nevent: >\n  old\n  slug\n---\nText.\n"])
    func refusesWhatALineWouldBreak(before: String) {
        #expect(EventKey.writing("pier", into: Array(before.utf8)) == nil)
    }
}
