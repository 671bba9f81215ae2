import Articles
import Coverage
import Templating

extension Site {
    /// Events listed as not covered by an outlet; more would say little.
    private static let missedEvents = 20
    /// Outlets in the table of likeness; more would not fit a page.
    private static let tabledOutlets = 24
    private static let shownWords = 20
    private static let shownPeople = 15
    private static let shownAlike = 10

    func outletsPage() -> OutletsPage {
        let counts = outlets.map { articlesByOutlet[$0.id]?.count ?? 0 }
        let most = outlets.indices.filter { counts[$0] > 0 }.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
        let tabled = most.prefix(Self.tabledOutlets).sorted().map { outlets[$0].id }
        let likeness = likenessRows(tabled)
        return OutletsPage(
            site: frame,
            page: frame(of: .outlets, kind: "outlets", title: say("outletsTitle")),
            outlets: outlets.map { outlet in
                let places = articlesByOutlet[outlet.id] ?? []
                return OutletsPage.Row(
                    name: outlet.name,
                    address: SiteMap.outlet(outlet.id),
                    country: outlet.country,
                    kind: outlet.kind.map(kindName),
                    articleCount: places.count,
                    eventCount: Set(places.map(\.event)).count
                )
            },
            likenessColumns: tabled.map { outletLink($0) },
            likeness: likeness,
            likenessMap: LikenessMap(of: likeness)
        )
    }

    /// Each of the outlets beside each; none where no two report the same.
    private func likenessRows(_ ids: [String]) -> [OutletsPage.LikenessRow] {
        let rows = ids.map { id in
            let byOther = Dictionary(
                (profiles[id]?.likeness ?? []).map { ($0.other, $0) },
                uniquingKeysWith: { first, _ in first }
            )
            let cells = ids.map { other in
                OutletsPage.LikenessCell(
                    outlet: outletLink(other).name,
                    isSelf: other == id,
                    percent: byOther[other]?.similarity.map { Int(($0 * 100).rounded()) },
                    eventCount: byOther[other]?.events ?? 0
                )
            }
            let link = outletLink(id)
            return OutletsPage.LikenessRow(name: link.name, address: link.address, sign: link.sign, cells: cells)
        }
        return rows.contains { $0.cells.contains { $0.percent != nil } } ? rows : []
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
            feeds: outlet.feeds,
            facts: [
                ("country", outlet.country), ("kind", outlet.kind.map(kindName)), ("owner", outlet.owner),
                ("language", outlet.language),
            ].compactMap { name, value in value.map { OutletPage.Fact(name: say(name), value: $0) } },
            ratings: outlet.ratings.map {
                OutletPage.Rating(rater: $0.rater, value: $0.value, url: $0.url, date: $0.date)
            },
            coverageSentence: say(
                "outletCoverage",
                [
                    "covered": .number(covered.count), "eventCount": .number(comparisons.count),
                    "articleCount": .number(places.count),
                ]
            ),
            reprintSentence: reprintSentence(of: outlet.id),
            quoted: mostQuoted(by: outlet.id),
            words: (profiles[outlet.id]?.words ?? []).prefix(Self.shownWords).map {
                OutletPage.DistinctiveWord(text: $0.text, here: $0.here, elsewhere: $0.elsewhere)
            },
            alike: (profiles[outlet.id]?.likeness ?? []).prefix(Self.shownAlike).compactMap { likeness in
                guard let similarity = likeness.similarity else { return nil }
                let other = outletLink(likeness.other)
                return OutletPage.Alike(
                    name: other.name,
                    address: other.address,
                    percent: Int((similarity * 100).rounded()),
                    eventCount: likeness.events
                )
            },
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

    private func reprintSentence(of outlet: String) -> String? {
        guard let profile = profiles[outlet], profile.reprints > 0 else { return nil }
        return say(
            "reprints",
            ["reprints": .number(profile.reprints), "articleCount": .number(profile.articles)]
        )
    }

    /// Most quotations first, then by name.
    private func mostQuoted(by outlet: String) -> [PersonPage.Count] {
        (quotedByOutlet[outlet] ?? [:]).mostFirst.prefix(Self.shownPeople).map {
            PersonPage.Count(name: $0.key, address: personAddresses[$0.key] ?? "", count: $0.value)
        }
    }
}
