import Articles
import Coverage
import Testing

struct OutletCoverageTests {
    let outlets = [
        Outlet(id: "gazette", name: "Gazette", country: "NO", kind: "newspaper"),
        Outlet(id: "beacon", name: "Beacon", country: "SE", kind: "newspaper"),
        Outlet(id: "wire", name: "Wire", country: "SE"),
        Outlet(id: "radio", name: "Radio", country: "NO", kind: "public"),
    ]

    func coverage(_ outlets: [Outlet], by facts: [String]) -> OutletCoverage {
        let articles: [Article] = [
            .sample("wire", on: "2031-03-05"), .sample("beacon", on: "2031-03-04"),
            .sample("gazette", on: "2031-03-06"),
            .sample("beacon", on: "2031-03-07"),
        ]
        var settings = Settings()
        settings.compareBy = facts
        return Comparison.sample(articles, outlets: outlets, settings: settings).coverage
    }

    @Test func listsOutletsInOrderOfFirstReport() {
        let coverage = coverage(outlets, by: [])
        #expect(coverage.reporting == ["beacon", "wire", "gazette"])
        #expect(coverage.silent == ["radio"])
        #expect(coverage.facts.isEmpty)
    }

    @Test func groupsByEachFactWithUnstatedOnesLast() {
        let facts = coverage(outlets, by: ["country", "kind"]).facts
        #expect(facts.map(\.name) == ["country", "kind"])
        #expect(facts[0].groups.map(\.value) == ["SE", "NO"])
        #expect(facts[0].groups.map(\.reporting) == [["beacon", "wire"], ["gazette"]])
        #expect(facts[0].groups.map(\.silent) == [[], ["radio"]])
        #expect(facts[1].groups.map(\.value) == ["newspaper", "public", nil])
        #expect(facts[1].groups.map(\.reporting) == [["beacon", "gazette"], [], ["wire"]])
    }

    @Test func makesOneFactOfEachRaterAndTakesTheLatestRating() {
        var rated = outlets
        rated[0].ratings = [
            .init(rater: "Media Compass", value: "Left", date: "2030-01"),
            .init(rater: "Media Compass", value: "Center", date: "2031-01"),
            .init(rater: "Media Compass", value: "Right", date: "2029-06"),
        ]
        rated[1].ratings = [.init(rater: "Atlas of News", value: "High")]
        let facts = coverage(rated, by: ["rating"]).facts
        #expect(facts.map(\.rater) == ["Atlas of News", "Media Compass"])
        #expect(facts[0].groups.map(\.value) == ["High", nil])
        #expect(facts[1].groups.map(\.value) == ["Center", nil])
        #expect(facts[1].groups.last?.reporting == ["beacon", "wire"])
    }

    @Test func countsAnOutletThatNoFileDescribesAsReporting() {
        let coverage = coverage([], by: ["country"])
        #expect(coverage.facts[0].groups.map(\.value) == [nil])
        #expect(coverage.facts[0].groups[0].reporting == ["beacon", "wire", "gazette"])
    }
}
