import Articles
import Coverage
import Prose
import Templating

extension Site {
    /// Rows of the table of people; the others are a list of names.
    private static let tabledPeople = 100
    /// Events shown of one person.
    private static let personEvents = 100

    /// Who is quoted in two articles or more. A single quotation stands on its event's page, and would fill no other.
    static func peopleWithPages(in comparisons: [Comparison], language: String) -> [People.Person] {
        People(in: comparisons, siteLanguage: language).all.filter { person in
            guard let appearance = person.appearances.first else { return false }
            let speaker = comparisons[appearance.event].quotations.speakers[appearance.speaker]
            let articles = (speaker.quotes + speaker.indirect).lazy.map(\.article)
            let isInSeveral = person.appearances.count > 1 || articles.contains { $0 != articles.first }
            return isInSeveral && !slug(of: person.name).isEmpty
        }
    }

    static func quotedByOutlet(in comparisons: [Comparison]) -> [String: [String: Int]] {
        var counts: [String: [String: Int]] = [:]
        for comparison in comparisons {
            for speaker in comparison.quotations.speakers where speaker.identity == .named {
                guard let name = speaker.name else { continue }
                for quote in speaker.quotes {
                    counts[comparison.event.articles[quote.article].outlet, default: [:]][name, default: 0] += 1
                }
            }
        }
        return counts
    }

    /// By the names under which they are quoted; people that one address would be for get numbers, in the order of `people`.
    static func addresses(of people: [People.Person], in comparisons: [Comparison]) -> [String: String] {
        var counts: [String: Int] = [:]
        var addresses: [String: String] = [:]
        for person in people {
            let slug = slug(of: person.name)
            let key = SiteMap.foldedKey(slug)
            counts[key, default: 0] += 1
            let count = counts[key, default: 1]
            let address = SiteMap.person(count == 1 ? slug : "\(slug)-\(count)")
            addresses[person.name] = address
            for appearance in person.appearances {
                let name = comparisons[appearance.event].quotations.speakers[appearance.speaker].name
                if let name, addresses[name] == nil { addresses[name] = address }
            }
        }
        return addresses
    }

    func peoplePage() -> PeoplePage {
        let rows = people.map { person in
            PeoplePage.Row(
                name: person.name,
                address: personAddresses[person.name] ?? SiteMap.people,
                role: person.roles.first,
                quoteCount: person.outlets.reduce(0) { $0 + $1.quotes },
                outletCount: person.outlets.count,
                eventCount: person.appearances.count
            )
        }
        // Stable: those with as many stay in the order of names.
        let order = rows.indices.sorted { a, b in
            (-rows[a].outletCount, -rows[a].quoteCount, a) < (-rows[b].outletCount, -rows[b].quoteCount, b)
        }
        let others = order.dropFirst(Self.tabledPeople).sorted()
        return PeoplePage(
            site: frame,
            page: frame(of: .people, kind: "people", title: say("peopleTitle")),
            most: order.prefix(Self.tabledPeople).map { rows[$0] },
            others: others.map { NamedLink(name: rows[$0].name, address: rows[$0].address) }
        )
    }

    func personPage(_ index: Int) -> PersonPage {
        let person = people[index]
        let shown = person.appearances.sorted { $0.event < $1.event }.prefix(Self.personEvents)
        let quotes = person.outlets.reduce(0) { $0 + $1.quotes }
        let quoting = quotes == 0 ? person.outlets : person.outlets.filter { $0.quotes > 0 }
        return PersonPage(
            site: frame,
            page: frame(of: .person(index), kind: "person", title: person.name),
            name: person.name,
            roles: person.roles,
            sentence: say(
                quotes == 0 ? "personReported" : "personSentence",
                [
                    "quoteCount": .number(quotes), "outletCount": .number(quoting.count),
                    "eventCount": .number(person.appearances.count),
                ]
            ),
            outlets: person.outlets.map { outlet in
                let link = outletLink(outlet.id)
                return PersonPage.Count(name: link.name, address: link.address, count: outlet.quotes)
            },
            appearances: shown.map(appearance),
            moreAppearances: person.appearances.count - shown.count
        )
    }

    private func appearance(_ appearance: People.Appearance) -> PersonPage.Appearance {
        let comparison = comparisons[appearance.event]
        let speaker = comparison.quotations.speakers[appearance.speaker]
        let articles = comparison.event.articles
        let references = (speaker.quotes + speaker.indirect).sorted {
            ($0.article, $0.quotation) < ($1.article, $1.quotation)
        }
        return PersonPage.Appearance(
            title: comparison.event.title,
            address: eventAddresses[appearance.event],
            from: calendar.shown(day: days(ofEvent: appearance.event).lowerBound),
            quotes: references.map { reference in
                let quotation = articles[reference.article].quotations[reference.quotation]
                let isShown = comparison.excerpts[reference.article].publishes(quotation.span)
                let anchor = isShown ? "#" + SiteMap.paragraphAnchor(quotation.span.paragraph) : ""
                return PersonPage.Quote(
                    text: isShown ? quotation.shownText(in: phrases) : nil,
                    wordCount: isShown ? 0 : quotation.text.wordCount,
                    outlet: outletLink(articles[reference.article].outlet).name,
                    address: articleAddresses[appearance.event][reference.article] + anchor,
                    paragraph: quotation.span.paragraph + 1,
                    attribution: quotation.attribution(as: speaker.name, in: phrases),
                    implication: quotation.implicationLabel(in: phrases),
                    lang: foreignLanguage(articles[reference.article].language.tag)
                )
            }
        )
    }
}
