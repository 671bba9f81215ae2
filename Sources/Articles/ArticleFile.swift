package import Diagnostics
import Prose

extension Article {
    static let keys = [
        "title", "outlet", "url", "date", "updated", "author", "agency", "lang", "tags", "summary", "event", "draft",
    ]

    /// Reads an article from the bytes of its file.
    ///
    /// - Parameters:
    ///   - path: the file, relative to the project. The ending `.md` says that the text is Markdown.
    ///   - outlets: the project's outlets; nil outside a project, where whatever the article names is one.
    /// - Returns: nil, with errors, where the bytes are not UTF-8 or the front matter is not YAML. An article that lacks
    ///   something is returned with errors: such a one must not be published, but it can be looked at. What it has no
    ///   value for is absent from `origins`.
    package static func read(
        path: String,
        bytes: [UInt8],
        outlets: [Outlet]? = nil,
        settings: Settings = Settings()
    ) -> Diagnosed<Article?> {
        let read = ReadArticle.read(path: path, bytes: bytes, outlets: outlets, settings: settings)
        return Diagnosed(read.value?.article, read.diagnostics)
    }
}

/// An article, and the outlet that it was found to be of.
package struct ReadArticle: Sendable {
    package var article: Article
    package var outlet: Outlet?

    /// The same as `Article.read`, with the outlet: outside a project nothing else knows its name.
    package static func read(
        path: String,
        bytes: [UInt8],
        outlets: [Outlet]? = nil,
        settings: Settings = Settings()
    ) -> Diagnosed<ReadArticle?> {
        ArticleReader(outlets: OutletDirectory(outlets), settings: settings).read(path: path, bytes: bytes)
    }
}

/// Reads articles of one project.
struct ArticleReader: Sendable {
    let outlets: OutletDirectory
    let settings: Settings
    let words = WordTable()

    init(outlets: OutletDirectory, settings: Settings) {
        self.outlets = outlets
        self.settings = settings
    }

    static let folder = "Content/articles/"

    func read(path: String, bytes: [UInt8]) -> Diagnosed<ReadArticle?> {
        let source = SourceText.reading(bytes, path: path)
        guard let text = source.value else { return Diagnosed(nil, source.diagnostics) }
        let matter = FrontMatter.reading(text, keys: Article.keys)
        if matter.diagnostics.hasErrors { return Diagnosed(nil, matter.diagnostics) }
        if text.utf8[matter.value.bodyStart...].isSourceOfAPage {
            let place = SourceLocation(path, line: matter.value.bodyLine, column: 1)
            let remedy = "open it in a browser, and paste what it shows"
            let source = Diagnostic(.error, "html", at: place, "the text is the source of an HTML page", remedy: remedy)
            return Diagnosed(nil, matter.diagnostics + [source])
        }
        var record = Record(matter.value.value, path: path, what: "an article", keys: Article.keys)
        if record.isNoMapping { return Diagnosed(nil, matter.diagnostics + record.diagnostics) }
        let article = article(&record, body: text.utf8[matter.value.bodyStart...], line: matter.value.bodyLine)
        return Diagnosed(article, matter.diagnostics + record.diagnostics)
    }

    private func article(_ record: inout Record, body: ArraySlice<UInt8>, line: Int) -> ReadArticle {
        let path = record.path
        var article = Article(id: Self.id(of: path), path: path, outlet: "", title: "", date: PublicationDate(day: 0))
        readKeys(&record, into: &article)
        let isMarkdown = path.hasSuffix(".md")
        let text = String(decoding: body, as: UTF8.self)
        if isMarkdown {
            article.markdown = text
            article.markdownLine = line
        }
        let blocks = isMarkdown ? CommonMark.blocks(text, firstLine: line) : PlainText.blocks(text, firstLine: line)
        let shapes = blocks.map { BlockShape($0.text, table: words) }
        let outlet = outlet(of: &article, &record)
        article.outlet = outlet?.id ?? ""
        setLanguage(of: &article, &record, blocks, shapes, outlet: outlet)
        setText(of: &article, blocks, shapes, isMarkdown: isMarkdown)
        setDate(of: &article, &record)
        if article.paragraphs.isEmpty {
            record.report(
                at: SourceLocation(path, line: line, column: 1),
                "empty-article",
                article.dropped.isEmpty
                    ? "the article has no text" : "nothing in the file reads like an article's text",
                "put the text below the front matter, or delete the file"
            )
        }
        return ReadArticle(article: article, outlet: outlet)
    }

    private func readKeys(_ record: inout Record, into article: inout Article) {
        article.title = record.text("title").map(Headline.withoutWireMark) ?? ""
        article.url = record.webAddress("url")
        article.authors = record.texts("author")
        article.agency = record.text("agency")
        article.tags = record.texts("tags")
        article.summary = record.text("summary")
        article.event = record.eventSlug("event")
        article.isDraft = record.flag("draft") ?? false
        article.updated = record.date("updated")
        for entry in record.entries where !entry.value.isNull {
            guard let field = Article.Field(rawValue: entry.key) else { continue }
            article.lines[field] = entry.line
            article.origins[field] = .frontMatter
        }
    }

    private func setLanguage(
        of article: inout Article,
        _ record: inout Record,
        _ blocks: [TextBlock],
        _ shapes: [BlockShape],
        outlet: Outlet?
    ) {
        if let tag = record.languageTag("lang") {
            article.language = .matching(tag)
            return
        }
        let guess = LanguageGuess(blocks, shapes: shapes, expected: outlet?.language ?? settings.language)
        if let tag = guess.tag {
            article.language = .matching(tag)
            article.origins[.lang] = .text
        } else if guess.isOther {
            article.language = .undetermined
            article.origins[.lang] = .text
            let remedy = "write 'lang: …' in its front matter, or 'language: …' of its outlet in outlets.yml"
            record.note("unknown-language", "the article's language can't be told from its words", remedy)
        } else {
            article.language = .matching(outlet?.language ?? settings.language)
            article.origins[.lang] = outlet?.language == nil ? .setting : .outlet
        }
    }

    private func setText(
        of article: inout Article,
        _ blocks: [TextBlock],
        _ shapes: [BlockShape],
        isMarkdown: Bool
    ) {
        let language = Language.all.firstIndex { $0.tag == article.language.tag }
        let cleaner = TextCleaner(language: language)
        let given = article.title.isEmpty ? nil : article.title
        let parts = Parts(blocks, shapes: shapes, title: given, authors: article.authors)
        let text = isMarkdown ? cleaner.cleanMarkdown(parts) : cleaner.cleanPasted(parts)
        let breaker = SentenceBreaker(language: article.language)
        article.paragraphs = text.paragraphs.map { Paragraph($0.text, kind: $0.kind, breaker: breaker) }
        article.paragraphLines = text.paragraphs.map(\.line)
        article.captions = text.captions
        article.dropped = text.dropped
        setFacts(of: &article, text)
        setTitle(of: &article, text.headline)
        article.findQuotations()
    }

    /// Fields that the text tells and the front matter does not.
    private func setFacts(of article: inout Article, _ text: CleanText) {
        if article.authors.isEmpty, !text.authors.isEmpty {
            article.authors = text.authors
            article.origins[.author] = .byline
        }
        if article.agency == nil, let agency = text.agency {
            article.agency = agency
            article.origins[.agency] = .creditLine
        }
        if let original = text.original {
            article.original = original
            article.origins[.original] = .creditLine
        }
        if let place = text.dateline {
            article.dateline = place
            article.origins[.dateline] = .dateline
        }
    }

    private func setTitle(of article: inout Article, _ headline: String?) {
        guard article.title.isEmpty else { return }
        if let headline {
            article.title = Headline.withoutWireMark(headline)
            article.origins[.title] = .text
        } else if let first = article.paragraphs.first {
            article.title = Headline.shortened(first.sentences.isEmpty ? first.text : first.sentenceText(0))
            article.origins[.title] = .firstSentence
        }
    }

    private func outlet(of article: inout Article, _ record: inout Record) -> Outlet? {
        if let name = record.text("outlet") {
            if let outlet = outlets.outlet(named: name) { return outlet }
            article.origins[.outlet] = nil
            let nearest = outlets.nearest(to: name).map { "write '\($0)', or " } ?? ""
            record.report(
                at: record.location("outlet"),
                "unknown-outlet",
                "there is no outlet '\(name)' in \(Outlet.fileName)",
                "\(nearest)add it there"
            )
            return nil
        }
        if let url = article.url, let outlet = outlets.outlet(at: url) {
            article.origins[.outlet] = .host
            return outlet
        }
        let folder = Self.folderNames(article.id).reversed().lazy.compactMap { outlets.outlet(folder: $0) }.first
        if let folder {
            article.origins[.outlet] = .folder
            return folder
        }
        var summary = "the article names no outlet"
        var remedy = "write 'outlet: …' in its front matter, or put it in a folder named after the outlet"
        if let host = article.url.flatMap(WebAddress.init)?.host {
            summary = "no outlet has the host '\(host)', and no 'outlet' is given"
        } else if let folder = Self.folderNames(article.id).last {
            summary += ", and its folder '\(folder)' is none of \(Outlet.fileName)"
            remedy = "add it there, or write 'outlet: …' in the article's front matter"
        }
        record.report(at: SourceLocation(record.path, line: 1, column: 1), "no-outlet", summary, remedy)
        return nil
    }

    private func setDate(of article: inout Article, _ record: inout Record) {
        if let date = record.date("date") {
            article.date = date
        } else if record.has("date") {
            article.origins[.date] = nil
        } else if let date = FileNameDate.date(in: article.id) {
            article.date = date
            article.origins[.date] = .fileName
        } else {
            record.report(
                at: SourceLocation(record.path, line: 1, column: 1),
                "no-date",
                "the article has no date",
                "write 'date: 2022-05-30' in front matter at its top, or begin the file's name with the date"
            )
        }
    }

    /// Path below the articles' folder without its ending.
    static func id(of path: String) -> String {
        let path = path.composed
        let below = path.hasPrefix(folder) ? path.dropFirst(folder.count) : path[...]
        guard let dot = below.lastIndex(of: "."), below[dot...].allSatisfy({ $0 != "/" }) else { return String(below) }
        return String(below[..<dot])
    }

    private static func folderNames(_ id: String) -> [String] {
        id.split(separator: "/").dropLast().map(String.init)
    }
}

extension Record {
    /// The slug of an event; a title or name that is none is an error that proposes one.
    mutating func eventSlug(_ key: String) -> String? {
        guard let written = text(key)?.composed else { return nil }
        if isSlug(written) { return written }
        let proposed = Articles.slug(of: written)
        report(
            at: location(key),
            "bad-slug",
            "'\(key)' is not the slug of an event: '\(written)'",
            proposed.isEmpty ? "write letters, digits and hyphens" : "write '\(key): \(proposed)'"
        )
        return nil
    }
}

extension Article {
    /// Finds the quotations anew in what the text is now, and who is named in it.
    mutating func findQuotations() {
        (quotations, people) = Quotation.allWithPeople(in: paragraphs, title: title, language: language)
    }
}

extension ArraySlice<UInt8> {
    /// Whether it begins as a whole page of HTML does.
    fileprivate var isSourceOfAPage: Bool {
        let start = drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(14)
        guard start.first == UInt8(ascii: "<") else { return false }
        let text = String(decoding: start, as: UTF8.self).lowercased()
        return text.hasPrefix("<!doctype html") || text.hasPrefix("<html>") || text.hasPrefix("<html ")
    }
}
