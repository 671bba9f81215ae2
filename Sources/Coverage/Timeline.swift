import Articles

/// When each article of an event was published.
package struct Timeline: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        /// Index in the event's articles.
        package let article: Int
        /// Whether every other article is surely later. Where two articles have the same moment, or of one only the day
        /// is known and another is of that day, nobody can tell and none is the first.
        package let isFirst: Bool
        /// Minutes after the earliest article; nil where of one of the two only the day is known.
        package let minutesAfterFirst: Int?
        /// Calendar days after the earliest article.
        package let daysAfterFirst: Int
    }

    /// In order of publication.
    package let entries: [Entry]

    package init(of event: Event) {
        let articles = event.articles
        let order = articles.indices.sorted { (articles[$0].date, $0) < (articles[$1].date, $1) }
        guard let earliest = order.first.map({ articles[$0].date }) else {
            entries = []
            return
        }
        let isCertain = order.dropFirst().allSatisfy { articles[$0].date.isSurelyLater(than: earliest) }
        entries = order.enumerated().map { place, article in
            let date = articles[article].date
            var minutes: Int?
            if let moment = date.second, let first = earliest.second { minutes = (moment - first) / 60 }
            return Entry(
                article: article,
                isFirst: place == 0 && isCertain,
                minutesAfterFirst: minutes,
                daysAfterFirst: max(0, date.day - earliest.day)
            )
        }
    }
}

extension PublicationDate {
    func isSurelyLater(than other: PublicationDate) -> Bool {
        if let second, let otherSecond = other.second { return second > otherSecond }
        return day > other.day
    }
}
