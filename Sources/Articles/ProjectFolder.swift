package import Diagnostics

extension Project {
    /// Reads everything below `folder`. Whatever is wrong is a diagnostic, and nothing stops the reading: what can't be
    /// read, and an article that lacks something it needs, is left out of the value and named by an error.
    ///
    /// - Parameters:
    ///   - jobs: how many articles are read at a time.
    ///   - memory: what the last reading kept; nil where nothing is to be kept.
    package static func open(
        at folder: String,
        jobs: Int,
        memory: inout ReadingMemory?
    ) async -> Diagnosed<Project> {
        let tree = FileTree(root: folder)
        var reading = ProjectReading(tree: tree)
        guard reading.isProject else { return Diagnosed(Project(), [reading.noProject]) }
        reading.readSettingsAndOutlets()
        await reading.readArticles(jobs: jobs, memory: &memory)
        reading.readNotes()
        reading.readPages()
        reading.readLock()
        reading.noticeMissingArticles()
        return Diagnosed(reading.project, reading.diagnostics.sorted())
    }

    /// The same, once.
    package static func open(at folder: String, jobs: Int) async -> Diagnosed<Project> {
        var memory: ReadingMemory?
        return await open(at: folder, jobs: jobs, memory: &memory)
    }
}

/// A project as far as it has been read.
private struct ProjectReading {
    let tree: FileTree
    var project = Project()
    var diagnostics: [Diagnostic] = []
    private var outlets = OutletDirectory(nil)

    init(tree: FileTree) { self.tree = tree }

    var isProject: Bool { tree.entry(at: Settings.fileName) != .nothing || tree.entry(at: "Content") == .folder }

    var noProject: Diagnostic {
        let place = [".", ""].contains(tree.root) ? "here" : "in '\(tree.root)'"
        return Diagnostic(
            .error,
            "no-project",
            "there is no digest project \(place): neither \(Settings.fileName) nor a folder Content",
            remedy: "run 'digest init DIR' to begin one, or name its folder with --project"
        )
    }

    mutating func readSettingsAndOutlets() {
        if let text = text(ifPresent: Settings.fileName) {
            project.settings = take(Settings.reading(text))
        }
        guard tree.entry(at: Outlet.fileName) != .nothing else { return }
        let text = text(ifPresent: Outlet.fileName)
        project.outlets = text.map { take(Outlet.reading($0)) } ?? []
        // Where not one could be read, the file's mistake is told once and not again at every article.
        let isUnreadable = project.outlets.isEmpty && diagnostics.contains { $0.location?.path == Outlet.fileName }
        if !isUnreadable { outlets = OutletDirectory(project.outlets) }
    }

    mutating func readArticles(jobs: Int, memory: inout ReadingMemory?) async {
        let paths = files(below: "Content/articles", endings: [".md", ".txt"])
        let reader = ArticleReader(outlets: outlets, settings: project.settings)
        let tree = tree
        let read: [Diagnosed<ReadArticle?>]
        if memory != nil {
            let sources = await paths.concurrentMap(jobs: jobs) { ArticleSource(path: $0, in: tree) }
            read = await memory?.read(sources, with: reader, jobs: jobs) ?? []
        } else {
            read = await paths.concurrentMap(jobs: jobs) { ArticleSource(path: $0, in: tree).read(with: reader) }
        }
        for (path, article) in zip(paths, read) {
            diagnostics += article.diagnostics
            if let value = article.value, !article.diagnostics.hasErrors {
                project.articles.append(value.article)
            } else {
                project.brokenArticles.insert(ArticleReader.id(of: path))
            }
        }
        project.articles = RecurringText.removed(from: project.articles, table: reader.words)
        if outlets.outlets == nil { project.outlets = namedOutlets(read.compactMap { $0.value?.outlet }) }
        articlePaths = paths
        let shared = project.articles.sharedIDs + project.articles.sharedAddresses
        diagnostics += shared
        let refused = Set(shared.compactMap(\.location?.path))
        if !refused.isEmpty { project.articles.removeAll { refused.contains($0.path) } }
        project.brokenArticles.formUnion(refused.map(ArticleReader.id))
        if !project.brokenArticles.isEmpty { project.brokenArticles.subtract(project.articles.map(\.id)) }
    }

    private var articlePaths: [String] = []

    /// A site of nothing is hardly what is meant; another folder is, or another name for it.
    mutating func noticeMissingArticles() {
        guard project.articles.isEmpty, !diagnostics.hasErrors else { return }
        diagnostics.append(
            Diagnostic(
                .warning,
                "no-articles",
                at: SourceLocation("Content/articles"),
                "the project has no articles, so its site has no events",
                remedy: "put .md or .txt files there; 'digest new article' writes one"
            )
        )
    }

    mutating func readNotes() {
        let paths = files(below: "Content/events", endings: [".md"])
        let articleNames = ArticleNames(paths.isEmpty ? [] : articlePaths)
        for path in paths {
            guard let text = text(ifPresent: path), let note = take(EventNote.reading(text)) else { continue }
            let resolved = note.resolved(with: articleNames)
            diagnostics += resolved.diagnostics
            if resolved.diagnostics.hasErrors { continue }
            if let earlier = project.notes.first(where: { $0.slug == note.note.slug }) {
                diagnostics.append(.sharedSlug(note.note.slug, at: note.slugLocation, earlier: earlier.path))
            } else {
                project.notes.append(resolved.value)
            }
        }
    }

    mutating func readPages() {
        for path in files(below: "Content/pages", endings: [".md"]) {
            guard let text = text(ifPresent: path), let page = take(FreePage.reading(text)) else { continue }
            if let earlier = project.pages.first(where: { $0.slug == page.slug }) {
                diagnostics.append(
                    .sharedSlug(page.slug, at: SourceLocation(path, line: 1, column: 1), earlier: earlier.path)
                )
            } else {
                project.pages.append(page)
            }
        }
    }

    mutating func readLock() {
        guard let text = text(ifPresent: EventLock.fileName) else { return }
        project.lock = take(EventLock.reading(text))
    }

    /// Files with one of the endings; another that is no hidden file is passed over with a warning.
    private mutating func files(below folder: String, endings: [String]) -> [String] {
        if tree.entry(at: folder) == .file {
            diagnostics.append(
                Diagnostic(
                    .error,
                    "no-folder",
                    at: SourceLocation(folder),
                    "a file stands where a folder is expected",
                    remedy: "make it a folder, and put the file into it"
                )
            )
            return []
        }
        let (readable, others) = take(tree.files(below: folder)).reduce(into: ([String](), [String]())) { parts, path in
            if endings.contains(where: { path.hasSuffix($0) }) { parts.0.append(path) } else { parts.1.append(path) }
        }
        for path in others {
            diagnostics.append(
                Diagnostic(
                    .warning,
                    "unknown-ending",
                    at: SourceLocation(path),
                    "the file is not read, since its name does not end in \(endings.joined(separator: " or "))",
                    remedy: path.hasSuffix(".html") || path.hasSuffix(".htm")
                        ? "open it in a browser, and paste what it shows into a .txt file"
                        : "rename it, or move it out of \(folder)"
                )
            )
        }
        return readable.filter { path in
            guard let mistake = nameMistake(of: path) else { return true }
            diagnostics.append(
                Diagnostic(
                    .error,
                    "bad-name",
                    at: SourceLocation(path),
                    "the file's name \(mistake)",
                    remedy: "rename it"
                )
            )
            return false
        }
    }

    /// Why no list can name the file: a name is a line, in UTF-8.
    private func nameMistake(of path: String) -> String? {
        // Most names are plain.
        if path.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return nil }
        let isBroken = path.unicodeScalars.contains {
            [.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
        }
        if isBroken { return "has a control character" }
        return path.unicodeScalars.contains("\u{FFFD}") && tree.entry(at: path) == .nothing ? "is not UTF-8" : nil
    }

    private mutating func text(ifPresent path: String) -> SourceText? {
        guard tree.entry(at: path) != .nothing, let bytes = take(tree.bytes(of: path)) else { return nil }
        return take(SourceText.reading(bytes, path: path))
    }

    private mutating func take<Value>(_ diagnosed: Diagnosed<Value>) -> Value {
        diagnostics += diagnosed.diagnostics
        return diagnosed.value
    }

    /// Without an `outlets.yml`, every name that an article gives is an outlet; its first spelling stands for all.
    private func namedOutlets(_ outlets: [Outlet]) -> [Outlet] {
        Dictionary(outlets.map { ($0.id, $0) }) { first, _ in first }.values
            .sorted(byUTF8: \.id)
    }
}
