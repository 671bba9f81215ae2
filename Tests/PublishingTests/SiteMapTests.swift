import Publishing
import Testing

struct SiteMapTests {
    @Test(arguments: [
        ("index.html", ""), ("404.html", ""), ("event/x/index.html", "../../"), ("article/a/b.html", "../../"),
    ])
    func leadsBackToTheSitesFolder(address: String, root: String) {
        #expect(SiteMap.root(from: address) == root)
    }

    @Test func keepsLettersOfEveryScriptInAddressesAndEncodesThemInURLs() {
        let address = SiteMap.article("faró/2026-03-02 Über uns, 東京")
        #expect(address == "article/faró/2026-03-02-über-uns-東京.html")
        #expect(
            SiteMap.url(address, below: "https://example.org/d/")
                == "https://example.org/d/article/far%C3%B3/2026-03-02-%C3%BCber-uns-%E6%9D%B1%E4%BA%AC.html"
        )
    }

    @Test(arguments: [("straße", "STRASSE"), ("Ferry", "ferry"), ("caf\u{E9}", "cafe\u{301}")])
    func foldsWhatSomeDisksTakeForOneName(a: String, b: String) {
        #expect(SiteMap.foldedKey(a) == SiteMap.foldedKey(b))
    }

    @Test func keepsDifferentNamesApart() {
        #expect(SiteMap.foldedKey("event/a/index.html") != SiteMap.foldedKey("event/b/index.html"))
    }
}
