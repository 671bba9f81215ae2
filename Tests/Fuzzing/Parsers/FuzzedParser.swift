import Articles
import Diagnostics
import Prose
import Templating

/// A parser that reads what strangers wrote, and what must hold of its result whatever the bytes are. A result that
/// breaks a rule ends the process, as a crash of the parser does.
///
///     FuzzedParser.quotations.read(Array("“It is over,” Ada Brook said.".utf8))
package enum FuzzedParser: String, CaseIterable, Sendable {
    case frontMatter = "front-matter"
    case pastedText = "pasted-text"
    case quotations
    case templates

    package func read(_ bytes: [UInt8]) {
        switch self {
        case .frontMatter: Self.readArticle(bytes, path: "Content/articles/ledger/2031-03-04-storm.md")
        case .pastedText: Self.readArticle(bytes, path: "Content/articles/ledger/2031-03-04-storm.txt")
        case .quotations: Self.readQuotations(bytes)
        case .templates: Self.renderTemplates(bytes)
        }
    }

    private static func readArticle(_ bytes: [UInt8], path: String) {
        let read = Article.read(path: path, bytes: bytes)
        check(read.diagnostics, path: path)
        let again = Article.read(path: path, bytes: bytes)
        precondition(again.diagnostics == read.diagnostics, "two readings tell different problems")
        guard let article = read.value else {
            precondition(read.diagnostics.hasErrors, "an article was lost without a word")
            return
        }
        precondition(article.paragraphs.count == article.paragraphLines.count, "a paragraph without its line")
        check(article.quotations, in: article.paragraphs)
    }

    /// The first byte chooses the language; each line is a paragraph.
    private static func readQuotations(_ bytes: [UInt8]) {
        let language: Language = bytes.first.map { $0 % 2 == 0 } == true ? .german : .english
        let paragraphs = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            .map { Paragraph(String($0), language: language) }
        check(Quotation.all(in: paragraphs, title: nil, language: language), in: paragraphs)
    }

    private static func check(_ quotations: [Quotation], in paragraphs: [Paragraph]) {
        for quotation in quotations {
            let span = quotation.span
            precondition(paragraphs.indices.contains(span.paragraph), "a quotation of no paragraph")
            let paragraph = paragraphs[span.paragraph]
            precondition(0 <= span.start && span.start < span.end, "an empty quotation")
            precondition(span.end <= paragraph.text.utf8.count, "a quotation beyond its paragraph")
            precondition(paragraph.sentences.indices.contains(quotation.sentence), "a quotation of no sentence")
            precondition(quotation.attribution != .unattributed || quotation.speaker == nil, "a speaker out of nowhere")
        }
    }

    private static func check(_ diagnostics: [Diagnostic], path: String) {
        for diagnostic in diagnostics {
            precondition(diagnostic.location?.path == path, "a problem of no file")
            precondition(diagnostic.location?.line ?? 1 >= 1, "a line before the first")
            let lines = diagnostic.description.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            precondition(
                lines.count == (diagnostic.suggestion == nil ? 1 : 2),
                "a problem of too many lines: \(diagnostic)"
            )
        }
    }

    /// A template that may include itself and another, with a model of each kind of field.
    private static func renderTemplates(_ bytes: [UInt8]) {
        let sources = [
            TemplateSource(name: "main", path: "main.mustache", utf8: bytes),
            TemplateSource(
                name: "other",
                path: "other.mustache",
                utf8: Array("[{{$title}}{{title}}{{/title}}]\n".utf8)
            ),
        ]
        let set = TemplateSet.parsing(sources)
        let template = set.value.template("main", for: FuzzedPage.self)
        guard let template = template.value else {
            let problems = set.diagnostics + template.diagnostics
            precondition(problems.hasErrors, "a template was refused without a word")
            return check(problems, path: "main.mustache")
        }
        let page = FuzzedPage(title: "<Storm & calm>", note: nil, isLate: true, rows: [FuzzedPage.Row(text: "a")])
        let first = template.render(page)
        precondition(first.value == template.render(page).value, "two renderings differ")
        precondition(String(validating: first.value, as: UTF8.self) != nil, "a page that is not UTF-8")
    }
}

struct FuzzedPage: TemplateRecord {
    struct Row: TemplateRecord {
        var text: String

        static let templateFields: [TemplateField<Row>] = [
            .text("text", "What the row says.", example: "Rain", \.text)
        ]
    }

    var title: String
    var note: String?
    var isLate: Bool
    var rows: [Row]

    static let templateFields: [TemplateField<FuzzedPage>] = [
        .text("title", "What stands above.", example: "Storm", \.title),
        .optionalText("note", "What stands below.", example: "Calm", \.note),
        .flag("is_late", "Whether it is late.", \.isLate),
        .list("rows", of: Row.self, "What stands between.", \.rows),
    ]
}
