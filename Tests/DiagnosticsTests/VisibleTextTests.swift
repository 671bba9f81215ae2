import Diagnostics
import Testing

struct VisibleTextTests {
    @Test(arguments: [
        ("a\nb\r\nc", #"a\u{A}b\u{D}\u{A}c"#), ("\u{1B}[2J", #"\u{1B}[2J"#), ("\u{202E}gnp.exe", #"\u{202E}gnp.exe"#),
        ("\u{9B}31m", #"\u{9B}31m"#), ("Fähre 渡し船 👩‍🚒 سفينة", "Fähre 渡し船 👩‍🚒 سفينة"), ("", ""),
    ])
    func writesOutWhatSteers(text: String, visible: String) {
        #expect(text.visible == visible)
        #expect(text.visible.visible == text.visible)
    }

    @Test func printsAProblemInItsLines() {
        let location = SourceLocation("a\nb.md", line: 1, column: 2)
        let problem = Diagnostic(
            .error,
            "bad",
            at: location,
            "'x\u{2028}y' is bad",
            remedy: "be\rgood",
            suggestion: "a\nb"
        )
        #expect(
            problem.description
                == #"a\u{A}b.md:1:2: error: 'x\u{2028}y' is bad; be\u{D}good"# + "\n    " + #"a\u{A}b"#
        )
    }
}
