import Articles
import Coverage
import Foundation
import Prose

/// A labelled set of invented articles in `Tests/Sets`, one a line.
enum LabelledSet {
    struct Row: Decodable {
        var id: String
        var outlet: String
        var title: String
        var date: String
        var text: String
        var event: String
        var lang: String
        var agency: String?
        /// Which text of its event it is.
        var voice: String?

        var article: Article {
            var article = Article.sample(
                outlet,
                title: title,
                on: date,
                language: .matching(lang),
                text.split(separator: "\n").map(String.init)
            )
            article.id = id
            article.agency = agency
            article.quotations = Quotation.all(in: article.paragraphs, title: title, language: article.language)
            return article
        }
    }

    static func read(_ name: String) throws -> [Row] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appendingPathComponent("Sets/\(name).ndjson")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Row.self, from: Data($0.utf8))
        }
    }
}
