import Articles
import Prose
import Testing

@testable import Coverage

/// What one outlet says and another denies is no point of both.
@Suite struct PointsNegationTests {
    private func points(_ texts: [String], _ language: Language = .english) -> (event: Event, points: Points) {
        let articles = texts.enumerated().map { number, text in
            var article = Article.sample("outlet\(number)", language: language, [text])
            article.quotations = Quotation.all(in: article.paragraphs, language: language)
            return article
        }
        let event = Event(slug: "event", title: "", articles: articles)
        let words = EventWords(of: event)
        let standing = StandingAlone.all(of: event, words: words)
        return (event, Points(of: event, words: words, standing: standing, voices: Array(articles.indices)))
    }

    @Test(arguments: [
        (
            "The budget freezes pensions and raises fuel duty by 4p.",
            "Prime Minister Ruth Calder's plan does not freeze pensions but raises fuel duty by 4 pence."
        ),
        (
            "The hospital trust ruled out closing the children's ward in Tarn.",
            "The hospital trust did not rule out closing the children's ward in Tarn."
        ),
        (
            "Senator Hugh Pratt said the bill would destroy a way of life in the valley.",
            "Senator Hugh Pratt said the bill will not destroy a way of life in the valley."
        ),
        (
            "A spokesman for President Ellison said that he would sign the dam bill.",
            "The White House did not say whether President Ellison would sign the dam bill."
        ),
        (
            "Prosecutors in Tarn said that they would not appeal against the verdict.",
            "Prosecutors in Tarn have not decided whether to appeal against the verdict."
        ),
        (
            "Engineers found nine cracks in the main wall of the dam near Varn.",
            "Engineers found no cracks in the main wall of the dam near Varn.",
        ),
    ])
    func setsNoSignWhereOneDeniesWhatTheOtherSays(first: String, second: String) {
        #expect(points([first, second]).points.shared.isEmpty)
        #expect(points([second, first]).points.shared.isEmpty)
        #expect(points([first, second]).points.alone.map(\.count) == [1, 1])
    }

    @Test(arguments: [
        (
            "Die Lehrer am Gymnasium Waldau wollen am Freitag wegen des Dachs streiken.",
            "Die Lehrer am Gymnasium Waldau wollen am Freitag nicht wegen des Dachs streiken."
        ),
        (
            "Der Streik der Eltern am Gymnasium Waldau findet am Freitag statt.",
            "Der Streik der Eltern am Gymnasium Waldau findet am Freitag nicht statt."
        ),
        (
            "Die Stadt Waldau hat im März einen Antrag auf Geld für das Dach gestellt.",
            "Die Stadt Waldau hat im März keinen Antrag auf Geld für das Dach gestellt."
        ),
    ])
    func readsGermanNegations(first: String, second: String) {
        #expect(points([first, second], .german).points.shared.isEmpty)
    }

    @Test(arguments: [
        (
            "Inspectors closed the harbour bridge in Port Halden after they found cracks in two pillars.",
            "Inspectors closed the harbour bridge in Port Halden after they found cracks in two pillars, but did not say why."
        ),
        (
            "Nobody was hurt when the ferry hit the quay in Port Halden on Tuesday evening.",
            "There were no injuries when the ferry hit the quay in Port Halden on Tuesday evening."
        ),
        (
            "Mayor Ada Brook declined to comment on the cracks in the harbour bridge.",
            "Mayor Ada Brook would not comment on the cracks in the harbour bridge."
        ),
        (
            "The storm flooded the cellars of the old town and the market hall of Port Halden.",
            "The storm flooded not only the cellars of the old town but the market hall of Port Halden."
        ),
    ])
    func leavesANegationOfSomethingElseAlone(first: String, second: String) {
        #expect(points([first, second]).points.shared.map(\.voices) == [2])
    }

    @Test func putsShortSentencesThatSayTheSameIntoARow() {
        let (event, points) = points([
            "Prosecutors in Tarn will appeal.", "Prosecutors in Tarn will appeal.",
            "Prosecutors in Tarn will not appeal.",
        ])
        #expect(points.shared.map { $0.reports.map(\.place.article) } == [[0, 1]])
        #expect(
            points.alone.map { $0.map { event.text(at: $0) } } == [[], [], ["Prosecutors in Tarn will not appeal."]]
        )
    }

    @Test func listsWhatEachOfThreeSaysThatDenyEachOther() {
        let (event, points) = points([
            "Prosecutors said they would not appeal.", "Prosecutors said they would appeal.",
            "Prosecutors have not decided whether to appeal.",
        ])
        #expect(points.shared.isEmpty)
        #expect(points.alone.enumerated().allSatisfy { $1.map { event.text(at: $0).prefix(11) } == ["Prosecutors"] })
    }
}
