import Diagnostics

extension EventLock {
    /// Reads the file. Lines in any order and double ones are right; where two branches gave one event or article two
    /// answers, the older one is taken, with a warning.
    static func reading(_ text: SourceText) -> Diagnosed<EventLock> {
        var reading = LockReading(path: text.path)
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            reading.read(String(decoding: line, as: UTF8.self), number: index + 1)
        }
        return reading.lock
    }
}

/// The facts as they stand, before what contradicts another is settled.
private struct LockReading {
    let path: String
    private var facts: [String: [String: Set<String>]] = [:]
    private var diagnostics: [Diagnostic] = []

    init(path: String) { self.path = path }

    mutating func read(_ line: String, number: Int) {
        if line.isEmpty || line.hasPrefix("#") { return }
        let place = SourceLocation(path, line: number, column: 1)
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: line.hasPrefix) {
            let summary = "a mark that git left where two branches differ"
            let remedy = "delete the lines with such marks and keep the lines of both sides"
            diagnostics.append(Diagnostic(.error, "conflict-mark", at: place, summary, remedy: remedy))
            return
        }
        let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, ["slug", "first", "article", "was", "into"].contains(parts[1]), !parts[0].isEmpty,
            !parts[2].isEmpty, parts[1] == "article" || !parts[2].contains(where: { " /".contains($0) })
        else {
            let remedy = "write 'ID slug SLUG', or first, article, was or into; or take the line out"
            let summary = "'\(line)' is no fact of an event"
            diagnostics.append(Diagnostic(.error, "bad-lock", at: place, summary, remedy: remedy))
            return
        }
        facts[parts[0], default: [:]][parts[1], default: []].insert(parts[2])
    }

    var lock: Diagnosed<EventLock> {
        var result = Diagnosed(EventLock(), diagnostics)
        for (id, facts) in facts {
            // A line that a merge lost takes an event's address with it: its articles are grouped anew.
            guard let slug = facts["slug"]?.min() else { continue }
            let others = facts["slug", default: []].subtracting([slug])
            result.value[id] = EventLock.Entry(
                id: id,
                slug: slug,
                first: facts["first"]?.min() ?? String(id.prefix(10)),
                articles: facts["article"] ?? [],
                formerSlugs: facts["was", default: []].union(others).subtracting([slug]),
                into: facts["into"]?.filter { $0 != id && self.facts[$0] != nil }.min()
            )
            for other in others {
                let summary = "the event '\(id)' has two slugs, '\(slug)' and '\(other)'; it keeps the first"
                let remedy = "nothing is lost, the other leads there; build and commit the file to settle it"
                result.diagnostics.append(
                    Diagnostic(.warning, "lock-merge", at: SourceLocation(path), summary, remedy: remedy)
                )
            }
        }
        settleLoops(&result)
        settleArticles(&result)
        return result
    }

    /// Two branches that merged two events into each other: the older one stands.
    private func settleLoops(_ result: inout Diagnosed<EventLock>) {
        for entry in result.value.oldestFirst where entry.into != nil {
            if result.value.standing(entry.id)?.into != nil { result.value[entry.id]?.into = nil }
        }
    }

    /// An article of a merged event is one of the event that it is part of; one of two events stays in the older.
    private func settleArticles(_ result: inout Diagnosed<EventLock>) {
        for entry in result.value.oldestFirst where entry.into != nil {
            guard let target = result.value.standing(entry.id), target.id != entry.id else { continue }
            result.value[target.id]?.articles.formUnion(entry.articles)
            result.value[entry.id]?.articles = []
        }
        var owners: [String: EventLock.Entry] = [:]
        for entry in result.value.oldestFirst {
            for article in entry.articles.sorted() {
                guard let owner = owners[article] else {
                    owners[article] = entry
                    continue
                }
                result.value[entry.id]?.articles.remove(article)
                let summary =
                    "the article '\(article)' is in the events '\(owner.slug)' and '\(entry.slug)'; it stays in the first"
                let remedy =
                    "write 'event: \(entry.slug)' into its front matter if it belongs there, build, and commit the file"
                result.diagnostics.append(
                    Diagnostic(.warning, "lock-merge", at: SourceLocation(path), summary, remedy: remedy)
                )
            }
        }
    }
}
