import Articles
import Coverage
import Prose
import Templating

extension Site {
    /// Whether the build makes the page on the method: a page of the project's own goes first.
    var hasMethodPage: Bool { !freePages.contains { SiteMap.page($0.slug) == SiteMap.method } }

    func methodPage() -> MethodPage {
        MethodPage(
            site: frame,
            page: frame(of: .method, kind: "method", title: say("methodTitle"), description: say("methodDescription")),
            articleCount: days.reduce(0) { $0 + $1.articles.count },
            eventCount: comparisons.count,
            outletCount: outlets.count,
            dates: dates,
            languages: articleLanguages,
            threshold: plain(settings.grouping.threshold),
            days: plain(settings.grouping.days),
            also: plain(Points.Band.also.lowest),
            perhaps: plain(Points.Band.perhaps.lowest),
            reprintPercent: Self.percent(SharedText.reprintContainment),
            passagePercent: Self.percent(SharedText.passageContainment),
            isExcerpted: settings.publish == .excerpt,
            excerptWords: settings.excerptWords,
            excerptPercent: plain((settings.excerptShare * 1000).rounded() / 10),
            facts: settings.compareBy.map(factName).joined(separator: ", ").nonEmpty,
            timeZone: settings.timeZone,
            version: programVersion
        )
    }

    /// `2 March 2026 to 9 April 2026`
    private var dates: String? {
        guard let first = days.first?.day, let last = days.last?.day else { return nil }
        let words = [first, last].map { calendar.shown(day: $0).day }
        return first == last ? words[0] : say("dateRange", ["first": .text(words[0]), "last": .text(words[1])])
    }

    private var articleLanguages: [MethodPage.Language] {
        var counts: [String: (count: Int, knowsSpeakers: Bool)] = [:]
        for comparison in comparisons.indices {
            let articles = comparisons[comparison].event.articles
            for language in articles.indices.lazy.map({ articles[$0].language }) {
                counts[language.tag, default: (0, language.knowsSpeakers)].count += 1
            }
        }
        return counts.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }.map {
            MethodPage.Language(tag: $0.key, articleCount: $0.value.count, knowsSpeakers: $0.value.knowsSpeakers)
        }
    }

    private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

    /// `5` of 5.0, `0.1` of 0.1.
    private func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : decimal(number)
    }
}
