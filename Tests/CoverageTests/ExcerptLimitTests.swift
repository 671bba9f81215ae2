import Seeding
import Articles
import Coverage
import Prose
import Testing

/// Whatever the articles, no more of them is published than the site allows.
struct ExcerptLimitTests {
    /// Articles of random words and marks, with quotations at random places, also across sentences and overlapping.
    static func articles(using random: inout SeededRandom) -> [Article] {
        let vocabulary = [
            "Selmer", "bridge", "harbour", "the", "closed", "engineers", "cracks", "and", "but", "Brook", "said",
            "1,200",
            "cables", "on", "Tuesday", "大桥关闭", "née", "of", "ships", "“waited”", "…", "—",
        ]
        return (0..<Int.random(in: 1...4, using: &random)).map { number in
            let language = [Language.english, .german, .neutral(tag: "eo")].randomElement(using: &random) ?? .english
            let paragraphs = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                (0..<Int.random(in: 1...4, using: &random)).map { _ in
                    (0..<Int.random(in: 1...30, using: &random)).map { _ in
                        vocabulary.randomElement(using: &random) ?? ""
                    }.joined(separator: " ") + [".", "?", ""][Int.random(in: 0...2, using: &random)]
                }.joined(separator: " ")
            }
            var article = Article.sample(
                "outlet\(number)",
                on: "2031-03-0\(number + 1)",
                language: language,
                paragraphs
            )
            for (index, paragraph) in article.paragraphs.enumerated() where Bool.random(using: &random) {
                let words = paragraph.text.words
                guard let first = words.randomElement(using: &random), let last = words.randomElement(using: &random),
                    first.range.lowerBound < last.range.upperBound
                else { continue }
                let span = TextSpan(paragraph: index, start: first.range.lowerBound, end: last.range.upperBound)
                article.quotations.append(
                    Quotation(
                        span: span,
                        text: article.text(of: span),
                        sentence: 0,
                        speaker: Bool.random(using: &random) ? "Ada Brook" : nil,
                        kind: .direct
                    )
                )
            }
            return article
        }
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func publishesNoMoreThanTheLimit(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let articles = Self.articles(using: &random)
        var settings = Settings()
        settings.excerptWords = Int.random(in: 0...60, using: &random)
        settings.excerptShare = Double.random(in: 0...1, using: &random)
        let comparison = Comparison.sample(articles, settings: settings)
        for (article, excerpts) in zip(comparison.event.articles, comparison.excerpts) {
            // Counted anew: a word is published where any of its bytes is.
            let words = article.paragraphs.enumerated().flatMap { index, paragraph in
                paragraph.text.words.map {
                    TextSpan(paragraph: index, start: $0.range.lowerBound, end: $0.range.upperBound)
                }
            }
            let published = words.count { word in
                excerpts.published.contains {
                    $0.paragraph == word.paragraph && $0.start < word.end && word.start < $0.end
                }
            }
            #expect(published == excerpts.words)
            #expect(published <= settings.excerptWords)
            #expect(Double(published) <= settings.excerptShare * Double(words.count))
            for (span, next) in zip(excerpts.published, excerpts.published.dropFirst()) {
                #expect(span.paragraph < next.paragraph || span.end < next.start)
            }
        }
        for sentence in comparison.summary.sentences {
            let range = comparison.event.articles[sentence.article].paragraphs[sentence.paragraph]
                .sentences[sentence.sentence]
            let span = TextSpan(paragraph: sentence.paragraph, start: range.lowerBound, end: range.upperBound)
            #expect(comparison.excerpts[sentence.article].publishes(span))
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func comparesTheSameInAnyOrderOfArticles(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let articles = Self.articles(using: &random)
        let comparison = Comparison.sample(articles)
        let again = Comparison.sample(articles.shuffled(using: &random))
        #expect(comparison.summary == again.summary)
        #expect(comparison.excerpts == again.excerpts)
        #expect(comparison.headlines == again.headlines)
        #expect(comparison.quotations == again.quotations)
    }
}
