import Articles
import Coverage
import Prose

extension Article {
    /// An article whose paragraphs are given as texts; `quotations` must stand in one of them.
    static func sample(
        _ outlet: String,
        title: String = "Harbour bridge closes",
        on date: String = "2031-03-04",
        language: Language = .english,
        _ paragraphs: [String] = [],
        quotations: [(text: String, speaker: String?)] = []
    ) -> Article {
        var article = Article(
            id: "\(outlet)/\(date)",
            path: "Content/articles/\(outlet)/\(date).txt",
            outlet: outlet,
            title: title,
            date: PublicationDate(date) ?? PublicationDate(day: 0),
            language: language,
            paragraphs: paragraphs.map { Paragraph($0, language: language) }
        )
        article.quotations = quotations.compactMap { article.quotation($0.text, speaker: $0.speaker) }
        return article
    }

    /// The first place where a text stands in the article.
    func span(of text: String) -> TextSpan? {
        for (index, paragraph) in paragraphs.enumerated() {
            let bytes = Array(paragraph.text.utf8)
            let wanted = Array(text.utf8)
            guard bytes.count >= wanted.count else { continue }
            for start in 0...(bytes.count - wanted.count) where Array(bytes[start..<(start + wanted.count)]) == wanted {
                return TextSpan(paragraph: index, start: start, end: start + wanted.count)
            }
        }
        return nil
    }

    func quotation(
        _ text: String,
        speaker: String?,
        role: String? = nil,
        mention: String? = nil,
        isPronoun: Bool = false,
        kind: Quotation.Kind = .direct
    ) -> Quotation? {
        guard let span = span(of: text) else { return nil }
        let sentence = paragraphs[span.paragraph].sentences.lastIndex { $0.lowerBound <= span.start } ?? 0
        return Quotation(
            span: span,
            text: text,
            sentence: sentence,
            speaker: speaker,
            role: role,
            mention: mention.map { Quotation.Mention(text: $0, span: span, isPronoun: isPronoun) },
            kind: kind
        )
    }

    func text(of span: TextSpan) -> String {
        let bytes = Array(paragraphs[span.paragraph].text.utf8)
        return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }
}

extension Comparison {
    static func sample(
        _ articles: [Article],
        outlets: [Outlet] = [],
        note: EventNote? = nil,
        settings: Settings = Settings()
    ) -> Comparison {
        let sorted = articles.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
        let event = Event(slug: "bridge", title: "Harbour bridge", articles: sorted, note: note)
        return Comparison(event, outlets: outlets, settings: settings)
    }
}
