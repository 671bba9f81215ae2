import Templating

/// `calendar-chart.mustache`: a year's days as a drawing, a column a week. Lengths are in the units of its `viewBox`.
struct CalendarChart: TemplateRecord {
    struct Month: TemplateRecord {
        var x: Int
        var name: String

        static let templateFields: [TemplateField<Month>] = [
            .number("x", "Of its first week.", example: 28, \.x),
            .text("name", "Its short name.", example: "Mar", \.name),
        ]
    }

    /// A day with articles.
    struct Day: TemplateRecord {
        var x: Int
        var y: Int
        /// 1 to 4.
        var level: Int
        var title: String
        var address: String

        static let templateFields: [TemplateField<Day>] = [
            .number("x", "Of its square.", example: 122, \.x),
            .number("y", "Of its square.", example: 33, \.y),
            .number("level", "How much there is, 1 to 4, beside the fullest day of the site.", example: 2, \.level),
            .text("title", "The day and what there is.", example: "2 March 2026: 5 articles, 3 events", \.title),
            .text("address", "Address of the day's page.", example: "day/2026-03-02/index.html", \.address),
        ]
    }

    var year: Int
    var months: [Month]
    /// The outline of all days of the year, as the `d` of a path.
    var outline: String
    var days: [Day]

    static let templateFields: [TemplateField<CalendarChart>] = [
        .number("year", "The year.", example: 2026, \.year),
        .list("months", of: Month.self, "The months, for the line above.", \.months),
        .text("outline", "Where days are, as the `d` of a path.", example: "M28 18H763V116H28z", \.outline),
        .list("days", of: Day.self, "The days with articles.", \.days),
    ]
}
