import Templating

/// A day of the time line.
struct TimelineDay: TemplateRecord {
    var date: ShownDate
    var entries: [TimelineRow]

    static let templateFields: [TemplateField<TimelineDay>] = [
        .record("date", of: ShownDate.self, "The day.") { $0.date },
        .list("entries", of: TimelineRow.self, "Its articles, in order of publication.") { $0.entries },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// An article on the time line.
struct TimelineRow: TemplateRecord {
    var link: HeadlineLink
    var time: ShownTime?
    var isFirst: Bool
    var after: String?

    static let templateFields: [TemplateField<TimelineRow>] = [
        .optionalRecord("time", of: ShownTime.self, "When on that day, where known.") { $0.time },
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.link.outlet },
        .text("title", "The headline.", example: "Ferry runs aground off Port Ellery") { $0.link.title },
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html") {
            $0.link.address
        },
        .optionalText("lang", "The article's language, where it is not the site's.", example: "de") { $0.link.lang },
        .flag("isFirst", "Whether it is surely the first report in the digest.") { $0.isFirst },
        .optionalText("after", "How long after the first report.", example: "3 h 20 min later") { $0.after },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
