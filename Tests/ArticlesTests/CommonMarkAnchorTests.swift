import Diagnostics
import Prose
import Testing

@testable import Articles

/// A quotation's link must find its paragraph in the text that a site publishes whole.
struct CommonMarkAnchorTests {
    @Test(arguments: [
        ("A *b*.", 1, "<p><span id=\"p1\">A <em>b</em>.</span></p>\n"),
        ("# Head\n\nText.", 1, "<h2><span id=\"p1\">Head</span></h2>\n<p>Text.</p>\n"),
        ("One.\n\nTwo\nlines.", 3, "<p>One.</p>\n<p><span id=\"p1\">Two\nlines.</span></p>\n"),
        ("> Said.", 1, "<blockquote>\n<p><span id=\"p1\">Said.</span></p>\n</blockquote>\n"),
        ("- one\n- two", 2, "<ul>\n<li>one</li>\n<li><span id=\"p1\">two</span></li>\n</ul>\n"),
        ("    code", 1, "<div id=\"p1\">\n<pre><code>code\n</code></pre>\n</div>\n"),
        ("<b>bold</b>\n\n<div>\nx\n</div>", 3, "id=\"p1\""),
        ("<!-- note -->\n\nText.", 3, "<p><span id=\"p1\">Text.</span></p>\n"),
    ])
    func setsAnchorAtTheBlockOfALine(markdown: String, line: Int, expected: String) {
        let html = CommonMark.html(markdown, minimumHeading: 2, anchors: [line: "p1"])
        #expect(String(decoding: html, as: UTF8.self).contains(expected))
    }

    @Test func setsNoAnchorWhereNoBlockBegins() {
        let anchored = CommonMark.html("One\ntwo.\n", anchors: [2: "p1", 9: "p2"])
        #expect(anchored == CommonMark.html("One\ntwo.\n"))
    }

    @Test func keepsTheLineOfEachParagraphOfAFile() throws {
        let file = """
            ---
            title: Ferry late
            outlet: harbour
            date: 2026-03-01
            ---

            The ferry came late on Sunday, and nobody on the quay had been told why it did.

            - A winch had jammed in the cold, the company said in the evening.
            - A second one was ordered from the mainland.

            > “We waited,” the harbour master said, “and then we waited again.”
            """
        let article = try #require(Article.read(path: "Content/articles/a.md", bytes: Array(file.utf8)).value)
        let markdown = try #require(article.markdown)
        let anchors = zip(article.paragraphLines, article.paragraphs.indices)
            .map { ($0 - article.markdownLine + 1, "p\($1 + 1)") }
        let html = CommonMark.html(markdown, anchors: Dictionary(uniqueKeysWithValues: anchors))
        let text = String(decoding: html, as: UTF8.self)
        #expect(article.paragraphs.count == 4)
        for (index, paragraph) in article.paragraphs.enumerated() {
            #expect(text.contains("<span id=\"p\(index + 1)\">\(paragraph.text.prefix(9))"))
        }
    }
}
