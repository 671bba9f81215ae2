import Prose

/// An article as it was read, for `digest inspect`: each field and where it came from, what of the text was kept, what was
/// dropped and why, sentences and quotations.
package struct Inspection: Sendable {
    package var article: Article

    package init(_ article: Article) { self.article = article }

    /// The document that `digest inspect --format json` prints: `{"articles":[…]}`, with fields that have no value null.
    package static func json(_ articles: [Article]) -> String {
        var json = JSONText()
        json.object {
            $0.list("articles", articles) { json, article in Inspection(article).write(to: &json) }
        }
        return json.text + "\n"
    }

    private func write(to json: inout JSONText) {
        json.object { json in
            json.string("id", article.id)
            json.string("path", article.path)
            json.string("outlet", article.outlet.isEmpty ? nil : article.outlet)
            json.string("title", article.title.isEmpty ? nil : article.title)
            json.string("date", article.origins[.date] == nil ? nil : article.date.description)
            json.list("authors", article.authors) { $0.string($1) }
            json.string("agency", article.agency)
            json.string("lang", article.language.tag)
            json.string("url", article.url)
            json.list("paragraphs", article.paragraphs) { json, paragraph in
                json.object { json in
                    json.string("text", paragraph.text)
                    json.list("sentences", Array(paragraph.sentences.indices)) { $0.string(paragraph.sentenceText($1)) }
                }
            }
            json.list("dropped", article.dropped) { json, dropped in
                json.object { json in
                    json.string("text", dropped.text)
                    json.string("reason", dropped.reason.rawValue)
                }
            }
            json.list("quotations", article.quotations) { json, quotation in
                json.object { Self.write(quotation, to: &$0) }
            }
        }
    }

    private static func write(_ quotation: Quotation, to json: inout JSONText) {
        json.string("text", quotation.text)
        json.number("paragraph", quotation.span.paragraph)
        json.number("sentence", quotation.sentence)
        json.string("speaker", quotation.speaker)
        json.string("mention", quotation.mention?.text)
        json.string("verb", quotation.verb)
        json.string("implication", quotation.implication?.rawValue)
        json.string("attribution", quotation.attribution.rawValue)
        json.string("kind", quotation.kind.rawValue)
    }
}

extension Inspection {
    /// The same for people.
    package var text: String {
        var lines = [article.path, ""]
        for (field, value) in fields {
            let origin = article.origins[field].map { "  (\($0.rawValue))" } ?? ""
            lines.append("  \(field.rawValue.padded(to: 10)) \(value)\(origin)")
        }
        lines += ["", "Kept: \(article.paragraphs.count) paragraph\(article.paragraphs.count == 1 ? "" : "s")"]
        for (number, paragraph) in article.paragraphs.enumerated() {
            let kind = paragraph.kind == .text ? "" : " (\(paragraph.kind.label))"
            lines.append("  \(number + 1)\(kind)")
            lines += paragraph.sentences.indices.map { "      \(paragraph.sentenceText($0))" }
        }
        lines += ["", "Dropped: \(article.dropped.count)"]
        lines += article.dropped.map { "  line \($0.line), \($0.reason.rawValue): \($0.text)" }
        lines += ["", "Quotations: \(article.quotations.count)"]
        for quotation in article.quotations {
            lines.append(quotation.isInMarks ? "  “\(quotation.text)”" : "  \(quotation.text)")
            lines.append(
                "      paragraph \(quotation.span.paragraph + 1), \(quotation.kind.rawValue), \(attribution(of: quotation))"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var fields: [(Article.Field, String)] {
        let values: [(Article.Field, String?)] = [
            (.title, article.title), (.outlet, article.outlet), (.url, article.url),
            (.date, article.origins[.date].map { _ in article.date.description }),
            (.updated, article.updated?.description), (.author, article.authors.joined(separator: ", ")),
            (.agency, article.agency), (.original, article.original), (.dateline, article.dateline),
            (.lang, article.language.tag), (.tags, article.tags.joined(separator: ", ")), (.summary, article.summary),
            (.event, article.event), (.draft, article.isDraft ? "true" : nil),
        ]
        return values.map { ($0, $1.flatMap { $0.isEmpty ? nil : $0 } ?? "–") }
    }

    private func attribution(of quotation: Quotation) -> String {
        guard quotation.attribution != .unattributed else { return "not attributed" }
        var parts = [quotation.speaker ?? "speaker not known"]
        if let mention = quotation.mention?.text, mention != quotation.speaker { parts.append("as “\(mention)”") }
        if let verb = quotation.verb {
            parts.append("verb “\(verb)”" + (quotation.implication.map { " (\($0.rawValue))" } ?? ""))
        }
        if let via = quotation.via { parts.append("through \(via)") }
        parts.append("found by: \(quotation.attribution.pattern)")
        return parts.joined(separator: ", ")
    }
}

extension Quotation.Attribution {
    /// The pattern as it looks in a text.
    fileprivate var pattern: String {
        switch self {
        case .quoteNameVerb: "“…,” NAME said"
        case .quoteVerbName: "“…,” said NAME"
        case .nameVerbQuote: "NAME said … “…”"
        case .accordingTo: "according to NAME"
        case .nameColon: "NAME: “…”"
        case .continued: "“…,” NAME said, “…”"
        case .sameParagraph: "the next quotation in the paragraph"
        case .nextParagraph: "the quotation goes on from the paragraph before"
        case .unattributed: "nobody is credited"
        }
    }
}

extension Paragraph.Kind {
    fileprivate var label: String {
        switch self {
        case .text: "text"
        case .heading: "heading"
        case .listItem: "list item"
        case .quote: "block quote"
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
