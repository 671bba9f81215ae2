/// `Content/events.lock`: which event has which address and which articles, as the site was last built. With it events keep
/// their addresses and articles from night to night.
///
/// A line is a fact that stands for itself, so that the lines of two branches put together mean what both say:
///
///     2026-03-02-5d1f09ac article harbour/2026-03-02-ferry
///     2026-03-02-5d1f09ac first 2026-03-02
///     2026-03-02-5d1f09ac slug ferry-grounding
package struct EventLock: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        /// The day of the first article and a hash of that article's id; never changes.
        package var id: String
        package var slug: String
        /// Newest day of the site when the event was first published, as `2026-03-02`.
        package var first: String
        /// Ids; those that the project no longer has stay, for their addresses have to lead somewhere.
        package var articles: Set<String>
        /// Slugs that it, or an event that is part of it now, had before.
        package var formerSlugs: Set<String>
        /// Id of the event that it has become part of.
        package var into: String?

        package init(
            id: String,
            slug: String,
            first: String,
            articles: Set<String> = [],
            formerSlugs: Set<String> = [],
            into: String? = nil
        ) {
            self.id = id
            self.slug = slug
            self.first = first
            self.articles = articles
            self.formerSlugs = formerSlugs
            self.into = into
        }

        /// By first publication, then by id.
        package func isOlder(than other: Entry) -> Bool { (first, id) < (other.first, other.id) }
    }

    package static let fileName = "Content/events.lock"

    /// By id.
    package private(set) var entries: [String: Entry] = [:]

    package init() {}

    package subscript(id: String) -> Entry? {
        get { entries[id] }
        set { entries[id] = newValue }
    }

    /// The oldest first.
    package var oldestFirst: [Entry] { entries.values.sorted { $0.isOlder(than: $1) } }

    /// The event that an entry is part of now, itself where it has not been merged.
    package func standing(_ id: String) -> Entry? {
        var seen: Set<String> = []
        var entry = entries[id]
        while let next = entry?.into, let target = entries[next], seen.insert(next).inserted { entry = target }
        return entry
    }

    /// Addresses that lead elsewhere now: former slugs and those of merged events, and the slug that each leads to. Sorted.
    package var redirects: [(from: String, to: String)] {
        let taken = Set(entries.values.filter { $0.into == nil }.map(\.slug))
        var found: [String: String] = [:]
        for entry in oldestFirst {
            guard let target = standing(entry.id) else { continue }
            for slug in entry.formerSlugs.union([entry.slug]) where !taken.contains(slug) && found[slug] == nil {
                found[slug] = target.slug
            }
        }
        return found.map { (from: $0.key, to: $0.value) }.sorted(byUTF8: \.from)
    }

    /// An id that no entry has, for an event whose first article is `article`.
    package func newID(day: String, article: String) -> String {
        // FNV-1a, 64 bits, folded to 32.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in article.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
        let base = "\(day)-" + String(repeating: "0", count: 8 - digits.count) + digits
        return firstFree(base) { entries[$0] != nil }
    }

    /// The file's text: a comment, then every fact, sorted by bytes.
    package var text: String {
        var facts: [String] = []
        for entry in entries.values {
            facts += ["\(entry.id) slug \(entry.slug)", "\(entry.id) first \(entry.first)"]
            for article in entry.articles { facts.append("\(entry.id) article \(article)") }
            for slug in entry.formerSlugs { facts.append("\(entry.id) was \(slug)") }
            if let into = entry.into { facts.append("\(entry.id) into \(into)") }
        }
        return Self.comment + facts.sorted(byUTF8: \.self).map { "\($0)\n" }.joined()
    }

    package static let comment = """
        # Which event has which address and which articles: 'digest build' writes this file, commit it.
        # Where two branches differ, keep the lines of both.

        """
}
