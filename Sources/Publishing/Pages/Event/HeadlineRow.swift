import Templating

/// A headline whose words are told apart.
struct HeadlineRow: TemplateRecord {
    struct Word: TemplateRecord {
        enum Use { case own, shared, plain }

        var text: String
        var space: String
        var use: Use

        static let templateFields: [TemplateField<Word>] = [
            .text("text", "The word as printed.", example: "aground") { $0.text },
            .text("space", "The space behind it.", example: " ") { $0.space },
            .flag("isOwn", "Whether only this outlet's headline has it.") { $0.use == .own },
            .flag("isShared", "Whether another outlet's headline has it, in this or another form.") {
                $0.use == .shared
            },
            .flag("isPlain", "Whether it was not compared.") { $0.use == .plain },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var link: HeadlineLink
    var words: [Word]
    var actor: String?
    var verb: String?
    var isQuestion: Bool

    static let templateFields: [TemplateField<HeadlineRow>] = [
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.link.outlet },
        .text("outletAddress", "Address of the outlet's page.", example: "outlet/harbour-daily/index.html") {
            $0.link.outletAddress
        },
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html") {
            $0.link.address
        },
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de") { $0.link.lang },
        .list("words", of: Word.self, "The headline; joined with their spaces the words are it.") { $0.words },
        .optionalText("actor", "Who acts, where the headline leaves no doubt.", example: "Mayor") { $0.actor },
        .optionalText("verb", "The verb, where who acts is known.", example: "denies") { $0.verb },
        .flag("isQuestion", "Whether it asks.") { $0.isQuestion },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
