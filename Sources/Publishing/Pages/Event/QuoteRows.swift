import Templating

/// A run of words of a quotation, compared with the fullest one.
struct QuotePart: TemplateRecord {
    enum Change { case kept, own, missing }

    var text: String
    var change: Change
    /// Words left out, where `text` is not shown.
    var words: Int

    static let templateFields: [TemplateField<QuotePart>] = [
        .text("text", "The words as printed; empty where they may not be shown.", example: "of the century", \.text),
        .flag("isKept", "Whether the fullest quotation has them too.") { $0.pointee.change == .kept },
        .flag("isOwn", "Whether only this quotation has them.") { $0.pointee.change == .own },
        .flag("isMissing", "Whether only the fullest quotation has them.") { $0.pointee.change == .missing },
        .number("words", "How many words.", example: 3, \.words),
    ]
}

/// Words that several outlets quote, in the versions they print.
struct UtteranceRow: TemplateRecord {
    struct Version: TemplateRecord {
        var id: String
        var relation: String
        var cited: CitedText
        var parts: [QuotePart]
        var speaker: String?
        var attribution: String?
        var same: [Same]

        static let templateFields: [TemplateField<Version>] = [
            .text("id", "Its id, for links to the row.", example: "quote-harbour-daily-7k2f-q3", \.id),
            .text("relation", "How it relates to the fullest.", example: "shortened", \.relation),
            .text("outlet", "The outlet's name.", example: "Harbour Daily", \.cited.mark.outlet),
            .record("cited", of: CitedText.self, "The quotation.", \.cited),
            .flag("isCompared", "Whether the words can be shown part by part.", anyOf: \.parts),
            .list("parts", of: QuotePart.self, "The words, those that differ told apart.", \.parts),
            .optionalText("speaker", "Whom the outlet credits.", example: "Mara Quint", \.speaker),
            .optionalText("attribution", "How the outlet credits it.", example: "claimed, through CCTV", \.attribution),
            .flag("hasSame", "Whether others have it word for word.", anyOf: \.same),
            .list("same", of: Same.self, "Those that do.", \.same),
        ]
    }

    /// An outlet that has a version word for word.
    struct Same: TemplateRecord {
        var id: String
        var mark: Mark
        var credit: String?

        static let templateFields: [TemplateField<Same>] = [
            .text("id", "Its id, for links to the row.", example: "quote-coast-post-90qd-q1", \.id),
            .record("mark", of: Mark.self, "Where it stands.", \.mark),
            .optionalText("credit", "Whom the outlet credits and how.", example: "Mara Quint, said", \.credit),
        ]
    }

    var id: String
    var versions: [Version]
    var outletCount: Int
    var isCreditedApart: Bool

    static let templateFields: [TemplateField<UtteranceRow>] = [
        .text("id", "Id of the fullest version, for links to the row.", example: "quote-harbour-daily-7k2f-q3", \.id),
        .number("outletCount", "Outlets that quote it.", example: 3, \.outletCount),
        .flag("isCreditedApart", "Whether outlets credit it to different speakers.", \.isCreditedApart),
        .list("versions", of: Version.self, "The versions that differ, the fullest first.", \.versions),
    ]
}

/// How much of an outlet's words is given to whom.
struct ShareRow: TemplateRecord {
    struct Share: TemplateRecord {
        var name: String
        var percent: Int
        var words: Int
        var anchor: String

        static let templateFields: [TemplateField<Share>] = [
            .text("name", "The speaker.", example: "Mara Quint", \.name),
            .number("percent", "Of all words of the outlet's articles.", example: 12, \.percent),
            .flag("isUnderOne", "Whether that is less than one percent.", { $0.pointee.percent == 0 }),
            .number("words", "Words quoted.", example: 49, \.words),
            .text("anchor", "Id of the quotations on this page.", example: "said-mara-quint-harbour-daily", \.anchor),
        ]
    }

    /// What is quoted of nobody by name.
    struct Rest: TemplateRecord {
        var percent: Int

        static let templateFields: [TemplateField<Rest>] = [
            .number("percent", "Of all words of the outlet's articles.", example: 4, \.percent),
            .flag("isUnderOne", "Whether that is less than one percent.", { $0.pointee.percent == 0 }),
        ]
    }

    var outlet: String
    var percent: Int
    var shares: [Share]
    var rest: Rest?

    private var isUnderOne: Bool { percent == 0 && !(shares.isEmpty && rest == nil) }

    static let templateFields: [TemplateField<ShareRow>] = [
        .text("outlet", "The outlet's name.", example: "Harbour Daily", \.outlet),
        .number("percent", "Of the words of its articles those in quotation marks.", example: 23, \.percent),
        .flag("isUnderOne", "Whether there are some, but less than one percent.", \.isUnderOne),
        .list("shares", of: Share.self, "Whose they are, most first.", \.shares),
        .optionalRecord("rest", of: Rest.self, "Those that are credited to nobody by name.", \.rest),
    ]
}
