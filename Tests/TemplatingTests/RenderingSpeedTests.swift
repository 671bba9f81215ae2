import Diagnostics
import Foundation
import Templating
import Testing

/// The page of an event about as large as they get: 68 articles, each with its headline word by word, a lead of
/// Markdown and the people it quotes; some 60 kB.
private struct Page: TemplateRecord {
    var title: String
    var articles: [Article]

    static let templateFields: [TemplateField<Page>] = [
        .text("title", "Its title.", example: "Quay", \.title),
        .list("articles", of: Article.self, "Its articles.", \.articles),
    ]

    static let large = Page(
        title: "The quay's new wall, \"high & dry\"",
        articles: (0..<68).map { number in
            Article(
                address: "../../article/harbour-daily-\(number).html",
                outlet: "Harbour Daily",
                number: number,
                words: (0..<9).map { Word(text: "wall's-\($0)", isShared: $0 % 3 == 0) },
                lead: HTML(
                    trusted: Array("<p>\(String(repeating: "The wall is to stand by spring. ", count: 16))</p>".utf8)
                ),
                speaker: number % 2 == 0 ? "Ada Pier" : nil
            )
        }
    )
}

private struct Article: TemplateRecord {
    var address: String
    var outlet: String
    var number: Int
    var words: [Word]
    var lead: HTML
    var speaker: String?

    static let templateFields: [TemplateField<Article>] = [
        .text("address", "Its page.", example: "../x/index.html", \.address),
        .text("outlet", "Its outlet.", example: "Harbour Daily", \.outlet),
        .number("number", "Its place.", example: 3, \.number),
        .list("words", of: Word.self, "Its headline.", \.words),
        .html("lead", "How it begins.", example: "<p>The wall</p>", \.lead),
        .optionalText("speaker", "Whom it quotes.", example: "Ada Pier", \.speaker),
    ]
}

private struct Word: TemplateRecord {
    var text: String
    var isShared: Bool

    static let templateFields: [TemplateField<Word>] = [
        .text("text", "The word.", example: "wall", \.text),
        .flag("isShared", "Whether others have it too.", \.isShared),
    ]
}

private let sources: [(name: String, text: String)] = [
    ("layout", "<!doctype html>\n<title>{{$title}}{{/title}}</title>\n<main>\n  {{$main}}{{/main}}\n</main>\n"),
    (
        "event",
        """
        {{<layout}}
        {{$title}}{{title}}{{/title}}
        {{$main}}
        <h1>{{title}}</h1>
        {{#articles}}
          {{> article}}
        {{/articles}}
        {{/main}}
        {{/layout}}
        """
    ),
    (
        "article",
        """
        <article id="a{{number}}">
          <h2><a href="{{address}}">{{#words}}{{#isShared}}<b>{{text}}</b>{{/isShared}}{{^isShared}}{{text}}{{/isShared}} {{/words}}</a></h2>
          <p class="outlet">{{outlet}}, {{number}} of {{title}}</p>
          {{{lead}}}
          {{#speaker}}
          <p>Quotes <q>{{speaker}}</q></p>
          {{/speaker}}
        </article>

        """
    ),
]

@Suite struct RenderingSpeedTests {
    /// Prints pages a second of CPU time; says nothing of worth but in a release build.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DIGEST_BENCHMARK"] != nil))
    func measuresAPageOfSixtyKilobytes() throws {
        let set = TemplateSet.parsing(
            sources.map { TemplateSource(name: $0.name, path: "\($0.name).mustache", utf8: Array($0.text.utf8)) }
        )
        let template = try #require(set.value.template("event", for: Page.self).value)
        var output: [UInt8] = []
        var rates: [Double] = []
        for _ in 0..<5 {
            let start = clock()
            for _ in 0..<500 {
                output.removeAll(keepingCapacity: true)
                #expect(template.render(.large, into: &output).isEmpty)
            }
            rates.append(500 * Double(CLOCKS_PER_SEC) / Double(clock() - start))
        }
        #expect((50_000...70_000).contains(output.count))
        print(
            "\(output.count) bytes a page; pages a second, least and most of 5 runs: \(rates.min() ?? 0), \(rates.max() ?? 0)"
        )
    }
}
