import Articles
import Prose

/// What tells the outlets of a digest apart over all their articles.
package struct OutletProfiles: Sendable {
    /// A word that an outlet uses more than the others do.
    package struct Word: Hashable, Sendable {
        /// As printed most often.
        package let text: String
        /// How often in the outlet's articles.
        package let here: Int
        /// How often in all others.
        package let elsewhere: Int
        /// Log-odds with an informative Dirichlet prior over its standard error (Monroe et al. 2008).
        package let z: Double
    }

    /// How alike two outlets report the events that both have.
    package struct Likeness: Hashable, Sendable {
        package let other: String
        /// Events that both have, by independent texts.
        package let events: Int
        /// Mean cosine of their articles on them, 0 to 1; nil without such an event.
        package let similarity: Double?
    }

    package struct Profile: Sendable {
        /// Most distinctive first.
        package let words: [Word]
        /// One each other outlet, most alike first.
        package let likeness: [Likeness]
        package let articles: Int
        /// Articles whose text another outlet ran first, or that credit another.
        package let reprints: Int
    }

    /// By outlet id.
    package let byOutlet: [String: Profile]

    /// Profiles of the outlets that have an article.
    init(of comparisons: [Comparison], words: [OutletWords], outlets: [Outlet]) {
        let distinctive = DistinctiveWords(words).words(in: comparisons, outlets: outlets)
        let likeness = Self.likeness(in: comparisons)
        var articles: [String: (all: Int, reprints: Int)] = [:]
        for comparison in comparisons {
            // By index: to copy an article is to touch all that it has.
            for index in comparison.event.articles.indices {
                let outlet = comparison.event.articles[index].outlet
                articles[outlet, default: (0, 0)].all += 1
                if comparison.isReprint(index) { articles[outlet, default: (0, 0)].reprints += 1 }
            }
        }
        byOutlet = Dictionary(
            uniqueKeysWithValues: articles.map { outlet, count in
                let profile = Profile(
                    words: distinctive[outlet] ?? [],
                    likeness: likeness[outlet] ?? [],
                    articles: count.all,
                    reprints: count.reprints
                )
                return (outlet, profile)
            }
        )
    }

    /// By outlet: the mean over events of the mean over the articles that the two outlets have on one.
    private static func likeness(in comparisons: [Comparison]) -> [String: [Likeness]] {
        var sums: [String: [String: (similarity: Double, events: Int)]] = [:]
        for comparison in comparisons {
            var ofEvent: [[String]: (similarity: Double, pairs: Int)] = [:]
            for pair in comparison.likeness.pairs {
                let outlets = [pair.first, pair.second].map { comparison.event.articles[$0].outlet }
                if outlets[0] == outlets[1] { continue }
                let ordered = outlets.sorted(byUTF8: \.self)
                ofEvent[ordered, default: (0, 0)].similarity += pair.similarity
                ofEvent[ordered, default: (0, 0)].pairs += 1
            }
            for (outlets, sum) in ofEvent {
                for (one, other) in [(outlets[0], outlets[1]), (outlets[1], outlets[0])] {
                    sums[one, default: [:]][other, default: (0, 0)].similarity += sum.similarity / Double(sum.pairs)
                    sums[one, default: [:]][other, default: (0, 0)].events += 1
                }
            }
        }
        return sums.mapValues { others in
            others.sorted(byUTF8: \.key).map { other, sum in
                Likeness(other: other, events: sum.events, similarity: sum.similarity / Double(sum.events))
            }
            .sorted { ($0.similarity ?? 0) > ($1.similarity ?? 0) }
        }
    }
}

extension Comparison {
    /// Whether another outlet surely ran an article's text first or, where nobody can tell, the article credits another.
    fileprivate func isReprint(_ article: Int) -> Bool {
        let voice = sharedText.voices[sharedText.voiceOfArticle[article]]
        let outlet = event.articles[article].outlet
        guard voice.articles.contains(where: { event.articles[$0].outlet != outlet }) else { return false }
        if let first = voice.first { return event.articles[first].outlet != outlet }
        return event.articles[article].agency != nil || event.articles[article].original != nil
    }
}
