import Diagnostics

extension EventNote {
    static let keys = ["title", "slug", "articles", "not", "tags", "date", "pinned"]

    /// A note as written; `articles` and `excluded` still hold the words of the file.
    static func reading(_ text: SourceText) -> Diagnosed<UnresolvedNote?> {
        let matter = FrontMatter.reading(text, keys: keys)
        if matter.diagnostics.hasErrors { return Diagnosed(nil, matter.diagnostics) }
        var record = Record(matter.value.value, path: text.path, what: "an event note", keys: keys)
        let title = record.text("title")?.composed
        guard let slug = record.slug("slug", else: title ?? text.path.fileStem) else {
            return Diagnosed(nil, matter.diagnostics + record.diagnostics)
        }
        let articles = record.located("articles")
        let excluded = record.located("not")
        let note = EventNote(
            path: text.path,
            title: title,
            slug: slug,
            tags: record.texts("tags").map(\.composed),
            date: record.date("date"),
            isPinned: record.flag("pinned") ?? false,
            summary: String(decoding: text.utf8[matter.value.bodyStart...], as: UTF8.self)
        )
        let unresolved = UnresolvedNote(
            note: note,
            slugLocation: record.location("slug"),
            articles: articles,
            excluded: excluded
        )
        return Diagnosed(unresolved, matter.diagnostics + record.diagnostics)
    }
}

extension FreePage {
    static let keys = ["title", "slug"]

    static func reading(_ text: SourceText) -> Diagnosed<FreePage?> {
        let matter = FrontMatter.reading(text, keys: keys)
        if matter.diagnostics.hasErrors { return Diagnosed(nil, matter.diagnostics) }
        var record = Record(matter.value.value, path: text.path, what: "a page", keys: keys)
        let body = String(decoding: text.utf8[matter.value.bodyStart...], as: UTF8.self)
        let stem = text.path.fileStem
        let title = record.text("title")?.composed ?? CommonMark.firstHeading(body) ?? stem
        guard let slug = record.slug("slug", else: stem) else {
            return Diagnosed(nil, matter.diagnostics + record.diagnostics)
        }
        let page = FreePage(path: text.path, slug: slug, title: title, body: body)
        return Diagnosed(page, matter.diagnostics + record.diagnostics)
    }
}

extension Record {
    /// The slug written under a key, else the one that a title or name gives.
    mutating func slug(_ key: String, else name: String) -> String? {
        guard let written = text(key)?.composed else {
            let made = Articles.slug(of: name)
            if made.isEmpty {
                report(
                    at: SourceLocation(path, line: 1, column: 1),
                    "bad-slug",
                    "'\(name)' gives no address: it has no letter or digit",
                    "write 'slug: …' in the front matter"
                )
            }
            return made.isEmpty ? nil : made
        }
        if isSlug(written) { return written }
        let proposed = Articles.slug(of: written)
        report(
            at: location(key),
            "bad-slug",
            "'\(key)' can't stand in an address: '\(written)'",
            proposed.isEmpty ? "write letters, digits and hyphens" : "write '\(key): \(proposed)'"
        )
        return nil
    }
}

extension String {
    /// The last part of a path without its ending: `visit` of `Content/pages/visit.md`.
    var fileStem: String {
        let name = split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name).composed }
        return String(name[..<dot]).composed
    }
}
