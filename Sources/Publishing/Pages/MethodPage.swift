import Templating

/// `method.mustache`: how the site was made, with the settings in force. A page of the project's own that has the address
/// `method/index.html` takes its place.
struct MethodPage: TemplateRecord {
    struct Language: TemplateRecord {
        var tag: String
        var articleCount: Int
        var knowsSpeakers: Bool

        static let templateFields: [TemplateField<Language>] = [
            .text("tag", "BCP 47; empty where a text's language is not known.", example: "de", \.tag),
            .number("articleCount", "Articles in it.", example: 12, \.articleCount),
            .flag("knowsSpeakers", "Whether speakers are looked for in it.", \.knowsSpeakers),
        ]
    }

    var site: SiteFrame
    var page: PageFrame
    var articleCount: Int
    var eventCount: Int
    var outletCount: Int
    var dates: String?
    var languages: [Language]
    var threshold: String
    var days: String
    var also: String
    var perhaps: String
    var reprintPercent: Int
    var passagePercent: Int
    var isExcerpted: Bool
    var excerptWords: Int
    var excerptPercent: String
    var facts: String?
    var timeZone: String
    var version: String

    static let templateFields: [TemplateField<MethodPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .number("articleCount", "Articles of the site.", example: 412, \.articleCount),
        .number("eventCount", "Events of the site.", example: 96, \.eventCount),
        .number("outletCount", "Outlets that it follows.", example: 8, \.outletCount),
        .optionalText(
            "dates",
            "When the articles were published, where there are any.",
            example: "2 March 2026 to 9 April 2026",
            \.dates
        ),
        .list("languages", of: Language.self, "The languages of the articles, most articles first.", \.languages),
        .text("threshold", "`grouping.threshold`.", example: "0.1", \.threshold),
        .text("days", "`grouping.days`.", example: "5", \.days),
        .text("also", "Likeness from which on two sentences surely report the same.", example: "0.35", \.also),
        .text("perhaps", "Likeness from which on they perhaps do.", example: "0.25", \.perhaps),
        .number(
            "reprintPercent",
            "Of the runs of five words in common, from which on two texts are one.",
            example: 50,
            \.reprintPercent
        ),
        .number("passagePercent", "From which on they share passages.", example: 20, \.passagePercent),
        .flag("isExcerpted", "Whether the site shows excerpts only.", \.isExcerpted),
        .number("excerptWords", "`excerpt_words`.", example: 90, \.excerptWords),
        .text("excerptPercent", "`excerpt_share`, of 100.", example: "15", \.excerptPercent),
        .optionalText("facts", "`compare_by`.", example: "country, kind", \.facts),
        .text("timeZone", "`time_zone`.", example: "Europe/Berlin", \.timeZone),
        .text("version", "The program's version.", example: "0.1.0", \.version),
    ]
}
