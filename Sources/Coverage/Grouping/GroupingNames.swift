import Articles
import Prose

/// The articles of an event before it has a title and an address.
struct Group: Sendable {
    /// By date, then by id.
    var articles: [Article]
    /// As the editor wrote it.
    var slug: String?
    var note: EventNote?
    /// The entry of the lock that it goes on with.
    var lockEntry: EventLock.Entry?
    var absorbed: [String] = []

    /// The groups with titles and addresses, newest first.
    static func events(_ groups: [Group], language: String, lock: EventLock?) -> [Event] {
        let titles = groups.titles(language: Language.matching(language).tag)
        let slugs = groups.slugs(titles, lock: lock)
        let events = groups.indices.map { index in
            var event = Event(
                slug: slugs[index],
                title: titles[index],
                articles: groups[index].articles,
                note: groups[index].note
            )
            event.lockID = groups[index].lockEntry?.id
            event.absorbedLockIDs = groups[index].absorbed
            return event
        }
        return events.sorted { $0.isNewer(than: $1) }
    }
}

extension Event {
    fileprivate func isNewer(than other: Event) -> Bool {
        if let last = articles.last?.date.day, let otherLast = other.articles.last?.date.day, last != otherLast {
            return last > otherLast
        }
        return slug.precedesByUTF8(other.slug)
    }
}

extension [Group] {
    /// The note's title, else the headline whose words most of the others have too, in the site's language where one is.
    fileprivate func titles(language: String) -> [String] {
        var titles = map { $0.note?.title ?? "" }
        var untitled: [String: [Int]] = [:]
        for (index, group) in enumerated() where titles[index].isEmpty {
            let isInLanguage = group.articles.contains { $0.language.tag == language }
            untitled[isInLanguage ? language : group.articles[0].language.tag, default: []].append(index)
        }
        for (tag, groups) in untitled {
            var terms = Terms(language: .matching(tag))
            for index in groups {
                let headlines = self[index].articles.filter { $0.language.tag == tag }.map(\.title)
                titles[index] = mostTypical(of: headlines, &terms)
            }
        }
        return titles
    }

    /// Editors' slugs as they are; else that of the title, with the first day where an earlier event has it already, and
    /// a number where that is taken too. A later event so leaves the address of an earlier one alone.
    /// An event of the lock keeps its slug, and one that any event had is not given to another.
    fileprivate func slugs(_ titles: [String], lock: EventLock?) -> [String] {
        var slugs = map { $0.slug ?? "" }
        var taken = Set(slugs.map { $0.lowercased() })
        let published = indices.filter { slugs[$0].isEmpty && self[$0].lockEntry != nil }.sorted { a, b in
            guard let first = self[a].lockEntry, let second = self[b].lockEntry else { return false }
            return first.isOlder(than: second)
        }
        for index in published {
            guard let slug = self[index].lockEntry?.slug else { continue }
            // Two branches may have given one slug to two events: the older keeps it.
            if taken.insert(slug.lowercased()).inserted { slugs[index] = slug }
        }
        for entry in lock?.entries.values.map(\.self) ?? [] {
            taken.formUnion(entry.formerSlugs.union([entry.slug]).map { $0.lowercased() })
        }
        let unnamed = indices.filter { slugs[$0].isEmpty }.sorted {
            self[$0].articles[0].precedes(self[$1].articles[0])
        }
        for index in unnamed {
            let day = PublicationDate.isoDay(self[index].articles[0].date.day)
            let title = Articles.slug(of: titles[index]).keepingWholeParts(bytes: 80)
            let base = title.isEmpty ? "event-\(day)" : title
            slugs[index] = taken.contains(base) ? firstFree("\(base)-\(day)", isTaken: taken.contains) : base
            taken.insert(slugs[index])
        }
        return slugs
    }
}

extension String {
    /// A slug cut before a hyphen, or where it has none between two characters, so that file systems take it.
    fileprivate func keepingWholeParts(bytes limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var cut = unicodeScalars.prefix(0)
        for index in unicodeScalars.indices where self[..<index].utf8.count <= limit { cut = unicodeScalars[..<index] }
        return String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut)
    }
}

/// The headline with the largest cosine to all the others together; among equals the shorter, then the earlier. Headlines with
/// an outlet's name behind a bar are taken only where there are no others.
private func mostTypical(of headlines: [String], _ terms: inout Terms) -> String {
    let plain = headlines.filter { !$0.utf8.contains(UInt8(ascii: "|")) }
    let candidates = plain.isEmpty ? headlines : plain
    guard candidates.count > 1 else { return candidates.first ?? "" }
    var scanner = WordScanner()
    let found = candidates.map { headline in
        var own: Set<Int32> = []
        scanner.scan(headline.utf8.span) { folded, _ in
            if let term = terms.term(of: folded) { own.insert(term) }
        }
        return own
    }
    var headlinesWithTerm: [Int32: Int] = [:]
    for own in found { for term in own { headlinesWithTerm[term, default: 0] += 1 } }
    var best = (index: 0, score: -1.0)
    for (index, own) in found.enumerated() {
        let shared = own.reduce(0) { $0 + (headlinesWithTerm[$1] ?? 1) - 1 }
        let score = own.isEmpty ? 0 : Double(shared) / Double(own.count).squareRoot()
        let isShorter = candidates[index].utf8.count < candidates[best.index].utf8.count
        if score > best.score || score == best.score && isShorter { best = (index, score) }
    }
    return candidates[best.index]
}
