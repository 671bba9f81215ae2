import Templating

/// `atom.mustache`: the newest events of the site, a tag or a person, or an outlet's newest articles, as an Atom feed
/// (RFC 4287).
struct AtomFeed: TemplateRecord {
    struct Entry: TemplateRecord {
        var title: String
        var url: String
        var published: String
        var updated: String
        var summary: String
        var author: String?
        var via: String?

        static let templateFields: [TemplateField<Entry>] = [
            .text("title", "The event's title, or the headline.", example: "Ferry grounding off Port Ellery", \.title),
            .text(
                "url",
                "The page of the event or article.",
                example: "https://example.org/event/ferry-grounding/",
                \.url
            ),
            .text(
                "published",
                "When the first article was published, RFC 3339.",
                example: "2026-03-02T10:04:00Z",
                \.published
            ),
            .text(
                "updated",
                "When the last article was published or changed.",
                example: "2026-03-03T08:00:00Z",
                \.updated
            ),
            .text("summary", "Who covered it.", example: "5 of the 8 outlets followed have it.", \.summary),
            .optionalText("author", "The outlet, where the entry is an article.", example: "Harbour Daily", \.author),
            .optionalText(
                "via",
                "Address of the article's original.",
                example: "https://harbour-daily.example/ferry",
                \.via
            ),
        ]
    }

    var title: String
    var description: String
    var language: String
    var author: String
    var home: String
    var selfURL: String
    var updated: String
    var entries: [Entry]

    static let templateFields: [TemplateField<AtomFeed>] = [
        .text("title", "The site's title, after what the feed is of.", example: "The Parallax", \.title),
        .text("description", "One line about the site; may be empty.", example: "News, side by side", \.description),
        .text("language", "The site's language, BCP 47.", example: "en", \.language),
        .text("author", "Who publishes the site, else its title.", example: "Ada Quill", \.author),
        .text("home", "URL of the page that the feed is of.", example: "https://example.org/", \.home),
        .text("selfURL", "The feed's own URL.", example: "https://example.org/atom.xml", \.selfURL),
        .text(
            "updated",
            "When the newest entry was updated; of the site's feed `SOURCE_DATE_EPOCH`, where that is set.",
            example: "2026-03-03T08:00:00Z",
            \.updated
        ),
        .list("entries", of: Entry.self, "The newest entries.", \.entries),
    ]
}

/// `sitemap.mustache`: every page's URL (sitemaps.org).
struct Sitemap: TemplateRecord {
    var urls: [String]

    static let templateFields: [TemplateField<Sitemap>] = [
        .texts("urls", "The URLs, sorted.", example: "https://example.org/about/", \.urls)
    ]
}
