import Articles
import Coverage
import Prose
import Testing

struct HeadlinesTests {
    /// Shared words as `_word_`, own ones as `*word*`.
    func marked(_ titles: [(outlet: String, title: String)], language: Language = .english) -> [String] {
        let articles = titles.enumerated().map { index, item in
            Article.sample(item.outlet, title: item.title, on: "2031-03-0\(index + 1)", language: language)
        }
        return Comparison.sample(articles).headlines.rows.map { row in
            row.words.map { word in
                switch word.use {
                case .shared: "_\(word.text)_"
                case .own: "*\(word.text)*"
                case .plain: word.text
                }
            }.joined()
        }
    }

    @Test func alignsWordsByStem() {
        #expect(
            marked([("gazette", "Minister visits the harbour"), ("beacon", "“Visit” to harbour: a minister’s mistake")])
                == ["_Minister_ _visits_ the _harbour_", "“_Visit_” to _harbour_: a _minister’s_ *mistake*"]
        )
    }

    @Test func leavesWordsPlainWithoutAnotherOutletsHeadline() {
        #expect(marked([("gazette", "Minister visits harbour")]) == ["Minister visits harbour"])
        let ofOneOutlet = marked([("gazette", "Minister visits harbour"), ("gazette", "Minister leaves")])
        #expect(ofOneOutlet == ["Minister visits harbour", "Minister leaves"])
    }

    @Test func comparesHeadlinesOfOneLanguageOnly() {
        let articles: [Article] = [
            .sample("gazette", title: "Minister resigns", on: "2031-03-01"),
            .sample("kurier", title: "Minister tritt ab", on: "2031-03-02", language: .german),
        ]
        let uses = Comparison.sample(articles).headlines.rows.flatMap(\.words).map(\.use)
        #expect(uses == [.plain, .plain])
    }

    @Test func knowsNamesAndNumbersInAnyLanguage() {
        let articles: [Article] = [
            .sample("gazette", title: "Four held in Brunnwald after flood", on: "2031-03-01"),
            .sample("beacon", title: "Flood: 4 held, Wolferding blamed", on: "2031-03-02"),
            .sample("kurier", title: "Wolferding besucht Brunnwald", on: "2031-03-03", language: .german),
        ]
        let rows = Comparison.sample(articles).headlines.rows
        func words(_ use: Headlines.Word.Use) -> [[String]] {
            rows.map { $0.words.filter { $0.use == use }.map(\.text) }
        }
        #expect(words(.own) == [[], ["blamed"], []])
        #expect(words(.shared)[0].contains("Brunnwald") && words(.shared)[1].contains("4"))
        // The German headline has no other beside it in its language.
        #expect(words(.shared)[2] == [])
    }

    @Test(arguments: ["", " ", "…", "Ünïcode  “marks” — and  spaces ", "港口大桥关闭", "大桥 closes"])
    func joinsToTheHeadline(title: String) {
        let articles: [Article] = [
            .sample("gazette", title: title, on: "2031-03-01"),
            .sample("beacon", title: "大桥 reopens", on: "2031-03-02"),
        ]
        let rows = Comparison.sample(articles).headlines.rows
        #expect(rows.map { $0.words.map(\.text).joined() } == [title, "大桥 reopens"])
    }
}
