import Templating

/// `day.mustache`: what was published on one day, by event.
struct DayPage: TemplateRecord {
    struct Group: TemplateRecord {
        var title: String
        var address: String
        var headlines: [HeadlineLink]

        static let templateFields: [TemplateField<Group>] = [
            .text("title", "The event's title.", example: "Ferry grounding off Port Ellery", \.title),
            .text("address", "Address of the event's page.", example: "event/ferry-grounding/index.html", \.address),
            .list("headlines", of: HeadlineLink.self, "Its articles of that day.", \.headlines),
        ]
    }

    var site: SiteFrame
    var page: PageFrame
    var date: ShownDate
    var month: String
    var monthAddress: String
    var articleCount: Int
    var events: [Group]

    static let templateFields: [TemplateField<DayPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .record("date", of: ShownDate.self, "The day.", \.date),
        .text("month", "Its month.", example: "March 2026", \.month),
        .text("monthAddress", "Address of the month's page.", example: "month/2026-03/index.html", \.monthAddress),
        .number("articleCount", "Articles of that day.", example: 12, \.articleCount),
        .list("events", of: Group.self, "The events with articles of that day.", \.events),
    ]
}

/// `month.mustache`: the events of one month.
struct MonthPage: TemplateRecord {
    struct Day: TemplateRecord {
        var day: Int
        var address: String

        static let templateFields: [TemplateField<Day>] = [
            .number("day", "Day of the month.", example: 2, \.day),
            .text("address", "Address of the day's page.", example: "day/2026-03-02/index.html", \.address),
        ]
    }

    var site: SiteFrame
    var page: PageFrame
    var title: String
    var days: [Day]
    var events: [EventCard]

    static let templateFields: [TemplateField<MonthPage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .text("title", "The month.", example: "March 2026", \.title),
        .list("days", of: Day.self, "The days with articles, earliest first.", \.days),
        .list("events", of: EventCard.self, "The events with articles of the month, newest first.", \.events),
    ]
}

/// `archive.mustache`: every month.
struct ArchivePage: TemplateRecord {
    struct Month: TemplateRecord {
        var title: String
        var address: String
        var eventCount: Int
        var articleCount: Int

        static let templateFields: [TemplateField<Month>] = [
            .text("title", "The month.", example: "March 2026", \.title),
            .text("address", "Address of the month's page.", example: "month/2026-03/index.html", \.address),
            .number("eventCount", "Events with articles of the month.", example: 9, \.eventCount),
            .number("articleCount", "Articles of the month.", example: 40, \.articleCount),
        ]
    }

    var site: SiteFrame
    var page: PageFrame
    var months: [Month]
    var years: [CalendarChart]

    static let templateFields: [TemplateField<ArchivePage>] = [
        .record("site", of: SiteFrame.self, "The site.", \.site),
        .record("page", of: PageFrame.self, "This page.", \.page),
        .list("months", of: Month.self, "The months, newest first.", \.months),
        .list("years", of: CalendarChart.self, "The days with articles, a drawing a year, newest first.", \.years),
    ]
}
