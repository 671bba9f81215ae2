import Articles
import Coverage

extension Site {
    /// Where the drawing of a time line begins and ends, beside the outlets' names.
    private static let plot = 170..<700
    private static let rowHeight = 26
    /// Ticks that have room for a day.
    private static let mostTicks = 8

    /// When each outlet published; nil where fewer than two did, or the days are too many to tell apart.
    func timelineChart(of index: Int) -> TimelineChart? {
        let comparison = comparisons[index]
        let reporting = comparison.coverage.reporting
        let moments = comparison.event.articles.map { calendar.local($0.date) }
        guard reporting.count > 1, let first = moments.map(\.day).min(), let last = moments.map(\.day).max() else {
            return nil
        }
        let dayCount = last - first + 1
        func x(day: Int, second: Int) -> Int {
            let part = Double((day - first) * 86_400 + second) / Double(dayCount * 86_400)
            return Self.plot.lowerBound + Int((part * Double(Self.plot.count)).rounded())
        }
        let rows = reporting.enumerated().map { row, outlet in
            let link = outletLink(outlet)
            return TimelineChart.Row(
                outlet: link.name,
                sign: link.sign,
                y: Self.rowHeight * (row + 1),
                dots: comparison.timeline.entries.compactMap { entry in
                    let article = comparison.event.articles[entry.article]
                    guard article.outlet == outlet else { return nil }
                    let (day, second) = moments[entry.article]
                    let start = x(day: day, second: second ?? 0)
                    return TimelineChart.Dot(
                        x: start,
                        width: second == nil ? x(day: day + 1, second: 0) - start : 0,
                        text: calendar.shown(article.date).text,
                        isFirst: entry.isFirst
                    )
                }
            )
        }
        return TimelineChart(
            height: Self.rowHeight * (reporting.count + 1) + 12,
            ticks: dayCount == 1
                ? stride(from: 0, to: 24, by: 6).map { hour in
                    TimelineChart.Tick(
                        x: x(day: first, second: hour * 3600),
                        text: hour < 10 ? "0\(hour):00" : "\(hour):00"
                    )
                }
                : stride(from: first, through: last, by: (dayCount + Self.mostTicks - 1) / Self.mostTicks).map { day in
                    TimelineChart.Tick(
                        x: x(day: day, second: 0),
                        text: calendar.shortlyShown(day: day, amongDays: dayCount)
                    )
                },
            rows: rows
        )
    }
}
