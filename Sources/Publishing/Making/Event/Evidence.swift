import Articles
import Coverage
import Prose

/// The sentences that an event's page cites, each once, with the ids that marks link to.
struct Evidence {
    private struct Use {
        var isCited = false
        /// It stands where the page shows it first, so that the list of its article need not repeat it.
        var isShown = false
        /// The id, once it was asked for.
        var anchor = ""
    }

    /// By article: the outlet and a number that only the article's id makes, `harbour-daily-7k2f`. So other articles that
    /// join the event change none of them, and a link to a sentence stays right.
    let anchors: [String]
    /// By article and paragraph, where the paragraph's sentences begin in `uses`.
    private let firstUses: [[Int]]
    private var uses: [Use]

    init(for event: Event) {
        var taken: Set<String> = []
        // By index: to copy an article is to touch all that it has.
        let articles = event.articles
        anchors = articles.indices.map { article in
            let anchor = "\(slug(of: articles[article].outlet))-\(StableName.of(articles[article].id, length: 4))"
            return StableName.unique(anchor, among: &taken)
        }
        var sentences = 0
        firstUses = event.articles.indices.map { article in
            event.articles[article].paragraphs.map { paragraph in
                defer { sentences += paragraph.sentences.count }
                return sentences
            }
        }
        uses = [Use](repeating: Use(), count: sentences)
    }

    private func use(of place: Place) -> Int { firstUses[place.article][place.span.paragraph] + place.sentence }

    /// The id of the sentence in which a place begins.
    mutating func cite(_ place: Place) -> String {
        uses[use(of: place)].isCited = true
        return anchor(of: place)
    }

    /// The id of a sentence that the page shows right here; nil where it does so elsewhere already.
    mutating func show(_ place: Place) -> String? {
        if uses[use(of: place)].isShown { return nil }
        uses[use(of: place)].isShown = true
        return anchor(of: place)
    }

    /// The id of a quotation where the page shows it, by its index in the article.
    func anchor(ofQuotation quotation: Int, article: Int) -> String {
        anchors[article] + ("-q" + String(quotation + 1))
    }

    /// The places of the sentences that were cited of an article and are not shown elsewhere, in order, with their ids.
    func citations(of article: Int, in event: Event) -> [(place: Place, anchor: String)] {
        var citations: [(place: Place, anchor: String)] = []
        for (paragraph, first) in firstUses[article].enumerated() {
            for sentence in event.articles[article].paragraphs[paragraph].sentences.indices {
                let use = uses[first + sentence]
                guard use.isCited, !use.isShown else { continue }
                citations.append(
                    (event.place(ofSentence: sentence, paragraph: paragraph, article: article), use.anchor)
                )
            }
        }
        return citations
    }

    private mutating func anchor(of place: Place) -> String {
        let use = use(of: place)
        if uses[use].anchor.isEmpty {
            let sentence = "-p" + String(place.span.paragraph + 1) + "s" + String(place.sentence + 1)
            uses[use].anchor = anchors[place.article] + sentence
        }
        return uses[use].anchor
    }
}
