import Articles
import Coverage

/// What an editor's answer to a doubt writes: the event's slug in the front matter of articles.
struct Decision {
    /// Slug by article id, for those that do not say so yet.
    private(set) var slugs: [String: String] = [:]
    /// Why it can't be written; a note says otherwise.
    private(set) var hindrance: String?

    /// - Parameter taken: slugs that an event has or had.
    init(_ doubt: Doubt, areOne: Bool, in events: [Event], taken: Set<String>) {
        let concerned = doubt.events.compactMap { slug in events.first { $0.slug == slug } }
        let noted = concerned.filter { $0.note?.articles.isEmpty == false }
        switch (doubt.areTogether, areOne) {
        case (true, true):
            for event in concerned { put(event.articles, into: event) }
        case (true, false):
            guard let event = concerned.first,
                let later = event.articles.last(where: { doubt.articles.contains($0.id) })
            else { return }
            if event.note?.articles.contains(later.id) == true {
                hindrance = "take '\(later.id)' out of the articles of \(event.note?.path ?? "") first"
                return
            }
            put(event.articles.filter { $0.id != later.id }, into: event)
            let title = slug(of: later.title)
            slugs[later.id] = firstFree(title.isEmpty ? "event" : title, isTaken: taken.contains)
        case (false, true):
            let target = noted.first ?? concerned.min { $0.articles[0].id < $1.articles[0].id }
            if noted.count > 1 {
                hindrance = "put the articles of \(noted[1].note?.path ?? "") into \(noted[0].note?.path ?? "") first"
            } else if let target {
                for event in concerned { put(event.articles, into: target) }
            }
        case (false, false):
            for event in concerned { put(event.articles.filter { doubt.articles.contains($0.id) }, into: event) }
        }
    }

    private mutating func put(_ articles: [Article], into event: Event) {
        for article in articles where article.event != event.slug && event.note?.articles.contains(article.id) != true {
            slugs[article.id] = event.slug
        }
    }
}
