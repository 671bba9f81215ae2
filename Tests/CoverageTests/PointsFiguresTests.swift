import Articles
import Prose
import Testing

@testable import Coverage

@Suite struct PointsFiguresTests {
    private func figures(_ text: String, _ language: Language = .english) throws -> [Figure] {
        let article = Article.sample("courier", language: language, [text])
        let words = EventWords(of: Event(slug: "bridge", title: "", articles: [article]))
        let facts = try #require(language.factWords)
        let reader = FigureReader(words.texts[0].words[...], facts: facts)
        return reader.figures(in: text.utf8.span)
    }

    @Test(arguments: [
        ("1,200 people", 1_200), ("about three boats", 3), ("twenty-four hours", 24),
        ("two hundred thousand crowns", 200_000),
        ("$2.4m for the quay", 2_400_000), ("5 billion crowns", 5_000_000_000), ("3.5 percent", 3.5),
    ])
    func readsNumbers(text: String, value: Double) throws {
        #expect(try figures(text).map(\.value) == [value])
    }

    @Test(arguments: [
        ("1.200 Menschen", 1_200), ("1.400.000 Euro", 1_400_000), ("2,5 Millionen Euro", 2_500_000),
        ("zwölf Boote", 12),
    ])
    func readsGermanNumbers(text: String, value: Double) throws {
        #expect(try figures(text, .german).map(\.value) == [value])
    }

    @Test(arguments: ["45%", "45 percent", "45 per cent"])
    func takesTheSignForTheWord(text: String) throws {
        #expect(try figures("Costs rose \(text) in spring.").map(\.units) == [[.sign(.percent)]])
    }

    @Test(arguments: [
        "on March 4 people", "in 2031 people", "at 7:16 people", "a 35-year-old man", "under Section 12 people",
        "see No. 3 people", "from 10-20 people",
    ])
    func countsNothingByDatesAgesAndLabels(text: String) throws {
        #expect(try figures("It was \(text) on the quay.").allSatisfy { $0.units.isEmpty })
    }

    @Test func readsNoOrdinals() throws {
        #expect(try figures("The 4th bridge was the first of its kind.").isEmpty)
    }

    @Test(arguments: [
        (984, 984.4, true), (1_198, 1_200, true), (391, 400, true), (43, 44, false), (1_000, 1_200, false),
        (3, 5, false),
        (1_000_000, 1_100_000, false), (17, 17, true),
    ])
    func takesARoundedFigureForTheSame(first: Double, second: Double, areEqual: Bool) {
        let figures = [first, second].map { Figure(value: $0, units: [], range: 0..<1, context: []) }
        #expect(figures[0].equals(figures[1]) == areEqual)
        #expect(figures[1].equals(figures[0]) == areEqual)
    }

    /// Two reports in other words whose figures are given, and which of them differ.
    @Test(arguments: [
        ("1,200", "people", "more than 1,000", "people", true),
        ("Three", "sailors", "five", "sailors", true),
        ("$2 million", "in damages", "$2.4m", "in damages", true),
        ("1,200", "people", "1,200", "people", false),
        ("1,200", "people", "15", "sheep", false),
        ("Three", "sailors", "3", "sailors", false),
    ])
    func comparesFiguresOfOneKind(first: String, noun: String, second: String, otherNoun: String, differ: Bool) {
        let articles = [
            Article.sample(
                "courier",
                ["\(first) \(noun) were counted when the storm hit the harbour of Port Halden on Tuesday."]
            ),
            Article.sample(
                "herald",
                on: "2031-03-05",
                ["When the storm hit the harbour of Port Halden on Tuesday, \(second) \(otherNoun) were counted."]
            ),
        ]
        let event = Event(slug: "storm", title: "Storm", articles: articles)
        let words = EventWords(of: event)
        let standing = StandingAlone.all(of: event, words: words)
        let points = Points(of: event, words: words, standing: standing, voices: [0, 1])
        #expect(points.figures.map { $0.figures.map(\.count) } == (differ ? [[1, 1]] : []))
        #expect(points.figures.allSatisfy { $0.sentences.map(\.article) == [0, 1] })
    }
}
