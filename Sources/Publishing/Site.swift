package import Articles
package import Coverage
package import Diagnostics
package import Templating

/// What the site consists of: every event compared, the order in which pages list things, and each page's address.
/// Made once a build; the pages are made from it one by one.
package struct Site: Sendable {
    /// An article by its event's place in `comparisons` and its own in the event.
    struct ArticlePlace: Hashable, Sendable {
        var event: Int
        var article: Int
    }

    /// A name with the events that have it, in the order of `comparisons`.
    struct TagIndex: Sendable {
        var name: String
        var events: [Int]
    }

    /// A day, and its articles in order of publication.
    struct DayIndex: Sendable {
        var day: Int
        var articles: [ArticlePlace]
    }

    /// A month as `2026-03`, its days from the first on, and its events in the order of `comparisons`.
    struct MonthIndex: Sendable {
        var month: String
        var days: [Int]
        var events: [Int]
        var articleCount: Int
    }

    let settings: Settings
    /// The words of the interface.
    let phrases: Phrases
    /// The site's language without its region: `en`.
    let primaryLanguage: String?
    /// By name.
    let outlets: [Outlet]
    let freePages: [FreePage]
    /// Newest first: by the last article's date, then by slug.
    let comparisons: [Comparison]
    private(set) var calendar: SiteCalendar
    let frame: SiteFrame
    /// As RFC 3339: `SOURCE_DATE_EPOCH`, else the newest article's date.
    let updated: String

    let eventAddresses: [String]
    let articleAddresses: [[String]]
    private(set) var headlineLinks: [[HeadlineLink]] = []
    /// By outlet id.
    let outletLinks: [String: OutletLink]
    /// Home pages by outlet id.
    let outletHomes: [String: String]
    /// Those quoted in two articles or more, by name; who is quoted once has no page.
    let people: [People.Person]
    /// Addresses of the pages of `people`, by name.
    let personAddresses: [String: String]
    /// By outlet id: how often it quotes whom by name, in quotation marks.
    let quotedByOutlet: [String: [String: Int]]
    private let outletProfiles: Deferred<OutletProfiles>
    /// Articles of each outlet, newest first.
    let articlesByOutlet: [String: [ArticlePlace]]
    let tags: [TagIndex]
    let days: [DayIndex]
    let months: [MonthIndex]
    /// Addresses that had a page once, sorted.
    /// Whether `events.lock` keeps events as they were published.
    let hasLock: Bool
    let moved: [MovedAddress]
    /// Left out of `pages`: another page has their address, or they have none.
    private(set) var pagesWithoutAddress: Set<Page> = []

    /// What tells outlets apart, by id. Only the pages on outlets ask for it.
    var profiles: [String: OutletProfiles.Profile] { outletProfiles.value.byOutlet }

    /// - Parameter sourceDateEpoch: seconds since 1970-01-01T00:00Z that the site shall say it was made at, as
    ///   reproducible-builds.org has it; nil for the newest article's date.
    /// - Returns: the site, and an error for each page that has no address of its own.
    package static func laidOut(
        _ comparisons: [Comparison],
        of project: Project,
        profiles: Deferred<OutletProfiles>,
        phrases: Phrases,
        sourceDateEpoch: Int? = nil
    ) -> Diagnosed<Site> {
        var site = Site(
            comparisons,
            of: project,
            profiles: profiles,
            phrases: phrases,
            sourceDateEpoch: sourceDateEpoch
        )
        let faults = site.addressFaults()
        site.pagesWithoutAddress = Set(faults.map(\.page))
        return Diagnosed(site, faults.compactMap(\.diagnostic))
    }

    private init(
        _ unsorted: [Comparison],
        of project: Project,
        profiles: Deferred<OutletProfiles>,
        phrases: Phrases,
        sourceDateEpoch: Int?
    ) {
        settings = project.settings
        self.phrases = phrases
        primaryLanguage = project.settings.language.split(separator: "-").first.map(String.init)
        outlets = project.outlets.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        freePages = project.pages
        calendar = SiteCalendar(timeZone: project.settings.timeZone, phrases: phrases)
        comparisons = unsorted.map { (last: $0.event.span?.upperBound.order ?? 0, comparison: $0) }
            .sorted { a, b in
                a.last != b.last
                    ? a.last > b.last
                    : a.comparison.event.slug.precedesByUTF8(b.comparison.event.slug)
            }
            .map(\.comparison)

        outletLinks = OutletLink.links(to: project.outlets)
        outletHomes = Dictionary(
            project.outlets.compactMap { outlet in outlet.url.map { (outlet.id, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        hasLock = project.lock != nil
        eventAddresses = comparisons.map { SiteMap.event($0.event.slug) }
        moved = Self.movedAddresses(project.lock ?? EventLock(), comparisons, broken: project.brokenArticles)
        articleAddresses = comparisons.map { $0.event.articles.map { SiteMap.article($0.id) } }
        outletProfiles = profiles
        quotedByOutlet = Self.quotedByOutlet(in: comparisons)
        people = Self.peopleWithPages(in: comparisons, language: project.settings.language)
        personAddresses = Self.addresses(of: people, in: comparisons)

        var places: [(place: ArticlePlace, date: PublicationDate, day: Int)] = []
        var eventsByTag: [String: (name: String, events: [Int])] = [:]
        for event in comparisons.indices {
            // By index: to copy an article is to touch all that it has.
            let articles = comparisons[event].event.articles
            for index in articles.indices {
                let date = articles[index].date
                places.append((ArticlePlace(event: event, article: index), date, calendar.day(of: date)))
            }
            for tag in comparisons[event].event.tags {
                eventsByTag[Articles.slug(of: tag), default: (tag, [])].events.append(event)
            }
        }
        // Stable: articles of one moment stay in the order of events.
        let chronological = places.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
        var byOutlet: [String: [ArticlePlace]] = [:]
        for (place, _, _) in chronological.reversed() {
            byOutlet[comparisons[place.event].event.articles[place.article].outlet, default: []].append(place)
        }
        articlesByOutlet = byOutlet
        tags = eventsByTag.sorted(byUTF8: \.key)
            .map { TagIndex(name: $0.value.name, events: $0.value.events) }
        days = Dictionary(grouping: chronological, by: \.day).sorted { $0.key < $1.key }
            .map { DayIndex(day: $0.key, articles: $0.value.map(\.place)) }
        months = Dictionary(grouping: days) { String(PublicationDate.isoDay($0.day).prefix(7)) }
            .sorted { $0.key > $1.key }
            .map { month, days in
                let articles = days.flatMap(\.articles)
                return MonthIndex(
                    month: month,
                    days: days.map(\.day),
                    events: Set(articles.map(\.event)).sorted(),
                    articleCount: articles.count
                )
            }

        let newest = sourceDateEpoch ?? chronological.last?.date.order ?? 0
        updated = PublicationDate(second: newest, offset: 0).description
        frame = SiteFrame(
            title: settings.title,
            description: settings.description,
            language: settings.language,
            direction: Self.isRightToLeft(settings.language) ? "rtl" : "ltr",
            locale: Self.locale(of: settings.language),
            author: settings.author,
            hasFeeds: settings.baseURL != nil,
            hasTags: !tags.isEmpty,
            hasPeople: !people.isEmpty,
            hasSearch: project.settings.search,
            pages: Self.menuPages(freePages, methodTitle: phrases.say("methodTitle"))
        )
        calendar.keep(days.map(\.day))
        headlineLinks = comparisons.indices.map { headlineLinks(toEvent: $0) }
    }

    /// The free pages and, where none of them takes its place, the page on the method, by title.
    private static func menuPages(_ pages: [FreePage], methodTitle: String) -> [PageLink] {
        var links = pages.map { PageLink(title: $0.title, address: SiteMap.page($0.slug)) }
        if !links.contains(where: { $0.address == SiteMap.method }) {
            links.append(PageLink(title: methodTitle, address: SiteMap.method))
        }
        return links.sorted { ($0.title, $0.address) < ($1.title, $1.address) }
    }

    private static func isRightToLeft(_ language: String) -> Bool {
        ["ar", "arc", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"]
            .contains(language.split(separator: "-").first.map(String.init) ?? "")
    }
}

extension Event {
    /// The note's tags and its articles', each once by slug, sorted.
    var tags: [String] {
        let all = (note?.tags ?? []) + articles.flatMap(\.tags)
        var seen: Set<String> = []
        return all.filter { seen.insert(Articles.slug(of: $0)).inserted }
            .sorted(byUTF8: Articles.slug(of:))
    }
}
