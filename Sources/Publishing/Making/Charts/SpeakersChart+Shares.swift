extension SpeakersChart {
    /// Speakers told apart by a number and a colour of their own: as many as colours stay apart for every eye.
    private static let mostSpeakers = 6
    private static let plot = 170..<680
    private static let rowHeight = 30
    /// A number needs as much.
    private static let roomForNumber = 16

    /// Nil where fewer than two outlets let anyone speak: there is nothing to compare.
    ///
    /// - Parameters:
    ///   - othersName: what the speakers without a number are called together.
    ///   - unnamedName: what those are called who are quoted without a name.
    init?(of shares: [ShareRow], others othersName: String, unnamed unnamedName: String) {
        guard shares.count(where: { !$0.shares.isEmpty }) > 1 else { return nil }
        var words: [String: Int] = [:]
        for share in shares.flatMap(\.shares) { words[share.name, default: 0] += share.words }
        let names = words.keys.sorted { (-words[$0, default: 0], $0) < (-words[$1, default: 0], $1) }
        let numbered = names.prefix(Self.mostSpeakers)
        let longest = shares.map { row in row.shares.reduce(row.rest?.percent ?? 0) { $0 + $1.percent } }.max() ?? 0
        guard longest > 0 else { return nil }
        let rows = shares.enumerated().map { index, row in
            var parts = row.shares.filter { $0.percent > 0 }.map { share in
                let number = (numbered.firstIndex(of: share.name) ?? -1) + 1
                return (number: number, name: share.name, percent: share.percent, isUnnamed: false)
            }
            let others = parts.filter { $0.number == 0 }.reduce(0) { $0 + $1.percent }
            parts = parts.filter { $0.number > 0 }.sorted { $0.number < $1.number }
            if others > 0 { parts.append((0, othersName, others, false)) }
            if let rest = row.rest, rest.percent > 0 { parts.append((0, unnamedName, rest.percent, true)) }
            var percent = 0
            let drawn = parts.map { part in
                let x = Self.x(percent, of: longest)
                percent += part.percent
                let width = Self.x(percent, of: longest) - x
                return Part(
                    x: x,
                    width: width,
                    number: part.number,
                    name: part.name,
                    percent: part.percent,
                    hasRoom: width >= Self.roomForNumber && part.number > 0,
                    isUnnamed: part.isUnnamed
                )
            }
            return Row(outlet: row.outlet, y: Self.rowHeight * index + 6, parts: drawn)
        }
        self.init(
            height: Self.rowHeight * rows.count + 6,
            speakers: numbered.enumerated().map { Speaker(number: $0 + 1, name: $1) },
            hasOthers: rows.contains { $0.parts.contains { $0.number == 0 && !$0.isUnnamed } },
            hasUnnamed: rows.contains { $0.parts.contains(where: \.isUnnamed) },
            rows: rows
        )
    }

    private static func x(_ percent: Int, of longest: Int) -> Int {
        plot.lowerBound + (plot.count * percent + longest / 2) / longest
    }
}
