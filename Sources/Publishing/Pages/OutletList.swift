import Templating

/// `opml.mustache`: the outlets, their home pages and feeds, for programs that read feeds (OPML 2.0).
struct OutletList: TemplateRecord {
    struct Outlet: TemplateRecord {
        var name: String
        var home: String?
        var feeds: [String]

        static let templateFields: [TemplateField<Outlet>] = [
            .text("name", "The outlet's name.", example: "Harbour Daily", \.name),
            .optionalText("home", "Its home page.", example: "https://harbour-daily.example/", \.home),
            .flag("hasFeeds", "Whether `feed` in outlets.yml names any.", anyOf: \.feeds),
            .texts("feeds", "Its own feeds.", example: "https://harbour-daily.example/rss.xml", \.feeds),
        ]
    }

    /// What this site publishes of an outlet.
    struct Feed: TemplateRecord {
        var outlet: String
        var page: String
        var url: String

        static let templateFields: [TemplateField<Feed>] = [
            .text("outlet", "The outlet's name.", example: "Harbour Daily", \.outlet),
            .text(
                "page",
                "URL of the outlet's page on this site.",
                example: "https://example.org/outlet/harbour-daily/",
                \.page
            ),
            .text(
                "url",
                "URL of this site's feed of its articles.",
                example: "https://example.org/outlet/harbour-daily/atom.xml",
                \.url
            ),
        ]
    }

    var title: String
    var author: String?
    var outlets: [Outlet]
    var feeds: [Feed]

    static let templateFields: [TemplateField<OutletList>] = [
        .text("title", "The site's title.", example: "The Parallax", \.title),
        .optionalText("author", "Who publishes the site.", example: "Ada Quill", \.author),
        .list("outlets", of: Outlet.self, "The outlets, by name.", \.outlets),
        .flag("hasFeeds", "Whether this site has feeds of them: where `base_url` is set.", anyOf: \.feeds),
        .list("feeds", of: Feed.self, "This site's feeds of the outlets' articles, by outlet.", \.feeds),
    ]
}
