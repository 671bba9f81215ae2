import Templating

/// Words that a page cites, as far as the site may show them, and where they stand.
struct CitedText: TemplateRecord {
    /// Empty where the site shows nothing of them.
    var parts: [TextPart]
    var wordCount: Int
    var mark: Mark
    var lang: String?
    /// Where this is what marks lead to.
    var id: String?
    var address: String

    static let templateFields: [TemplateField<CitedText>] = [
        .flag("isShown", "Whether the site shows any of the words.") { !$0.parts.isEmpty },
        .list("parts", of: TextPart.self, "What it shows, and the gaps.") { $0.parts },
        .number("wordCount", "Words of the whole.", example: 34) { $0.wordCount },
        .text("wordNoun", "`word` or `words`, as the count wants it.", example: "words") { noun("word", $0.wordCount) },
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.mark.outlet },
        .text("anchor", "Id of the evidence on this page.", example: "harbour-daily-p4s2") { $0.mark.anchor },
        .number("paragraph", "Paragraph of the article, counted from 1.", example: 4) { $0.mark.paragraph },
        .optionalText("id", "The evidence's id, where it is shown right here.", example: "harbour-daily-p4s2") {
            $0.id
        },
        .text("address", "Then its address on the article's page.", example: "article/harbour-daily/ferry.html#p4") {
            $0.address
        },
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de") { $0.lang },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// Words that stand together, or what stands for words left out.
struct TextPart: TemplateRecord {
    var text: String?

    static let templateFields: [TemplateField<TextPart>] = [
        .optionalText("text", "The words; absent where words are left out.", example: "“We were lucky”") { $0.text }
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// A link to the sentence that shows something.
struct Mark: TemplateRecord {
    var outlet: String
    var anchor: String
    var paragraph: Int
    var isSure = true

    /// What a screen reader says of it.
    private var label: String { "\(outlet)\(isSure ? "" : ", perhaps"), paragraph \(paragraph)" }

    static let templateFields: [TemplateField<Mark>] = [
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.outlet },
        .text("anchor", "Id of the evidence on this page.", example: "harbour-daily-p4s2") { $0.anchor },
        .number("paragraph", "Paragraph of the article, counted from 1.", example: 4) { $0.paragraph },
        .text("sign", "A full or a half circle: whether the match is close.", example: "●") { $0.isSure ? "●" : "◐" },
        .text("label", "The mark in words.", example: "Harbour Daily, perhaps, paragraph 4") { $0.label },
        .flag("isSure", "Whether the match is close; else the outlet perhaps has it.") { $0.isSure },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// A sentence that the page's marks lead to.
struct EvidenceRow: TemplateRecord {
    var cited: CitedText
    var address: String

    static let templateFields: [TemplateField<EvidenceRow>] = [
        .text("anchor", "Its id.", example: "harbour-daily-p4s2") { $0.cited.mark.anchor },
        .number("paragraph", "Paragraph of the article, counted from 1.", example: 4) { $0.cited.mark.paragraph },
        .text("address", "Where it stands on the article's page.", example: "article/harbour-daily/ferry.html#p4") {
            $0.address
        },
        .record("cited", of: CitedText.self, "The sentence.") { $0.cited },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// An article of the event with the sentences of it that the page cites.
struct ArticleSection: TemplateRecord {
    var card: ArticleCard
    var evidence: [EvidenceRow]

    static let templateFields: [TemplateField<ArticleSection>] = [
        .record("card", of: ArticleCard.self, "The article.") { $0.card },
        .flag("hasEvidence", "Whether the page cites it.") { !$0.evidence.isEmpty },
        .list("evidence", of: EvidenceRow.self, "The sentences cited, in the order of the text.") { $0.evidence },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
