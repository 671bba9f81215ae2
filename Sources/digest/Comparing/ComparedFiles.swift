import Articles
import Coverage
import Diagnostics

/// Articles that a user wants to see side by side, whatever they lack.
struct ComparedFiles {
    /// As they were read.
    private(set) var articles: [Article]
    private(set) var outlets: [Outlet]

    /// - Parameters:
    ///   - outlets: those of the project, where the files are of one.
    ///   - named: those that files outside of one name, by a text or an address.
    init(_ articles: [Article], outlets: [Outlet], named: [Outlet]) {
        self.articles = articles
        // a.md and a.txt have one id.
        let bearers = articles.reduce(into: [:]) { $0[$1.id, default: 0] += 1 }
        for index in articles.indices where bearers[articles[index].id, default: 1] > 1 {
            self.articles[index].id = articles[index].path
        }
        // Files of one folder are not of one outlet because of it.
        let folders = Set(articles.filter { $0.origins[.outlet] == .folder }.map(\.outlet))
        let tellsFolder = folders.count > 1 || !outlets.isEmpty
        for index in articles.indices {
            let isKnown = articles[index].origins[.outlet] != .folder || tellsFolder
            if articles[index].outlet.isEmpty || !isKnown { self.articles[index].outlet = articles[index].fileName }
        }
        var known = Dictionary(outlets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for outlet in named where known[outlet.id] == nil { known[outlet.id] = outlet }
        var seen: Set<String> = []
        self.outlets = self.articles.map(\.outlet).filter { seen.insert($0).inserted }
            .map { known[$0] ?? Outlet(id: $0, name: $0) }
    }

    /// Compared as one event, in full: the texts are the user's own files. Where a date is missing nothing can be said of
    /// who was first, so all count as of one day.
    func comparison(_ settings: Settings) async -> (comparison: Comparison, dates: [PublicationDate?]) {
        var settings = settings
        settings.publish = .full
        let dates = Dictionary(
            articles.map { ($0.id, $0.origins[.date] == nil ? nil : $0.date) },
            uniquingKeysWith: { first, _ in first }
        )
        let isOrdered = !dates.values.contains(nil)
        let together = articles.map { article in
            var article = article
            article.event = "comparison"
            if !isOrdered { article.date = PublicationDate(day: 0) }
            return article
        }
        let events = await Event.grouping(together, notes: [], settings: settings, jobs: 1).value
        let event = events.first ?? Event(slug: "comparison", title: "", articles: together)
        let comparison = Comparison(event, outlets: outlets, settings: settings)
        return (comparison, event.articles.map { dates[$0.id] ?? nil })
    }
}

extension Article {
    /// The file's name without its ending and the date at its beginning.
    fileprivate var fileName: String {
        let name = id.split(separator: "/").last.map(String.init) ?? id
        guard PublicationDate(name.prefix(10)) != nil else { return name }
        let rest = name.dropFirst(10).drop { $0 == "-" || $0 == "_" || $0 == " " }
        return rest.isEmpty ? name : String(rest)
    }
}
