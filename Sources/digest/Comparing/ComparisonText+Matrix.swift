import Articles
import Coverage
import Prose

extension ComparisonText {
    private static let widestName = 30
    private static let narrowestColumn = 6

    /// How often each outlet quotes whom: speakers as rows, outlets as columns, where there is room for them.
    mutating func writeMatrix() {
        let speakers = comparison.quotations.speakers.filter { $0.identity == .named }
        let outlets = comparison.coverage.reporting
        let nameWidth = min(speakers.map { ($0.name ?? "").columns }.max() ?? 0, Self.widestName)
        let room = (TerminalPage.width - 2 - nameWidth) / max(1, outlets.count) - 2
        guard outlets.count > 1, !speakers.isEmpty, room >= Self.narrowestColumn else { return }
        // Names of several words stand in several lines.
        let heads = outlets.map { outletName($0).split(separator: " ").map(String.init) }
        let widths = heads.map { min($0.map(\.columns).max() ?? 0, room) }
        let height = heads.map(\.count).max() ?? 0
        for line in 0..<height {
            let cells = zip(heads, widths).map { words, width in
                let word = line - (height - words.count)
                return (word < 0 ? "" : words[word]).alignedRight(in: width)
            }
            table(["".fitted(to: nameWidth)] + cells)
        }
        for speaker in speakers {
            let counts = (speaker.quotes + speaker.indirect).reduce(into: [:]) { counts, reference in
                counts[event.articles[reference.article].outlet, default: 0] += 1
            }
            let cells = zip(outlets, widths).map { outlet, width in
                (counts[outlet].map(String.init) ?? "·").alignedRight(in: width)
            }
            table([(speaker.name ?? "").fitted(to: nameWidth)] + cells)
        }
        blankLine()
    }
}

extension String {
    /// Filled up with spaces, or cut with `…`, to a number of columns.
    fileprivate func fitted(to width: Int) -> String {
        if columns <= width { return self + String(repeating: " ", count: width - columns) }
        var text = self[...]
        while !text.isEmpty, String(text).columns > width - 1 { text.removeLast() }
        return text + "…" + String(repeating: " ", count: max(0, width - 1 - String(text).columns))
    }

    /// The same, filled up at its beginning.
    fileprivate func alignedRight(in width: Int) -> String {
        columns > width ? fitted(to: width) : String(repeating: " ", count: width - columns) + self
    }
}
