import Articles
import Coverage
import Prose
import Templating

extension Site {
    /// Events of the home page that its structured data list.
    private static let listedEvents = 20

    /// What a page is and where it stands in the site; its own addresses only where `base_url` is set.
    func structuredData(of page: Page, title: String, description: String?) -> HTML {
        StructuredData { json in
            json.object { json in
                json.string("@type", schemaType(of: page))
                json.stated("url", url(of: page))
                json.string("name", title)
                json.stated("description", description)
                json.string("inLanguage", settings.language)
                if page != .home { writeSite("isPartOf", to: &json) }
                writeSubject(of: page, to: &json)
            }
            writeBreadcrumbs(of: page, title: title, to: &json)
        }
        .html
    }

    private func url(of page: Page) -> String? {
        settings.baseURL.map { SiteMap.url(address(of: page), below: $0) }
    }

    private func schemaType(of page: Page) -> String {
        switch page {
        case .home: "WebSite"
        case .outlet, .person: "ProfilePage"
        case .article, .method, .free, .moved, .notFound: "WebPage"
        case .search: "SearchResultsPage"
        case .archive, .outlets, .people, .tags, .event, .day, .month, .tag: "CollectionPage"
        }
    }

    private func writeSite(_ key: StaticString, to json: inout JSONText) {
        json.node(key, "WebSite") { json in
            json.string("name", settings.title)
            json.stated("url", settings.baseURL)
        }
    }

    /// What the page is about.
    private func writeSubject(of page: Page, to json: inout JSONText) {
        switch page {
        case .home: writeHome(to: &json)
        case .event(let index): writeEvent(index, to: &json)
        case .article(let event, let article):
            let place = ArticlePlace(event: event, article: article)
            json.object("mainEntity") { writeArticle(place, isOnItsPage: true, to: &$0) }
        case .outlet(let index): writeOutlet(index, to: &json)
        case .person(let index): writePerson(index, to: &json)
        case .archive, .outlets, .people, .tags, .method, .search, .notFound, .day, .month, .tag, .free, .moved: break
        }
    }

    private func writeHome(to json: inout JSONText) {
        if let author = settings.author { json.object("publisher") { $0.string("name", author) } }
        json.node("mainEntity", "ItemList") { json in
            json.number("numberOfItems", comparisons.count)
            json.list("itemListElement") { json in
                for index in comparisons.indices.prefix(Self.listedEvents) {
                    json.node("ListItem") { json in
                        json.number("position", index + 1)
                        json.string("name", comparisons[index].event.title)
                        json.stated("url", url(of: .event(index)))
                    }
                }
            }
        }
    }

    /// As `outlets.yml` tells of it.
    private func writeOutlet(_ index: Int, to json: inout JSONText) {
        let outlet = outlets[index]
        json.node("mainEntity", "NewsMediaOrganization") { json in
            json.string("name", outlet.name)
            json.stated("url", outlet.url)
            json.stated("knowsLanguage", outlet.language)
            if let country = outlet.country {
                json.node("address", "PostalAddress") { $0.string("addressCountry", country) }
            }
            if let owner = outlet.owner { json.node("parentOrganization", "Organization") { $0.string("name", owner) } }
        }
    }

    /// Institutions and documents are quoted by name too. A person is who has a role or title in some text, for only
    /// people are given one; of the others no more is said than that they are something.
    private func writePerson(_ index: Int, to json: inout JSONText) {
        let person = people[index]
        json.node("mainEntity", person.roles.isEmpty ? "Thing" : "Person") { json in
            json.string("name", person.name)
            json.stated("jobTitle", person.roles.first)
        }
    }

    /// An outlet's article: its publisher is the outlet, its address the original's.
    func writeArticle(_ place: ArticlePlace, isOnItsPage: Bool, to json: inout JSONText) {
        let event = comparisons[place.event].event
        let article = event.articles[place.article]
        json.string("@type", "NewsArticle")
        json.string("headline", article.title)
        json.stated("url", article.url)
        json.string("datePublished", article.date.description)
        json.stated("dateModified", article.updated?.description)
        json.stated("inLanguage", article.language.tag)
        json.node("publisher", "NewsMediaOrganization") { json in
            json.string("name", outletLink(article.outlet).name)
            json.stated("url", outletHomes[article.outlet])
        }
        guard isOnItsPage else { return }
        if !article.authors.isEmpty {
            json.list("author", article.authors) { json, name in json.node("Person") { $0.string("name", name) } }
        }
        json.stated("isBasedOn", article.url)
        json.stated("mainEntityOfPage", url(of: .article(event: place.event, article: place.article)))
        json.node("sdPublisher", "Organization") { $0.string("name", settings.author ?? settings.title) }
        json.node("about", "CollectionPage") { json in
            json.string("name", event.title)
            json.stated("url", url(of: .event(place.event)))
        }
    }

    private func writeBreadcrumbs(of page: Page, title: String, to json: inout JSONText) {
        guard settings.baseURL != nil, let trail = breadcrumbs(of: page) else { return }
        json.node("BreadcrumbList") { json in
            json.list("itemListElement") { json in
                for (index, step) in (trail + [(title, page)]).enumerated() {
                    json.node("ListItem") { json in
                        json.number("position", index + 1)
                        json.string("name", step.0)
                        json.stated("item", url(of: step.1))
                    }
                }
            }
        }
    }

    /// The pages above a page, the home page first; nil for that one itself.
    private func breadcrumbs(of page: Page) -> [(String, Page)]? {
        let home = (settings.title, Page.home)
        switch page {
        case .home, .moved, .notFound: return nil
        case .archive, .outlets, .people, .tags, .method, .search, .event, .free: return [home]
        case .article(let event, _): return [home, (comparisons[event].event.title, .event(event))]
        case .outlet: return [home, (say("outletsTitle"), .outlets)]
        case .person: return [home, (say("peopleTitle"), .people)]
        case .tag: return [home, (say("tagsTitle"), .tags)]
        case .month: return [home, (say("archiveTitle"), .archive)]
        case .day(let index):
            let name = String(PublicationDate.isoDay(days[index].day).prefix(7))
            let month = months.firstIndex { $0.month == name }
            return [home, (say("archiveTitle"), .archive)]
                + (month.map { [(calendar.title(ofMonth: name), .month($0))] } ?? [])
        }
    }
}
