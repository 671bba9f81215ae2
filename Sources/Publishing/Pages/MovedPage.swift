import Templating

/// `moved.mustache`: what stands at an address whose page has gone elsewhere, is not in the project any more, or can't be read.
struct MovedPage: TemplateRecord {
    var site: SiteFrame
    var title: String
    var root: String
    var hasMoved: Bool
    var why: String
    var address: String
    var event: String?
    var canonical: String?

    static let templateFields: [TemplateField<MovedPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .text(
            "title",
            "Title of the event that is meant now, or that nothing is here.",
            example: "Harbour bridge",
            \.title
        ),
        .text("root", "The way up to the site's folder, to be set before addresses.", example: "../../", \.root),
        .flag("hasMoved", "Whether `address` is where the page is now; else it has none.", \.hasMoved),
        .text("why", "Why nothing is here; empty where it has moved.", example: "It could not be read.", \.why),
        .text("address", "Where a reader goes on.", example: "event/harbour-bridge/index.html", \.address),
        .optionalText(
            "event",
            "Title of the event that the article was in, where the site has it.",
            example: "Harbour bridge",
            \.event
        ),
        .optionalText(
            "canonical",
            "URL of `address` where the page has moved and `base_url` is set.",
            example: "https://example.org/event/harbour-bridge/",
            \.canonical
        ),
    ]
}
