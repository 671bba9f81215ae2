import Articles
import Foundation

/// Days, months and times as the site's pages show them, in the site's time zone.
struct SiteCalendar: Sendable {
    private let timeZone: TimeZone

    /// An unknown name is UTC; reading the settings has told of it.
    init(timeZone name: String) {
        timeZone = TimeZone(identifier: name) ?? .gmt
    }

    /// Days since 1970-01-01 on which something was published; a day without a time is that day everywhere.
    func day(of date: PublicationDate) -> Int {
        local(date).day
    }

    /// The day, and the seconds since its beginning where the time is known.
    func local(_ date: PublicationDate) -> (day: Int, second: Int?) {
        guard let second = date.second else { return (date.day, nil) }
        let local = localSecond(second)
        return (local.day, local.time)
    }

    func shown(_ date: PublicationDate) -> ShownDate {
        guard let second = date.second else { return shown(day: date.day) }
        let local = localSecond(second)
        let dayText = Self.text(day: local.day)
        return ShownDate(machine: date.description, day: dayText, text: "\(dayText), \(Self.clock(local.time))")
    }

    /// The time alone; nil where only the day is known.
    func shownTime(_ date: PublicationDate) -> ShownTime? {
        date.second.map { ShownTime(machine: date.description, text: Self.clock(localSecond($0).time)) }
    }

    func shown(day: Int) -> ShownDate {
        let text = Self.text(day: day)
        return ShownDate(machine: PublicationDate.isoDay(day), day: text, text: text)
    }

    /// `2 March`; `March 2026` where the days shown are so many that a day says less than its year.
    func shortlyShown(day: Int, amongDays count: Int) -> String {
        let (year, month, dayOfMonth) = PublicationDate.civil(day)
        return count > 300 ? "\(Self.monthNames[month - 1]) \(year)" : "\(dayOfMonth) \(Self.monthNames[month - 1])"
    }

    /// `March 2026` of `2026-03`.
    static func title(ofMonth isoMonth: String) -> String {
        let parts = isoMonth.split(separator: "-")
        guard parts.count == 2, let month = Int(parts[1]), monthNames.indices.contains(month - 1) else {
            return isoMonth
        }
        return "\(monthNames[month - 1]) \(parts[0])"
    }

    private func localSecond(_ second: Int) -> (day: Int, time: Int) {
        let local = second + timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
        let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        return (day, local - day * 86_400)
    }

    /// `10:04` of the seconds since midnight.
    private static func clock(_ time: Int) -> String {
        [time / 3600, time / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    private static func text(day: Int) -> String {
        let (year, month, dayOfMonth) = PublicationDate.civil(day)
        return "\(dayOfMonth) \(monthNames[month - 1]) \(year)"
    }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
