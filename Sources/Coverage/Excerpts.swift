package import Prose

/// What of one article may be shown, on all of the site's pages together.
///
/// A site publishes the sentences and quotations that it compares within a limit per article, always with the source:
/// a page shows a text only if the article's excerpts publish it, and links to the original where they do not.
package struct Excerpts: Hashable, Sendable {
    /// Sorted and disjoint; between two spans stands at least one word that is not published.
    package let published: [TextSpan]
    /// Words of `published`. Those of the headline do not count.
    package let words: Int
    /// Most words that may be published; nil where the site publishes whole texts.
    package let limit: Int?

    /// Whether all of `span` is published.
    package func publishes(_ span: TextSpan) -> Bool {
        published.contains { $0.paragraph == span.paragraph && $0.start <= span.start && span.end <= $0.end }
    }
}
