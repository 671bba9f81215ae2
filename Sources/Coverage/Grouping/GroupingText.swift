package import Articles
package import Prose

/// What grouping reads of an article.
package struct GroupingText: Sendable {
    /// Breaks ties, so that the order of the files decides nothing. Unique.
    package var id: String
    /// Headline and paragraphs.
    package var parts: [String]
    package var language: Language
    /// Days since 1970, in UTC; nil where nothing is known, and then time counts for nothing.
    package var moment: Double?
    /// The event that the editor put it into. Texts of one event stay together, texts of two events apart.
    package var event: String?
    /// The entry of `events.lock` that it is in, where the editor says nothing. Texts of one stay together, and two become
    /// one event only where they are surely one (`LockedEvents.margin`).
    package var lockedEvent: String?
    /// Events that the editor keeps it out of.
    package var excludedEvents: Set<String>

    package init(
        id: String,
        parts: [String],
        language: Language,
        moment: Double?,
        event: String? = nil,
        lockedEvent: String? = nil,
        excludedEvents: Set<String> = []
    ) {
        self.id = id
        self.parts = parts
        self.language = language
        self.moment = moment
        self.event = event
        self.lockedEvent = lockedEvent
        self.excludedEvents = excludedEvents
    }

    package init(_ article: Article, event: String? = nil, lockedEvent: String? = nil, excludedEvents: Set<String> = [])
    {
        self.init(
            id: article.id,
            parts: [article.title] + article.paragraphs.map(\.text),
            language: article.language,
            moment: article.date.moment,
            event: event,
            lockedEvent: lockedEvent,
            excludedEvents: excludedEvents
        )
    }
}

extension GroupingText {
    /// The event that a text is in before anything is compared.
    enum Given: Hashable { case named(String), locked(String) }

    var given: Given? { event.map(Given.named) ?? lockedEvent.map(Given.locked) }
}

extension PublicationDate {
    /// Days since 1970-01-01T00:00Z; a day without a time counts as its noon, half a day from what it could have been.
    package var moment: Double { second.map { Double($0) / 86_400 } ?? Double(day) + 0.5 }
}
