import Diagnostics

/// The ways an event note can name an article: by id, by path, or by the file's name with or without its ending.
struct ArticleNames: Sendable {
    private var ids: [String: Set<String>] = [:]

    /// - Parameter paths: of the article files, relative to the project.
    init(_ paths: [String]) {
        for path in Set(paths.map(\.composed)) {
            let id = ArticleReader.id(of: path)
            let below = path.hasPrefix(ArticleReader.folder) ? String(path.dropFirst(ArticleReader.folder.count)) : path
            let file = below.split(separator: "/").last.map(String.init) ?? below
            for name in [id, path, below, file, file.fileStem] { ids[name, default: []].insert(id) }
        }
    }

    /// The ids that a name stands for, sorted: one where the name is good.
    func ids(named name: String) -> [String] {
        let name = name.composed
        // A full id wins over a file of that name in some folder.
        if ids[name]?.contains(name) == true { return [name] }
        return ids[name, default: []].sorted()
    }

    func nearest(to name: String) -> String? {
        let all = ids.values.reduce(into: Set<String>()) { $0.formUnion($1) }
        return name.nearest(in: all) ?? name.nearest(in: all.map(\.fileStem))
    }
}

/// An event note whose articles are still the words that its file holds.
struct UnresolvedNote: Sendable {
    var note: EventNote
    var slugLocation: SourceLocation
    var articles: [(text: String, location: SourceLocation)]
    var excluded: [(text: String, location: SourceLocation)]

    func resolved(with names: ArticleNames) -> Diagnosed<EventNote> {
        var result = Diagnosed(note)
        for (name, location) in articles {
            let found = resolved(name, at: location, names)
            if let id = found.value, !result.value.articles.contains(id) {
                result.value.articles.append(id)
                result.value.lines[id] = location.line
            }
            result.diagnostics += found.diagnostics
        }
        for (name, location) in excluded {
            let found = resolved(name, at: location, names)
            result.diagnostics += found.diagnostics
            guard let id = found.value else { continue }
            if result.value.articles.contains(id) {
                let summary = "the article '\(name)' is both put in and kept out"
                let remedy = "name it under 'articles' or under 'not'"
                result.diagnostics.append(Diagnostic(.error, "contradiction", at: location, summary, remedy: remedy))
            } else if !result.value.excluded.contains(id) {
                result.value.excluded.append(id)
                result.value.lines[id] = location.line
            }
        }
        return result
    }

    private func resolved(_ name: String, at location: SourceLocation, _ names: ArticleNames) -> Diagnosed<String?> {
        let ids = names.ids(named: name)
        if let id = ids.first, ids.count == 1 { return Diagnosed(id) }
        if ids.isEmpty {
            let nearest = names.nearest(to: name).map { "write '\($0)'" }
            let remedy = nearest ?? "write an article's id: its path below \(ArticleReader.folder) without the ending"
            let problem = Diagnostic(
                .error,
                "unknown-article",
                at: location,
                "there is no article '\(name)'",
                remedy: remedy
            )
            return Diagnosed(nil, [problem])
        }
        let choices = ids.prefix(5).map { "'\($0)'" }.joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
        let problem = Diagnostic(
            .error,
            "ambiguous-article",
            at: location,
            "'\(name)' names \(ids.count) articles",
            remedy: "write one of \(choices)"
        )
        return Diagnosed(nil, [problem])
    }
}
