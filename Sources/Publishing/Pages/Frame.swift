import Templating

/// What every page knows of the site.
struct SiteFrame: TemplateRecord {
    var title: String
    var description: String
    var language: String
    var direction: String
    var author: String?
    var hasFeeds: Bool
    var hasTags: Bool
    var hasPeople: Bool
    var pages: [PageLink]

    static let templateFields: [TemplateField<SiteFrame>] = [
        .text("title", "The site's title.", example: "The Parallax") { $0.title },
        .text("description", "One line about the site; may be empty.", example: "News, side by side") {
            $0.description
        },
        .text("language", "The site's language, BCP 47.", example: "en") { $0.language },
        .text("direction", "Direction of the site's language: `ltr` or `rtl`.", example: "ltr") { $0.direction },
        .optionalText("author", "Who publishes the site.", example: "Ada Quill") { $0.author },
        .flag("hasFeeds", "Whether `base_url` is set, so that there are feeds and a sitemap.") { $0.hasFeeds },
        .flag("hasTags", "Whether any event has a tag.") { $0.hasTags },
        .flag("hasPeople", "Whether anyone is quoted in two articles.") { $0.hasPeople },
        .list("pages", of: PageLink.self, "The free pages, by title.") { $0.pages },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// What every page knows of itself.
struct PageFrame: TemplateRecord {
    var kind: String
    var title: String
    var root: String
    var description: String?
    var canonical: String?

    static let templateFields: [TemplateField<PageFrame>] = [
        .text("kind", "Kind of page; `data-page` of the body.", example: "event") { $0.kind },
        .text("title", "The page's title, without the site's.", example: "Storm in Port Ellery") { $0.title },
        .text("root", "The way up to the site's folder; set it before any address.", example: "../../") { $0.root },
        .optionalText("description", "One line for search engines.", example: "Covered by 5 outlets") {
            $0.description
        },
        .optionalText("canonical", "The page's URL, where `base_url` is set.", example: "https://example.org/about/") {
            $0.canonical
        },
        .flag("isHome", "Whether this is the home page.") { $0.kind == "home" },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// A page that another one links to.
struct PageLink: TemplateRecord {
    var title: String
    var address: String

    static let templateFields: [TemplateField<PageLink>] = [
        .text("title", "The page's title.", example: "About") { $0.title },
        .text("address", "Its address below the site's folder.", example: "about/index.html") { $0.address },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// A name that is a link: an outlet, a tag, a day.
struct NamedLink: TemplateRecord {
    var name: String
    var address: String

    static let templateFields: [TemplateField<NamedLink>] = [
        .text("name", "The name.", example: "Harbour Daily") { $0.name },
        .text("address", "Address of its page.", example: "outlet/harbour-daily/index.html") { $0.address },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// A date as pages show it.
struct ShownDate: TemplateRecord, Hashable {
    var machine: String
    var day: String
    var text: String

    static let templateFields: [TemplateField<ShownDate>] = [
        .text("machine", "ISO 8601, for `datetime`.", example: "2026-03-02T10:04:00Z") { $0.machine },
        .text("day", "The day in words, in the site's time zone.", example: "2 March 2026") { $0.day },
        .text("text", "Day and, where known, time.", example: "2 March 2026, 10:04") { $0.text },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// The time of a moment whose day is said elsewhere.
struct ShownTime: TemplateRecord {
    var machine: String
    var text: String

    static let templateFields: [TemplateField<ShownTime>] = [
        .text("machine", "ISO 8601, for `datetime`.", example: "2026-03-02T10:04:00Z") { $0.machine },
        .text("text", "The time, in the site's time zone.", example: "10:04") { $0.text },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// A headline with who ran it.
struct HeadlineLink: TemplateRecord {
    var outlet: String
    var outletAddress: String
    var title: String
    var address: String
    var lang: String?

    static let templateFields: [TemplateField<HeadlineLink>] = [
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.outlet },
        .text("outletAddress", "Address of the outlet's page.", example: "outlet/harbour-daily/index.html") {
            $0.outletAddress
        },
        .text("title", "The headline.", example: "Ferry runs aground off Port Ellery") { $0.title },
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html") {
            $0.address
        },
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de") { $0.lang },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
