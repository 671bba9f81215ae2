package import Articles

/// What a build would change in the lock.
package enum LockChange: Hashable, Sendable {
    case founded(slug: String)
    case joined(article: String, slug: String)
    case moved(article: String, from: String, to: String)
    case renamed(from: String, to: String)
    case merged(slug: String, into: String)
}

extension EventLock {
    /// The lock after a build that made `events` with the help of this one.
    /// - Parameter day: the site's newest, at which events that are new count as published: `2026-03-02`.
    package func updated(by events: [Event], day: String) -> EventLock {
        var lock = self
        let placed = Set(events.flatMap { $0.articles.map(\.id) })
        for entry in entries.values where !entry.articles.isDisjoint(with: placed) {
            lock[entry.id]?.articles.subtract(placed)
        }
        let oldestFirst = events.sorted { $0.articles[0].precedes($1.articles[0]) }
        for event in oldestFirst {
            let articles = Set(event.articles.map(\.id))
            guard let id = event.lockID, var entry = lock[id] else {
                let founder = event.articles[0]
                let id = lock.newID(day: PublicationDate.isoDay(founder.date.day), article: founder.id)
                lock[id] = Entry(id: id, slug: event.slug, first: day, articles: articles)
                continue
            }
            if entry.slug != event.slug { entry.formerSlugs.insert(entry.slug) }
            entry.slug = event.slug
            entry.articles.formUnion(articles)
            entry.into = nil
            for other in event.absorbedLockIDs {
                entry.articles.formUnion(lock[other]?.articles ?? [])
                lock[other]?.articles = []
                lock[other]?.into = id
            }
            lock[id] = entry
        }
        // A slug in force leads to its event and is nobody's former one.
        let current = Set(events.map(\.slug))
        for entry in lock.entries.values { lock[entry.id]?.formerSlugs.subtract(current) }
        return lock
    }

    /// What `newer` has otherwise, in words for a report; sorted by slug.
    package func changes(to newer: EventLock) -> [LockChange] {
        let owners = Dictionary(entries.values.flatMap { entry in entry.articles.map { ($0, entry.id) } }) { a, _ in a }
        var changes: [LockChange] = []
        for entry in newer.entries.values.sorted(byUTF8: \.slug) {
            let old = entries[entry.id]
            if old == nil { changes.append(.founded(slug: entry.slug)) }
            if let old, old.slug != entry.slug { changes.append(.renamed(from: old.slug, to: entry.slug)) }
            if let into = entry.into, old?.into != into, let target = newer.standing(into) {
                changes.append(.merged(slug: entry.slug, into: target.slug))
            }
            for article in entry.articles.sorted(byUTF8: \.self) {
                guard let owner = owners[article] else {
                    if old != nil { changes.append(.joined(article: article, slug: entry.slug)) }
                    continue
                }
                if owner != entry.id, newer[owner]?.into == nil {
                    changes.append(.moved(article: article, from: entries[owner]?.slug ?? "", to: entry.slug))
                }
            }
        }
        return changes
    }
}

extension LockChange: CustomStringConvertible {
    package var description: String {
        switch self {
        case .founded(let slug): "the event '\(slug)' is new"
        case .joined(let article, let slug): "'\(article)' joins the event '\(slug)'"
        case .moved(let article, let from, let to): "'\(article)' moves from the event '\(from)' to '\(to)'"
        case .renamed(let from, let to): "the event '\(from)' becomes '\(to)'"
        case .merged(let slug, let into): "the event '\(slug)' becomes part of '\(into)'"
        }
    }
}
