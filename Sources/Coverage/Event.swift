package import Articles

/// Something that happened, with every article that reports it.
package struct Event: Hashable, Sendable {
    /// Its address on the site; unique.
    package var slug: String
    package var title: String
    /// At least one; by date, then by id.
    package var articles: [Article]
    /// What the editor wrote about it.
    package var note: EventNote?
    /// Id of the entry in `events.lock` that it goes on with; nil where it is new.
    package var lockID: String?
    /// Ids of entries that have become part of it.
    package var absorbedLockIDs: [String] = []

    package init(slug: String, title: String, articles: [Article], note: EventNote? = nil) {
        self.slug = slug
        self.title = title
        self.articles = articles
        self.note = note
    }

    /// When the first and the last article were published.
    package var span: ClosedRange<PublicationDate>? {
        guard let first = articles.map(\.date).min(), let last = articles.map(\.date).max() else { return nil }
        return first...last
    }
}

extension Event {
    /// By the slug alone, which no two events of a project share.
    package func hash(into hasher: inout Hasher) { hasher.combine(slug) }

    /// Of each article, the number of its outlet, in order of appearance.
    func outletNumbers() -> [Int] {
        var numbers: [String: Int] = [:]
        return articles.indices.map { index in
            let outlet = articles[index].outlet
            let number = numbers[outlet] ?? numbers.count
            numbers[outlet] = number
            return number
        }
    }
}
