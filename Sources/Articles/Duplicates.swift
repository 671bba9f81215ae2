import Diagnostics

extension [Article] {
    /// Errors for files whose ids are the same, as those of `a.md` and `a.txt` are.
    var sharedIDs: [Diagnostic] {
        var earlier: [String: Int] = [:]
        return indices.compactMap { index in
            guard let first = earlier.valueOrInsert(self[index].id, index) else { return nil }
            return Diagnostic(
                .error,
                "duplicate-id",
                at: SourceLocation(self[index].path, line: 1, column: 1),
                "the article's id '\(self[index].id)' is that of \(self[first].path) too",
                remedy: "rename one of the two files"
            )
        }
    }

    /// Errors for articles that give the address of an earlier one, but for scheme, `www.`, closing slash and fragment.
    var sharedAddresses: [Diagnostic] {
        var earlier: [String: Int] = [:]
        return indices.compactMap { index in
            guard let url = self[index].url, let address = WebAddress(url)?.canonical,
                let first = earlier.valueOrInsert(address, index)
            else { return nil }
            let article = self[index]
            let place = self[first].lines[.url].map { "\(self[first].path):\($0)" } ?? self[first].path
            return Diagnostic(
                .error,
                "duplicate-url",
                at: SourceLocation(article.path, line: article.lines[.url], column: 1),
                "the article has the same URL as \(place)",
                remedy: "delete one of the two files, or write the address that is this one's"
            )
        }
    }
}

extension [String: Int] {
    /// The value that a key has; nil where it has none, and gets the one given.
    fileprivate mutating func valueOrInsert(_ key: String, _ value: Int) -> Int? {
        if let present = self[key] { return present }
        self[key] = value
        return nil
    }
}

extension Diagnostic {
    static func sharedSlug(_ slug: String, at place: SourceLocation, earlier: String) -> Diagnostic {
        let summary = "the slug '\(slug)' is that of \(earlier) too"
        return Diagnostic(
            .error,
            "duplicate-slug",
            at: place,
            summary,
            remedy: "write another 'slug: …' in one of the two"
        )
    }
}
