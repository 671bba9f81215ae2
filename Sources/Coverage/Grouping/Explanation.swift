package import Articles
import Prose

/// Why an article is in its event, and what would change that.
package struct Explanation: Codable, Hashable, Sendable {
    /// Who put the article where it is.
    package enum Reason: String, Codable, Sendable {
        /// `event:` in its front matter.
        case frontMatter = "front matter"
        /// `articles:` of the event's note.
        case note
        /// Its words and date.
        case grouped
        /// It was published in the event, and the lock keeps it there, though it is not near enough to every other article.
        case lock
        /// No other article is similar enough.
        case alone
    }

    package struct Term: Codable, Hashable, Sendable {
        /// As the article writes it, lower case.
        package var word: String
        /// Its share of the cosines with the others in the event; the shares of all terms make 1.
        package var share: Double
    }

    package struct Neighbour: Codable, Hashable, Sendable {
        package var article: String
        package var event: String
        /// Of the two texts, 0 to 1.
        package var cosine: Double
        /// What the days between the two leave of it, 0 to 1.
        package var timeFactor: Double
        /// The product of the two, which is held against the threshold.
        package var similarity: Double
    }

    /// Another event that the article could be in.
    package struct Alternative: Codable, Hashable, Sendable {
        package var event: String
        /// Whether an editor named it, so that its slug in an article's front matter means it.
        package var isNamed: Bool
        /// Similarity with the event's least similar article. At a threshold below it nothing in the texts keeps the two apart,
        /// though other articles may come between.
        package var similarity: Double
        /// Where the threshold is reached: the article of this one's event that does not reach it. Nil too where an editor keeps
        /// the two events apart.
        package var hindrance: String?
        /// Where the threshold is reached: an article of this one's event and one of the other that have no name in common, or
        /// whose headlines are about others. Such two are never together, whatever the threshold.
        package var strangers: [String]?
    }

    package var article: String
    package var event: String
    package var eventTitle: String
    /// Whether an editor named the event: by a note, or by `event:` in an article.
    package var isNamed: Bool
    package var reason: Reason
    package var threshold: Double
    /// Days after which similarity has fallen to 1/e.
    package var days: Double
    /// Heaviest first, at most 12.
    package var terms: [Term]
    /// The others in the event, most similar first.
    package var inside: [Neighbour]
    /// Articles of other events, most similar first, at most 5.
    package var outside: [Neighbour]
    /// Events that articles of `outside` are in, nearest first.
    package var alternatives: [Alternative]

    /// - Parameters:
    ///   - id: of an article in one of the events.
    ///   - events: all of them, since a term's weight depends on every text.
    /// - Returns: nil where no event has the article.
    package init?(of id: String, in events: [Event], settings: Settings, jobs: Int) async {
        guard let own = events.first(where: { $0.articles.contains { $0.id == id } }),
            let subject = own.articles.first(where: { $0.id == id })
        else { return nil }
        let comparable = events.flatMap { event in
            event.articles.filter { $0.language.tag == subject.language.tag }.map { (article: $0, event: event) }
        }
        let similarities = await ArticleSimilarities(
            comparable.map(\.article),
            language: subject.language,
            settings: settings.grouping,
            jobs: jobs
        )

        let others = comparable.filter { $0.article.id != id }
        let parts = similarities.parts(id, others.map(\.article.id))
        let neighbours = zip(others, parts).map { other, parts in
            Neighbour(
                article: other.article.id,
                event: other.event.slug,
                cosine: parts.cosine,
                timeFactor: parts.timeFactor,
                similarity: parts.cosine * parts.timeFactor
            )
        }.sorted { ($1.similarity, $0.article) < ($0.similarity, $1.article) }
        article = id
        event = own.slug
        eventTitle = own.title
        isNamed = own.isNamed
        let threshold = settings.grouping.threshold
        self.threshold = threshold
        days = settings.grouping.days
        inside = neighbours.filter { $0.event == own.slug }
        let strangers = neighbours.filter { $0.event != own.slug && $0.similarity > 0 }
        outside = Array(strangers.prefix(5))
        terms = similarities.sharedTerms(of: subject, with: inside.map(\.article))
        if subject.event != nil {
            reason = .frontMatter
        } else if own.note?.articles.contains(id) == true {
            reason = .note
        } else {
            let isNear = inside.allSatisfy {
                $0.similarity >= threshold && !similarities.areAboutOthers(id, $0.article)
            }
            reason = own.articles.count == 1 ? .alone : own.lockID != nil && !isNear ? .lock : .grouped
        }
        var seen: Set<String> = []
        alternatives = outside.filter { seen.insert($0.event).inserted }.compactMap { neighbour in
            events.first { $0.slug == neighbour.event }.flatMap { other in
                let members = own.articles.filter { $0.language.tag == subject.language.tag }.map(\.id)
                let others = other.articles.filter { $0.language.tag == subject.language.tag }.map(\.id)
                return similarities.alternative(other, others, for: id, among: members, threshold)
            }
        }
    }
}

extension ArticleSimilarities {
    /// How near the article and its event are to another event.
    fileprivate func alternative(
        _ event: Event,
        _ others: [String],
        for id: String,
        among members: [String],
        _ threshold: Double
    ) -> Explanation.Alternative {
        let nearness = others.map { similarity(id, $0) }.min() ?? 0
        let weakest = members.map { member in (member, others.map { similarity(member, $0) }.min() ?? 0) }
            .min { ($0.1, $0.0) < ($1.1, $1.0) }
        let hindrance = weakest.flatMap { nearness >= threshold && $0.1 < threshold ? $0.0 : nil }
        var strangers: [String]?
        if nearness >= threshold, hindrance == nil {
            strangers =
                members.lazy.compactMap { member in
                    others.first { self.areAboutOthers(member, $0) }.map { [member, $0] }
                }.first
        }
        return Explanation.Alternative(
            event: event.slug,
            isNamed: event.isNamed,
            similarity: nearness,
            hindrance: hindrance,
            strangers: strangers
        )
    }
}

extension Event {
    fileprivate var isNamed: Bool { note != nil || articles.contains { $0.event == slug } }
}
