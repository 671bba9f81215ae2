import Templating

/// An event in a list of events.
struct EventCard: TemplateRecord {
    var title: String
    var address: String
    var from: ShownDate
    var to: ShownDate?
    var isPinned: Bool
    var outletCount: Int
    var followedCount: Int
    var articleCount: Int
    var headlines: [HeadlineLink]
    var moreHeadlines: Int
    var differences: String?

    static let templateFields: [TemplateField<EventCard>] = [
        .text("title", "The event's title.", example: "Ferry grounding off Port Ellery", \.title),
        .text("address", "Address of the event's page.", example: "event/ferry-grounding/index.html", \.address),
        .record("from", of: ShownDate.self, "When the first article was published.", \.from),
        .optionalRecord("to", of: ShownDate.self, "When the last one was, if on another day.", \.to),
        .flag("isPinned", "Whether the editor pinned it to the top.", \.isPinned),
        .number("outletCount", "Outlets that covered it.", example: 5, \.outletCount),
        .number("followedCount", "Outlets that the site follows.", example: 8, \.followedCount),
        .number("articleCount", "Articles about it.", example: 6, \.articleCount),
        .list("headlines", of: HeadlineLink.self, "Headlines, in order of publication, the first few.", \.headlines),
        .number("moreHeadlines", "How many headlines are left out.", example: 2, \.moreHeadlines),
        .optionalText(
            "differences",
            "In one line what differs.",
            example: "3 independent texts · figures differ",
            \.differences
        ),
    ]
}
