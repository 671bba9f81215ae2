import Templating

/// A day of the time line.
struct TimelineDay: TemplateRecord {
    var date: ShownDate
    var entries: [TimelineRow]

    static let templateFields: [TemplateField<TimelineDay>] = [
        .record("date", of: ShownDate.self, "The day.", \.date),
        .list("entries", of: TimelineRow.self, "Its articles, in order of publication.", \.entries),
    ]
}

/// An article on the time line.
struct TimelineRow: TemplateRecord {
    var link: HeadlineLink
    var time: ShownTime?
    var isFirst: Bool
    var after: String?

    static let templateFields: [TemplateField<TimelineRow>] = [
        .optionalRecord("time", of: ShownTime.self, "When on that day, where known.", \.time),
        .text("outlet", "The outlet's name.", example: "Harbour Daily", \.link.outlet),
        .text("title", "The headline.", example: "Ferry runs aground off Port Ellery", \.link.title),
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html", \.link.address),
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de", \.link.lang),
        .flag("isFirst", "Whether it is surely the first report in the digest.", \.isFirst),
        .optionalText("after", "How long after the first report.", example: "3 h 20 min later", \.after),
    ]
}
