import Diagnostics

extension [Article] {
    /// Errors for files whose ids are the same, as those of `a.md` and `a.txt` are.
    var sharedIDs: [Diagnostic] {
        var paths: [String: String] = [:]
        return compactMap { article in
            guard let first = paths[article.id] else {
                paths[article.id] = article.path
                return nil
            }
            return Diagnostic(
                .error,
                "duplicate-id",
                at: SourceLocation(article.path, line: 1, column: 1),
                "the article's id '\(article.id)' is that of \(first) too",
                remedy: "rename one of the two files"
            )
        }
    }

    /// Errors for articles that give the address of an earlier one, but for scheme, `www.`, closing slash and fragment.
    var sharedAddresses: [Diagnostic] {
        var first: [String: Article] = [:]
        return compactMap { article in
            guard let url = article.url, let address = WebAddress(url)?.canonical else { return nil }
            guard let earlier = first[address] else {
                first[address] = article
                return nil
            }
            let place = earlier.lines[.url].map { "\(earlier.path):\($0)" } ?? earlier.path
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
