import Foundation
import Testing

/// The feeds of the site and of its outlets, tags and people, and the list of the outlets' own.
struct FeedTests {
    private static let base = "https://small.example/"
    /// Words that would end an element or an attribute, and characters that XML does not have.
    private static let hostile = "Ferry </title>]]> <script>&amp; \"a\" 'b' \u{1}x\u{FFFE}"

    /// The ferry's two articles, a second day's, and a person whom two of them quote.
    private static func project(_ changes: [String: String] = [:]) throws -> TemporaryProject {
        var files = ferryProject
        files["Content/articles/ledger/2026-03-03-ferry.md"] = """
            ---
            title: Ferry Saint Brannoc afloat again off Port Ellery
            url: https://ledger.example/afloat
            updated: 2026-03-04T10:00:00Z
            tags: [shipping]
            ---
            The ferry Saint Brannoc is afloat again off Port Ellery.

            “We felt a long shudder,” said Mara Quint, a teacher who was on deck.

            """
        files["Content/events/ferry.md"] = """
            ---
            title: Ferry grounding
            articles: [harbour/2026-03-02-ferry, ledger/2026-03-02-ferry, ledger/2026-03-03-ferry]
            ---

            """
        return try TemporaryProject(files.merging(changes) { $1 })
    }

    @Test(arguments: [
        ("outlet/ledger", ["article/ledger/2026-03-03-ferry.html", "article/ledger/2026-03-02-ferry.html"]),
        ("tag/shipping", ["event/ferry-grounding/"]),
        ("person/mara-quint", ["event/ferry-grounding/"]),
    ])
    func listsWhatIsNewOfAPage(page: String, entries: [String]) async throws {
        let project = try Self.project()
        #expect(try await project.run("build").errors == "")
        let feed = try #require(WellFormedXML(project.page("\(page)/atom.xml")))
        #expect(feed.texts("id", in: "feed") == ["\(Self.base)\(page)/"])
        #expect(feed.texts("id", in: "entry") == entries.map { Self.base + $0 })
        #expect(
            feed.elements.first { $0.attributes["rel"] == "self" }?.attributes["href"]
                == "\(Self.base)\(page)/atom.xml"
        )
        #expect(
            project.page("\(page)/index.html").contains(
                "<link rel=\"alternate\" type=\"application/atom+xml\" title=\""
            )
        )
        #expect(project.page("\(page)/index.html").contains("href=\"../../\(page)/atom.xml\">Atom feed"))
    }

    @Test func tellsWhenAnArticleWasLastChanged() async throws {
        let project = try Self.project()
        #expect(try await project.run("build").errors == "")
        let feed = try #require(WellFormedXML(project.page("outlet/ledger/atom.xml")))
        #expect(feed.texts("published") == ["2026-03-03T00:00:00Z", "2026-03-02T00:00:00Z"])
        #expect(feed.texts("updated", in: "entry") == ["2026-03-04T10:00:00Z", "2026-03-02T00:00:00Z"])
        #expect(feed.texts("updated", in: "feed") == ["2026-03-04T10:00:00Z"])
        #expect(feed.texts("name", in: "author") == ["Small", "Northern Ledger", "Northern Ledger"])
        #expect(
            feed.elements.filter { $0.attributes["rel"] == "via" }.map { $0.attributes["href"] }
                == ["https://ledger.example/afloat", "https://ledger.example/ferry"]
        )
    }

    @Test func changesOnlyTheFeedsWhoseEntriesChange() async throws {
        let project = try Self.project()
        #expect(try await project.run("build").status == 0)
        let before = project.site()
        try project.write(
            "---\ntitle: Council votes on new school roof\ntags: [schools]\n---\nThe council voted for a roof.\n",
            to: "Content/articles/harbour/2026-03-09-roof.md"
        )
        #expect(try await project.run("build", environment: ["SOURCE_DATE_EPOCH": "1800000000"]).status == 0)
        let after = project.site()
        #expect(before["outlet/ledger/atom.xml"] == after["outlet/ledger/atom.xml"])
        #expect(before["tag/shipping/atom.xml"] == after["tag/shipping/atom.xml"])
        #expect(before["person/mara-quint/atom.xml"] == after["person/mara-quint/atom.xml"])
        #expect(before["outlet/harbour/atom.xml"] != after["outlet/harbour/atom.xml"])
    }

    @Test func writesNoFeedWithoutTheSitesAddress() async throws {
        let project = try Self.project(["digest.yml": "title: Small\n"])
        #expect(try await project.run("build").status == 0)
        #expect(!project.site().keys.contains { $0.hasSuffix("atom.xml") || $0.hasSuffix("feed.json") })
        #expect(!project.page("outlet/ledger/index.html").contains("atom"))
    }

    @Test func keepsHostileTitlesInTheirPlace() async throws {
        let title =
            "\""
            + Self.hostile.replacing("\"", with: "\\\"").replacing("\u{1}", with: "\\u0001")
            .replacing("\u{FFFE}", with: "\\uFFFE") + "\""
        let project = try Self.project([
            "digest.yml": "title: \(title)\nbase_url: https://small.example/\n",
            "Content/outlets.yml": """
            harbour: {name: \(title), url: "https://harbour.example/?a=1&b={x}", hosts: [harbour.example]}
            ledger: {name: Northern Ledger, hosts: [ledger.example]}

            """,
            "Content/events/ferry.md": """
            ---
            title: \(title)
            slug: ferry
            articles: [harbour/2026-03-02-ferry, ledger/2026-03-02-ferry, ledger/2026-03-03-ferry]
            ---

            """,
        ])
        #expect(try await project.run("build").errors == "")
        let told = Self.hostile.replacing("\u{1}", with: "").replacing("\u{FFFE}", with: "")
        for (path, bytes) in project.site() where path.hasSuffix(".xml") || path.hasSuffix(".opml") {
            #expect(WellFormedXML(String(decoding: bytes, as: UTF8.self)) != nil, "\(path)")
        }
        let feed = try #require(WellFormedXML(project.page("atom.xml")))
        #expect(feed.texts("title") == [told, told])
        let list = try #require(WellFormedXML(project.page("outlets.opml")))
        #expect(list.attributes("url", of: "outline") == ["https://harbour.example/?a=1&b=%7Bx%7D"])
    }

    @Test func listsOutletsWithTheirOwnFeedsAndThoseOfTheSite() async throws {
        let project = try Self.project([
            "Content/outlets.yml": """
            harbour: {name: Harbour Daily, url: "https://harbour.example/", feed: "https://harbour.example/rss?a=1&b=2"}
            ledger: {name: Northern Ledger, url: "https://ledger.example/"}
            quiet: {name: Quiet Post, feed: ["https://quiet.example/a.xml", "https://quiet.example/b.xml"]}

            """
        ])
        #expect(try await project.run("check").errors == "")
        #expect(try await project.run("build").errors == "")
        let list = try #require(WellFormedXML(project.page("outlets.opml")))
        #expect(list.attributes("version", of: "opml") == ["2.0"])
        let outlines = list.elements.filter { $0.name == "outline" && $0.path.last == "outline" }.map(\.attributes)
        #expect(
            outlines == [
                [
                    "type": "rss", "text": "Harbour Daily", "htmlUrl": "https://harbour.example/",
                    "xmlUrl": "https://harbour.example/rss?a=1&b=2",
                ],
                ["type": "link", "text": "Northern Ledger", "url": "https://ledger.example/"],
                ["type": "rss", "text": "Quiet Post", "xmlUrl": "https://quiet.example/a.xml"],
                ["type": "rss", "text": "Quiet Post", "xmlUrl": "https://quiet.example/b.xml"],
                [
                    "type": "rss", "version": "ATOM", "text": "Harbour Daily in Small",
                    "htmlUrl": "\(Self.base)outlet/harbour/", "xmlUrl": "\(Self.base)outlet/harbour/atom.xml",
                ],
                [
                    "type": "rss", "version": "ATOM", "text": "Northern Ledger in Small",
                    "htmlUrl": "\(Self.base)outlet/ledger/", "xmlUrl": "\(Self.base)outlet/ledger/atom.xml",
                ],
            ]
        )
        #expect(project.page("outlet/index.html").contains("href=\"../outlets.opml\""))
    }
}
