import Diagnostics

/// What reading a project keeps for the next time it is read: each article as it was read, by its file's path and bytes.
package struct ReadingMemory: Sendable {
    private var articles = Memo<ArticleSource, Diagnosed<ReadArticle?>>()
    /// What articles are read with besides.
    private var outlets: [Outlet]?
    private var settings = Settings()

    package init() {}

    mutating func read(
        _ sources: [ArticleSource],
        with reader: ArticleReader,
        jobs: Int
    ) async -> [Diagnosed<ReadArticle?>] {
        if outlets != reader.outlets.outlets || settings != reader.settings {
            (outlets, settings) = (reader.outlets.outlets, reader.settings)
            articles = Memo()
        }
        return await articles.values(for: sources, jobs: jobs) { $0.read(with: reader) }
    }
}

/// An article's file, and its bytes or why there are none.
struct ArticleSource: Hashable, Sendable {
    let path: String
    private let bytes: [UInt8]?
    private let diagnostics: [Diagnostic]

    init(path: String, in tree: FileTree) {
        let content = tree.bytes(of: path)
        self.path = path
        bytes = content.value
        diagnostics = content.diagnostics
    }

    /// By the path alone: to compare the bytes of two files is quicker than to make a number of them.
    func hash(into hasher: inout Hasher) { hasher.combine(path) }

    func read(with reader: ArticleReader) -> Diagnosed<ReadArticle?> {
        guard let bytes else { return Diagnosed(nil, diagnostics) }
        return reader.read(path: path, bytes: bytes)
    }
}
