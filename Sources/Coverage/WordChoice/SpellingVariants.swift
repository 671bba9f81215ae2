import Articles
import Prose

/// One name in several spellings: capitalised words of different articles that differ in a letter or two and stand among
/// the same words, such as `Uygur` and `Uyghur`.
///
/// Two people of similar names are no variants: both in one article, or behind different first names, keep them apart.
struct SpellingVariants {
    private struct Candidate {
        let term: Int
        let text: String
        let folded: [UInt8]
        /// Places in `ArticleTermCounts.articles` that have it.
        let places: Set<Int>
        /// Terms within a few words of a use.
        var neighbours: Set<Int32> = []
        /// Capitalised words right before a use.
        var firstNames: Set<Int32> = []
    }

    private static let shortest = 5
    /// Letters from which on two may differ.
    private static let shortestForTwo = 8
    private static let window = 6
    private static let mostCandidates = 600

    let forms: WordForms
    let letterCase: LetterCase

    func namings() -> [WordChoice.Naming] {
        let candidates = candidates()
        let byFirstLetter = Dictionary(grouping: candidates.indices) { candidates[$0].folded.first ?? 0 }
        var namings: [WordChoice.Naming] = []
        var taken: Set<Int> = []
        for index in candidates.indices where !taken.contains(index) {
            let variants = byFirstLetter[candidates[index].folded.first ?? 0, default: []].filter {
                $0 > index && !taken.contains($0) && areVariants(candidates[index], candidates[$0])
            }
            guard !variants.isEmpty else { continue }
            taken.formUnion([index] + variants)
            let found = ([index] + variants).compactMap { forms.form(of: candidates[$0].term) }
            guard found.count > 1 else { continue }
            let sorted = found.enumerated().sorted {
                (-$0.element.places.count, $0.offset) < (-$1.element.places.count, $1.offset)
            }
            namings.append(WordChoice.Naming(kind: .spelling, bearer: nil, forms: sorted.map(\.element)))
        }
        return namings
    }

    /// Words that have a capital wherever they stand, in order of their first use.
    private func candidates() -> [Candidate] {
        let counts = forms.counts
        var found: [Candidate] = []
        for term in 0..<counts.termCount where letterCase.isCapitalEverywhere(term) {
            let places = Set(counts.articles.indices.filter { counts.count(of: term, at: $0) > 0 })
            guard places.count < counts.articles.count, let place = places.min(),
                let index = counts.firstUse(of: term, at: place),
                let text = forms.printedForm(ofWord: index, article: counts.articles[place])
            else { continue }
            let folded = Array(text.lowercased().utf8)
            guard folded.count >= Self.shortest, !folded.contains(where: { $0 &- 0x30 < 10 }) else { continue }
            found.append(Candidate(term: term, text: text, folded: folded, places: places))
            if found.count == Self.mostCandidates { break }
        }
        return found
    }

    private func areVariants(_ a: Candidate, _ b: Candidate) -> Bool {
        guard a.places.isDisjoint(with: b.places) else { return false }
        let shorter = min(a.folded.count, b.folded.count)
        guard abs(a.folded.count - b.folded.count) <= 2, !Self.isInflection(a.folded, b.folded) else { return false }
        let limit = shorter >= Self.shortestForTwo ? 2 : 1
        guard let distance = a.folded.editDistance(to: b.folded, atMost: limit) else { return false }
        let (surroundingsA, surroundingsB) = (surroundings(of: a), surroundings(of: b))
        if !surroundingsA.firstNames.isEmpty, !surroundingsB.firstNames.isEmpty,
            surroundingsA.firstNames.isDisjoint(with: surroundingsB.firstNames)
        {
            return false
        }
        return surroundingsA.neighbours.intersection(surroundingsB.neighbours).count >= distance
    }

    /// `Selm` and `Selms`, `Brücke` and `Brücken`: one word's forms.
    private static func isInflection(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        let ending = String(decoding: long.dropFirst(short.count), as: UTF8.self)
        return long.starts(with: short) && ["s", "es", "n", "en", "e", "er", "ns", "an", "ian"].contains(ending)
    }

    private func surroundings(of candidate: Candidate) -> Candidate {
        var candidate = candidate
        for place in candidate.places {
            let article = forms.counts.articles[place]
            let text = forms.words.texts[article]
            for index in text.words.indices where Int(text.words[index].term) == candidate.term {
                let near = max(0, index - Self.window)..<min(text.words.count, index + Self.window + 1)
                for word in text.words[near] where !word.isStopWord && Int(word.term) != candidate.term {
                    candidate.neighbours.insert(word.term)
                }
                if index > 0, !text.words[index - 1].isStopWord, forms.isCapital(ofWord: index - 1, article: article) {
                    candidate.firstNames.insert(text.words[index - 1].term)
                }
            }
        }
        return candidate
    }
}

extension [UInt8] {
    /// The Levenshtein distance; nil where it is more than `limit`.
    func editDistance(to other: [UInt8], atMost limit: Int) -> Int? {
        guard abs(count - other.count) <= limit else { return nil }
        var row = (0...other.count).map(\.self)
        for (line, byte) in enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in other.indices {
                let substituted = diagonal + (byte == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(substituted, Swift.min(diagonal, row[column]) + 1)
            }
            if row.min() ?? 0 > limit { return nil }
        }
        return row[other.count] <= limit ? row[other.count] : nil
    }
}
