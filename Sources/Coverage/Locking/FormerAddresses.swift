import Articles
import Diagnostics

extension EventLock {
    /// The event to which an address led that was published and given up, where others than its articles are to have it
    /// now; nil where they may.
    ///
    /// - Parameters:
    ///   - slug: what an editor calls an event.
    ///   - articles: those in it.
    ///   - entry: the entry whose id the event goes on with.
    func owner(ofFormerAddress slug: String, takenBy articles: [Article], entry: Entry?) -> Entry? {
        for former in oldestFirst where former.formerSlugs.contains(slug) || (former.into != nil && former.slug == slug)
        {
            guard let owner = standing(former.id), owner.id != entry?.id else { continue }
            let members = owner.articles.union(former.articles)
            if !articles.contains(where: { members.contains($0.id) }) { return owner }
        }
        return nil
    }
}

extension Group {
    /// The error of a slug by which an editor takes another event's former address.
    func takenAddress(in lock: EventLock) -> Diagnostic? {
        guard let slug, let owner = lock.owner(ofFormerAddress: slug, takenBy: articles, entry: lockEntry) else {
            return nil
        }
        let article = articles.first { $0.event == slug }
        let place =
            note.map { SourceLocation($0.path) }
            ?? article.map { SourceLocation($0.path, line: $0.lines[.event]) }
        return Diagnostic(
            .error,
            "former-address",
            at: place,
            "'\(slug)' is a former address of the event '\(owner.slug)' and leads there",
            remedy: "write another slug, so that links to the old address still find that event"
        )
    }
}
