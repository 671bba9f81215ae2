import Diagnostics
import Prose
import Testing

@testable import Articles

/// Pages of invented outlets as they come from the clipboard. A line that begins with `+` is the article's, `=` is its
/// headline, `^` a caption, `•+` an item of a list; all others must go.
struct PastedTextTests {
    @Test(arguments: Page.all)
    func keepsTheArticleAlone(page: Page) throws {
        let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
        let bare = lines.map { line in
            line.hasPrefix("•+")
                ? "• \(line.dropFirst(2))"
                : line.first.map { "+=^".contains($0) } == true ? String(line.dropFirst()) : String(line)
        }
        let bytes = Array(bare.joined(separator: "\n").utf8)
        let read = Article.read(path: "Content/articles/wire/2024-03-01-x.txt", bytes: bytes)
        let article = try #require(read.value)
        #expect(read.printed == [])
        #expect(article.paragraphs.map(\.text) == page.paragraphs(lines))
        #expect(article.captions == lines.filter { $0.hasPrefix("^") }.map { String($0.dropFirst()) })
        if let headline = lines.first(where: { $0.hasPrefix("=") }) {
            #expect(article.title == String(headline.dropFirst()))
            #expect(article.origins[.title] == .text)
        }
        #expect(article.authors == page.authors)
        #expect(article.agency == page.agency)
        #expect(article.original == page.original)
        #expect(article.dateline == page.dateline)
        #expect(article.language.tag == page.language)
    }

    /// The last paragraph, who wrote the article by its front matter, and whether the paragraph goes.
    @Test(
        arguments: [
            ("Tom Arden covers ships and the islands for the Orn Gazette.", nil, true),
            (
                "Tom Arden covers ships and the islands for the Orn Gazette. Reach him at the newsroom.", "Tom Arden",
                true
            ),
            ("Tom Arden writes about islands for The Orn Gazette.", "Mae Lind, Tom Arden", true),
            ("Zoë Arden berichtet über Schifffahrt für die Küstenpost.", "Zoe Arden", true),
            ("Tom Arden covers the cost of the repair for Orn Insurance.", "Mae Lind", false),
            ("Tom Arden reports on the fire for a living.", nil, false),
            ("Tom Arden covers ships for the Orn Gazette, which burned.", nil, false),
            ("The operator covers all the costs for Orn.", nil, false),
        ] as [(String, String?, Bool)],
        ["md", "txt"]
    )
    func dropsTheNoteOnTheAuthor(_ line: (text: String, author: String?, goes: Bool), kind: String) throws {
        let paragraphs = [
            "All ferries to the Orn islands have been halted after a fire in the engine room of one of the ships.",
            "Nobody was hurt in the fire, and the ship was towed to the harbour of the island in the evening.",
            "The operator said that it would not be known before Friday when the ferries could sail again.",
        ]
        let front = "---\ntitle: Ferries halted\n" + (line.author.map { "author: [\($0)]\n" } ?? "") + "---\n"
        for position in [paragraphs.count, 1] {
            var text = paragraphs
            text.insert(line.text, at: position)
            let bytes = Array((front + text.joined(separator: "\n\n") + "\n").utf8)
            let article = try #require(
                Article.read(path: "Content/articles/wire/2024-03-01-x.\(kind)", bytes: bytes).value
            )
            let goes = line.goes && position == paragraphs.count
            #expect(article.paragraphs.map(\.text) == (goes ? paragraphs : text))
            #expect(article.dropped.map(\.text) == (goes ? [line.text] : []))
            if goes, line.author == nil { #expect(article.authors == ["Tom Arden"]) }
        }
    }

    @Test func keepsAShortLastSentenceInAScriptWithoutSpaces() throws {
        let last = "两队将在下周日再次比赛。"
        let text = """
            海湾联队周五以三比一战胜港口队,数千名球迷在大雨中观看了这场比赛,直到深夜才离开球场。

            教练在赛后表示,全队为这场胜利准备了整整三个星期,他为每一名球员感到骄傲。

            \(last)
            扫码关注我们
            """
        let read = Article.read(path: "Content/articles/wire/2024-03-01-x.txt", bytes: Array(text.utf8))
        let article = try #require(read.value)
        #expect(article.paragraphs.last?.text == last)
    }

    @Test func joinsTheLinesOfWrappedParagraphs() throws {
        let text = """
            All ferries to the Orn islands have been halted after a
            fire in the engine room of the MV Sable on Thursday, the
            operator said in Port Alder.

            Two lifeboats brought the passengers back to the harbour
            within an hour, and nobody was hurt, the coastguard told
            reporters.

            (AFP)
            """
        let read = Article.read(path: "Content/articles/wire/2024-03-01-x.txt", bytes: Array(text.utf8))
        let article = try #require(read.value)
        #expect(article.paragraphs.count == 2)
        #expect(article.paragraphs.first?.text.contains("halted after a fire in") == true)
        #expect(article.agency == "AFP")
    }

    struct Page: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var authors: [String] = []
        var agency: String?
        var original: String?
        var dateline: String?
        var language = "en"
        /// What the first paragraph loses, since it becomes a field.
        var opening = ""
        var text: String

        func paragraphs(_ lines: [Substring]) -> [String] {
            lines.filter { $0.hasPrefix("+") || $0.hasPrefix("•+") }.map { $0.drop { $0 == "•" }.dropFirst() }
                .map { String(!opening.isEmpty && $0.hasPrefix(opening) ? $0.dropFirst(opening.count) : $0) }
        }
    }
}
