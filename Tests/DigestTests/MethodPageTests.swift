import Testing

struct MethodPageTests {
    @Test func tellsTheSettingsInForce() async throws {
        var files = ferryProject
        files["digest.yml"] = """
            title: Small
            time_zone: Europe/Dublin
            excerpt_words: 77
            excerpt_share: 0.125
            grouping: {threshold: 0.17, days: 3.5}
            compare_by: [owner]

            """
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").status == 0)
        let page = project.page("method/index.html")
        for words in [
            "2 articles beside each other, published 2 March 2026: 1 event, 2 followed outlets", "3.5 days apart",
            "<strong>0.17</strong>", "<strong>77 words</strong>", "<strong>12.5 of 100</strong>", "Europe/Dublin",
            "facts about outlets: owner.", "50 of 100", "0.35 or more", "from 0.25 on",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        let version = try await project.run("--version").output.split(separator: "\n").first ?? ""
        #expect(page.contains(">\(version)<"))
        #expect(project.page("index.html").contains("<a href=\"method/index.html\">Method</a>"))
    }

    @Test func saysThatWholeTextsArePublished() async throws {
        var files = ferryProject
        files["digest.yml"] = "title: Small\npublish: full\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").status == 0)
        #expect(project.page("method/index.html").contains("The whole text of each article is published."))
    }

    @Test func leavesItsPlaceToAPageOfTheProjects() async throws {
        var files = ferryProject
        files["Content/pages/method.md"] = "---\ntitle: How we do it\n---\nBy hand.\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").errors == "")
        #expect(project.page("method/index.html").contains("By hand."))
        #expect(project.page("index.html").matches(of: /method\/index.html/).count == 1)
    }

    @Test func isMadeForAnEmptyProjectToo() async throws {
        let project = try TemporaryProject(["digest.yml": "title: Small\n"])
        #expect(try await project.run("build").status == 0)
        #expect(
            project.page("method/index.html").contains("0 articles beside each other: 0 events, 0 followed outlets.")
        )
    }
}
