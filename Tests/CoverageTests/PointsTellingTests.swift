import Articles
import Prose
import Testing

@testable import Coverage

/// What the signs of a row say holds for the sentence that the row shows.
@Suite struct PointsTellingTests {
    private func comparison(_ articles: [Article], excerptWords: Int) -> Comparison {
        var settings = Settings()
        settings.excerptWords = excerptWords
        return Comparison(Event(slug: "event", title: "", articles: articles), outlets: [], settings: settings)
    }

    @Test func isSureOfTheOutletWhoseSentenceIsShown() {
        var random = SystemRandomNumberGenerator()
        var others = 0
        for words in [20, 40, 60, 90] {
            for _ in 0..<10 {
                let articles = RandomArticles.articles(4, sentences: 12, using: &random)
                let comparison = comparison(articles, excerptWords: words)
                func isShown(_ place: Place) -> Bool { comparison.excerpts[place.article].publishes(place.span) }
                for point in comparison.points.shared {
                    let own = point.reports.filter { $0.place == point.text }
                    #expect(own.map(\.similarity) == [1] && own.map(\.band) == [.also])
                    #expect(point.reports.allSatisfy { Points.Band($0.similarity) == $0.band })
                    #expect(Set(point.reports.map(\.voice)).count > 1)
                    if point.text != point.tellings[0].text { others += 1 }
                    if !isShown(point.text) { #expect(!point.tellings.contains { isShown($0.text) }) }
                }
                #expect(comparison.points.shared.map(\.voices) == comparison.points.shared.map(\.voices).sorted(by: >))
            }
        }
    }

    @Test func comparesWithTheSentenceThatIsShown() throws {
        let texts = [
            "The harbour bridge in Port Halden was closed on Tuesday after inspectors found cracks.",
            "After inspectors found cracks, the harbour bridge in Port Halden was closed on Tuesday to all lorries.",
            "Inspectors found cracks in pillars of the harbour bridge in Port Halden, which was closed on Tuesday.",
        ]
        let articles = texts.enumerated().map { Article.sample("outlet\($0)", [$1]) }
        let event = Event(slug: "bridge", title: "", articles: articles)
        let words = EventWords(of: event)
        let points = Points(
            of: event,
            words: words,
            standing: StandingAlone.all(of: event, words: words),
            voices: [0, 1, 2]
        )
        #expect(points.shared.map(\.text.article) == [0])
        for article in 1...2 {
            let point = try #require(points.told { $0.article == article }.shared.first)
            #expect(point.text.article == article)
            #expect(point.reports.first { $0.place.article == article }?.band == .also)
            let first = point.reports.first { $0.place.article == 0 }
            #expect(first.map { $0.similarity < 1 } == true)
        }
    }

    /// The one fact of two is not both.
    @Test(arguments: [
        (
            "The strike by bus drivers in Tarn will go on until Friday and would cost the city 2 million euros a day.",
            "The strike by bus drivers in Tarn will go on until Friday.", Language.english
        ),
        (
            "Geld für das Dach liegt bereit, sagte Sommer, aber die Stadt Waldau hat im Ministerium keinen Antrag gestellt.",
            "Geld für das Dach liegt bereit, sagte Sommer.", Language.german
        ),
    ])
    func isNotSureOfASentenceThatLacksAClause(long: String, short: String, language: Language) {
        let articles = [long, short].enumerated().map { Article.sample("outlet\($0)", language: language, [$1]) }
        let event = Event(slug: "event", title: "", articles: articles)
        let words = EventWords(of: event)
        let standing = StandingAlone.all(of: event, words: words)
        let points = Points(of: event, words: words, standing: standing, voices: [0, 1])
        #expect(points.shared.count == 1)
        for point in points.shared.flatMap(\.tellings) {
            let bands = point.reports.map(\.band)
            #expect(bands == (point.text.article == 0 ? [.also, .perhaps] : [.also, .also]))
        }
    }
}
