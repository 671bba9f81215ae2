import Articles
import Coverage

extension Site {
    /// An address that was published and has no page of its own any more.
    struct MovedAddress: Sendable {
        var address: String
        /// Place in `comparisons` of the event that the reader goes on to.
        var event: Int?
        var state: State

        enum State {
            /// The event is what stood here.
            case moved
            /// What stood here can't be read now.
            case broken
            /// It is not in the project any more, or has another name there.
            case gone
        }
    }

    /// From `events.lock`: former addresses of events, and those of events and articles that the project no longer has.
    ///
    /// - Parameter broken: ids of articles whose files have errors.
    static func movedAddresses(
        _ lock: EventLock,
        _ comparisons: [Comparison],
        broken: Set<String>
    ) -> [MovedAddress] {
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
                let state: MovedAddress.State = entry.articles.isDisjoint(with: broken) ? .gone : .broken
                moved.append(
                    MovedAddress(address: SiteMap.event(slug), event: event, state: event == nil ? state : .moved)
                )
            }
            for id in entry.articles.subtracting(present).sorted() {
                let state: MovedAddress.State = broken.contains(id) ? .broken : .gone
                moved.append(MovedAddress(address: SiteMap.article(id), event: event, state: state))
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
        let hasMoved = moved.state == .moved
        let (heading, why) =
            moved.state == .broken
            ? (say("brokenTitle"), say("brokenWhy")) : (say("withdrawnTitle"), say("withdrawnWhy"))
        return MovedPage(
            site: frame,
            title: hasMoved ? title ?? settings.title : heading,
            root: SiteMap.root(from: moved.address),
            hasMoved: hasMoved,
            why: hasMoved ? "" : why,
            address: address,
            event: title,
            canonical: hasMoved ? settings.baseURL.map { SiteMap.url(address, below: $0) } : nil
        )
    }
}
