import Articles
import Coverage
import Diagnostics
import Templating

extension Site {
    /// A page of the site, and what of the site it shows.
    package enum Page: Hashable, Sendable {
        case home, archive, outlets, people, tags, method, search, notFound
        case event(Int)
        case article(event: Int, article: Int)
        case outlet(Int)
        case person(Int)
        case day(Int)
        case month(Int)
        case tag(Int)
        case free(Int)
        case moved(Int)
    }

    /// Every page, in the order of their kinds.
    package var pages: [Page] {
        var pages: [Page] = [.home, .archive, .outlets, .notFound]
        if !tags.isEmpty { pages.append(.tags) }
        if !people.isEmpty { pages.append(.people) }
        if hasMethodPage { pages.append(.method) }
        if settings.search { pages.append(.search) }
        for (event, comparison) in comparisons.enumerated() {
            pages.append(.event(event))
            pages += comparison.event.articles.indices.map { .article(event: event, article: $0) }
        }
        pages += outlets.indices.map(Page.outlet)
        pages += people.indices.map(Page.person)
        pages += days.indices.map(Page.day)
        pages += months.indices.map(Page.month)
        pages += tags.indices.map(Page.tag)
        pages += freePages.indices.map(Page.free)
        pages += moved.indices.map(Page.moved)
        return pagesWithoutAddress.isEmpty ? pages : pages.filter { !pagesWithoutAddress.contains($0) }
    }

    package func address(of page: Page) -> String {
        switch page {
        case .home: SiteMap.home
        case .archive: SiteMap.archive
        case .outlets: SiteMap.outlets
        case .people: SiteMap.people
        case .tags: SiteMap.tags
        case .method: SiteMap.method
        case .search: SiteMap.search
        case .notFound: SiteMap.notFound
        case .event(let event): eventAddresses[event]
        case .article(let event, let article): articleAddresses[event][article]
        case .outlet(let outlet): SiteMap.outlet(outlets[outlet].id)
        case .person(let person): personAddresses[people[person].name] ?? SiteMap.people
        case .day(let day): SiteMap.day(PublicationDate.isoDay(days[day].day))
        case .month(let month): SiteMap.month(months[month].month)
        case .tag(let tag): SiteMap.tag(tags[tag].name)
        case .free(let page): SiteMap.page(freePages[page].slug)
        case .moved(let index): moved[index].address
        }
    }

    func frame(of page: Page, kind: String, title: String, description: String? = nil) -> PageFrame {
        let address = address(of: page)
        return PageFrame(
            kind: kind,
            title: title,
            root: SiteMap.root(from: address),
            description: description,
            canonical: settings.baseURL.map { SiteMap.url(address, below: $0) },
            feed: feedAddress(of: page),
            sharing: sharing(of: page, title: title, description: description)
        )
    }
}
