import Articles
import Coverage

/// How much of one article's text the site publishes, on all pages and in all data together.
package struct PublishedWords: Hashable, Sendable {
    /// The article's file, relative to the project.
    package let path: String
    /// Words published; those of the headline do not count.
    package let words: Int
    /// Words of the whole text.
    package let articleWords: Int
    /// Most words that may be published; nil where the site publishes whole texts.
    package let limit: Int?
}

extension Site {
    /// Of every article, by path.
    package var publishedWords: [PublishedWords] {
        comparisons.flatMap { comparison in
            zip(comparison.event.articles, comparison.excerpts).map { article, excerpts in
                PublishedWords(
                    path: article.path,
                    words: excerpts.words,
                    articleWords: excerpts.articleWords,
                    limit: excerpts.limit
                )
            }
        }
        .sorted(byUTF8: \.path)
    }
}
