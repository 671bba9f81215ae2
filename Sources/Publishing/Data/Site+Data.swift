import Articles
import Coverage

extension Site {
    /// The files of data that stand beside a page: an event has some, no other page does.
    package func dataFiles(of page: Page) -> [RenderedFile] {
        guard case .event(let index) = page else { return [] }
        let comparison = comparisons[index]
        let data = EventData(
            of: comparison,
            outletNames: outletLinks.mapValues(\.name),
            dates: comparison.event.articles.map(\.date),
            pages: articleAddresses[index]
        )
        let address = eventAddresses[index]
        return [
            RenderedFile(address: SiteMap.beside(address, SiteMap.eventData), bytes: data.json),
            RenderedFile(address: SiteMap.beside(address, SiteMap.quotesTable), bytes: data.quotesTable),
            RenderedFile(address: SiteMap.beside(address, SiteMap.pointsTable), bytes: data.pointsTable),
        ]
    }
}
