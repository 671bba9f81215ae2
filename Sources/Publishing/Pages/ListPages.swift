import Templating

/// `home.mustache`: the newest events.
struct HomePage: TemplateRecord {
    var site: SiteFrame
    var page: PageFrame
    var events: [EventCard]
    var hasMore: Bool

    static let templateFields: [TemplateField<HomePage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .list("events", of: EventCard.self, "The newest events, pinned ones first.", \.events),
        .flag("hasMore", "Whether there are events that this page does not show.", \.hasMore),
    ]
}

/// `tag.mustache`: the events of one tag.
struct TagPage: TemplateRecord {
    var site: SiteFrame
    var page: PageFrame
    var name: String
    var events: [EventCard]

    static let templateFields: [TemplateField<TagPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .text("name", "The tag.", example: "shipping", \.name),
        .list("events", of: EventCard.self, "Its events, newest first.", \.events),
    ]
}

/// `tags.mustache`: every tag.
struct TagsPage: TemplateRecord {
    struct Row: TemplateRecord {
        var name: String
        var address: String
        var eventCount: Int

        static let templateFields: [TemplateField<Row>] = [
            .text("name", "The tag.", example: "shipping", \.name),
            .text("address", "Address of its page.", example: "tag/shipping/index.html", \.address),
            .number("eventCount", "Events that have it.", example: 3, \.eventCount),
        ]
    }

    var site: SiteFrame
    var page: PageFrame
    var tags: [Row]

    static let templateFields: [TemplateField<TagsPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .list("tags", of: Row.self, "The tags, by name.", \.tags),
    ]
}

/// `page.mustache`: a free page.
struct TextPage: TemplateRecord {
    var site: SiteFrame
    var page: PageFrame
    var title: String
    var body: HTML

    static let templateFields: [TemplateField<TextPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .text("title", "The page's title.", example: "About", \.title),
        .html("body", "The page's Markdown, as HTML.", example: "<p>We compare.</p>", \.body),
    ]
}

/// `not-found.mustache`: what a server shows for an address that has no page.
struct NotFoundPage: TemplateRecord {
    var site: SiteFrame
    var home: String

    static let templateFields: [TemplateField<NotFoundPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .text("home", "The home page: its URL where `base_url` is set.", example: "https://example.org/", \.home),
    ]
}
