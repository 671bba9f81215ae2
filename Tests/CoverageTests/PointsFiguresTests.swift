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
        ("1,200 people", 1_200), ("about three boats", 3), ("twenty-four hours", 24), ("thirty-one men", 31),
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

    @Test func readsNoNumberOfHundredsOfDigits() throws {
        #expect(try figures("about \(String(repeating: "9", count: 400)) people").isEmpty)
    }

    @Test func readsNoOrdinals() throws {
        #expect(try figures("The 4th bridge was the first of its kind.").isEmpty)
    }

    @Test(arguments: [
        "More than 1,000 people", "at least 1,000 people", "no more than 1,000 people", "nearly $1,000",
        "1,000 or more boats",
        "just over 1,000 people", "some 1,000 people",
    ])
    func readsTheWordsThatSayHowExactAFigureIs(text: String) throws {
        let figure = try #require(figures("\(text) in spring.").first)
        #expect(figure.bound != nil && !figure.isLabel)
        let bare = text.replacing(" people", with: "").replacing(" boats", with: "")
        #expect(text.utf8Slice(figure.range) == bare)
    }

    @Test(arguments: [
        "Über 1.000 Menschen", "mehr als 1.000 Menschen", "bis zu 1.000 Menschen", "knapp 1.000 Menschen",
    ])
    func readsThemInGerman(text: String) throws {
        let figure = try #require(figures("\(text) im Frühjahr.", .german).first)
        #expect(figure.bound != nil && text.utf8Slice(figure.range) == text.replacing(" Menschen", with: ""))
    }

    @Test(arguments: ["two or three boats", "between 20 and 30 boats", "10 to 15 boats", "two dozen boats"])
    func countsNothingByRanges(text: String) throws {
        #expect(try figures("It was \(text) on the quay.").allSatisfy { $0.isLabel && $0.units.isEmpty })
    }

    @Test(arguments: [
        ("34", "more than 30", true), ("34", "at least 36", false), ("1,200", "more than 1,000", true),
        ("18", "about 20", true), ("15", "about 20", false), ("1,164", "about 1,150", true),
        ("1,164", "about 1,200", true), ("some 1,200", "1,164", true), ("1,140", "about 1,200", false),
        ("1,164", "about 1,300", false), ("214", "nearly 220", true), ("14,900", "nearly 20,000", false),
        ("1.7", "nearly 2", true), ("96", "fewer than 100", true), ("104", "up to 100", false),
        ("31", "just over 30", true), ("more than 30", "fewer than 20", false), ("about 1,200", "about 1,400", false),
    ])
    func callsFiguresDifferentThatCannotBothBeTrue(first: String, second: String, agree: Bool) throws {
        let both = try [first, second].map { try #require(figures("It was \($0) people.").first) }
        #expect(both[0].agrees(with: both[1]) == agree)
        #expect(both[1].agrees(with: both[0]) == agree)
    }

    @Test(arguments: [
        (984, 984.4, true), (1_198, 1_200, true), (1_164, 1_200, true), (1_149, 1_200, false), (391, 400, true),
        (43, 44, false), (1_000, 1_200, false),
        (3, 5, false),
        (1_000_000, 1_100_000, false), (17, 17, true),
    ])
    func takesARoundedFigureForTheSame(first: Double, second: Double, areEqual: Bool) {
        let figures = [first, second].map { Figure(value: $0, units: [], range: 0..<1, context: []) }
        #expect(figures[0].agrees(with: figures[1]) == areEqual)
        #expect(figures[1].agrees(with: figures[0]) == areEqual)
    }

    /// Two reports in other words whose figures are given, and which of them differ.
    @Test(arguments: [
        ("1,200", "people", "more than 1,000", "people", false),
        ("1,200", "people", "more than 1,500", "people", true),
        ("Some 1,200", "people", "about 1,500", "people", true),
        ("Three", "sailors", "five", "sailors", true),
        ("$2 million", "in damages", "$2.4m", "in damages", true),
        ("$2 million", "in damages", "£1.6 million", "in damages", false),
        ("$2 million", "in damages", "C$2.7 million", "in damages", false),
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

    @Test func comparesNoFiguresOfThingsWithOtherNames() {
        let articles = [
            Article.sample("courier", ["Halden scored three goals in the final of the harbour cup on a wet evening."]),
            Article.sample(
                "herald",
                on: "2031-03-05",
                ["In the final of the harbour cup Norvale scored five goals on a wet evening.", "It rained on Halden."]
            ),
        ]
        #expect(shown(articles) == [])
        let same = Article.sample(
            "herald",
            on: "2031-03-05",
            ["In the final of the harbour cup Halden scored five goals on a wet evening."]
        )
        #expect(shown([articles[0], same]) == [["three", "five"]])
    }

    /// The rows of figures of articles that are texts of their own, as they stand in these.
    private func shown(_ articles: [Article]) -> [[String]] {
        let event = Event(slug: "leak", title: "Leak", articles: articles)
        let words = EventWords(of: event)
        let standing = StandingAlone.all(of: event, words: words)
        let points = Points(of: event, words: words, standing: standing, voices: Array(articles.indices))
        return points.figures.map { row in row.figures.map { $0.map { event.text(at: $0) }.joined(separator: "; ") } }
    }

    /// One article for each text, whose languages are guessed by "wurden" and "mussten".
    private func shown(_ texts: String...) -> [[String]] {
        shown(
            texts.enumerated().map { index, text in
                let isGerman = text.contains(" wurden ") || text.contains(" mussten ")
                return Article.sample("outlet\(index)", language: isGerman ? .german : .english, [text])
            }
        )
    }

    @Test func linesUpHowManyMetWithWhatHoweverItIsWorded() {
        let texts = [
            "Some 1,200 residents of the town were ordered out of their homes before dawn.",
            "More than 1,000 people were evacuated as the tank burned, and the school was opened.",
            "About 1,150 people had been moved out by daybreak.",
            "The state now puts the number of people who were moved out at 1,114, slightly fewer than first thought.",
        ]
        #expect(
            shown(texts[0], texts[1], texts[2], texts[3]) == [
                ["Some 1,200", "More than 1,000", "About 1,150", "1,114"]
            ]
        )
        #expect(shown(texts[0], texts[1]) == [])
        #expect(shown("The fire killed at least twelve people.", "Nine killed in fire, police said.").count == 1)
        #expect(
            shown("The death toll rose to 34 on Friday.", "Thirty-one people died in it.") == [["34", "Thirty-one"]]
        )
        #expect(
            shown(
                "Thirty-four people were treated for burns.",
                "Thirty-six were treated.",
                "Some 40 sheep were treated."
            )
                == [["Thirty-four", "Thirty-six"]]
        )
    }

    @Test func givesARowForEachThingThatASentenceTells() {
        let first = "At least twelve people were killed and 30 people were injured, three were missing."
        let second = "Nine people were killed and 20 people were injured, five were missing."
        let rows = [["At least twelve", "Nine"], ["30", "20"], ["three", "five"]]
        for _ in 0..<10 { #expect(shown(first, second) == rows) }
    }

    @Test func linesThemUpAcrossLanguages() {
        let german = "Rund 1.400 Einwohner mussten nach Angaben der Stadt ihre Häuser verlassen."
        let other = "Mehr als 1.200 Bewohner wurden nach Angaben der Feuerwehr in Sicherheit gebracht."
        let english = "About 1,200 people were evacuated from the old town."
        let third = "More than 1,000 people have had to leave their homes."
        #expect(
            shown(german, other, english, third) == [
                ["Rund 1.400", "Mehr als 1.200", "About 1,200", "More than 1,000"]
            ]
        )
    }

    @Test(arguments: [
        ("Nine people were injured.", "Another two people were injured."),
        ("Nine people were injured.", "Two of the people were injured."),
        ("Nine people were injured.", "Two children were injured."),
        ("Nine people were injured.", "In 2019 two people were injured here."),
        ("Nine people were injured.", "Two people were injured here ten years ago."),
        ("Nine people were injured.", "Two people injured a guard."),
        ("Nine people were injured.", "Two people were not injured."),
        ("Nine people were injured.", "Two people were watching when a boat was evacuated."),
        ("Nine people were injured.", "Two people were injured on one deck and four people were injured on the other."),
        ("Nine people in Halden were injured.", "Two people in Norvale were injured, not in Halden."),
    ])
    func takesNoPartForTheWhole(first: String, second: String) {
        #expect(shown(first, second) == [])
    }
}
