import Articles
import Coverage
package import Diagnostics
import Templating

extension Site {
    /// The files that stand beside a page: the data of an event, the feed of an outlet, a tag or a person.
    package func filesBeside(_ page: Page, with templates: PageTemplates) -> Diagnosed<[RenderedFile]> {
        if let address = feedAddress(of: page), let feed = atomFeed(of: page) {
            let rendered = templates.atom.render(feed)
            return Diagnosed([RenderedFile(address: address, bytes: rendered.value)], rendered.diagnostics)
        }
        return Diagnosed(dataFiles(of: page), [])
    }

    /// The addresses of `filesBeside`, in their order.
    package func addressesBeside(_ page: Page) -> [String] {
        feedAddress(of: page).map { [$0] } ?? dataAddresses(of: page)
    }

    private func dataFiles(of page: Page) -> [RenderedFile] {
        guard case .event(let index) = page else { return [] }
        let comparison = comparisons[index]
        let data = EventData(
            of: comparison,
            dates: comparison.event.articles.map(\.date),
            pages: articleAddresses[index],
            outletName: { outletLink($0).name }
        )
        return zip(dataAddresses(of: page), [data.json, data.quotesTable, data.pointsTable])
            .map { RenderedFile(address: $0, bytes: $1) }
    }

    private func dataAddresses(of page: Page) -> [String] {
        guard case .event(let index) = page else { return [] }
        return [SiteMap.eventData, SiteMap.quotesTable, SiteMap.pointsTable]
            .map { SiteMap.beside(eventAddresses[index], $0) }
    }
}
