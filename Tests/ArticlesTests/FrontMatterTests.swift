import Diagnostics
import Testing

@testable import Articles

struct FrontMatterTests {
    private func read(_ text: String) throws -> Article {
        let read = Article.read(path: "Content/articles/a.md", bytes: Array(text.utf8))
        #expect(read.diagnostics.isEmpty)
        return try #require(read.value)
    }

    private let matter = "---\ntitle: Ferry aground\noutlet: gazette\ndate: 2026-03-02\n---\n"
    private let text = "The ferry ran aground off Port Ellery on Monday.\n"

    @Test(arguments: ["", "\n", "  \n\t\n\n"]) func mayFollowEmptyLines(before: String) throws {
        let article = try read(before + matter + text)
        #expect(article.title == "Ferry aground" && article.outlet == "gazette")
        let lines = before.utf8.count { $0 == 0x0A }
        #expect(article.lines[.title] == lines + 2)
        #expect(article.paragraphLines == [lines + 6])
    }

    /// Three plus signs and three hyphens are a text's own where no key follows.
    @Test(arguments: ["+++\nMore = better, they say.\n+++\n", "---\nA line: of text\n"])
    func isNoneWithoutItsKeys(before: String) {
        let read = Article.read(path: "Content/articles/a.md", bytes: Array((before + text).utf8))
        let ids = Set(read.diagnostics.map(\.identifier))
        #expect(ids.isDisjoint(with: ["front-matter-in-toml", "unclosed-front-matter"]))
    }

    @Test func mayBeFollowedByATagThatIsText() throws {
        let article = try read(matter + "<html5> is what the sign said. " + text)
        #expect(article.paragraphs.count == 1)
    }
}
