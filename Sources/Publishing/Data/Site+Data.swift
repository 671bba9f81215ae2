import Articles
import Coverage

extension Site {
    /// The files of data that stand beside a page: an event has some, no other page does.
    package func dataFiles(of page: Page) -> [RenderedFile] {
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

    /// The addresses of `dataFiles`, in their order.
    package func dataAddresses(of page: Page) -> [String] {
        guard case .event(let index) = page else { return [] }
        return [SiteMap.eventData, SiteMap.quotesTable, SiteMap.pointsTable]
            .map { SiteMap.beside(eventAddresses[index], $0) }
    }
}
