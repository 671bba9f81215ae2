import Articles
import Prose

/// What each article's reporting rests on, as the article itself says.
package struct Sourcing: Hashable, Sendable {
    /// In the order pages show them.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case agency, media, official, document, person, unnamed
    }

    package struct Source: Hashable, Sendable {
        package let kind: Kind
        /// As the article names it: `Atlas Wire`, `Mara Quint`; for unnamed ones its words: `officials said`.
        package let name: String
        /// Where the article says so; empty where a field of the file alone does. At most twenty.
        package let places: [Place]
    }

    /// By article: its sources by kind, then in order of appearance.
    package let ofArticle: [[Source]]

    /// - Parameter outlets: those the site follows, for their names.
    init(of event: Event, words: EventWords, quotations: EventQuotations, outlets: [Outlet]) {
        let quoted = QuotedSources(of: event, quotations: quotations)
        var stopWords: [String: [SourceWord]] = [:]
        ofArticle = event.articles.indices.map { index in
            let article = event.articles[index]
            var found: [FoundSource] = []
            if let agency = article.agency {
                found.append(FoundSource(kind: .agency, name: agency, key: nil, place: nil))
            }
            if let original = article.original {
                found.append(FoundSource(kind: .media, name: original, key: nil, place: nil))
            }
            if let lexicon = SourcingLexicon.of(article.language) {
                var reader = SourceReader(
                    article,
                    index: index,
                    text: words.texts[index],
                    lexicon: lexicon,
                    stopWords: stopWords.removeValue(forKey: article.language.tag) ?? SourceReader.noStopWords
                )
                reader.read()
                stopWords[article.language.tag] = reader.stopWords
                // In the order of the text.
                let all = reader.found + quoted.found[index]
                let order = all.indices.sorted { a, b in
                    guard let first = all[a].place, let second = all[b].place else { return a < b }
                    return first == second ? a < b : first < second
                }
                found += order.map { all[$0] }
            }
            let name = outlets.first { $0.id == article.outlet }?.name
            return Source.merging(found, outlet: [article.outlet, name].compactMap(\.self))
        }
    }
}

extension Sourcing.Source {
    private static let mostPlaces = 20

    /// One for each source, with every place that names it. What an outlet has from itself is no source.
    ///
    /// - Parameters:
    ///   - found: in the order of the text.
    ///   - outlet: the names of the article's outlet.
    fileprivate static func merging(_ found: [FoundSource], outlet: [String]) -> [Self] {
        var sources: [(kind: Sourcing.Kind, key: String, name: String, places: [Place])] = []
        var ownNames: [String]?
        for source in found.withoutOverlaps {
            let isMedium = source.kind == .media || source.kind == .agency
            let name = source.kind == .agency ? NewsAgency.named(source.name) ?? source.name : source.name
            let key = source.key ?? (isMedium ? name.plainLetters : name.lowercased())
            if isMedium {
                let own = ownNames ?? outlet.map(\.plainLetters)
                ownNames = own
                if own.contains(where: { key.isSpelling(of: $0) || key.isEnd(of: $0) }) { continue }
            }
            var index = 0
            while index < sources.count, sources[index].kind != source.kind || sources[index].key != key { index += 1 }
            if index == sources.count, source.kind == .media {
                // An agency named in full is no other medium.
                index = sources.firstIndex { $0.kind == .agency && key.isSpelling(of: $0.key) } ?? index
            }
            if index == sources.count { sources.append((source.kind, key, name, [])) }
            guard let place = source.place, sources[index].places.count < mostPlaces,
                sources[index].places.last?.span != place.span
            else { continue }
            sources[index].places.append(place)
        }
        var sorted: [Self] = []
        sorted.reserveCapacity(sources.count)
        for kind in Sourcing.Kind.allCases {
            for source in sources where source.kind == kind {
                sorted.append(Self(kind: kind, name: source.name, places: source.places))
            }
        }
        return sorted
    }
}

extension [FoundSource] {
    /// One passage names one source of a kind, the one with most words: "person familiar with the plan said", and not also
    /// "person familiar with".
    fileprivate var withoutOverlaps: [FoundSource] {
        var kept: [FoundSource] = []
        kept.reserveCapacity(count)
        for source in self {
            guard let span = source.place?.span,
                let index = kept.lastIndex(where: { $0.kind == source.kind }), let last = kept[index].place?.span,
                span != last, span.overlaps(last)
            else {
                kept.append(source)
                continue
            }
            if span.end - span.start > last.end - last.start { kept[index] = source }
        }
        return kept
    }
}

extension String {
    /// Letters and digits alone, lower case, "the" left out: the same for two spellings of a name.
    fileprivate var plainLetters: String {
        let words = words.map(\.folded)
        return (words.first == "the" ? words.dropFirst() : words[...]).joined()
    }

    /// Whether one is the beginning of the other: `foxnews` and `fox`.
    fileprivate func isSpelling(of other: String) -> Bool {
        min(utf8.count, other.utf8.count) > 2 && (hasPrefix(other) || other.hasPrefix(self))
    }

    /// Whether it is how an outlet is called for short: `compass` for `morningcompass`.
    fileprivate func isEnd(of other: String) -> Bool { utf8.count > 3 && other.hasSuffix(self) }
}
