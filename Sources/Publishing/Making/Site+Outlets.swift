import Articles
import Coverage
import Templating

extension Site {
    /// Events listed as not covered by an outlet; more would say little.
    private static let missedEvents = 20

    func outletsPage() -> OutletsPage {
        OutletsPage(
            site: frame,
            page: frame(of: .outlets, kind: "outlets", title: "Outlets"),
            outlets: outlets.map { outlet in
                let places = articlesByOutlet[outlet.id] ?? []
                return OutletsPage.Row(
                    name: outlet.name,
                    address: SiteMap.outlet(outlet.id),
                    country: outlet.country,
                    kind: outlet.kind,
                    articleCount: places.count,
                    eventCount: Set(places.map(\.event)).count
                )
            }
        )
    }

    func outletPage(_ index: Int) -> OutletPage {
        let outlet = outlets[index]
        let places = articlesByOutlet[outlet.id] ?? []
        let covered = Set(places.map(\.event))
        let missed = comparisons.indices.lazy.filter { !covered.contains($0) }
        let shownMissed = Array(missed.prefix(Self.missedEvents))
        return OutletPage(
            site: frame,
            page: frame(of: .outlet(index), kind: "outlet", title: outlet.name),
            name: outlet.name,
            url: outlet.url,
            facts: [
                ("Country", outlet.country), ("Kind", outlet.kind), ("Owner", outlet.owner),
                ("Language", outlet.language),
            ].compactMap { name, value in value.map { OutletPage.Fact(name: name, value: $0) } },
            ratings: outlet.ratings.map {
                OutletPage.Rating(rater: $0.rater, value: $0.value, url: $0.url, date: $0.date)
            },
            coverageSentence: "It is in \(covered.count) of this digest’s \(comparisons.count) "
                + "\(noun("event", comparisons.count)), with \(places.count) \(noun("article", places.count)).",
            articles: places.map { place in
                let article = comparisons[place.event].event.articles[place.article]
                return OutletPage.ArticleRow(
                    title: article.title,
                    address: articleAddresses[place.event][place.article],
                    date: calendar.shown(article.date),
                    lang: foreignLanguage(of: article)
                )
            },
            missed: shownMissed.map(eventCard),
            moreMissed: comparisons.count - covered.count - shownMissed.count
        )
    }
}
