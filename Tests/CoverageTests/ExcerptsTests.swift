import Articles
import Coverage
import Prose
import Testing

struct ExcerptsTests {
    static let lead = "The old ferry returned to Selmer. Crowds waited on the quay."

    func excerpts(_ article: Article, words: Int, share: Double = 1, hasSummary: Bool = true) -> (Excerpts, [String]) {
        var settings = Settings()
        settings.excerptWords = words
        settings.excerptShare = share
        // A written summary leaves the whole budget to quotations and lead.
        let note = hasSummary ? EventNote(path: "n.md", slug: "ferry", summary: "It is back.") : nil
        let excerpts = Comparison.sample([article], note: note, settings: settings).excerpts[0]
        return (excerpts, excerpts.published.map(article.text(of:)))
    }

    @Test func takesTheSmallerOfWordsAndShare() {
        let article = Article.sample("gazette", [Self.lead])
        #expect(excerpts(article, words: 90, share: 0.5).0.limit == 5)
        #expect(excerpts(article, words: 4, share: 0.9).0.limit == 4)
    }

    @Test func publishesKnownSpeakersBeforeOthersBeforeTheLead() {
        let article = Article.sample(
            "gazette",
            [Self.lead, "“It rocks a lot,” someone called.", "“She is a fine ship,” Ada Brook said."],
            quotations: [("It rocks a lot,", nil), ("She is a fine ship,", "Ada Brook")]
        )
        #expect(excerpts(article, words: 5).1 == ["She is a fine ship,"])
        #expect(excerpts(article, words: 8).1 == ["She is a fine ship,"])
        #expect(excerpts(article, words: 9).1 == ["It rocks a lot,", "She is a fine ship,"])
        #expect(
            excerpts(article, words: 15).1
                == ["The old ferry returned to Selmer.", "It rocks a lot,", "She is a fine ship,"]
        )
    }

    @Test func passesOverAQuotationThatDoesNotFitForAShorterOne() {
        let article = Article.sample(
            "gazette",
            ["“Nobody expected to see her here again,” Ada Brook said. “She is lovely,” said Tom Reed."],
            quotations: [("Nobody expected to see her here again,", "Ada Brook"), ("She is lovely,", "Tom Reed")]
        )
        #expect(excerpts(article, words: 4).1 == ["She is lovely,"])
    }

    @Test func cutsOnlyTheFirstSentenceAndAtAWord() {
        let article = Article.sample("gazette", [Self.lead])
        #expect(excerpts(article, words: 5).1 == ["The old ferry returned to"])
        #expect(excerpts(article, words: 6).1 == ["The old ferry returned to Selmer."])
        #expect(excerpts(article, words: 9).1 == ["The old ferry returned to Selmer."])
        #expect(excerpts(article, words: 11).1 == [Self.lead])
        #expect(excerpts(article, words: 4).1.isEmpty)
    }

    @Test func countsWordsOnceThatStandInTwoSpans() {
        let article = Article.sample(
            "gazette",
            ["Ada Brook said: “The old ferry is a fine ship.”"],
            quotations: [("The old ferry is a fine ship.", "Ada Brook"), ("a fine ship", "Ada Brook")]
        )
        let (excerpts, texts) = excerpts(article, words: 10)
        #expect(texts == ["Ada Brook said: “The old ferry is a fine ship.”"])
        #expect(excerpts.words == 10)
    }

    @Test func publishesEverythingInFull() throws {
        let article = Article.sample("gazette", [Self.lead, "She sails again on Friday."])
        var settings = Settings()
        settings.publish = .full
        let excerpts = Comparison.sample([article], settings: settings).excerpts[0]
        #expect(excerpts.limit == nil)
        #expect(excerpts.words == 16)
        #expect(excerpts.publishes(try #require(article.span(of: "again on Friday"))))
        #expect(excerpts.publishes(try #require(article.span(of: Self.lead))))
    }

    @Test func publishesWhatTheSummaryTookOfTheArticle() throws {
        let article = Article.sample("gazette", ["Rain fell. " + SummaryTests.reports[0]] + SummaryTests.filler)
        let comparison = Comparison.sample([article])
        #expect(!comparison.summary.sentences.isEmpty)
        for sentence in comparison.summary.sentences {
            #expect(comparison.excerpts[0].publishes(try #require(article.span(of: sentence.text))))
        }
    }
}
