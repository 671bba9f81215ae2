package import Diagnostics
import Articles
import Templating

/// A file of the site as it will be written.
package struct RenderedFile: Sendable {
    /// Below the site's folder.
    package var address: String
    package var bytes: [UInt8]

    package init(address: String, bytes: [UInt8]) {
        self.address = address
        self.bytes = bytes
    }
}

extension Site {
    /// One page as HTML; recursion of a template that the data does not end is an error.
    package func render(_ page: Page, with templates: PageTemplates) -> Diagnosed<RenderedFile> {
        let html =
            switch page {
            case .home: templates.home.render(homePage())
            case .archive: templates.archive.render(archivePage())
            case .outlets: templates.outlets.render(outletsPage())
            case .people: templates.people.render(peoplePage())
            case .tags: templates.tags.render(tagsPage())
            case .method: templates.method.render(methodPage())
            case .search: templates.search.render(searchPage())
            case .notFound:
                templates.notFound.render(NotFoundPage(site: frame, home: settings.baseURL ?? SiteMap.home))
            case .event(let event): templates.event.render(eventPage(event))
            case .article(let event, let article):
                templates.article.render(articlePage(ArticlePlace(event: event, article: article)))
            case .outlet(let outlet): templates.outlet.render(outletPage(outlet))
            case .person(let person): templates.person.render(personPage(person))
            case .day(let day): templates.day.render(dayPage(day))
            case .month(let month): templates.month.render(monthPage(month))
            case .tag(let tag): templates.tag.render(tagPage(tag))
            case .free(let page): templates.page.render(textPage(page))
            case .moved(let index): templates.moved.render(movedPage(index))
            }
        return Diagnosed(RenderedFile(address: address(of: page), bytes: html.value), html.diagnostics)
    }

    /// The files that belong to no page: style sheet, scripts, robots.txt, what servers shall send with them, the outlets as
    /// OPML and, where `base_url` is set, the feeds and the sitemap.
    package func otherFiles(with templates: PageTemplates, assets: [String: [UInt8]]) -> Diagnosed<[RenderedFile]> {
        let outletList = templates.outletList.render(outletList())
        let used = assets.filter { settings.search || $0.key != SiteMap.searchScript }
        var files = used.sorted { $0.key < $1.key }.map { asset in
            let words = asset.key.hasSuffix(".js") ? phrases.scriptDeclaration : []
            return RenderedFile(address: asset.key, bytes: words + asset.value)
        }
        files.append(RenderedFile(address: SiteMap.robots, bytes: robots))
        let notFound = render(.notFound, with: templates).value.bytes
        files.append(RenderedFile(address: SiteMap.serverHeaders, bytes: ServerHeaders.file(notFound: notFound)))
        files.append(RenderedFile(address: SiteMap.outletList, bytes: outletList.value))
        guard let base = settings.baseURL else {
            let remedy = "set base_url in digest.yml to where the site will stand, such as https://example.org/"
            let summary = "feeds, sitemap and canonical links are left out, for they need the site's address"
            let notice = Diagnostic(.notice, "no-base-url", at: SourceLocation("digest.yml"), summary, remedy: remedy)
            return Diagnosed(files, outletList.diagnostics + [notice])
        }
        let atom = templates.atom.render(atomFeed(base: base))
        let sitemap = templates.sitemap.render(sitemap(base: base))
        files.append(RenderedFile(address: SiteMap.atomFeed, bytes: atom.value))
        files.append(RenderedFile(address: SiteMap.jsonFeed, bytes: jsonFeed(base: base)))
        files.append(RenderedFile(address: SiteMap.sitemap, bytes: sitemap.value))
        return Diagnosed(files, outletList.diagnostics + atom.diagnostics + sitemap.diagnostics)
    }

    private func textPage(_ index: Int) -> TextPage {
        let page = freePages[index]
        return TextPage(
            site: frame,
            page: frame(of: .free(index), kind: "page", title: page.title),
            title: page.title,
            body: HTML(trusted: CommonMark.html(page.body, isSmart: settings.smartPunctuation, minimumHeading: 2))
        )
    }

    private var robots: [UInt8] {
        let sitemap = settings.baseURL.map { "\nSitemap: \($0)\(SiteMap.sitemap)\n" } ?? ""
        return Array("User-agent: *\nAllow: /\n\(sitemap)".utf8)
    }

    private func sitemap(base: String) -> Sitemap {
        let pages = pages.filter { if case .moved = $0 { false } else { $0 != .notFound } }
        return Sitemap(urls: pages.map { SiteMap.url(address(of: $0), below: base) }.sorted())
    }
}
