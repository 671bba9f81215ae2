import Articles
import Coverage
import Prose
import Templating

/// Makes the rows of one event's page, and keeps which sentences they cite.
struct EventRows {
    let site: Site
    let index: Int
    let comparison: Comparison
    let event: Event
    private(set) var evidence: Evidence
    /// The outlets that head the matrices.
    let columns: [OutletLink]
    /// By article, the column of its outlet.
    let columnOfArticle: [Int]
    /// By speaker: `mara-quint`; one that another has already gets a number.
    let speakerAnchors: [String]

    init(of index: Int, on site: Site) {
        self.site = site
        self.index = index
        comparison = site.comparisons[index]
        event = comparison.event
        evidence = Evidence(for: comparison.event)
        let reporting = comparison.coverage.reporting
        columns = reporting.map(site.outletLink)
        columnOfArticle = event.articles.map { article in reporting.prefix { $0 != article.outlet }.count }
        var counts: [String: Int] = [:]
        speakerAnchors = comparison.quotations.speakers.map { speaker in
            let name = slug(of: speaker.name ?? "not attributed")
            counts[name, default: 0] += 1
            return counts[name] == 1 ? name : "\(name)-\(counts[name, default: 1])"
        }
    }

    private func outletName(of article: Int) -> String { columns[columnOfArticle[article]].name }

    func link(_ article: Int) -> HeadlineLink { site.headlineLink(Site.ArticlePlace(event: index, article: article)) }

    /// - Parameter cites: whether it leads to the sentence; else the caller says where.
    mutating func mark(_ place: Place, isSure: Bool = true, cites: Bool = true) -> Mark {
        Mark(
            outlet: outletName(of: place.article),
            anchor: cites ? evidence.cite(place) : "",
            paragraph: place.span.paragraph + 1,
            isSure: isSure
        )
    }

    /// The words at a place as far as the site may show them, with a mark that leads to their sentence.
    mutating func cited(_ place: Place) -> CitedText { cited(place, mark: mark(place)) }

    /// The same for a whole sentence that is itself what marks lead to.
    mutating func shown(_ place: Place) -> CitedText {
        guard let id = evidence.show(place) else { return cited(place) }
        let mark = Mark(outlet: outletName(of: place.article), anchor: id, paragraph: place.span.paragraph + 1)
        return cited(place, mark: mark, id: id)
    }

    /// Where a paragraph can be read on its article's page.
    func address(of place: Place) -> String {
        let isShown = !comparison.excerpts[place.article].published(inParagraph: place.span.paragraph).isEmpty
        let anchor = isShown ? "#" + SiteMap.paragraphAnchor(place.span.paragraph) : ""
        return site.articleAddresses[index][place.article] + anchor
    }

    func cited(_ place: Place, mark: Mark, id: String? = nil) -> CitedText {
        // By index all the way: to copy an article is to touch its thirty fields.
        let parts = TextPart.parts(
            of: event.articles[place.article].paragraphs[place.span.paragraph].text,
            showing: comparison.excerpts[place.article].published(inParagraph: place.span.paragraph),
            within: place.span.start..<place.span.end
        )
        return CitedText(
            parts: parts,
            wordCount: parts.isEmpty ? event.text(at: place).wordCount : 0,
            mark: mark,
            lang: site.foreignLanguage(event.articles[place.article].language.tag),
            id: id,
            address: id == nil ? "" : address(of: place)
        )
    }

    func isShown(_ place: Place) -> Bool { comparison.excerpts[place.article].publishes(place.span) }

    /// One cell a column, with the marks of the places in that outlet's articles.
    mutating func cells(_ reports: [(place: Place, isSure: Bool)]) -> [MatrixCell] {
        var cells = [MatrixCell](repeating: MatrixCell(marks: []), count: columns.count)
        for report in reports {
            cells[columnOfArticle[report.place.article]].marks.append(mark(report.place, isSure: report.isSure))
        }
        return cells
    }

    /// The articles, each with what was cited of it so far.
    func articleSections() -> [ArticleSection] {
        event.articles.indices.map { article in
            let rows = evidence.citations(of: article, in: event).map { place, anchor in
                let mark = Mark(outlet: outletName(of: article), anchor: anchor, paragraph: place.span.paragraph + 1)
                return EvidenceRow(cited: cited(place, mark: mark))
            }
            let card = site.articleCard(Site.ArticlePlace(event: index, article: article))
            return ArticleSection(id: evidence.anchors[article], card: card, evidence: rows)
        }
    }
}
