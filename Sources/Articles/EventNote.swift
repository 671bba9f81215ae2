/// The editor's word on an event: `Content/events/*.md`.
package struct EventNote: Hashable, Sendable {
    /// The file, relative to the project.
    package var path: String
    package var title: String?
    package var slug: String
    /// Ids of the articles that belong, in the order written.
    package var articles: [String]
    /// Ids of the articles that do not.
    package var excluded: [String]
    /// By article id, the line of the file that puts it in or keeps it out.
    package var lines: [String: Int] = [:]
    package var tags: [String]
    package var date: PublicationDate?
    package var isPinned: Bool
    /// The summary that a person wrote, Markdown; empty where the note has none.
    package var summary: String

    package init(
        path: String,
        title: String? = nil,
        slug: String,
        articles: [String] = [],
        excluded: [String] = [],
        tags: [String] = [],
        date: PublicationDate? = nil,
        isPinned: Bool = false,
        summary: String = ""
    ) {
        self.path = path
        self.title = title
        self.slug = slug
        self.articles = articles
        self.excluded = excluded
        self.tags = tags
        self.date = date
        self.isPinned = isPinned
        self.summary = summary
    }
}

/// A page that belongs to no event: `Content/pages/about.md`.
package struct FreePage: Hashable, Sendable {
    package var path: String
    package var slug: String
    package var title: String
    /// Markdown.
    package var body: String

    package init(path: String, slug: String, title: String, body: String) {
        self.path = path
        self.slug = slug
        self.title = title
        self.body = body
    }
}
