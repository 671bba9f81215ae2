import Articles
import Prose

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The words that each outlet uses more than the others do, by log-odds with an informative Dirichlet prior (Monroe,
/// Colaresi and Quinn, Fightin' Words, 2008): the counts of all outlets together, weighing as much as `priorWords` words.
struct DistinctiveWords {
    /// Standard errors; 1.96 is what chance passes once in forty.
    static let lowestZ = 1.96
    static let priorWords = 10_000.0
    /// In fewer events a word belongs to what happened, not to the outlet.
    static let fewestEvents = 3
    static let fewestUses = 5
    static let most = 30
    /// Articles of an outlet in which its words are looked up as they are printed.
    static let articlesForForms = 80

    fileprivate struct Tally {
        var stems = Vocabulary()
        var outlets: [String] = []
        var numberOfOutlet: [String: Int] = [:]
        /// By outlet, then by stem.
        var counts: [[(uses: Int, events: Int)]] = []
    }

    private var tallies: [(language: String, tally: Tally)] = []

    init(_ words: [OutletWords]) {
        let byLanguage = Dictionary(grouping: words, by: \.language)
        for (language, words) in byLanguage.sorted(byUTF8: \.key) {
            var tally = Tally()
            for run in words { tally.add(run) }
            tallies.append((language, tally))
        }
    }

    /// By outlet id, most distinctive first.
    func words(in comparisons: [Comparison], outlets: [Outlet]) -> [String: [OutletProfiles.Word]] {
        var found: [String: [OutletProfiles.Word]] = [:]
        let names = Set(outlets.flatMap { [$0.id, $0.name] }.flatMap(\.foldedWords))
        for (language, tally) in tallies {
            var forms = PrintedForms(language: .matching(language), comparisons: comparisons)
            for (outlet, stems) in tally.distinctive() {
                let wanted = stems.map { tally.stems.word($0.stem) }
                let printed = forms.forms(of: wanted, outlet: tally.outlets[outlet])
                let words = zip(stems, printed).compactMap { stem, form -> OutletProfiles.Word? in
                    guard let form, form.foldedWords.allSatisfy({ !names.contains($0) }) else { return nil }
                    return OutletProfiles.Word(text: form, here: stem.here, elsewhere: stem.elsewhere, z: stem.z)
                }
                found[tally.outlets[outlet], default: []] += words
            }
        }
        return found.mapValues { Array($0.prefix(Self.most)) }
    }
}

extension DistinctiveWords.Tally {
    fileprivate mutating func add(_ run: OutletWords) {
        let stemOfTerm = (0..<Int32(run.stems.count)).map { term in run.stems.withBytes(of: term) { stems.intern($0) } }
        let numbers = run.outlets.map { outlet -> Int in
            let number = numberOfOutlet[outlet] ?? outlets.count
            if number == outlets.count {
                numberOfOutlet[outlet] = number
                outlets.append(outlet)
                counts.append([])
            }
            return number
        }
        for number in numbers where counts[number].count < stems.count {
            let more = repeatElement((uses: 0, events: 0), count: stems.count - counts[number].count)
            counts[number].append(contentsOf: more)
        }
        for count in run.counts {
            let stem = Int(stemOfTerm[Int(count.term)])
            counts[numbers[Int(count.outlet)]][stem].uses += Int(count.uses)
            counts[numbers[Int(count.outlet)]][stem].events += Int(count.events)
        }
    }

    /// Of each outlet the stems that pass the bound, most distinctive first; more than are shown, for some turn out names.
    fileprivate func distinctive() -> [(outlet: Int, stems: [(stem: Int32, here: Int, elsewhere: Int, z: Double)])] {
        guard outlets.count > 1 else { return [] }
        var all = [Int](repeating: 0, count: stems.count)
        for counts in counts { for (stem, count) in counts.enumerated() { all[stem] += count.uses } }
        let total = Double(all.reduce(0, +))
        let weight = min(1, DistinctiveWords.priorWords / max(1, total))
        return outlets.indices.map { outlet in
            let words = Double(counts[outlet].reduce(0) { $0 + $1.uses })
            var found: [(stem: Int32, here: Int, elsewhere: Int, z: Double)] = []
            for (stem, count) in counts[outlet].enumerated()
            where count.events >= DistinctiveWords.fewestEvents && count.uses >= DistinctiveWords.fewestUses {
                let prior = weight * Double(all[stem])
                let (here, elsewhere) = (Double(count.uses) + prior, Double(all[stem] - count.uses) + prior)
                let (restHere, restElsewhere) = (
                    words + weight * total - here, total - words + weight * total - elsewhere
                )
                let logOdds = log(here / restHere) - log(elsewhere / restElsewhere)
                let z = logOdds / (1 / here + 1 / elsewhere).squareRoot()
                if z >= DistinctiveWords.lowestZ {
                    found.append((Int32(stem), count.uses, all[stem] - count.uses, z))
                }
            }
            found.sort { a, b in
                a.z != b.z ? a.z > b.z : stems.word(a.stem).precedesByUTF8(stems.word(b.stem))
            }
            return (outlet, Array(found.prefix(2 * DistinctiveWords.most)))
        }
    }
}

/// Looks up how an outlet prints the words of some stems.
private struct PrintedForms: ~Copyable {
    private var terms: Terms
    private let articlesByOutlet: [String: [Article]]

    init(language: Language, comparisons: [Comparison]) {
        terms = Terms(language: language)
        var articles: [String: [Article]] = [:]
        for comparison in comparisons {
            for article in comparison.event.articles
            where article.language.tag == language.tag
                && articles[article.outlet, default: []].count < DistinctiveWords.articlesForForms
            {
                articles[article.outlet, default: []].append(article)
            }
        }
        articlesByOutlet = articles
    }

    /// Of each stem the form that the outlet prints most often; nil where the articles looked at have none.
    mutating func forms(of stems: [String], outlet: String) -> [String?] {
        let wanted = Dictionary(
            stems.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        var counts = [[String: Int]](repeating: [:], count: stems.count)
        /// By term: index in `stems`, -1 for others, -2 where not known yet.
        var indexOfTerm: [Int] = []
        var scanner = WordScanner()
        for article in articlesByOutlet[outlet] ?? [] {
            for paragraph in article.paragraphs where paragraph.kind != .heading {
                let bytes = paragraph.text.utf8.span
                scanner.scan(bytes) { folded, range in
                    guard let term = terms.term(of: folded) else { return }
                    while indexOfTerm.count <= Int(term) { indexOfTerm.append(-2) }
                    if indexOfTerm[Int(term)] == -2 { indexOfTerm[Int(term)] = wanted[terms.stems.word(term)] ?? -1 }
                    let index = indexOfTerm[Int(term)]
                    if index >= 0 { counts[index][paragraph.text.utf8Slice(range), default: 0] += 1 }
                }
            }
        }
        return counts.map { forms in forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
    }
}

extension String {
    /// Its words as they are compared.
    fileprivate var foldedWords: [String] {
        var words: [String] = []
        var scanner = WordScanner()
        scanner.scan(utf8.span) { folded, _ in
            words.append(folded.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
        }
        return words
    }
}
