import Diagnostics
import Prose
import Testing

@testable import Articles

struct ProjectFolderTests {
    @Test func warnsOfAProjectWithoutArticles() async throws {
        let project = try ScratchProject(["digest.yml": "title: Empty\n", "Content/article/misplaced.md": "Text."])
        #expect(
            await project.open().printed == [
                "Content/articles: warning: the project has no articles, so its site has no events; put .md or .txt "
                    + "files there; 'digest new article' writes one"
            ]
        )
    }

    @Test func namesTheFolderThatIsNoProject() async throws {
        let project = try ScratchProject(["notes.txt": "Text."])
        #expect(await project.open().printed.count == 1)
        #expect(await project.open().printed.first?.contains("no digest project in '/") == true)
    }

    @Test func readsAProjectWhole() async throws {
        let project = try ScratchProject([
            "digest.yml": "title: The Parallax\nbase_url: https://example.org/news\ngrouping: {threshold: 0.2}\n",
            "Content/outlets.yml": """
            gazette:
              name: The Aldern Gazette
              country: no
              hosts: [gazette.example]
            """,
            "Content/articles/gazette/2024-03-01-bridge.md": """
            ---
            title: "Bridge closed: a city waits"
            url: https://www.gazette.example/bridge/
            author: [Ana Brook, Tom Reed]
            tags: traffic
            ---
            The bridge was closed on Friday. Nobody was hurt.

            ---

            A second paragraph.
            """,
            "Content/events/bridge.md": "---\narticles: [2024-03-01-bridge.md]\npinned: true\n---\nWhat *happened*.\n",
            "Content/pages/about.md": "# About us\n\nWe read.\n",
        ])
        let read = await project.open()
        #expect(read.printed == [])
        #expect(read.value.settings.baseURL == "https://example.org/news/")
        #expect(read.value.settings.grouping == .init(threshold: 0.2, days: 5))
        #expect(read.value.outlets.map(\.country) == ["NO"])
        let article = try #require(read.value.articles.first)
        #expect(article.id == "gazette/2024-03-01-bridge")
        #expect(article.title == "Bridge closed: a city waits")
        #expect(article.outlet == "gazette")
        #expect(article.origins[.outlet] == .host)
        #expect(article.date.description == "2024-03-01")
        #expect(article.origins[.date] == .fileName)
        #expect(article.authors == ["Ana Brook", "Tom Reed"])
        #expect(
            article.paragraphs.map(\.text) == [
                "The bridge was closed on Friday. Nobody was hurt.", "A second paragraph.",
            ]
        )
        #expect(read.value.notes.map(\.articles) == [["gazette/2024-03-01-bridge"]])
        #expect(read.value.notes.map(\.isPinned) == [true])
        #expect(read.value.pages.map(\.title) == ["About us"])
        #expect(read.value.pages.map(\.slug) == ["about"])
    }

    @Test func makesOutletsOfWhatArticlesNameWhereThereIsNoFileOfThem() async throws {
        let text = "The bridge was closed on Friday. Nobody was hurt.\n"
        let project = try ScratchProject([
            "Content/articles/a/2024-03-01-x.txt": text,
            "Content/articles/2024-03-01-y.md": "---\noutlet: The Northern Post\n---\n\(text)",
            "Content/articles/2024-03-01-z.md": "---\nurl: https://www.wire.example/1\n---\n\(text)",
        ])
        let read = await project.open()
        #expect(read.printed == [])
        #expect(read.value.outlets.map(\.id) == ["a", "the-northern-post", "wire-example"])
        #expect(read.value.outlets.map(\.name) == ["a", "The Northern Post", "wire.example"])
    }

    @Test func saysThatAFolderIsNoProject() async throws {
        let project = try ScratchProject(["notes.txt": "x"])
        #expect(await project.open().printed.first?.contains("digest init") == true)
    }
}
