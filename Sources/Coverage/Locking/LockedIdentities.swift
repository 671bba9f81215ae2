import Articles

/// Which entries of the lock each group goes on with.
struct LockedIdentities {
    /// By group: the entry whose id and address it has, and others that have become part of it.
    private(set) var entries: [Int: EventLock.Entry] = [:]
    private(set) var absorbed: [Int: [String]] = [:]

    /// An entry goes to the group that an editor gave its slug, else to that with most of its articles, and among equals to
    /// that with the earliest. Of several entries the group goes on with the one it is named for, else with the oldest.
    init(_ groups: [[Article]], slugs: [String?], namedEntries: [String: String], lock: EventLock) {
        var places: [String: Int] = [:]
        for (index, articles) in groups.enumerated() { for article in articles { places[article.id] = index } }
        var groupsBySlug: [String: Int] = [:]
        for (index, slug) in slugs.enumerated() { if let slug { groupsBySlug[slug] = index } }
        var named: [String: Int] = [:]
        for (slug, entry) in namedEntries { if let group = groupsBySlug[slug] { named[entry] = group } }

        for entry in lock.oldestFirst {
            let counts = Dictionary(entry.articles.compactMap { places[$0] }.map { ($0, 1) }, uniquingKeysWith: +)
            let largest = counts.max { a, b in
                a.value != b.value ? a.value < b.value : groups[b.key][0].precedes(groups[a.key][0])
            }
            guard let group = named[entry.id] ?? largest?.key else { continue }
            if let held = entries[group] {
                let isNamed = named[entry.id] != nil && named[held.id] == nil
                absorbed[group, default: []].append(isNamed ? held.id : entry.id)
                if isNamed { entries[group] = entry }
            } else {
                entries[group] = entry
            }
        }
    }
}
