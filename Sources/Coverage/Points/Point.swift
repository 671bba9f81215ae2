import Prose

extension Points {
    /// An article's sentence that has a point.
    package struct Report: Hashable, Sendable {
        package let place: Place
        package let band: Band
        /// To the sentence that is the point's text, 0 to 1.
        package let similarity: Double
        /// Index of its text in `SharedText.voices`.
        let voice: Int
        /// Which of the point's sentences it is; reprints have the same.
        let sentence: Int
    }

    /// One thing that two or more independent texts report.
    package struct Point: Hashable, Sendable {
        /// The shortest clear one of its sentences; where the site may not show that one, another.
        package let text: Place
        /// At most one an article, by article; the sentence that is the text among them.
        package let reports: [Report]
        /// How many independent texts have it in the band `also`.
        package let voices: Int
        /// Between its sentences.
        let likenesses: [Likeness]
    }

    /// How far a sentence of a point says what another says.
    struct Likeness: Hashable, Sendable {
        let text: Int
        let report: Int
        let similarity: Double
    }
}

extension Points.Point {
    /// Those that most texts have first, then by place.
    static func precedes(_ first: Self, _ second: Self) -> Bool {
        (second.voices, first.text) < (first.voices, second.text)
    }

    /// The point as each of its sentences tells it, with the others that say the same as that one: as it is first, then
    /// those that most texts have, then the shortest.
    var tellings: [Points.Point] {
        let others = reports.filter { $0.place != text }.map(told).filter { Set($0.reports.map(\.voice)).count > 1 }
        func rank(_ point: Points.Point) -> (Int, Int, Int, Place) {
            (-point.voices, -point.reports.count, point.text.span.end - point.text.span.start, point.text)
        }
        return [self] + others.sorted { rank($0) < rank($1) }
    }

    private func told(by report: Points.Report) -> Points.Point {
        var similarities: [Int: Double] = [report.sentence: 1]
        for likeness in likenesses where likeness.text == report.sentence {
            similarities[likeness.report] = likeness.similarity
        }
        let reports = reports.compactMap { other in
            similarities[other.sentence].flatMap { similarity in
                Points.Report(of: other.place, similarity, voice: other.voice, sentence: other.sentence)
            }
        }
        return Points.Point(text: report.place, reports: reports, likenesses: likenesses)
    }

    init(text: Place, reports: [Points.Report], likenesses: [Points.Likeness]) {
        self.init(
            text: text,
            reports: reports,
            voices: Set(reports.filter { $0.band == .also }.map(\.voice)).count,
            likenesses: likenesses
        )
    }
}

extension Points.Report {
    /// Nil where the similarity is too low for a sign.
    init?(of place: Place, _ similarity: Double, voice: Int, sentence: Int) {
        guard let band = Points.Band(similarity) else { return nil }
        self.init(place: place, band: band, similarity: similarity, voice: voice, sentence: sentence)
    }
}
