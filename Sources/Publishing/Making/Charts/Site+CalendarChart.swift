import Articles
import Templating

extension Site {
    private static let (left, top, pitch) = (24, 18, 13)

    /// The days with articles, a drawing a year, newest first.
    func calendarCharts() -> [CalendarChart] {
        let monthNames = phrases.lists["monthShortNames"] ?? [String](repeating: "", count: 12)
        let most = days.map(\.articles.count).max() ?? 1
        let byYear = Dictionary(grouping: days.indices) { PublicationDate.civil(days[$0].day).year }
        return byYear.sorted { $0.key > $1.key }.map { year, indices in
            let first = PublicationDate.day(year, 1, 1)
            let offset = Self.weekday(first)
            func x(_ day: Int) -> Int { Self.left + (day - first + offset) / 7 * Self.pitch }
            return CalendarChart(
                year: year,
                months: (1...12).map {
                    CalendarChart.Month(x: x(PublicationDate.day(year, $0, 1) + 6), name: monthNames[$0 - 1])
                },
                outline: Self.outline(offset: offset, days: PublicationDate.day(year + 1, 1, 1) - first),
                days: indices.map { index in
                    let (day, articles) = (days[index].day, days[index].articles)
                    let events = Set(articles.map(\.event)).count
                    return CalendarChart.Day(
                        x: x(day) + 1,
                        y: Self.top + Self.weekday(day) * Self.pitch + 1,
                        level: (4 * articles.count + most - 1) / most,
                        title: say(
                            "calendarDay",
                            [
                                "date": .text(calendar.shown(day: day).text), "articleCount": .number(articles.count),
                                "eventCount": .number(events),
                            ]
                        ),
                        address: SiteMap.day(PublicationDate.isoDay(day))
                    )
                }
            )
        }
    }

    /// 0 for Monday. The first day of 1970 was a Thursday.
    private static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }

    /// Around all days of a year: its first and last weeks are not full.
    private static func outline(offset: Int, days: Int) -> String {
        let last = offset + days - 1
        let bottom = top + 7 * pitch
        let (lastLeft, lastBottom) = (left + last / 7 * pitch, top + (last % 7 + 1) * pitch)
        return "M\(left) \(top + offset * pitch)H\(left + pitch)V\(top)H\(lastLeft + pitch)V\(lastBottom)"
            + "H\(lastLeft)V\(bottom)H\(left)z"
    }
}
