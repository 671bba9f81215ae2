import Articles

extension Site {
    /// Every outlet that is followed, with its own feeds, and what this site has of it.
    func outletList() -> OutletList {
        OutletList(
            title: settings.title.inXML,
            author: settings.author?.inXML,
            outlets: outlets.map {
                OutletList.Outlet(name: $0.name.inXML, home: $0.url?.asURI, feeds: $0.feeds.map(\.asURI))
            },
            feeds: outlets.indices.compactMap { index in
                guard let base = settings.baseURL, let feed = feedAddress(of: .outlet(index)) else { return nil }
                return OutletList.Feed(
                    outlet: outlets[index].name.inXML,
                    page: SiteMap.url(address(of: .outlet(index)), below: base),
                    url: SiteMap.url(feed, below: base)
                )
            }
        )
    }
}
