import Articles
import Coverage
import Prose
import Testing

@Suite struct WordChoiceTests {
    private static let protest = [
        "The rioters gathered at the old customs house at noon, and the rioters broke eleven of its windows.",
        "By four the rioters had left, and the street was swept before the evening boats came in.",
    ]
    private static let gathering = [
        "Some two hundred dockers met outside the customs house on Tuesday to ask for a later shift.",
        "A window was broken. The police made no arrest and the dockers went home in the afternoon.",
    ]
    private static let crowd = [
        "A crowd stood before the customs house for four hours. Its owner counted the broken panes himself.",
        "Nobody was hurt, and the crowd left when it began to rain over the quay.",
    ]

    private func choice(_ texts: [(outlet: String, paragraphs: [String])]) -> WordChoice {
        Comparison.sample(
            texts.map { text in
                var article = Article.sample(text.outlet, text.paragraphs)
                article.quotations = Quotation.all(in: article.paragraphs, title: article.title, language: .english)
                return article
            }
        ).wordChoice
    }

    private func terms(_ choice: WordChoice) -> [String] {
        choice.distinctive.map { "\($0.article): \($0.form.text) \($0.form.counts[$0.article]):\($0.elsewhere)" }
    }

    @Test func findsTheWordThatOneReportUsesFarMore() {
        let found = choice([("a", Self.protest), ("b", Self.gathering), ("c", Self.crowd)])
        #expect(terms(found) == ["0: rioters 3:0"])
    }

    /// A reprint adds nothing to its original's count, and has no words of its own choice.
    @Test func countsATextOnceHoweverOftenItIsPrinted() {
        let found = choice([("a", Self.protest), ("b", Self.protest), ("c", Self.gathering), ("d", Self.crowd)])
        #expect(terms(found) == ["0: rioters 3:0"])
    }

    @Test func takesNoNameForAChoiceOfWord() {
        let named = Self.protest.map { $0.replacing("rioters", with: "Quints") }
        #expect(terms(choice([("a", named), ("b", Self.gathering), ("c", Self.crowd)])) == [])
    }

    @Test func findsOneNameInTwoSpellings() {
        let found = choice([
            ("a", ["The ferry company Karovsky bought two ships in spring.", "The pier belongs to Karovsky."]),
            ("b", ["In spring the ferry company Karowsky bought two ships.", "It was the year of the storm."]),
        ])
        #expect(found.namings.map { $0.forms.map(\.text) } == [["Karovsky", "Karowsky"]])
        #expect(found.namings.map(\.kind) == [.spelling])
    }

    @Test func keepsTwoPeopleOfSimilarNamesApart() {
        let found = choice([
            ("a", ["The ferry company of Anna Karovsky bought two ships in spring."]),
            ("b", ["In spring the ferry company of Otto Karowsky bought two ships."]),
        ])
        #expect(found.namings.isEmpty)
    }

    @Test func comparesTheWholeTermInQuotationMarks() {
        let found = choice([
            ("a", ["The judge saw “no evidence” on Monday. It ends a year of strikes."]),
            ("b", ["On Monday the judge saw the evidence, which the dockers had asked for."]),
        ])
        #expect(found.markedTerms.isEmpty)
        let same = choice([
            ("a", ["The judge saw “no evidence” on Monday. It ends a year of strikes."]),
            ("b", ["On Monday the judge saw no evidence, which the dockers had asked for."]),
        ])
        #expect(same.markedTerms.map(\.text) == ["no evidence"])
    }

    @Test func findsATermInQuotationMarksHereAndNotThere() {
        let found = choice([
            ("a", ["The mayor signed the “harbour peace” on Monday. It ends a year of strikes."]),
            ("b", ["On Monday the mayor signed the harbour peace, which the dockers had asked for."]),
        ])
        #expect(found.markedTerms.map(\.text) == ["harbour peace"])
        #expect(found.markedTerms.map { [$0.marked.map(\.article), $0.unmarked.map(\.article)] } == [[[0], [1]]])
    }
}
