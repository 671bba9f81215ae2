import Coverage
import Templating

extension EventRows {
    /// Rows of the matrix; the others are in `points.csv`.
    private static let mostPoints = 40
    /// Sentences shown that an article alone has.
    private static let mostAlone = 4

    mutating func pointRows() -> [PointRow] {
        comparison.points.shared.prefix(Self.mostPoints).map { point in
            let text = shown(point.text)
            return PointRow(
                id: text.mark.anchor,
                text: text,
                cells: cells(point.reports.map { ($0.place, $0.band == .also) }),
                voices: point.voices,
                isReportedByAll: point.voices == comparison.sharedText.voices.count
            )
        }
    }

    mutating func figureRows() -> [FigureRow] {
        var taken: Set<String> = []
        return comparison.points.figures.map { row in
            var versions: [FigureRow.Version] = []
            for (sentence, figures) in zip(row.sentences, row.figures) {
                let texts = figures.map { event.text(at: $0) }
                let cited = cited(sentence)
                versions.append(
                    FigureRow.Version(
                        id: StableName.unique("figure-\(cited.mark.anchor)", among: &taken),
                        figures: texts.joined(separator: ", "),
                        cited: cited
                    )
                )
            }
            return FigureRow(versions: versions)
        }
    }

    /// What an article alone reports: the sentences that may be shown, and how many there are besides.
    mutating func aloneRows() -> [AloneRow] {
        var rows: [AloneRow] = []
        // What a text and its reprints have in the same words stands here once.
        var told: Set<String> = []
        for (article, all) in comparison.points.alone.enumerated() {
            let places = all.filter { told.insert(event.text(at: $0)).inserted }
            if places.isEmpty { continue }
            let chosen = places.filter(isShown).prefix(Self.mostAlone)
            var sentences: [CitedText] = []
            for place in chosen { sentences.append(shown(place)) }
            rows.append(
                AloneRow(
                    id: "alone-\(evidence.anchors[article])",
                    link: link(article),
                    sentences: sentences,
                    more: places.count - chosen.count
                )
            )
        }
        return rows
    }
}
