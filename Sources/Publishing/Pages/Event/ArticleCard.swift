import Templating

/// An article on its event's page.
struct ArticleCard: TemplateRecord {
    var link: HeadlineLink
    var date: ShownDate
    var byline: String?
    var agency: String?
    var wordCount: Int
    var excerpt: String?
    var url: String?

    static let templateFields: [TemplateField<ArticleCard>] = [
        .text("title", "The headline.", example: "Ferry runs aground off Port Ellery", \.link.title),
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html", \.link.address),
        .text("outlet", "The outlet's name.", example: "Harbour Daily", \.link.outlet),
        .text(
            "outletAddress",
            "Address of the outlet's page.",
            example: "outlet/harbour-daily/index.html",
            \.link.outletAddress
        ),
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de", \.link.lang),
        .record("date", of: ShownDate.self, "When it was published.", \.date),
        .optionalText("byline", "Who wrote it.", example: "By Ada Quill", \.byline),
        .optionalText("agency", "The agency it credits.", example: "Atlas", \.agency),
        .number("wordCount", "Words of the article.", example: 412, \.wordCount),
        .optionalText(
            "excerpt",
            "Its first words that the site may show.",
            example: "A ferry ran aground …",
            \.excerpt
        ),
        .optionalText("url", "Address of the original.", example: "https://harbour-daily.example/ferry", \.url),
    ]
}
