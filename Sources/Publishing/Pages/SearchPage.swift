import Templating

/// `search.mustache`: finds what the site has, by words.
struct SearchPage: TemplateRecord {
    /// An outlet that results can be limited to.
    struct Outlet: TemplateRecord {
        var name: String
        var id: String

        static let templateFields: [TemplateField<Outlet>] = [
            .text("name", "The outlet's name.", example: "Harbour Daily", \.name),
            .text(
                "id",
                "Its key in `outlets.yml`, the value that the script looks for.",
                example: "harbour-daily",
                \.id
            ),
        ]
    }

    var site: SiteFrame
    var page: PageFrame
    var outlets: [Outlet]
    var from: String?
    var to: String?

    static let templateFields: [TemplateField<SearchPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .list("outlets", of: Outlet.self, "The outlets, by name.", \.outlets),
        .optionalText("from", "The day of the first article, ISO 8601.", example: "2026-03-02", \.from),
        .optionalText("to", "The day of the last article, ISO 8601.", example: "2026-04-11", \.to),
    ]
}
