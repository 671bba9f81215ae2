import Articles
import Coverage

extension Site {
    func sharing(of page: Page, title: String, description: String?) -> SharingFrame {
        var sharing = SharingFrame(
            type: "website",
            published: nil,
            modified: nil,
            tags: [],
            structuredData: structuredData(of: page, title: title, description: description)
        )
        switch page {
        case .event(let index):
            let event = comparisons[index].event
            sharing.type = "article"
            sharing.published = event.span?.lowerBound.description
            sharing.modified = moment(event.lastChange)
            sharing.tags = event.tags
        case .article(let event, let index):
            let article = comparisons[event].event.articles[index]
            sharing.type = "article"
            sharing.published = article.date.description
            sharing.modified = article.updated?.description
            sharing.tags = article.tags
        case .person: sharing.type = "profile"
        case .home, .archive, .outlets, .people, .tags, .method, .search, .notFound, .outlet, .day, .month, .tag, .free,
            .moved:
            break
        }
        return sharing
    }

    /// The site's language as Open Graph writes it, `de_AT`; nil where the tag names no country, which it wants.
    static func locale(of language: String) -> String? {
        let parts = language.split(separator: "-")
        guard let country = parts.dropFirst().first(where: { $0.utf8.count == 2 }) else { return nil }
        return "\(parts[0].lowercased())_\(country.uppercased())"
    }
}
