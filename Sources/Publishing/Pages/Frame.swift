import Templating

/// What every page knows of the site.
struct SiteFrame: TemplateRecord {
    var title: String
    var description: String
    var language: String
    var direction: String
    var locale: String?
    var author: String?
    var hasFeeds: Bool
    var hasTags: Bool
    var hasPeople: Bool
    var hasSearch: Bool
    var pages: [PageLink]

    static let templateFields: [TemplateField<SiteFrame>] = [
        .text("title", "The site's title.", example: "The Parallax", \.title),
        .text("description", "One line about the site; may be empty.", example: "News, side by side", \.description),
        .text("language", "The site's language, BCP 47.", example: "en", \.language),
        .text("direction", "Direction of the site's language: `ltr` or `rtl`.", example: "ltr", \.direction),
        .optionalText(
            "locale",
            "The site's language with its country, as Open Graph wants it, where `language` names one.",
            example: "en_GB",
            \.locale
        ),
        .optionalText("author", "Who publishes the site.", example: "Ada Quill", \.author),
        .flag("hasFeeds", "Whether `base_url` is set, so that there are feeds and a sitemap.", \.hasFeeds),
        .flag("hasTags", "Whether any event has a tag.", \.hasTags),
        .flag("hasPeople", "Whether anyone is quoted in two articles.", \.hasPeople),
        .flag("hasSearch", "Whether the site has a search page.", \.hasSearch),
        .list("pages", of: PageLink.self, "The free pages and the one on the method, by title.", \.pages),
    ]
}

/// What every page knows of itself.
struct PageFrame: TemplateRecord {
    var kind: String
    var title: String
    var root: String
    var description: String?
    var canonical: String?
    var feed: String?
    var sharing: SharingFrame

    static let templateFields: [TemplateField<PageFrame>] = [
        .text("kind", "Kind of page; `data-page` of the body.", example: "event", \.kind),
        .text("title", "The page's title, without the site's.", example: "Storm in Port Ellery", \.title),
        .text("root", "The way up to the site's folder; set it before any address.", example: "../../", \.root),
        .optionalText("description", "One line for search engines.", example: "Covered by 5 outlets", \.description),
        .optionalText(
            "canonical",
            "The page's URL, where `base_url` is set.",
            example: "https://example.org/about/",
            \.canonical
        ),
        .optionalText(
            "feed",
            "Address of the page's own Atom feed: of an outlet, a tag or a person, where `base_url` is set.",
            example: "outlet/harbour-daily/atom.xml",
            \.feed
        ),
        .record("sharing", of: SharingFrame.self, "What it tells other programs of itself.", \.sharing),
        .flag("isHome", "Whether this is the home page.") { $0.pointee.kind == "home" },
        .flag("isEvent", "Whether it is an event's page.") { $0.pointee.kind == "event" },
        .flag("isSearch", "Whether this is the search page.") { $0.pointee.kind == "search" },
    ]
}

/// A page that another one links to.
struct PageLink: TemplateRecord {
    var title: String
    var address: String

    static let templateFields: [TemplateField<PageLink>] = [
        .text("title", "The page's title.", example: "About", \.title),
        .text("address", "Its address below the site's folder.", example: "about/index.html", \.address),
    ]
}

/// A name that is a link: a tag, a person.
struct NamedLink: TemplateRecord {
    var name: String
    var address: String

    static let templateFields: [TemplateField<NamedLink>] = [
        .text("name", "The name.", example: "shipping", \.name),
        .text("address", "Address of its page.", example: "tag/shipping/index.html", \.address),
    ]
}

/// A date as pages show it.
struct ShownDate: TemplateRecord, Hashable {
    var machine: String
    var day: String
    var text: String

    static let templateFields: [TemplateField<ShownDate>] = [
        .text("machine", "ISO 8601, for `datetime`.", example: "2026-03-02T10:04:00Z", \.machine),
        .text("day", "The day in words, in the site's time zone.", example: "2 March 2026", \.day),
        .text("text", "Day and, where known, time.", example: "2 March 2026, 10:04", \.text),
    ]
}

/// The time of a moment whose day is said elsewhere.
struct ShownTime: TemplateRecord {
    var machine: String
    var text: String

    static let templateFields: [TemplateField<ShownTime>] = [
        .text("machine", "ISO 8601, for `datetime`.", example: "2026-03-02T10:04:00Z", \.machine),
        .text("text", "The time, in the site's time zone.", example: "10:04", \.text),
    ]
}

/// A headline with who ran it.
struct HeadlineLink: TemplateRecord {
    var outlet: String
    var outletAddress: String
    var title: String
    var address: String
    var lang: String?

    static let templateFields: [TemplateField<HeadlineLink>] = [
        .text("outlet", "The outlet's name.", example: "Harbour Daily", \.outlet),
        .text(
            "outletAddress",
            "Address of the outlet's page.",
            example: "outlet/harbour-daily/index.html",
            \.outletAddress
        ),
        .text("title", "The headline.", example: "Ferry runs aground off Port Ellery", \.title),
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html", \.address),
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de", \.lang),
    ]
}
