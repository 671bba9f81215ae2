import Templating

/// Words that an outlet uses far more than the others.
struct TermRow: TemplateRecord {
    struct Term: TemplateRecord {
        var text: String
        var here: Int
        var elsewhere: Int
        var mark: Mark

        static let templateFields: [TemplateField<Term>] = [
            .text("text", "The word, as printed most often.", example: "sandbank") { $0.text },
            .number("here", "How often this article has it.", example: 6) { $0.here },
            .text("elsewhere", "How often all others together.", example: "0") { String($0.elsewhere) },
            .record("mark", of: Mark.self, "Where it stands first.") { $0.mark },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var link: HeadlineLink
    var terms: [Term]

    static let templateFields: [TemplateField<TermRow>] = [
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.link.outlet },
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html") {
            $0.link.address
        },
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de") { $0.link.lang },
        .list("terms", of: Term.self, "The words, most distinctive first.") { $0.terms },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// One thing under several names.
struct NamingRow: TemplateRecord {
    struct Form: TemplateRecord {
        var text: String
        var uses: [Use]

        static let templateFields: [TemplateField<Form>] = [
            .text("text", "The name.", example: "deputy harbour master") { $0.text },
            .list("uses", of: Use.self, "Who uses it, and how often.") { $0.uses },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    struct Use: TemplateRecord {
        var count: Int
        var mark: Mark

        static let templateFields: [TemplateField<Use>] = [
            .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.mark.outlet },
            .number("count", "How often.", example: 3) { $0.count },
            .record("mark", of: Mark.self, "Where it stands first.") { $0.mark },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var bearer: String?
    var forms: [Form]

    static let templateFields: [TemplateField<NamingRow>] = [
        .optionalText("bearer", "The name that the descriptions stand at.", example: "Mara Quint") { $0.bearer },
        .list("forms", of: Form.self, "The names, most used first.") { $0.forms },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// A term in quotation marks here and without them there.
struct MarkedTermRow: TemplateRecord {
    var text: String
    var marked: [Mark]
    var unmarked: [Mark]

    static let templateFields: [TemplateField<MarkedTermRow>] = [
        .text("text", "The term.", example: "safe") { $0.text },
        .list("marked", of: Mark.self, "Where it stands in quotation marks.") { $0.marked },
        .list("unmarked", of: Mark.self, "Where it stands without.") { $0.unmarked },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
