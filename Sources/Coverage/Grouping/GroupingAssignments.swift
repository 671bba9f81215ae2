import Articles
import Diagnostics

/// What front matter and notes say of which event an article is in.
struct Assignments: Sendable {
    /// Slug by article id.
    private(set) var events: [String: String] = [:]
    /// Slugs by article id.
    private(set) var exclusions: [String: Set<String>] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ articles: [Article], notes: [EventNote]) {
        var places: [String: SourceLocation] = [:]
        var ids: Set<String> = []
        for index in articles.indices {
            let id = articles[index].id
            ids.insert(id)
            guard let event = articles[index].event else { continue }
            events[id] = event
            places[id] = SourceLocation(articles[index].path, line: articles[index].lines[.event])
        }
        for note in notes.sorted(byUTF8: \.path) {
            for id in note.articles where ids.contains(id) {
                let place = SourceLocation(note.path, line: note.lines[id])
                if let event = events[id], event != note.slug, let earlier = places[id] {
                    diagnostics.append(Self.claimedTwice(id, note.slug, at: place, event, earlier))
                } else {
                    events[id] = note.slug
                    places[id] = places[id] ?? place
                }
            }
            for id in note.excluded where ids.contains(id) { exclusions[id, default: []].insert(note.slug) }
        }
        for note in notes.sorted(byUTF8: \.path) {
            for id in note.excluded where events[id] == note.slug {
                let place = SourceLocation(note.path, line: note.lines[id])
                if let claim = places[id] { diagnostics.append(Self.contradicted(id, note.slug, at: place, claim)) }
            }
        }
    }

    private static func claimedTwice(
        _ id: String,
        _ slug: String,
        at place: SourceLocation,
        _ earlierSlug: String,
        _ earlier: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "two-events",
            at: place,
            "the article '\(id)' is put into the event '\(slug)' here and into '\(earlierSlug)' at \(earlier)",
            remedy: "name it in one of the two"
        )
    }

    private static func contradicted(
        _ id: String,
        _ slug: String,
        at place: SourceLocation,
        _ claim: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "contradiction",
            at: place,
            "the article '\(id)' is kept out of the event '\(slug)' here and put into it at \(claim)",
            remedy: "take out one of the two"
        )
    }
}
