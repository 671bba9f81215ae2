import Templating

/// Words that an outlet uses far more than the others.
struct TermRow: TemplateRecord {
    struct Term: TemplateRecord {
        var text: String
        var here: Int
        var elsewhere: Int
        var mark: Mark

        static let templateFields: [TemplateField<Term>] = [
            .text("text", "The word, as printed most often.", example: "sandbank", \.text),
            .number("here", "How often this article has it.", example: 6, \.here),
            .text("elsewhere", "How often all others together.", example: "0") { String($0.pointee.elsewhere) },
            .record("mark", of: Mark.self, "Where it stands first.", \.mark),
        ]
    }

    var id: String
    var link: HeadlineLink
    var terms: [Term]

    static let templateFields: [TemplateField<TermRow>] = [
        .text("id", "The row's id.", example: "words-harbour-daily-7k2f", \.id),
        .text("outlet", "The outlet's name.", example: "Harbour Daily", \.link.outlet),
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html", \.link.address),
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de", \.link.lang),
        .list("terms", of: Term.self, "The words, most distinctive first.", \.terms),
    ]
}

/// One thing under several names.
struct NamingRow: TemplateRecord {
    struct Form: TemplateRecord {
        var id: String
        var text: String
        var uses: [Use]

        static let templateFields: [TemplateField<Form>] = [
            .text("id", "Its id, for links to the row.", example: "naming-7k2f0a", \.id),
            .text("text", "The name.", example: "deputy harbour master", \.text),
            .list("uses", of: Use.self, "Who uses it, and how often.", \.uses),
        ]
    }

    struct Use: TemplateRecord {
        var count: Int
        var mark: Mark

        static let templateFields: [TemplateField<Use>] = [
            .text("outlet", "The outlet's name.", example: "Harbour Daily", \.mark.outlet),
            .number("count", "How often.", example: 3, \.count),
            .record("mark", of: Mark.self, "Where it stands first.", \.mark),
        ]
    }

    var bearer: String?
    var forms: [Form]

    static let templateFields: [TemplateField<NamingRow>] = [
        .optionalText("bearer", "The name that the descriptions stand at.", example: "Mara Quint", \.bearer),
        .text("id", "Id of the first form, for links to the row.", example: "naming-7k2f0a") {
            $0.pointee.forms.first?.id ?? ""
        },
        .list("forms", of: Form.self, "The names, most used first.", \.forms),
    ]
}

/// A term in quotation marks here and without them there.
struct MarkedTermRow: TemplateRecord {
    var id: String
    var text: String
    var marked: [Mark]
    var unmarked: [Mark]

    static let templateFields: [TemplateField<MarkedTermRow>] = [
        .text("id", "The row's id.", example: "term-7k2f0a", \.id),
        .text("text", "The term.", example: "safe", \.text),
        .list("marked", of: Mark.self, "Where it stands in quotation marks.", \.marked),
        .list("unmarked", of: Mark.self, "Where it stands without.", \.unmarked),
    ]
}
