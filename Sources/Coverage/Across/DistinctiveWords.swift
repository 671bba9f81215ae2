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
    /// The words that were read so far, as they are printed.
    private var words = Vocabulary()
    /// By word; nil for stop words.
    private var termOfWord: [Int32?] = []
    private let textsByOutlet: [String: [[Paragraph]]]

    init(language: Language, comparisons: [Comparison]) {
        terms = Terms(language: language)
        var texts: [String: [[Paragraph]]] = [:]
        for comparison in comparisons {
            let articles = comparison.event.articles
            for index in articles.indices where articles[index].language.tag == language.tag {
                let outlet = articles[index].outlet
                guard texts[outlet, default: []].count < DistinctiveWords.articlesForForms else { continue }
                texts[outlet, default: []].append(articles[index].paragraphs)
            }
        }
        textsByOutlet = texts
    }

    /// Of each stem the form that the outlet prints most often; nil where the articles looked at have none.
    mutating func forms(of stems: [String], outlet: String) -> [String?] {
        if stems.isEmpty { return [] }
        let counts = countWords(of: outlet)
        let wanted = Dictionary(
            stems.enumerated().compactMap { index, stem in terms.stems.id(of: stem.utf8.span).map { ($0, index) } },
            uniquingKeysWith: { first, _ in first }
        )
        var forms = [(text: String, count: Int)?](repeating: nil, count: stems.count)
        for (word, count) in counts.enumerated() where count > 0 {
            guard let term = termOfWord[word], let index = wanted[term] else { continue }
            let form = (text: words.word(Int32(word)), count: count)
            if let best = forms[index], (best.count, form.text) > (form.count, best.text) { continue }
            forms[index] = form
        }
        return forms.map { $0?.text }
    }

    /// By word: how often it stands in the outlet's articles.
    private mutating func countWords(of outlet: String) -> [Int] {
        var counts = [Int](repeating: 0, count: words.count)
        var scanner = WordScanner()
        for paragraphs in textsByOutlet[outlet] ?? [] {
            for paragraph in paragraphs.indices where paragraphs[paragraph].kind != .heading {
                let text = paragraphs[paragraph].text
                let bytes = text.utf8.span
                scanner.scan(bytes) { folded, range in
                    let word = Int(words.intern(bytes.extracting(range)))
                    if word == termOfWord.count { termOfWord.append(terms.term(of: folded)) }
                    if word == counts.count { counts.append(0) }
                    counts[word] += 1
                }
            }
        }
        return counts
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
