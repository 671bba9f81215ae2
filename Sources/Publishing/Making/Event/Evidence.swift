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
    /// Those that stand where the page shows them first, so that the list of their article need not repeat them.
    private var shown: [Set<Sentence>]

    init(for event: Event) {
        var counts: [String: Int] = [:]
        anchors = event.articles.map { article in
            let outlet = slug(of: article.outlet)
            counts[outlet, default: 0] += 1
            return counts[outlet] == 1 ? outlet : "\(outlet)-\(counts[outlet, default: 1])"
        }
        cited = event.articles.map { _ in [] }
        shown = cited
    }

    /// The id of the sentence in which a place begins.
    mutating func cite(_ place: Place) -> String {
        let sentence = Sentence(paragraph: place.span.paragraph, sentence: place.sentence)
        cited[place.article].insert(sentence)
        return anchor(of: sentence, article: place.article)
    }

    /// The id of a sentence that the page shows right here; nil where it does so elsewhere already.
    mutating func show(_ place: Place) -> String? {
        let sentence = Sentence(paragraph: place.span.paragraph, sentence: place.sentence)
        return shown[place.article].insert(sentence).inserted ? anchor(of: sentence, article: place.article) : nil
    }

    /// The id of a quotation where the page shows it, by its index in the article.
    func anchor(ofQuotation quotation: Int, article: Int) -> String { "\(anchors[article])-q\(quotation + 1)" }

    /// The places of the sentences that were cited of an article and are not shown elsewhere, in order, with their ids.
    func citations(of article: Int, in event: Event) -> [(place: Place, anchor: String)] {
        cited[article].subtracting(shown[article]).sorted().map { sentence in
            let place = event.place(ofSentence: sentence.sentence, paragraph: sentence.paragraph, article: article)
            return (place, anchor(of: sentence, article: article))
        }
    }

    private func anchor(of sentence: Sentence, article: Int) -> String {
        "\(anchors[article])-p\(sentence.paragraph + 1)s\(sentence.sentence + 1)"
    }
}
