import Articles
import Coverage
import Foundation
import Prose

/// One article of a labelled set, a line of an `.ndjson` file.
struct LabelledArticle: Decodable {
    var id: String
    var outlet: String?
    var title: String?
    /// ISO 8601; nil where nothing is known.
    var date: String?
    var text: String
    /// The event that a person put it into.
    var event: String
    var lang: String?
    var agency: String?
    /// In sets of reprints: which text of the event it is.
    var voice: String?

    static func read(_ path: String) throws -> [LabelledArticle] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(LabelledArticle.self, from: Data($0.utf8))
        }
    }

    /// The `.ndjson` files of a folder, sorted; none where there is no such folder.
    static func sets(in folder: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".ndjson") }.sorted().map { folder + "/" + $0 }
    }

    /// `basil` of `…/grouping/basil.ndjson`.
    static func setName(_ path: String) -> String {
        URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    }

    var groupingText: GroupingText {
        GroupingText(
            id: id,
            parts: [title ?? "", text],
            language: .matching(lang ?? "en"),
            moment: date.flatMap { PublicationDate($0) }?.moment
        )
    }

    var article: Article {
        let language = Language.matching(lang ?? "en")
        var article = Article(
            id: id,
            path: "\(id).txt",
            outlet: outlet ?? "",
            title: title ?? "",
            date: date.flatMap { PublicationDate($0) } ?? PublicationDate(day: 0),
            agency: agency,
            language: language,
            paragraphs: text.split(separator: "\n").map { Paragraph(String($0), language: language) }
        )
        article.quotations = Quotation.all(in: article.paragraphs, title: article.title, language: language)
        return article
    }

    /// The events of a set, by name, their articles by date and id.
    static func events(of rows: [LabelledArticle]) -> [Event] {
        Dictionary(grouping: rows, by: \.event).sorted { $0.key < $1.key }.map { name, rows in
            let articles = rows.map(\.article).sorted { ($0.date, $0.id) < ($1.date, $1.id) }
            return Event(slug: name, title: name, articles: articles)
        }
    }
}
