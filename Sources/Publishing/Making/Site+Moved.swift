import Articles
import Coverage

extension Site {
    /// An address that was published and has no page of its own any more.
    struct MovedAddress: Sendable {
        var address: String
        /// Place in `comparisons` of the event that the reader goes on to.
        var event: Int?
        /// Whether that event is what stood here; else it was withdrawn.
        var hasMoved: Bool
    }

    /// From `events.lock`: former addresses of events, and those of events and articles that the project no longer has.
    static func movedAddresses(_ lock: EventLock, _ comparisons: [Comparison]) -> [MovedAddress] {
        var places: [String: Int] = [:]
        var present: Set<String> = []
        for (index, comparison) in comparisons.enumerated() {
            places[comparison.event.slug] = index
            present.formUnion(comparison.event.articles.map(\.id))
        }
        var moved: [MovedAddress] = []
        for entry in lock.oldestFirst {
            let event = lock.standing(entry.id).flatMap { places[$0.slug] }
            for slug in entry.formerSlugs.union([entry.slug]).sorted() where places[slug] == nil {
                moved.append(MovedAddress(address: SiteMap.event(slug), event: event, hasMoved: event != nil))
            }
            for id in entry.articles.subtracting(present).sorted() {
                moved.append(MovedAddress(address: SiteMap.article(id), event: event, hasMoved: false))
            }
        }
        var seen: Set<String> = []
        return moved.filter { seen.insert(SiteMap.foldedKey($0.address)).inserted }
            .sorted(byUTF8: \.address)
    }

    func movedPage(_ index: Int) -> MovedPage {
        let moved = moved[index]
        let title = moved.event.map { comparisons[$0].event.title }
        let address = moved.event.map { eventAddresses[$0] } ?? SiteMap.home
        return MovedPage(
            site: frame,
            title: moved.hasMoved ? title ?? settings.title : say("withdrawnTitle"),
            root: SiteMap.root(from: moved.address),
            hasMoved: moved.hasMoved,
            address: address,
            event: title,
            canonical: moved.hasMoved ? settings.baseURL.map { SiteMap.url(address, below: $0) } : nil
        )
    }
}
