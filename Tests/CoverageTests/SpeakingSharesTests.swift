import Articles
import Coverage
import Prose
import Testing

struct SpeakingSharesTests {
    @Test func countsWordsBySpeaker() {
        let article = Article.sample(
            "a",
            ["“The bridge was never safe,” Ada Brook said. “Never,” said Tom Marsh.", "It was the end."],
            quotations: [("The bridge was never safe,", "Ada Brook"), ("Never,", "Tom Marsh")]
        )
        let comparison = Comparison.sample([article])
        let shares = comparison.speakingShares.ofArticle[0]
        #expect(shares.shares.map { comparison.quotations.speakers[$0.speaker].name } == ["Ada Brook", "Tom Marsh"])
        #expect(shares.shares.map(\.words) == [5, 1])
        #expect(shares.quotedWords == 6)
        #expect(shares.words == 16)
    }

    @Test func countsNoWordTwiceAndNoIndirectSpeech() {
        var article = Article.sample("a", ["“They told us ‘go home’ in spring,” she said, and that all was well."])
        article.quotations = [
            article.quotation("They told us ‘go home’ in spring,", speaker: "Ada Brook"),
            article.quotation("go home", speaker: "Tom Marsh", kind: .mixed),
            article.quotation("all was well", speaker: "Ada Brook", kind: .indirect),
        ].compactMap { $0 }
        let shares = Comparison.sample([article]).speakingShares.ofArticle[0]
        #expect(shares.shares.map(\.words) == [7])
        #expect(shares.quotedWords == 7)
    }

    @Test func hasAnEntryForAnArticleWithoutQuotations() {
        let articles = [Article.sample("a", ["Nothing was said."]), Article.sample("b")]
        let shares = Comparison.sample(articles).speakingShares.ofArticle
        #expect(shares.map(\.quotedWords) == [0, 0])
        #expect(shares.map(\.words) == [3, 0])
    }
}
