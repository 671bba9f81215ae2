import Diagnostics
import Foundation
import Prose
import Testing

@testable import Articles

/// Two real articles as they were pasted from the web. Their texts belong to their publishers, so they are not part of
/// the project, and neither are sentences of theirs: what is kept is told by the lines at which it stands.
private let cases = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../shared/cases/bachelet"
)

@Suite(
    .enabled("left out: no folder shared/cases/bachelet beside the project") {
        FileManager.default.fileExists(atPath: cases.path(percentEncoded: false))
    }
)
struct BacheletTests {
    private func article(_ file: String, frontMatter: String) throws -> Article {
        let text = try String(contentsOf: cases.appending(path: file), encoding: .utf8)
        let bytes = Array("---\n\(frontMatter)\n---\n\(text)".utf8)
        let read = Article.read(path: "Content/articles/\(file)", bytes: bytes)
        #expect(read.printed == [])
        return try #require(read.value)
    }

    /// The lines of a file that are not empty and whose numbers are among those given.
    private func lines(_ file: String, _ numbers: ClosedRange<Int>, without others: Set<Int>) throws -> [String] {
        let lines = try String(contentsOf: cases.appending(path: file), encoding: .utf8).components(separatedBy: "\n")
        return numbers.filter { !others.contains($0) }.map { lines[$0 - 1].trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
    }

    @Test func keepsTheArticleReadOnAnotherSiteAndNothingElse() throws {
        let article = try article("scmp-yahoo.txt", frontMatter: "outlet: scmp\ndate: 2022-05-30")
        let text = try lines("scmp-yahoo.txt", 48...87, without: [54])
        #expect(article.paragraphs.map(\.text) == text)
        #expect(try article.title == lines("scmp-yahoo.txt", 44...44, without: [])[0])
        #expect(article.origins[.title] == .text)
        #expect(article.original == "South China Morning Post")
        #expect(
            article.dropped.map(\.reason).filter { $0 != .ticker } == [
                .headline, .readingTime, .promotion, .aboutTheOutlet, .copyright,
            ]
        )
    }

    @Test func keepsTheAgencyArticleAndNothingElse() throws {
        let article = try article("afp-hkfp.txt", frontMatter: "outlet: hkfp\ndate: 2022-05-25\ntitle: A title")
        let text = try lines("afp-hkfp.txt", 3...61, without: [7, 8, 18, 19, 31, 43, 53])
        #expect(article.paragraphs.map(\.text) == text)
        #expect(article.paragraphs.filter { $0.kind == .heading }.map(\.text.utf8.count) == [18])
        #expect(article.authors == ["Laurie Chen"])
        #expect(article.origins[.author] == .byline)
        #expect(article.agency == "AFP")
        #expect(article.captions.count == 7)
    }
}
