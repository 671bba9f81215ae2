import Seeding
import Articles
import Coverage
import Diagnostics
import Prose
import Testing

@Suite struct GroupingEventsTests {
    private func article(
        _ id: String,
        _ title: String,
        day: Int = 100,
        event: String? = nil,
        language: Language = .english
    ) -> Article {
        Article(
            id: id,
            path: "Content/articles/\(id).md",
            outlet: "o",
            title: title,
            date: PublicationDate(day: day),
            language: language,
            event: event,
            lines: event == nil ? [:] : [.event: 4]
        )
    }

    private func events(_ articles: [Article], _ notes: [EventNote] = []) async -> Diagnosed<[Event]> {
        await Event.grouping(articles, notes: notes, settings: Settings(), jobs: 2)
    }

    private var dam: [Article] {
        [
            article("a", "Dam bursts above Brunnwald"),
            article("b", "Brunnwald dam bursts, forty missing"),
            article("c", "Forty missing as dam bursts at Brunnwald"),
        ]
    }

    private var strike: [Article] {
        [
            article("x", "Ferry crews strike in Port Elm"),
            article("y", "Port Elm ferry strike enters second day", day: 101),
        ]
    }

    @Test func groupsByWordsNewestFirst() async {
        let found = await events(dam + strike)
        #expect(found.diagnostics.isEmpty)
        #expect(found.value.map { $0.articles.map(\.id) } == [["x", "y"], ["a", "b", "c"]])
        #expect(found.value.map(\.slug) == ["ferry-crews-strike-in-port-elm", "brunnwald-dam-bursts-forty-missing"])
    }

    @Test func givesTheSameEventsForAnyOrderOfArticles() async {
        var random = SeededRandom(seed: 1)
        let articles = dam + strike + [article("z", "Dam bursts above Brunnwald", day: 300)]
        let expected = await events(articles).value.map { [$0.slug, $0.title] + $0.articles.map(\.id) }
        for _ in 0..<20 {
            let found = await events(articles.shuffled(using: &random)).value
            #expect(found.map { [$0.slug, $0.title] + $0.articles.map(\.id) } == expected)
        }
    }

    @Test func obeysFrontMatterAndLetsOthersJoin() async {
        var articles = dam + strike
        articles[0].event = "brunnwald"
        articles[3].event = "brunnwald"
        let found = await events(articles).value
        #expect(found.map { $0.articles.map(\.id) } == [["y"], ["a", "x"], ["b", "c"]])
        articles[3].event = nil
        #expect(await events(articles).value.last?.articles.map(\.id) == ["a", "b", "c"])
        #expect(await events(articles).value.last?.slug == "brunnwald")
    }

    @Test func obeysNotes() async {
        let note = EventNote(
            path: "Content/events/dam.md",
            title: "The dam",
            slug: "dam",
            articles: ["a", "y"],
            excluded: ["c"],
            tags: [],
            date: nil,
            isPinned: false,
            summary: ""
        )
        let found = await events(dam + strike, [note])
        #expect(found.diagnostics.isEmpty)
        let event = found.value.first { $0.slug == "dam" }
        #expect(event?.articles.map(\.id) == ["a", "y"])
        #expect(event?.title == "The dam")
        #expect(event?.note == note)
    }

    @Test func putsArticlesThatNameTheSlugOfANoteIntoIt() async {
        var articles = dam
        articles[2].event = "dam"
        let note = EventNote(path: "Content/events/dam.md", slug: "dam", articles: ["a"])
        #expect(await events(articles, [note]).value.map { $0.articles.map(\.id) } == [["a", "b", "c"]])
    }

    @Test func keepsGivenEventsApartHoweverAlike() async {
        let articles = [
            article("a", "Dam bursts", event: "one"), article("b", "Dam bursts", event: "two"),
            article("c", "Dam bursts"),
        ]
        let found = await events(articles).value
        #expect(found.count == 2)
        #expect(found.flatMap(\.articles).count == 3)
    }

    @Test func joinsLanguagesOnlyWhereTold() async {
        let german = article("g", "Brunnwald dam bursts", language: .german)
        #expect(await events(dam + [german]).value.count == 2)
        let note = EventNote(path: "Content/events/dam.md", slug: "dam", articles: ["a", "g"])
        #expect(await events(dam + [german], [note]).value.map(\.articles.count) == [4])
    }

    @Test func tellsTwoEventsOfOneArticle() async {
        var articles = dam
        articles[0] = article("a", "Dam bursts above Brunnwald", event: "flood")
        var first = EventNote(path: "Content/events/a.md", slug: "one", articles: ["a", "b"])
        first.lines = ["a": 5, "b": 6]
        let second = EventNote(path: "Content/events/b.md", slug: "two", articles: ["b"])
        let found = await events(articles, [second, first])
        #expect(
            found.diagnostics.sorted().map(\.description) == [
                "Content/events/a.md:5: error: the article 'a' is put into the event 'one' here and into 'flood' at "
                    + "Content/articles/a.md:4; name it in one of the two",
                "Content/events/b.md: error: the article 'b' is put into the event 'two' here and into 'one' at "
                    + "Content/events/a.md:6; name it in one of the two",
            ]
        )
    }

    @Test func tellsAnArticleKeptOutOfItsOwnEvent() async {
        var note = EventNote(path: "Content/events/dam.md", slug: "dam", excluded: ["a"])
        note.lines = ["a": 7]
        let found = await events([article("a", "Dam bursts", event: "dam")], [note])
        #expect(
            found.diagnostics.map(\.description) == [
                "Content/events/dam.md:7: error: the article 'a' is kept out of the event 'dam' here and put into it at "
                    + "Content/articles/a.md:4; take out one of the two"
            ]
        )
    }

    @Test func leavesTheAddressOfAnEarlierEventAlone() async {
        let days = [100, 300, 300, 500]
        let articles = days.enumerated().map { index, day in
            article("a\(index)", "Dam bursts", day: day, event: index == 3 ? "dam-bursts-1970-10-28" : nil)
        }
        var kept = articles[2]
        kept.language = .german
        let found = await events([articles[0], articles[1], kept, articles[3]]).value
        #expect(
            found.map(\.slug) == [
                "dam-bursts-1970-10-28", "dam-bursts-1970-10-28-2", "dam-bursts-1970-10-28-3", "dam-bursts",
            ]
        )
    }

    @Test func takesTheHeadlineMostLikeTheOthers() async {
        let articles = [
            article("a", "Forty missing", event: "e"),
            article("b", "Dam bursts above Brunnwald, forty missing | The Lantern", event: "e"),
            article("c", "Dam bursts, forty missing", event: "e"),
            article("d", "Brunnwald dam: what we know", event: "e"),
        ]
        #expect(await events(articles).value.map(\.title) == ["Dam bursts, forty missing"])
    }

    @Test func makesSlugsThatFileSystemsTake() async {
        let long = Array(repeating: "Überschwemmung", count: 30).joined(separator: " ")
        let found = await events([article("a", long), article("b", "🙂", day: 300)]).value
        #expect(
            found.map(\.slug) == [
                "event-1970-10-28", "überschwemmung-überschwemmung-überschwemmung-überschwemmung-überschwemmung",
            ]
        )
    }
}
