/// A folder with a `digest.yml`, as it was read: what the editor wrote, and every article.
package struct Project: Sendable {
    package var settings = Settings()
    /// By id. Without an `outlets.yml`, one for each outlet that an article names.
    package var outlets: [Outlet] = []
    /// By path.
    package var articles: [Article] = []
    /// Ids of articles whose files can't be used as they are.
    package var brokenArticles: Set<String> = []
    /// By path.
    package var notes: [EventNote] = []
    /// By path.
    package var pages: [FreePage] = []
    /// Nil where there is no `Content/events.lock`.
    package var lock: EventLock?

    package init() {}
}
