/// `digest.yml`: what the site is and how it is made. Every key may be absent.
package struct Settings: Hashable, Sendable {
    package enum Publish: String, CaseIterable, Sendable {
        /// Excerpts within `excerptWords` and `excerptShare`.
        case excerpt
        /// Whole texts: the site has the right.
        case full
    }

    package enum Theme: String, CaseIterable, Sendable {
        case standard
        /// One column, in the reader's own type and colours.
        case plain
    }

    package struct Grouping: Hashable, Sendable {
        /// Least similarity of any two articles of one event, 0 to 1.
        package var threshold = 0.10
        /// Days after which the similarity of two articles has fallen to 1/e.
        package var days = 5.0

        package init(threshold: Double = 0.10, days: Double = 5) {
            self.threshold = threshold
            self.days = days
        }
    }

    package var title = "Digest"
    package var description = ""
    /// Where the site will stand, with a closing slash: `https://example.org/digest/`. Nil: no feeds, sitemap, canonical links.
    package var baseURL: String?
    /// BCP 47.
    package var language = "en"
    /// IANA name; the days of the archive are this zone's.
    package var timeZone = "UTC"
    package var author: String?
    package var publish = Publish.excerpt
    /// Most words of one article published on all pages together.
    package var excerptWords = 90
    /// Most of one article published on all pages together, as a share of its words, 0 to 1.
    package var excerptShare = 0.15
    /// Facts about outlets that coverage is shown by: `country`, `kind`, `owner`, `language`, `rating`.
    package var compareBy = ["country", "kind"]
    package var grouping = Grouping()
    /// Whether cmark turns straight quotes, dashes and dots into typographic ones in Markdown.
    package var smartPunctuation = false
    package var theme = Theme.standard
    /// Whether the site has a search page and an index for it.
    package var search = true

    package init() {}
}
