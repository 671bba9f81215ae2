package import Prose

/// One outlet's report, as it was read from a file: the text that is the article, and what is known about it.
package struct Article: Equatable, Sendable {
    /// The path below `Content/articles/` without its ending, NFC: `scmp/2022-05-30-visit`. Unique in a project.
    package var id: String
    /// The file, relative to the project: `Content/articles/scmp/2022-05-30-visit.txt`.
    package var path: String
    /// Key of the outlet in `outlets.yml`.
    package var outlet: String
    /// The headline as the outlet printed it.
    package var title: String
    package var date: PublicationDate
    package var updated: PublicationDate?
    package var authors: [String]
    /// The agency credited: `AFP`.
    package var agency: String?
    /// Where it was first published, when the text says so: `South China Morning Post`.
    package var original: String?
    /// Where the dateline says it was written: `GENEVA`.
    package var dateline: String?
    package var language: Language
    package var url: String?
    package var tags: [String]
    package var summary: String?
    /// Slug of the event that its front matter puts it into.
    package var event: String?
    package var isDraft: Bool
    package var paragraphs: [Paragraph]
    /// Line of the file at which each paragraph begins, counted from 1.
    package var paragraphLines: [Int]
    /// Captions and photo credits that stood in the running text; never published.
    package var captions: [String]
    package var dropped: [DroppedText]
    package var quotations: [Quotation]
    /// Whom it names in full, quoted or not.
    package var people: [NamedPerson] = []
    /// Body as Markdown, for `publish: full`; nil where the file is plain text.
    package var markdown: String?
    /// Line of the file at which `markdown` begins.
    package var markdownLine = 1
    /// Where each field came from; fields that have no value are absent.
    package var origins: [Field: Origin]
    /// Lines of the file at which front-matter keys stand, for diagnostics of later stages (`event:` that no one has, two equal URLs).
    package var lines: [Field: Int]

    package init(
        id: String,
        path: String,
        outlet: String,
        title: String,
        date: PublicationDate,
        updated: PublicationDate? = nil,
        authors: [String] = [],
        agency: String? = nil,
        original: String? = nil,
        dateline: String? = nil,
        language: Language = .english,
        url: String? = nil,
        tags: [String] = [],
        summary: String? = nil,
        event: String? = nil,
        isDraft: Bool = false,
        paragraphs: [Paragraph] = [],
        paragraphLines: [Int] = [],
        captions: [String] = [],
        dropped: [DroppedText] = [],
        quotations: [Quotation] = [],
        markdown: String? = nil,
        origins: [Field: Origin] = [:],
        lines: [Field: Int] = [:]
    ) {
        self.id = id
        self.path = path
        self.outlet = outlet
        self.title = title
        self.date = date
        self.updated = updated
        self.authors = authors
        self.agency = agency
        self.original = original
        self.dateline = dateline
        self.language = language
        self.url = url
        self.tags = tags
        self.summary = summary
        self.event = event
        self.isDraft = isDraft
        self.paragraphs = paragraphs
        self.paragraphLines = paragraphLines
        self.captions = captions
        self.dropped = dropped
        self.quotations = quotations
        self.markdown = markdown
        self.origins = origins
        self.lines = lines
    }
}

extension Article {
    /// The keys of an article's front matter, as they are written there, and what the text alone tells.
    package enum Field: String, CaseIterable, Sendable {
        case title, outlet, url, date, updated, author, agency, original, dateline, lang, tags, summary, event, draft
    }

    /// Where a field's value came from.
    package enum Origin: String, Sendable {
        case frontMatter = "front matter"
        case text, byline, folder, host, dateline, outlet
        case fileName = "file name"
        case firstSentence = "first sentence"
        case creditLine = "credit line"
        case setting = "site language"
    }
}

/// A paragraph that stood in the file and is not the article.
package struct DroppedText: Hashable, Sendable {
    /// Why a paragraph is not the article.
    package enum Reason: String, Sendable {
        case menu, ticker, share, promotion, caption, copyright, footer, byline
        case aboutTheOutlet = "about the outlet"
        case recurring = "recurs in several articles of the outlet"
        case headline
        case readingTime = "reading time"
        case dateLine = "date of publication"
        case dateline
        case teaser = "link to another article"
    }

    package var text: String
    package var reason: Reason
    /// Line of the file at which it stood, counted from 1.
    package var line: Int

    package init(text: String, reason: Reason, line: Int) {
        self.text = text
        self.reason = reason
        self.line = line
    }
}
