import Articles
import Coverage
import Testing

struct TimelineTests {
    func entries(_ dates: String...) -> [Timeline.Entry] {
        Comparison.sample(dates.enumerated().map { .sample("outlet\($0)", on: $1) }).timeline.entries
    }

    @Test func countsMinutesAndDaysFromTheEarliest() {
        let entries = entries("2031-03-04T08:00Z", "2031-03-04T10:30+01:00", "2031-03-06T08:05Z")
        #expect(entries.map(\.article) == [0, 1, 2])
        #expect(entries.map(\.minutesAfterFirst) == [0, 90, 2885])
        #expect(entries.map(\.daysAfterFirst) == [0, 0, 2])
        #expect(entries.map(\.isFirst) == [true, false, false])
    }

    /// Nine in the evening there is two in the morning of the day after here.
    @Test func countsNoDaysBackwards() {
        let entries = entries("2031-03-29", "2031-03-28T21:00-05:00")
        #expect(entries.map(\.article) == [0, 1])
        #expect(entries.map(\.daysAfterFirst) == [0, 0])
    }

    @Test(arguments: [
        (["2031-03-04", "2031-03-05"], true),
        (["2031-03-04", "2031-03-04"], false),
        (["2031-03-04", "2031-03-04T09:00Z"], false),
        (["2031-03-04T09:00Z", "2031-03-04T09:00Z"], false),
        (["2031-03-04T09:00Z", "2031-03-05"], true),
        (["2031-03-04"], true),
    ])
    func namesAFirstOnlyWhereItIsCertain(dates: [String], isCertain: Bool) {
        let timeline = Comparison.sample(dates.enumerated().map { .sample("outlet\($0)", on: $1) }).timeline
        #expect(timeline.entries[0].isFirst == isCertain)
        #expect(timeline.entries.dropFirst().allSatisfy { !$0.isFirst })
    }

    @Test func givesNoMinutesWhereOnlyTheDayIsKnown() {
        let entries = entries("2031-03-04", "2031-03-04T09:00Z", "2031-03-05")
        #expect(entries.map(\.minutesAfterFirst) == [nil, nil, nil])
        #expect(entries.map(\.daysAfterFirst) == [0, 0, 1])
    }
}
