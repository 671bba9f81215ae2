import Articles
import Coverage
import Prose

/// The sentences that an event's page cites, each once, with the ids that marks link to.
struct Evidence {
    private struct Sentence: Hashable, Comparable {
        var paragraph: Int
        var sentence: Int

        static func < (a: Sentence, b: Sentence) -> Bool { (a.paragraph, a.sentence) < (b.paragraph, b.sentence) }
    }

    /// By article: `harbour-daily`, and `harbour-daily-2` for an outlet's second one.
    let anchors: [String]
    private var cited: [Set<Sentence>]

    init(for event: Event) {
        var counts: [String: Int] = [:]
        anchors = event.articles.map { article in
            let outlet = slug(of: article.outlet)
            counts[outlet, default: 0] += 1
            return counts[outlet] == 1 ? outlet : "\(outlet)-\(counts[outlet, default: 1])"
        }
        cited = event.articles.map { _ in [] }
    }

    /// The id of the sentence in which a place begins.
    mutating func cite(_ place: Place) -> String {
        let sentence = Sentence(paragraph: place.span.paragraph, sentence: place.sentence)
        cited[place.article].insert(sentence)
        return anchor(of: sentence, article: place.article)
    }

    /// The places of the sentences that were cited of an article, in order, with their ids.
    func citations(of article: Int, in event: Event) -> [(place: Place, anchor: String)] {
        cited[article].sorted().map { sentence in
            let place = event.place(ofSentence: sentence.sentence, paragraph: sentence.paragraph, article: article)
            return (place, anchor(of: sentence, article: article))
        }
    }

    private func anchor(of sentence: Sentence, article: Int) -> String {
        "\(anchors[article])-p\(sentence.paragraph + 1)s\(sentence.sentence + 1)"
    }
}
