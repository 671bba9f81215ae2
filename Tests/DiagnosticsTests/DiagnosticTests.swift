import Diagnostics
import Testing

struct DiagnosticTests {
    @Test func printsPathLineColumnSeverityAndRemedy() {
        let diagnostic = Diagnostic(
            .error,
            "unknown-key",
            at: SourceLocation("digest.yml", line: 2, column: 1),
            "unknown key 'titel'",
            remedy: "did you mean 'title'?"
        )
        #expect("\(diagnostic)" == "digest.yml:2:1: error: unknown key 'titel'; did you mean 'title'?")
    }

    @Test func sortsByFileThenPlaceThenWeight() {
        let shuffled = [
            Diagnostic(.error, "x", "no place"),
            Diagnostic(.error, "x", at: SourceLocation("b.md", line: 10), "late"),
            Diagnostic(.warning, "x", at: SourceLocation("b.md", line: 9, column: 2), "light"),
            Diagnostic(.error, "x", at: SourceLocation("b.md", line: 9, column: 2), "heavy"),
            Diagnostic(.error, "x", at: SourceLocation("a.md"), "first"),
        ].shuffled()
        #expect(shuffled.sorted().map(\.summary) == ["first", "heavy", "light", "late", "no place"])
    }

    @Test(arguments: [
        ("oulet", "outlet"), ("Titel", "title"), ("dat", "date"), ("grouping", nil), ("zzzz", nil),
    ])
    func suggestsTheNameMostLikelyMeant(written: String, expected: String?) {
        #expect(written.nearest(in: ["title", "outlet", "date", "url"]) == expected)
    }
}
