import Articles
import Coverage
import Diagnostics
import Prose
import Testing

@Suite struct GroupingExplanationTests {
    private func article(_ id: String, _ text: String, day: Int, event: String? = nil) -> Article {
        Article(
            id: id,
            path: "\(id).md",
            outlet: "o",
            title: text,
            date: PublicationDate(day: day),
            event: event,
            paragraphs: [Paragraph("\(text) was reported.", language: .english)]
        )
    }

    private func explained(_ id: String, _ articles: [Article], _ notes: [EventNote] = []) async throws -> Explanation {
        let events = await Event.grouping(articles, notes: notes, settings: Settings(), jobs: 1).value
        return try #require(await Explanation(of: id, in: events, settings: Settings(), jobs: 1))
    }

    private var coverage: [Article] {
        [
            article("a", "Dam bursts above Brunnwald", day: 0),
            article("b", "Brunnwald dams burst, forty missing", day: 1),
            article("c", "Ferry strike in Port Elm", day: 1), article("d", "Ferries strike a dam", day: 11),
        ]
    }

    @Test func tellsWhatTiesAnArticleToItsEvent() async throws {
        let explanation = try await explained("a", coverage)
        #expect(explanation.reason == .grouped)
        #expect(explanation.inside.map(\.article) == ["b"])
        #expect(explanation.terms.map(\.word).sorted() == ["brunnwald", "bursts", "dam", "reported"])
        #expect(abs(explanation.terms.map(\.share).reduce(0, +) - 1) < 1e-9)
        let neighbour = explanation.inside[0]
        #expect(abs(neighbour.timeFactor - 0.818_73) < 1e-4)
        #expect(neighbour.similarity == neighbour.cosine * neighbour.timeFactor && neighbour.similarity >= 0.1)
        #expect(explanation.outside.map(\.event).contains(explanation.event) == false)
    }

    @Test func tellsTheThresholdAtWhichAnotherEventIsInReach() async throws {
        let explanation = try await explained("d", coverage)
        #expect(explanation.reason == .alone && explanation.terms.isEmpty)
        let nearest = try #require(explanation.alternatives.first)
        var settings = Settings()
        settings.grouping.threshold = (nearest.similarity * 100).rounded(.down) / 100
        #expect(settings.grouping.threshold > 0)
        let events = await Event.grouping(coverage, notes: [], settings: settings, jobs: 1).value
        #expect(events.first { $0.articles.contains { $0.id == "d" } }?.articles.count ?? 0 > 1)
        #expect(explanation.description.contains("'\(nearest.event)' is in reach at a threshold of 0.0"))
    }

    @Test func tellsThatNamesKeepTwoApart() async throws {
        func match(_ id: String, _ winner: String, _ loser: String) -> Article {
            var match = article(id, "\(winner) beat \(loser) in cup semi-final", day: 1)
            let text = "In the cup semi-final at Wembrook the coach saw \(winner) beat \(loser) in the rain."
            match.paragraphs = [Paragraph(text, language: .english)]
            return match
        }
        let matches = [match("e", "United", "Rovers"), match("f", "City", "Albion")]
        let explanation = try await explained("e", coverage.dropFirst(2) + matches)
        #expect(explanation.alternatives.first?.strangers == ["e", "f"])
        #expect(explanation.description.contains("is near enough by its words, but e and f are about others"))
    }

    @Test func namesTheEditorsWord() async throws {
        var articles = coverage
        articles[2].event = "dam"
        let note = EventNote(path: "dam.md", slug: "dam", articles: ["d"])
        #expect(try await explained("c", articles, [note]).reason == .frontMatter)
        #expect(try await explained("c", articles, [note]).description.contains("Take out 'event: dam'"))
        #expect(try await explained("d", articles, [note]).reason == .note)
    }

    @Test func tellsHowToPutAnArticleIntoAnEvent() async throws {
        var articles = coverage
        let target = try #require(try await explained("d", articles).alternatives.first).event
        let advice = "Write 'event: \(target)' into its front matter"
        #expect(try await explained("d", articles).description.contains("\(advice) and that of each article there,"))

        let events = await Event.grouping(articles, notes: [], settings: Settings(), jobs: 1).value
        let members = try #require(events.first { $0.slug == target }).articles.map(\.id) + ["d"]
        for index in articles.indices where members.contains(articles[index].id) { articles[index].event = target }
        #expect(try await explained("d", articles).inside.count == members.count - 1)

        articles[3].event = nil
        #expect(try await explained("d", articles).description.contains("\(advice), and it is there"))
        articles[3].event = target
        #expect(try await explained("d", articles).event == target)
    }

    @Test func tellsHowToKeepAnArticleOut() async throws {
        let advice = try await explained("a", coverage).description
        #expect(advice.contains("a note with the others under 'articles' and this one under 'not'"))
        let note = EventNote(path: "n.md", slug: "n", articles: ["b"], excluded: ["a"])
        #expect(try await explained("a", coverage, [note]).reason == .alone)

        let named = EventNote(path: "n.md", slug: "n", articles: ["b"])
        #expect(
            try await explained("a", coverage, [named]).description.contains("under 'not' in the note with 'slug: n'")
        )
    }

    @Test func knowsOnlyArticlesThatAreThere() async {
        #expect(await Explanation(of: "z", in: [], settings: Settings(), jobs: 1) == nil)
    }
}
