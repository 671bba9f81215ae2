import Testing

@Suite struct ExamplesTests {
    @Test(arguments: DocumentationPage.all.filter { $0.fences.contains { $0.language == "console" } }.map(\.path))
    func printWhatTheDocumentationSays(path: String) throws {
        let page = try #require(DocumentationPage.named(path))
        for (command, printed, status) in try ConsoleSession(page).run() {
            let showsError = command.expected.contains { $0.contains("error: ") }
            #expect((status == "0") != showsError, "\(path):\(command.line): exit status \(status)")
            #expect(
                matches(printed[...], command.expected[...]),
                """
                \(path):\(command.line): $ \(command.text)
                printed:
                \(printed.joined(separator: "\n"))
                """
            )
        }
    }

    /// So that no example escapes the test: only what needs a network, a clone or another host stays unrun.
    @Test(arguments: DocumentationPage.all.map(\.path))
    func holdNothingThatIsNotRun(path: String) throws {
        let page = try #require(DocumentationPage.named(path))
        for fence in page.fences where fence.language != "console" && fence.title.isEmpty {
            let runsProgram = fence.lines.contains { $0.hasPrefix("digest ") || $0.hasPrefix("$ ") }
            #expect(
                ["sh", "text", "mermaid"].contains(fence.language) && !runsProgram,
                "\(path):\(fence.line): name the file behind the language, or make it a console block"
            )
        }
    }

    @Test func matchesLinesWithGaps() {
        #expect(matches(["a", "b", "c"], ["a", "…", "c"]))
        #expect(matches(["a", "c"], ["a", "…", "c"]))
        #expect(matches(["in 0.5 s (1)"], ["in … s (…)"]))
        #expect(!matches(["a", "b"], ["a"]))
        #expect(!matches(["in 0.5 s"], ["in … ms"]))
        #expect(!matches(["a"], ["…", "b"]))
    }
}
