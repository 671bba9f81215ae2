package import Articles
package import Diagnostics
import Prose

extension Event {
    /// The events that the articles report, newest first: by the day of the last article, then by slug.
    ///
    /// An article is in the event that its front matter (`event:`) or a note (`articles:`) names, and never in one whose note
    /// keeps it out (`not:`). All others are grouped by their words and dates, as `clusters` tells; a group joins a given event
    /// when each of its articles is similar to each of the event's. The order of the articles and the number of jobs
    /// change nothing.
    ///
    /// With a lock, an article that the editor put nowhere stays in the event that it was published in, and an event keeps its
    /// id and its slug.
    ///
    /// The title is the note's, else the headline most like the others; the slug the given one, else the title's.
    /// - Returns: The events, and as errors each article that is put into two events or both in and out of one, and each
    ///   note that names no article and that none belongs to, and each slug that is another event's former address.
    package static func grouping(
        _ articles: [Article],
        notes: [EventNote],
        settings: Settings,
        lock: EventLock? = nil,
        jobs: Int
    ) async -> Diagnosed<[Event]> {
        let assignments = Assignments(articles, notes: notes)
        let named = Set(assignments.events.values).union(notes.map(\.slug))
        let locked = LockedAssignments(articles, assignments, named: named, lock: lock ?? EventLock())
        let clusters = await clusters(articles, assignments, locked, settings, jobs)
        let notesBySlug = Dictionary(notes.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
        var groups = clusters.map { members in
            let articles = members.map { articles[$0] }.sorted { $0.precedes($1) }
            let slug = articles.lazy.compactMap { locked.slugs[$0.id] }.first
            return Group(articles: articles, slug: slug, note: slug.flatMap { notesBySlug[$0] })
        }
        if let lock {
            let identities = LockedIdentities(
                groups.map(\.articles),
                slugs: groups.map(\.slug),
                namedEntries: locked.namedEntries,
                lock: lock
            )
            for index in groups.indices {
                groups[index].lockEntry = identities.entries[index]
                groups[index].absorbed = identities.absorbed[index] ?? []
            }
        }
        let taken = groups.compactMap { $0.takenAddress(in: lock ?? EventLock()) }
        let events = Group.events(groups, language: settings.language, lock: lock)
        // A note that names articles, none of which is here, has its errors already, or its articles are drafts.
        let used = Set(groups.compactMap(\.slug))
        let missing = notes.filter { $0.articles.isEmpty && !used.contains($0.slug) }.map(Self.withoutArticles)
        return Diagnosed(events, assignments.diagnostics + missing + taken)
    }

    /// Indices of the articles of each event. No text is read where every article is in a given event.
    private static func clusters(
        _ articles: [Article],
        _ assignments: Assignments,
        _ locked: LockedAssignments,
        _ settings: Settings,
        _ jobs: Int
    ) async -> [[Int]] {
        guard articles.contains(where: { locked.slugs[$0.id] == nil }) else {
            return Array(Dictionary(grouping: articles.indices) { locked.slugs[articles[$0].id] }.values)
        }
        let texts = articles.map { article in
            GroupingText(
                article,
                event: locked.slugs[article.id],
                lockedEvent: locked.entries[article.id],
                excludedEvents: assignments.exclusions[article.id] ?? []
            )
        }
        return await texts.clusters(settings.grouping, jobs: jobs)
    }

    private static func withoutArticles(_ note: EventNote) -> Diagnostic {
        Diagnostic(
            .error,
            "event-without-articles",
            at: SourceLocation(note.path),
            "no article is in the event '\(note.slug)'",
            remedy: "name some under 'articles', or write 'event: \(note.slug)' in their front matter"
        )
    }
}

extension Article {
    /// By date, then by id.
    func precedes(_ other: Article) -> Bool {
        date != other.date ? date < other.date : id.precedesByUTF8(other.id)
    }
}
