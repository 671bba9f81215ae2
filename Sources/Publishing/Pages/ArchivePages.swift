import Templating

/// `day.mustache`: what was published on one day, by event.
struct DayPage: TemplateRecord {
    struct Group: TemplateRecord {
        var title: String
        var address: String
        var headlines: [HeadlineLink]

        static let templateFields: [TemplateField<Group>] = [
            .text("title", "The event's title.", example: "Ferry grounding off Port Ellery") { $0.title },
            .text("address", "Address of the event's page.", example: "event/ferry-grounding/index.html") {
                $0.address
            },
            .list("headlines", of: HeadlineLink.self, "Its articles of that day.") { $0.headlines },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var site: SiteFrame
    var page: PageFrame
    var date: ShownDate
    var month: String
    var monthAddress: String
    var articleCount: Int
    var events: [Group]

    static let templateFields: [TemplateField<DayPage>] = [
        .record("site", of: SiteFrame.self, "The site.") { $0.site },
        .record("page", of: PageFrame.self, "This page.") { $0.page },
        .record("date", of: ShownDate.self, "The day.") { $0.date },
        .text("month", "Its month.", example: "March 2026") { $0.month },
        .text("monthAddress", "Address of the month's page.", example: "month/2026-03/index.html") { $0.monthAddress },
        .number("articleCount", "Articles of that day.", example: 12) { $0.articleCount },
        .text("articleNoun", "`article` or `articles`, as the count wants it.", example: "articles") {
            noun("article", $0.articleCount)
        },
        .list("events", of: Group.self, "The events with articles of that day.") { $0.events },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// `month.mustache`: the events of one month.
struct MonthPage: TemplateRecord {
    struct Day: TemplateRecord {
        var day: Int
        var address: String

        static let templateFields: [TemplateField<Day>] = [
            .number("day", "Day of the month.", example: 2) { $0.day },
            .text("address", "Address of the day's page.", example: "day/2026-03-02/index.html") { $0.address },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var site: SiteFrame
    var page: PageFrame
    var title: String
    var days: [Day]
    var events: [EventCard]

    static let templateFields: [TemplateField<MonthPage>] = [
        .record("site", of: SiteFrame.self, "The site.") { $0.site },
        .record("page", of: PageFrame.self, "This page.") { $0.page },
        .text("title", "The month.", example: "March 2026") { $0.title },
        .list("days", of: Day.self, "The days with articles, earliest first.") { $0.days },
        .list("events", of: EventCard.self, "The events with articles of the month, newest first.") { $0.events },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// `archive.mustache`: every month.
struct ArchivePage: TemplateRecord {
    struct Month: TemplateRecord {
        var title: String
        var address: String
        var eventCount: Int
        var articleCount: Int

        static let templateFields: [TemplateField<Month>] = [
            .text("title", "The month.", example: "March 2026") { $0.title },
            .text("address", "Address of the month's page.", example: "month/2026-03/index.html") { $0.address },
            .number("eventCount", "Events with articles of the month.", example: 9) { $0.eventCount },
            .text("eventNoun", "`event` or `events`, as the count wants it.", example: "events") {
                noun("event", $0.eventCount)
            },
            .number("articleCount", "Articles of the month.", example: 40) { $0.articleCount },
            .text("articleNoun", "`article` or `articles`, as the count wants it.", example: "articles") {
                noun("article", $0.articleCount)
            },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var site: SiteFrame
    var page: PageFrame
    var months: [Month]

    static let templateFields: [TemplateField<ArchivePage>] = [
        .record("site", of: SiteFrame.self, "The site.") { $0.site },
        .record("page", of: PageFrame.self, "This page.") { $0.page },
        .list("months", of: Month.self, "The months, newest first.") { $0.months },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}
