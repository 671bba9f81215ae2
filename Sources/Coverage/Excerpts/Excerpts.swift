package import Prose

/// What of one article may be shown, on all of the site's pages together.
///
/// A site publishes the sentences and quotations that it compares within a limit per article, always with the source:
/// a page shows a text only if the article's excerpts publish it, and links to the original where they do not.
package struct Excerpts: Hashable, Sendable {
    /// Sorted and disjoint; between two spans of a paragraph stands at least one word that is not published.
    package let published: [TextSpan]
    /// Words of `published`. Those of the headline do not count.
    package let words: Int
    /// Words of the whole article, the headline's left out.
    package let articleWords: Int
    /// Most words that may be published: `excerpt_words`, or `excerpt_share` of the article's words where that is less.
    /// Nil where the site publishes whole texts.
    package let limit: Int?

    init(published: [TextSpan], words: Int, articleWords: Int, limit: Int?) {
        self.published = published
        self.words = words
        self.articleWords = articleWords
        self.limit = limit
    }

    /// Whether all of `span` is published.
    package func publishes(_ span: TextSpan) -> Bool {
        published(inParagraph: span.paragraph).contains { $0.start <= span.start && span.end <= $0.end }
    }

    /// What of one paragraph is published.
    package func published(inParagraph paragraph: Int) -> ArraySlice<TextSpan> {
        let start = published.partitioningIndex(in: published.indices) { $0.paragraph >= paragraph }
        let end = published.partitioningIndex(in: start..<published.count) { $0.paragraph > paragraph }
        return published[start..<end]
    }
}
