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
        .flag("isShown", "Whether the site shows any of the words.", anyOf: \.parts),
        .list("parts", of: TextPart.self, "What it shows, and the gaps.", \.parts),
        .number("wordCount", "Words of the whole.", example: 34, \.wordCount),
        .text("outlet", "The outlet's name.", example: "Harbour Daily", \.mark.outlet),
        .text("anchor", "Id of the evidence on this page.", example: "harbour-daily-p4s2", \.mark.anchor),
        .number("paragraph", "Paragraph of the article, counted from 1.", example: 4, \.mark.paragraph),
        .optionalText("id", "The evidence's id, where it is shown right here.", example: "harbour-daily-p4s2", \.id),
        .text(
            "address",
            "Then its address on the article's page.",
            example: "article/harbour-daily/ferry.html#p4",
            \.address
        ),
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de", \.lang),
    ]
}

/// Words that stand together, or what stands for words left out.
struct TextPart: TemplateRecord {
    var text: String?

    static let templateFields: [TemplateField<TextPart>] = [
        .optionalText("text", "The words; absent where words are left out.", example: "“We were lucky”", \.text)
    ]
}

/// A link to the sentence that shows something.
struct Mark: TemplateRecord {
    var outlet: String
    var anchor: String
    var paragraph: Int
    var isSure = true

    static let templateFields: [TemplateField<Mark>] = [
        .text("outlet", "The outlet's name.", example: "Harbour Daily", \.outlet),
        .text("anchor", "Id of the evidence on this page.", example: "harbour-daily-p4s2", \.anchor),
        .number("paragraph", "Paragraph of the article, counted from 1.", example: 4, \.paragraph),
        .text("sign", "A full or a half circle: whether the match is close.", example: "●") {
            $0.pointee.isSure ? "●" : "◐"
        },
        .flag("isSure", "Whether the match is close; else the outlet perhaps has it.", \.isSure),
    ]
}

/// A sentence that the page's marks lead to.
struct EvidenceRow: TemplateRecord {
    var cited: CitedText

    static let templateFields: [TemplateField<EvidenceRow>] = [
        .text("anchor", "Its id.", example: "harbour-daily-p4s2", \.cited.mark.anchor),
        .number("paragraph", "Paragraph of the article, counted from 1.", example: 4, \.cited.mark.paragraph),
        .record("cited", of: CitedText.self, "The sentence.", \.cited),
    ]
}

/// An article of the event with the sentences of it that the page cites.
struct ArticleSection: TemplateRecord {
    var id: String
    var card: ArticleCard
    var evidence: [EvidenceRow]

    static let templateFields: [TemplateField<ArticleSection>] = [
        .text("id", "The article's id on this page.", example: "harbour-daily-7k2f", \.id),
        .record("card", of: ArticleCard.self, "The article.", \.card),
        .flag("hasEvidence", "Whether the page cites it.", anyOf: \.evidence),
        .list("evidence", of: EvidenceRow.self, "The sentences cited, in the order of the text.", \.evidence),
    ]
}
