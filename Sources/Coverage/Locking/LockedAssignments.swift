import Articles

/// Where the lock and the editor put articles before grouping. The editor's word comes first; an article without it stays
/// with the event that the lock has it in.
struct LockedAssignments {
    /// Entry id by article id, for articles that the editor put nowhere.
    private(set) var entries: [String: String] = [:]
    /// Slugs by article id: the editor's, and those that follow from them.
    private(set) var slugs: [String: String]
    /// Entry id by a slug that the editor wrote.
    private(set) var namedEntries: [String: String] = [:]

    /// - Parameter named: slugs of notes, and in front matter.
    init(_ articles: [Article], _ assignments: Assignments, named: Set<String>, lock: EventLock) {
        slugs = assignments.events
        // A slug in force goes before one that an event had before, and a standing event before a merged one.
        for entry in lock.oldestFirst.reversed() {
            for slug in entry.formerSlugs where named.contains(slug) && !named.contains(entry.slug) {
                namedEntries[slug] = entry.id
            }
        }
        for isMerged in [true, false] {
            for entry in lock.oldestFirst.reversed() where (entry.into != nil) == isMerged && named.contains(entry.slug)
            {
                namedEntries[entry.slug] = entry.id
            }
        }
        let slugsOfEntries = Dictionary(namedEntries.map { ($1, $0) }) { min($0, $1) }
        let present = Set(articles.map(\.id))
        for entry in lock.entries.values {
            let members = entry.articles.filter(present.contains)
            let heir = slugsOfEntries[entry.id] ?? heir(of: entry, members, assignments)
            for member in members where assignments.events[member] == nil {
                if let heir, assignments.exclusions[member]?.contains(heir) != true {
                    slugs[member] = heir
                } else if heir == nil, assignments.exclusions[member]?.contains(entry.slug) != true {
                    entries[member] = entry.id
                }
            }
        }
    }

    /// The new slug under which the editor put most of an event's articles: the rest follow.
    private func heir(of entry: EventLock.Entry, _ members: Set<String>, _ assignments: Assignments) -> String? {
        let counts = Dictionary(members.compactMap { assignments.events[$0] }.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.first { $0.value * 2 > members.count && namedEntries[$0.key] == nil }?.key
    }
}
