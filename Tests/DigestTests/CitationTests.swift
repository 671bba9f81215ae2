import Foundation
import Testing

/// "Cite this page" on an event's page.
struct CitationTests {
    private static let path = "event/ferry/index.html"

    private static func page(title: String, settings: String) async throws -> String {
        let written = "\"" + title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        var files = ferryProject
        files["digest.yml"] = settings
        files["Content/events/ferry.md"] = """
            ---
            title: \(written)
            slug: ferry
            articles: [harbour/2026-03-02-ferry, ledger/2026-03-02-ferry]
            ---

            """
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").status == 0)
        return project.page(path)
    }

    /// The text of the `pre` elements, as a browser shows it.
    private static func examples(_ page: String) -> [String] {
        page.matches(of: /<pre>([^<]*)<\/pre>/).map { match in
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(
                String(match.output.1)
            ) { $0.replacing($1.0, with: $1.1) }
        }
    }

    @Test func citesAnEvent() async throws {
        let page = try await Self.page(
            title: "Ferry grounding",
            settings: "title: Two Shores\nauthor: The editors\nbase_url: https://small.example/\n"
        )
        #expect(
            page.contains(
                "<p>The editors: “Ferry grounding”. Two Shores, reports up to 2 March 2026. "
                    + "https://small.example/event/ferry/</p>"
            )
        )
        let examples = Self.examples(page)
        try #require(examples.count == 2)
        #expect(
            examples[0] == """
                @misc{two-shores-ferry,
                  author = {{The editors}},
                  title = {{Ferry grounding}},
                  howpublished = {Two Shores},
                  note = {Comparison of news coverage, reports up to 2 March 2026},
                  year = {2026},
                  month = mar,
                  url = {https://small.example/event/ferry/}
                }
                """
        )
        let items = try JSONDecoder().decode([Item].self, from: Data(examples[1].utf8))
        #expect(
            items == [
                Item(
                    id: "two-shores-ferry",
                    type: "webpage",
                    title: "Ferry grounding",
                    author: [["literal": "The editors"]],
                    issued: ["date-parts": [[2026, 3, 2]]],
                    url: "https://small.example/event/ferry/"
                )
            ]
        )
    }

    @Test func citesWithoutAnAddressWhereThereIsNone() async throws {
        let page = try await Self.page(title: "Ferry grounding", settings: "title: Two Shores\n")
        #expect(page.contains("<p>“Ferry grounding”. Two Shores, reports up to 2 March 2026.</p>"))
        let examples = Self.examples(page)
        try #require(examples.count == 2)
        #expect(!examples[0].contains("url"))
        #expect(!examples[1].contains("URL"))
    }

    @Test func escapesWhatTeXWouldRead() async throws {
        let title = #"100 % of {a} \b $5 & #2_x ~y ^z } @misc{q, "c" </pre>"#
        let examples = Self.examples(try await Self.page(title: title, settings: "title: \"A } B, C\"\n"))
        try #require(examples.count == 2)
        #expect(
            examples[0].contains(
                ##"title = {{100 \% of \textbraceleft{}a\textbraceright{} \textbackslash{}b \$5 \& \#2\_x "##
                    + ##"\textasciitilde{}y \textasciicircum{}z \textbraceright{} @misc\textbraceleft{}q, "c" </pre>}},"##
            )
        )
        #expect(examples[0].hasPrefix("@misc{a-b-c-ferry,\n"))
        // BibTeX counts braces, also behind a backslash.
        var depth = 0
        for character in examples[0].dropLast() {
            depth += character == "{" ? 1 : character == "}" ? -1 : 0
            #expect(depth > 0 || !examples[0].contains("{") || character != "}")
        }
        #expect(depth == 1)
        let items = try JSONDecoder().decode([Item].self, from: Data(examples[1].utf8))
        #expect(items.map(\.title) == [title])
    }

    private struct Item: Decodable, Equatable {
        var id: String
        var type: String
        var title: String
        var author: [[String: String]]
        var issued: [String: [[Int]]]
        var url: String?

        enum CodingKeys: String, CodingKey {
            case id, type, title, author, issued
            case url = "URL"
        }
    }
}
