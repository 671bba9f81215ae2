import Foundation
import Testing

/// What pages tell other programs of themselves: JSON-LD by schema.org, and Open Graph.
struct SharingTests {
    private static let base = "https://small.example/"

    @Test func saysOfEveryPageWhatItIs() async throws {
        var files = ferryProject
        files["Content/pages/about.md"] = "---\ntitle: About\n---\nWe compare.\n"
        files["Content/articles/ledger/2026-03-02-ferry.md"]? +=
            "\n“We felt a long shudder,” said Mara Quint, a teacher who was on deck.\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").errors == "")
        let types = [
            "index.html": "WebSite", "event/ferry-runs-aground-off-port-ellery/index.html": "CollectionPage",
            "article/harbour/2026-03-02-ferry.html": "WebPage", "outlet/index.html": "CollectionPage",
            "outlet/harbour/index.html": "ProfilePage", "person/index.html": "CollectionPage",
            "person/mara-quint/index.html": "ProfilePage", "tag/shipping/index.html": "CollectionPage",
            "day/2026-03-02/index.html": "CollectionPage", "month/2026-03/index.html": "CollectionPage",
            "about/index.html": "WebPage",
        ]
        for (path, type) in types {
            let graph = try Graph(project.page(path))
            #expect(graph.nodes.first?["@type"] as? String == type, "\(path)")
            #expect(graph.nodes.first?["url"] as? String == Self.url(path), "\(path)")
            #expect(graph.nodes.contains { $0["@type"] as? String == "BreadcrumbList" } == (path != "index.html"))
        }
    }

    @Test func leavesAnArticleToItsOutlet() async throws {
        let project = try TemporaryProject(ferryProject)
        #expect(try await project.run("build").errors == "")
        let article = try #require(
            try Graph(project.page("article/harbour/2026-03-02-ferry.html")).nodes.first?["mainEntity"]
                as? [String: Any]
        )
        #expect(article["@type"] as? String == "NewsArticle")
        #expect(article["url"] as? String == "https://harbour.example/ferry")
        #expect(article["isBasedOn"] as? String == "https://harbour.example/ferry")
        #expect(article["mainEntityOfPage"] as? String == "\(Self.base)article/harbour/2026-03-02-ferry.html")
        #expect((article["publisher"] as? [String: Any])?["name"] as? String == "Harbour Daily")
        #expect(article["datePublished"] as? String == "2026-03-02")
        #expect(article["articleBody"] == nil)
    }

    @Test func namesWhoSaidWhatInWhichArticle() async throws {
        var files = ferryProject
        files["digest.yml"]? += "excerpt_share: 1\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").errors == "")
        let page = project.page("event/ferry-runs-aground-off-port-ellery/index.html")
        let event = try #require(try Graph(page).nodes.first)
        let quotations = try #require(event["hasPart"] as? [[String: Any]])
        #expect(quotations.map { $0["text"] as? String } == ["We felt a long shudder"])
        #expect((quotations.first?["spokenByCharacter"] as? [String: Any])?["name"] as? String == "Mara Quint")
        #expect((quotations.first?["isPartOf"] as? [String: Any])?["@id"] as? String == "https://harbour.example/ferry")
        let list = try #require(event["mainEntity"] as? [String: Any])
        #expect(list["numberOfItems"] as? Int == 2)
        let items = (list["itemListElement"] as? [[String: Any]] ?? []).compactMap { $0["item"] as? [String: Any] }
        #expect(
            items.map { $0["@id"] as? String } == ["https://harbour.example/ferry", "https://ledger.example/ferry"]
        )
    }

    /// The limit on words holds here too: a quotation that the page may not show is in no data either.
    @Test func tellsNoQuotationThatThePageDoesNot() async throws {
        var files = ferryProject
        files["digest.yml"] = "title: Small\nbase_url: https://small.example/\nexcerpt_words: 1\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").errors == "")
        let page = project.page("event/ferry-runs-aground-off-port-ellery/index.html")
        #expect(!page.contains("shudder"))
        #expect((try Graph(page).nodes.first?["hasPart"] as? [Any])?.isEmpty == true)
    }

    @Test func staysSmallHoweverManyArticlesThereAre() async throws {
        var files = ["digest.yml": "title: Small\nbase_url: https://small.example/\npublish: full\n"]
        let tags = String(repeating: "<&\\\\\\\"", count: 12)
        for number in 10..<50 {
            files["Content/articles/paper-\(number)/2026-03-02-ferry.md"] = """
                ---
                title: "Ferry \(tags) aground \(number)"
                url: https://paper-\(number).example/2026/03/02/ferry-aground
                event: ferry
                ---
                The ferry ran aground.

                “We felt \(number) long <shudders> and \(String(repeating: "then ", count: 70))silence,” said Mara Quint.

                """
        }
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").status == 0)
        let data = try Graph(project.page("event/ferry/index.html"))
        #expect(data.bytes > 4000)
        #expect(data.bytes < 8192)
    }

    @Test(arguments: ["</script><script>alert(1)</script>", "<!-- <script>", "a\u{2028}b", "\\\" } ] \\u003c"])
    func keepsAHostileTitleInsideItsData(title: String) async throws {
        let written = "\"" + title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        var files = ferryProject
        files["digest.yml"] = "title: \(written)\nbase_url: https://small.example/\n"
        files["Content/articles/harbour/2026-03-02-ferry.md"] = """
            ---
            title: \(written)
            event: ferry
            ---
            The ferry Saint Brannoc ran aground off Port Ellery on Monday. Nobody was hurt.

            """
        files["Content/events/ferry.md"] =
            "---\ntitle: \(written)\nslug: ferry\narticles: ledger/2026-03-02-ferry\n---\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").errors == "")
        // The reader takes a line separator for the end of a line, which becomes a space.
        let told = title.replacing("\u{2028}", with: " ")
        for path in ["index.html", "event/ferry/index.html", "article/harbour/2026-03-02-ferry.html"] {
            let page = project.page(path)
                .replacing(#"<script src="../../event.js" defer></script>"#, with: "")
            #expect(page.matches(of: /<script/).count == 1, "\(path)")
            #expect(page.matches(of: /<\/script>/).count == 1, "\(path)")
            #expect(try Graph(page).nodes.first?["name"] as? String == told, "\(path)")
        }
    }

    @Test func tellsCardsWhatAPageIs() async throws {
        var files = ferryProject
        files["digest.yml"]? += "language: en-IE\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").errors == "")
        let page = project.page("event/ferry-runs-aground-off-port-ellery/index.html")
        for (property, content) in [
            ("og:type", "article"), ("og:title", "Ferry runs aground off Port Ellery"), ("og:site_name", "Small"),
            ("og:url", "\(Self.base)event/ferry-runs-aground-off-port-ellery/"), ("og:locale", "en_IE"),
            ("og:description", "All 2 outlets followed here have it."),
            ("article:published_time", "2026-03-02"), ("article:modified_time", "2026-03-02T00:00:00Z"),
            ("article:tag", "shipping"),
        ] {
            #expect(page.contains("<meta property=\"\(property)\" content=\"\(content)\">"), "\(property)")
        }
        #expect(page.contains("<meta name=\"twitter:card\" content=\"summary\">"))
    }

    @Test func givesNoAddressOfItsOwnWithoutOne() async throws {
        var files = ferryProject
        files["digest.yml"] = "title: Small\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").status == 0)
        for (path, bytes) in project.site() where path.hasSuffix(".html") && path != "404.html" {
            let page = String(decoding: bytes, as: UTF8.self)
            #expect(!page.contains("og:url") && !page.contains("BreadcrumbList"), "\(path)")
            #expect(try Graph(page).nodes.first?["url"] == nil, "\(path)")
        }
    }

    private static func url(_ path: String) -> String { base + path.replacing("index.html", with: "") }
}

/// The JSON-LD of a page.
private struct Graph {
    let nodes: [[String: Any]]
    let bytes: Int

    init(_ page: String) throws {
        let element = try #require(page.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/))
        let data = Data(element.output.1.utf8)
        bytes = data.count
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["@context"] as? String == "https://schema.org")
        nodes = try #require(object["@graph"] as? [[String: Any]])
    }
}
