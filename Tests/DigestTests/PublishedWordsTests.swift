import Foundation
import Testing

/// The limit on excerpts holds for pages, feeds and data together.
struct PublishedWordsTests {
    private struct Check: Decodable {
        struct Article: Decodable {
            var path: String
            var published: Int
            var of: Int
            var limit: Int?
        }

        var words: [Article]
    }

    /// An article whose sentences say the same as the other articles' do, each with a word at its end that no other text
    /// has; quotations among them.
    private func article(_ outlet: String, number: Int) -> String {
        let sentences = (0..<24).map { index in
            let own = "q\(number)x\(index)z"
            switch index % 4 {
            case 0: return "The harbour council closed pier \(index) on Monday after cracks in beam \(index), \(own)."
            case 1: return "“Nobody may cross bridge \(index) before the engineers are done,” Ada Brook said \(own)."
            case 2: return "Reporters of \(outlet) counted \(number + index) boats near buoy \(index) that \(own) hour."
            default: return "Officials said that ferry \(index) would sail again in May, \(own)."
            }
        }
        let paragraphs = stride(from: 0, to: 24, by: 3).map { sentences[$0..<($0 + 3)].joined(separator: " ") }
        return "---\ntitle: Pier closed at \(outlet)\nevent: pier\ndate: 2031-03-0\(number + 1)\n---\n\n"
            + paragraphs.joined(separator: "\n\n") + "\n"
    }

    private func project(_ settings: String) throws -> TemporaryProject {
        var files = ["digest.yml": "base_url: https://digest.example.org/\n\(settings)"]
        for (number, outlet) in ["alder", "birch", "cedar", "dogwood"].enumerated() {
            files["Content/articles/\(outlet)/pier.md"] = article(outlet, number: number)
        }
        return try TemporaryProject(files)
    }

    /// By article number: how many of its own words stand anywhere in the site.
    private func ownWords(in project: TemporaryProject) -> [Int] {
        let site = project.site().values.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
        return (0..<4).map { number in (0..<24).count { site.contains("q\(number)x\($0)z") } }
    }

    @Test(arguments: [(0, 0.5), (12, 0.5), (60, 0.1), (90, 0.15), (400, 1.0)])
    func publishesNoMoreOfATextThanTheLimitOnAllFilesTogether(words: Int, share: Double) async throws {
        let project = try project("excerpt_words: \(words)\nexcerpt_share: \(share)\n")
        let built = try await project.run("build")
        #expect(built.status == 0, "\(built.errors)")
        let checked = try await project.run("check", "--format", "json")
        let check = try JSONDecoder().decode(Check.self, from: Data(checked.output.utf8))
        #expect(check.words.count == 4)
        for article in check.words {
            #expect(article.limit == min(words, Int(share * Double(article.of))))
            #expect(article.published <= article.limit ?? .max)
        }
        // A sentence's own word stands last, so that whoever shows it shows the sentence; it has seven words or more.
        for (own, article) in zip(ownWords(in: project), check.words) {
            #expect(own * 7 <= article.published + 7, "\(article.path) shows \(own) sentences")
        }
    }

    @Test func publishesEveryWordWhereTheSiteMay() async throws {
        let project = try project("publish: full\n")
        _ = try await project.run("build")
        #expect(ownWords(in: project) == [24, 24, 24, 24])
        let checked = try await project.run("check")
        #expect(checked.output.contains("Words published of each article, on all pages together:\n"))
    }
}
