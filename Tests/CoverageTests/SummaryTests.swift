import Articles
import Coverage
import Prose
import Testing

struct SummaryTests {
    /// Sentences that all three articles tell, with filler so that a tenth of a text holds one of them.
    static let filler = (1...30).map {
        "Item \($0) on the council agenda drew no discussion from anybody present \($0)."
    }

    func article(_ outlet: String, day: Int, _ paragraphs: [String]) -> Article {
        .sample(outlet, on: "2031-03-0\(day)", paragraphs + [Self.filler.joined(separator: " ")])
    }

    func summary(_ articles: [Article], note: EventNote? = nil, settings: Settings = Settings()) -> [String] {
        Comparison.sample(articles, note: note, settings: settings).summary.sentences.map(\.text)
    }

    static let reports = [
        "Engineers closed the Selmer harbour bridge on Tuesday after cracks appeared in two of its main cables.",
        "Selmer closed its harbour bridge on Tuesday because engineers found cracks in the main cables.",
        "Cracks in the cables forced Selmer to close the harbour bridge, the mayor announced on Tuesday evening.",
    ]

    @Test func beginsWithWhatMostOutletsReport() throws {
        let articles = zip(["gazette", "beacon", "wire"], Self.reports).enumerated().map { index, item in
            article(
                item.0,
                day: index + 1,
                [item.1, "Bakers in \(item.0) town sold \(index + 20) loaves of rye bread."]
            )
        }
        let first = try #require(summary(articles).first)
        #expect(Self.reports.contains(first))
    }

    @Test func namesTheSourceOfEachSentence() throws {
        let comparison = Comparison.sample([
            article("gazette", day: 1, ["A note.", Self.reports[0]]), article("beacon", day: 2, [Self.reports[1]]),
        ])
        #expect(comparison.summary.sentences.count == 2)
        for sentence in comparison.summary.sentences {
            let paragraph = comparison.event.articles[sentence.article].paragraphs[sentence.paragraph]
            #expect(paragraph.sentenceText(sentence.sentence) == sentence.text)
        }
    }

    @Test func saysNothingTwice() {
        let articles = ["gazette", "beacon", "wire"].enumerated().map { article($1, day: $0 + 1, [Self.reports[0]]) }
        #expect(summary(articles).count { $0 == Self.reports[0] } == 1)
    }

    @Test(arguments: [
        "But engineers closed the Selmer harbour bridge after cracks appeared in the main cables.",
        "He closed the Selmer harbour bridge on Tuesday after cracks appeared in the main cables.",
        "As a precaution they closed the Selmer harbour bridge after cracks appeared in the main cables.",
        "Engineers also closed the Selmer harbour bridge after cracks appeared in the main cables.",
        "Why did engineers close the Selmer harbour bridge after cracks appeared in the main cables?",
        "We closed the Selmer harbour bridge after engineers saw cracks appear in the main cables.",
        "The Selmer harbour bridge with cracks in the main cables that engineers closed on Tuesday",
        "Engineers closed the harbour bridge.",
        "Engineers closed the Selmer harbour bridge \(String(repeating: "after cracks in main cables ", count: 9)).",
    ])
    func passesOverSentencesThatDoNotStandAlone(sentence: String) {
        #expect(!summary([article("gazette", day: 1, [sentence])]).contains(sentence))
        // The same place with a sentence that does.
        #expect(summary([article("gazette", day: 1, [Self.reports[0]])]).contains(Self.reports[0]))
    }

    @Test func passesOverQuotedWordsThatRunOverSentences() {
        let text =
            "“Engineers closed the Selmer harbour bridge on Tuesday. Cracks in the main cables worry all Selmer. Boats pass.”"
        var article = article("gazette", day: 1, [text])
        article.quotations = [text.dropFirst().dropLast()].compactMap {
            article.quotation(String($0), speaker: "Ada Brook")
        }
        #expect(article.quotations.count == 1)
        #expect(summary([article]).allSatisfy { !$0.contains("Selmer") })
    }

    @Test func prefersTheSitesLanguage() {
        let german =
            "Die Stadt Selmer sperrte am Dienstag die Hafenbrücke, nachdem Risse in zwei Seilen aufgetreten waren."
        let articles: [Article] = [
            .sample("kurier", on: "2031-03-01", language: .german, [german] + Self.filler),
            .sample("bote", on: "2031-03-02", language: .german, [german] + Self.filler),
            article("gazette", day: 3, [Self.reports[0]]),
        ]
        #expect(summary(articles).first == Self.reports[0])
        var settings = Settings()
        settings.language = "de-CH"
        #expect(summary(articles, settings: settings).first == german)
        settings.language = "fr"
        #expect(summary(articles, settings: settings).first == german)
    }

    @Test func isEmptyWhereAPersonWroteOne() {
        let articles = [article("gazette", day: 1, [Self.reports[0]])]
        #expect(summary(articles, note: EventNote(path: "n.md", slug: "bridge", summary: "Closed.")).isEmpty)
        #expect(!summary(articles, note: EventNote(path: "n.md", slug: "bridge")).isEmpty)
    }

    @Test func takesNoSentenceThatDoesNotFitTheExcerpt() {
        var settings = Settings()
        settings.excerptWords = 10
        #expect(!summary([article("gazette", day: 1, [Self.reports[0]])], settings: settings).contains(Self.reports[0]))
    }

    @Test func isEmptyForAnEventWithoutText() {
        #expect(summary([.sample("gazette")]).isEmpty)
    }
}
