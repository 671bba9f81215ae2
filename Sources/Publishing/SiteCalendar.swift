import Articles
import Foundation
import Templating

/// Days, months and times as the site's pages show them, in the site's time zone.
struct SiteCalendar: Sendable {
    private let timeZone: TimeZone
    private let phrases: Phrases
    private let monthNames: [String]
    private var keptDays: [Int: ShownDate] = [:]

    /// An unknown name is UTC; reading the settings has told of it.
    init(timeZone name: String, phrases: Phrases) {
        self.phrases = phrases
        monthNames = phrases.lists["monthNames"] ?? [String](repeating: "", count: 12)
        timeZone = TimeZone(identifier: name) ?? .gmt
    }

    /// Keeps at hand how days are shown that pages will show many times.
    mutating func keep(_ days: [Int]) {
        for day in days { keptDays[day] = shown(day: day) }
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
        let dayText = shown(day: local.day).day
        let text = phrases.say(
            "dateTimePattern",
            ["date": .text(dayText), "time": .text(Self.clock(local.time))]
        )
        return ShownDate(machine: date.description, day: dayText, text: text)
    }

    /// The time alone; nil where only the day is known.
    func shownTime(_ date: PublicationDate) -> ShownTime? {
        date.second.map { ShownTime(machine: date.description, text: Self.clock(localSecond($0).time)) }
    }

    func shown(day: Int) -> ShownDate {
        if let kept = keptDays[day] { return kept }
        let (year, month, dayOfMonth) = PublicationDate.civil(day)
        let text = say("datePattern", year, month, dayOfMonth)
        return ShownDate(machine: PublicationDate.isoDay(day), day: text, text: text)
    }

    /// `2 March`; `March 2026` where the days shown are so many that a day says less than its year.
    func shortlyShown(day: Int, amongDays count: Int) -> String {
        let (year, month, dayOfMonth) = PublicationDate.civil(day)
        return say(count > 300 ? "monthPattern" : "dayPattern", year, month, dayOfMonth)
    }

    /// `March 2026` of `2026-03`.
    func title(ofMonth isoMonth: String) -> String {
        let parts = isoMonth.split(separator: "-")
        guard parts.count == 2, let month = Int(parts[1]), monthNames.indices.contains(month - 1) else {
            return isoMonth
        }
        return phrases.say("monthPattern", ["month": .text(monthNames[month - 1]), "year": .text(String(parts[0]))])
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

    private func say(_ pattern: String, _ year: Int, _ month: Int, _ day: Int) -> String {
        phrases.say(pattern, ["day": .number(day), "month": .text(monthNames[month - 1]), "year": .number(year)])
    }
}
