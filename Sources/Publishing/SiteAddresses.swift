import Articles
import Coverage
package import Diagnostics

extension Site {
    /// A page that can't be written, and why.
    struct AddressFault {
        var page: Page
        /// Nil where nothing is wrong: a page stands again at an address that one had moved from.
        var diagnostic: Diagnostic?
    }

    /// Pages whose address another one has already, or would have on a disk that folds case or normalises names, and
    /// those whose file's name or tag gives none.
    func addressFaults() -> [AddressFault] {
        var owners: [String: Page] = [:]
        return pages.compactMap { page in
            let address = address(of: page)
            let hasMoved = if case .moved = page { true } else { false }
            if SiteMap.hasEmptyPart(address) {
                return AddressFault(page: page, diagnostic: hasMoved ? nil : withoutAddress(page))
            }
            let key = SiteMap.foldedKey(address)
            guard let owner = owners[key] else {
                owners[key] = page
                return nil
            }
            return AddressFault(page: page, diagnostic: hasMoved ? nil : addressTaken(page, by: owner))
        }
    }

    private func withoutAddress(_ page: Page) -> Diagnostic {
        guard case .tag(let index) = page else {
            let summary = "the file's name gives no address: it has no letter or digit"
            return Diagnostic(.error, "bad-slug", at: location(of: page), summary, remedy: "rename the file")
        }
        let name = tags[index].name
        let article = tags[index].events.lazy.flatMap { comparisons[$0].event.articles }.first {
            $0.tags.contains(name)
        }
        let note = tags[index].events.lazy.compactMap { comparisons[$0].event.note }.first { $0.tags.contains(name) }
        return Diagnostic(
            .error,
            "bad-slug",
            at: (article?.path ?? note?.path).map { SourceLocation($0, line: article?.lines[.tags]) },
            "the tag '\(name)' gives no address: it has no letter or digit",
            remedy: "write a word, or take the tag out"
        )
    }

    private func addressTaken(_ page: Page, by owner: Page) -> Diagnostic {
        let addresses = [address(of: page), address(of: owner)]
        let summary =
            addresses[0].utf8.elementsEqual(addresses[1].utf8)
            ? "'\(addresses[0])' is the address of \(name(of: owner)) too"
            : "'\(addresses[0])' and '\(addresses[1])', the address of \(name(of: owner)), are one file on disks that do "
                + "not tell such names apart"
        let remedy =
            switch page {
            case .article: "rename one of the two files"
            case .outlet: "give one of the two another key"
            default: "write another 'slug: …' in one of the two"
            }
        return Diagnostic(.error, "address-taken", at: location(of: page), summary, remedy: remedy)
    }

    private func location(of page: Page) -> SourceLocation? { contentFile(of: page).map { SourceLocation($0) } }

    private func name(of page: Page) -> String {
        switch page {
        case .home: "the home page"
        case .archive, .day, .month: "the archive"
        case .outlets: "the list of outlets"
        case .people, .person: "the list of people"
        case .tags, .tag: "the list of tags"
        case .method: "the page on the method"
        case .search: "the search page"
        case .notFound: "the page for wrong addresses"
        case .outlet(let outlet): "the outlet '\(outlets[outlet].id)'"
        case .event, .article, .free: contentFile(of: page) ?? "another page"
        case .moved: "a page that has moved"
        }
    }

    /// The file of the project that a page is there for; nil for lists and archives.
    package func contentFile(of page: Page) -> String? {
        switch page {
        case .event(let event): comparisons[event].event.note?.path ?? comparisons[event].event.articles.first?.path
        case .article(let event, let article): comparisons[event].event.articles[article].path
        case .outlet: "Content/outlets.yml"
        case .free(let page): freePages[page].path
        case .home, .archive, .outlets, .people, .person, .tags, .method, .search, .notFound, .day, .month, .tag,
            .moved:
            nil
        }
    }

    /// A notice for each article, note and page with an error that the site goes without.
    package func leftOut(for diagnostics: [Diagnostic]) -> [Diagnostic] {
        let present = Set(pages.compactMap(contentFile))
        let paths = Set(diagnostics.filter { $0.severity == .error }.compactMap(\.location?.path))
        return paths.subtracting(present)
            .filter { path in ["articles", "events", "pages"].contains { path.hasPrefix("Content/\($0)/") } }
            .map { path in
                Diagnostic(.notice, "left-out", at: SourceLocation(path), "left out of the site, for its errors")
            }
            .sorted()
    }
}
