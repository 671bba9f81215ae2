import Diagnostics
import Publishing
import Testing

struct LinkCheckTests {
    private func problems(_ pages: [String: String]) -> [String] {
        var check = LinkCheck()
        for (address, html) in pages { check.add(RenderedFile(address: address, bytes: Array(html.utf8))) }
        return check.diagnostics.map { "\($0.location.map(String.init(describing:)) ?? "") \($0.identifier)" }
    }

    @Test func followsRelativeLinksAndAnchors() {
        let pages = [
            "index.html": ##"<a href="event/x/index.html#p1">x</a><a href="#top">t</a><b id="top"></b>"##,
            "event/x/index.html": #"<a href="../../index.html">home</a><p id="p1">"#,
        ]
        #expect(problems(pages) == [])
    }

    @Test func tellsLinksToPagesAndAnchorsThatAreNotThere() {
        let pages = [
            "index.html": #"<a href="event/x/">folder</a><a href="event/x/index.html#p2">x</a>"#,
            "event/x/index.html": #"<a href="../index.html">home</a><p id="p1">"#,
        ]
        #expect(
            problems(pages) == [
                "Site/event/x/index.html broken-link", "Site/index.html broken-link", "Site/index.html broken-anchor",
            ]
        )
    }

    @Test func leavesLinksOutOfTheSiteAlone() {
        #expect(problems(["a.html": #"<a href="https://a.example/x">x</a><a href="mailto:a@b.example">m</a>"#]) == [])
    }

    @Test func readsEscapedAddresses() {
        let pages = [
            "index.html": #"<a href="tag/%C3%BCber/index.html?a=1&amp;b=2#s%27s">x</a>"#,
            "tag/über/index.html": #"<p id="s&#39;s">"#,
        ]
        #expect(problems(pages) == [])
    }
}
