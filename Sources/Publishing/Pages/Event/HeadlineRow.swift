import Templating

/// A headline whose words are told apart.
struct HeadlineRow: TemplateRecord {
    struct Word: TemplateRecord {
        enum Use { case own, shared, plain }

        var text: String
        var space: String
        var use: Use

        static let templateFields: [TemplateField<Word>] = [
            .text("text", "The word as printed.", example: "aground", \.text),
            .text("space", "The space behind it.", example: " ", \.space),
            .flag("isOwn", "Whether only this outlet's headline has it.") { $0.pointee.use == .own },
            .flag("isShared", "Whether another outlet's headline has it, in this or another form.") {
                $0.pointee.use == .shared
            },
            .flag("isPlain", "Whether it was not compared.") { $0.pointee.use == .plain },
        ]
    }

    var link: HeadlineLink
    var words: [Word]
    var actor: String?
    var verb: String?
    var isQuestion: Bool

    static let templateFields: [TemplateField<HeadlineRow>] = [
        .text("outlet", "The outlet's name.", example: "Harbour Daily", \.link.outlet),
        .text(
            "outletAddress",
            "Address of the outlet's page.",
            example: "outlet/harbour-daily/index.html",
            \.link.outletAddress
        ),
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html", \.link.address),
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de", \.link.lang),
        .list("words", of: Word.self, "The headline; joined with their spaces the words are it.", \.words),
        .optionalText("actor", "Who acts, where the headline leaves no doubt.", example: "Mayor", \.actor),
        .optionalText("verb", "The verb, where who acts is known.", example: "denies", \.verb),
        .flag("isQuestion", "Whether it asks.", \.isQuestion),
    ]
}
