import Coverage
import Templating

extension EventRows {
    /// Marks shown of one source.
    private static let mostMarks = 3
    /// Pairs of articles lined up, and rows of each.
    private static let mostPairs = 12
    private static let mostRows = 30

    mutating func sourceRows() -> [SourceRow] {
        var rows: [SourceRow] = []
        for (article, sources) in comparison.sourcing.ofArticle.enumerated() where !sources.isEmpty {
            var kinds: [SourceRow.Kind] = []
            for kind in Sourcing.Kind.allCases {
                var named: [SourceRow.Source] = []
                for source in sources where source.kind == kind {
                    let marks = source.places.prefix(Self.mostMarks).map { mark($0) }
                    named.append(SourceRow.Source(name: source.name, marks: marks))
                }
                if !named.isEmpty { kinds.append(SourceRow.Kind(label: site.say(kind.label), sources: named)) }
            }
            rows.append(SourceRow(id: "sources-\(evidence.anchors[article])", link: link(article), kinds: kinds))
        }
        return rows
    }

    /// `5 outlets, 3 independent texts.`; `6 articles of 5 outlets, 3 independent texts.` where an outlet has several.
    var voicesSentence: String {
        let articles = event.articles.count
        let outlets = comparison.coverage.reporting.count
        let texts = comparison.sharedText.voices.count
        return site.say(
            articles > outlets ? "voicesOfArticles" : "voices",
            ["articleCount": .number(articles), "outletCount": .number(outlets), "textCount": .number(texts)]
        )
    }

    func voiceRows() -> [VoiceRow] {
        comparison.sharedText.voices.map { voice in
            VoiceRow(
                articles: voice.articles.map(link),
                first: voice.first.map { link($0).outlet },
                credit: voice.credit
            )
        }
    }

    mutating func sharedPairs() -> [SharedPair] {
        comparison.sharedText.pairs.prefix(Self.mostPairs).map { pair in
            var rows: [SharedPair.Row] = []
            for row in pair.rows.prefix(Self.mostRows) {
                let label = site.say(row.change.label, ["count": .number(row.sentences)])
                let original = row.original.map { cited($0) }
                let copy = row.copy.map { cited($0) }
                rows.append(SharedPair.Row(change: label, isSame: row.change == .same, original: original, copy: copy))
            }
            return SharedPair(
                original: link(pair.original),
                copy: link(pair.copy),
                percent: Int((pair.containment * 100).rounded()),
                isReprint: pair.kind == .reprint,
                sentence: pair.changes(in: site.phrases),
                rows: rows
            )
        }
    }
}

extension Sourcing.Kind {
    fileprivate var label: String {
        switch self {
        case .agency: "sourceAgency"
        case .media: "sourceMedia"
        case .official: "sourceOfficial"
        case .document: "sourceDocument"
        case .person: "sourcePerson"
        case .unnamed: "sourceUnnamed"
        }
    }
}

extension SharedText.Row.Change {
    fileprivate var label: String {
        switch self {
        case .same: "changeSame"
        case .reworded: "changeReworded"
        case .added: "changeAdded"
        case .cut: "changeCut"
        }
    }
}

extension SharedText.Pair {
    /// `12 sentences the same, 2 reworded, 1 cut.`
    fileprivate func changes(in phrases: Phrases) -> String {
        let counts = [
            (SharedText.Row.Change.same, "sentencesSame"), (.reworded, "sentencesReworded"), (.added, "sentencesAdded"),
            (.cut, "sentencesCut"),
        ]
        .compactMap { change, key -> String? in
            let count = rows.filter { $0.change == change }.reduce(0) { $0 + $1.sentences }
            guard count > 0 else { return nil }
            return phrases.say(key, ["count": .number(count)])
        }
        return counts.isEmpty ? "" : counts.joined(separator: ", ") + "."
    }
}
