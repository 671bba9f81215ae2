import Seeding
import Articles
import Coverage
import Prose
import Testing

@Suite struct GroupingTests {
    /// Texts of random words, so that some are near each other, some equal, some given to events, some undated.
    private func randomTexts(_ random: inout SeededRandom, editors: Bool) -> [GroupingText] {
        let words = (0..<Int.random(in: 20...90, using: &random)).map { "w\($0)x" }
        let themes = (0..<4).map { _ in (0..<8).map { _ in words.randomElement(using: &random) ?? "" } }
        let isDated = Double.random(in: 0...1, using: &random)
        var texts: [GroupingText] = []
        for index in 0..<Int.random(in: 0...24, using: &random) {
            let theme = themes.randomElement(using: &random) ?? []
            let length = Int.random(in: 0...25, using: &random)
            var body = (0..<length).map { _ in
                (Bool.random(using: &random) ? theme : words).randomElement(using: &random) ?? ""
            }
            if let twin = texts.randomElement(using: &random), Int.random(in: 0..<6, using: &random) == 0 {
                body = twin.parts
            }
            let moment =
                Double.random(in: 0...1, using: &random) < isDated
                ? Double(Int.random(in: 0...40, using: &random)) / 2 : nil
            var text = GroupingText(
                id: "a\(index)",
                parts: [body.joined(separator: " ")],
                language: .neutral(tag: "und"),
                moment: moment
            )
            if editors, Int.random(in: 0..<4, using: &random) == 0 {
                text.event = ["p", "q"].randomElement(using: &random)
            }
            if editors, text.event != "p", Int.random(in: 0..<4, using: &random) == 0 { text.excludedEvents = ["p"] }
            texts.append(text)
        }
        return texts
    }

    private func ids(_ clusters: [[Int]], _ texts: [GroupingText]) -> [[String]] {
        clusters.map { $0.map { texts[$0].id }.sorted() }.sorted { $0[0] < $1[0] }
    }

    @Test(arguments: [false, true])
    func findsWhatComparingAllPairsFinds(editors: Bool) async {
        var random = SeededRandom(seed: editors ? 11 : 3)
        for _ in 0..<80 {
            let texts = randomTexts(&random, editors: editors)
            let settings = Settings.Grouping(threshold: Double.random(in: 0.05...0.6, using: &random), days: 5)
            let clusters = await texts.clusters(settings, jobs: 3)
            #expect(ids(clusters, texts) == GroupingReference(texts: texts, settings: settings).clusters())
        }
    }

    @Test func groupsTheSameInAnyOrderAndWithAnyNumberOfJobs() async {
        var random = SeededRandom(seed: 5)
        for _ in 0..<40 {
            let texts = randomTexts(&random, editors: true)
            let shuffled = texts.shuffled(using: &random)
            let first = ids(await texts.clusters(Settings.Grouping(), jobs: 1), texts)
            let second = ids(await shuffled.clusters(Settings.Grouping(), jobs: 4), shuffled)
            #expect(first == second)
        }
    }

    @Test func comparesWithinALanguageOnly() async {
        let words = "Brunnwald Talsperre 1200 Korvath Ostmark"
        let texts = [("a", "en"), ("b", "en"), ("c", "de")].map { id, tag in
            GroupingText(id: id, parts: [words], language: .matching(tag), moment: 3)
        }
        #expect(ids(await texts.clusters(Settings.Grouping(), jobs: 1), texts) == [["a", "b"], ["c"]])
    }

    @Test func letsOthersJoinAnEventOfTwoLanguagesEachByItsOwn() async {
        var texts = [("a", "en"), ("b", "de"), ("c", "en"), ("d", "de")].map { id, tag in
            GroupingText(
                id: id,
                parts: [tag == "en" ? "dam bursts above Brunnwald" : "Staudamm bricht oberhalb Brunnwald"],
                language: .matching(tag),
                moment: 3
            )
        }
        texts[0].event = "dam"
        texts[1].event = "dam"
        #expect(ids(await texts.clusters(Settings.Grouping(), jobs: 1), texts) == [["a", "b", "c", "d"]])
    }

    @Test(arguments: [(10.0, 2), (12.0, 1)])
    func keepsEqualTextsTogetherWhileTimeLetsThem(days: Double, expected: Int) async {
        let texts = [("a", 0.0), ("b", days)].map { id, moment in
            GroupingText(id: id, parts: ["dam bursts above town"], language: .english, moment: moment)
        }
        let clusters = await texts.clusters(Settings.Grouping(threshold: 0.10, days: 5), jobs: 1)
        #expect(clusters[0].count == expected)
    }

    @Test func takesNoTimeOffWhereADateIsMissing() async {
        let moments: [(String, Double?)] = [("a", 0), ("b", nil), ("c", 90)]
        let texts = moments.map { id, moment in
            GroupingText(id: id, parts: ["dam bursts above town"], language: .english, moment: moment)
        }
        #expect(await texts.clusters(Settings.Grouping(), jobs: 1).count == 2)
    }

    @Test(.timeLimit(.minutes(1)))
    func joinsAThousandEqualTexts() async {
        let texts = (0..<1_000).map {
            GroupingText(id: "\($0)", parts: ["Dam bursts above Brunnwald, 40 missing"], language: .english, moment: 3)
        }
        #expect(await texts.clusters(Settings.Grouping(), jobs: 2).map(\.count) == [1_000])
    }

    @Test func leavesEmptyTextsAlone() async {
        let texts = ["", "", "🙂", "dam"].enumerated().map { index, text in
            GroupingText(id: "\(index)", parts: [text], language: .english, moment: 3)
        }
        #expect(await texts.clusters(Settings.Grouping(), jobs: 2).count == 4)
        #expect(await [GroupingText]().clusters(Settings.Grouping(), jobs: 2).isEmpty)
    }
}
