import Articles
import Prose

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// TF-IDF vectors of unit length: (1 + ln tf) × (1 + ln((1 + n) / (1 + df)))^1.2 over the texts of one language.
///
/// The power takes some weight from words that many texts have and gives it to names and places. It was measured: on
/// labelled sets without dates 1.2 is far better than 1, with dates a little; from 1.3 on, a project that has but one event
/// begins to split it (`Docs/evaluation.md`).
///
/// Weights are whole numbers of 2⁻¹⁵, so that a sum of products is the same in whatever order it is taken, and the
/// numbers of the terms, which depend on the order of the texts, decide nothing.
struct TermVectors: Sendable {
    /// Text `i` has the entries `starts[i]..<starts[i + 1]`.
    private(set) var starts: [Int] = [0]
    /// Terms that only one text has are left out, since they are part of its length and of no product.
    private(set) var terms: [Int32] = []
    private(set) var weights: [UInt16] = []
    /// By text: the terms that it has as names, ascending.
    private(set) var names: [[Int32]] = []
    /// By text: the names in its headline, ascending.
    private(set) var subjects: [[Int32]] = []
    let stems: Vocabulary

    /// A product of two unit vectors that are the same.
    static let one: UInt32 = 1 << 30

    var count: Int { starts.count - 1 }

    init(_ texts: [GroupingText], language: Language, jobs: Int) async {
        let chunks = texts.indices.chunks(max(1, min(jobs, texts.count / 64)))
        let parts = await chunks.concurrentMap(jobs: jobs) { TermCounts(texts[$0], language: language) }
        var stems = parts[0].stems
        let numbers = parts.enumerated().map { index, part in
            (0..<Int32(part.stems.count)).map { id in
                index == 0 ? id : part.stems.withBytes(of: id) { stems.intern($0) }
            }
        }
        self.stems = stems

        var textsWithTerm = [Int32](repeating: 0, count: stems.count)
        for (part, numbers) in zip(parts, numbers) {
            for term in part.terms { textsWithTerm[Int(numbers[Int(term)])] += 1 }
        }
        let rarity = textsWithTerm.map { pow(1 + log(Double(1 + texts.count) / Double(1 + $0)), 1.2) }
        let emphasis = (0...255).map { $0 == 0 ? 0 : 1 + log(Double($0)) }
        var row: [(term: Int32, weight: Double)] = []
        for (part, numbers) in zip(parts, numbers) {
            for text in 0..<(part.starts.count - 1) {
                row.removeAll(keepingCapacity: true)
                var squares: UInt64 = 0
                for entry in part.starts[text]..<part.starts[text + 1] {
                    let term = numbers[Int(part.terms[entry])]
                    let weight = (rarity[Int(term)] * emphasis[Int(part.counts[entry])] * 65_536).rounded()
                    squares += UInt64(weight) * UInt64(weight)
                    if textsWithTerm[Int(term)] > 1 { row.append((term, weight)) }
                }
                let scale = squares == 0 ? 0 : 32_768 / Double(squares).squareRoot()
                for (term, weight) in row {
                    terms.append(term)
                    weights.append(UInt16((weight * scale).rounded()))
                }
                starts.append(terms.count)
                subjects.append(part.subjects[text].map { numbers[Int($0)] }.sorted())
                names.append(
                    part.names[part.nameStarts[text]..<part.nameStarts[text + 1]].map { numbers[Int($0)] }.sorted()
                )
            }
        }
    }
}

extension TermVectors {
    /// Names that a text must have for it to matter that another has none of them.
    private static let fewestNames = 4

    /// Whether two texts are never of one event, however like each other in their words.
    func areAboutOthers(_ a: Int, _ b: Int) -> Bool { haveNoNameInCommon(a, b) || haveOtherSubjects(a, b) }

    /// Whether two texts name nobody and no place in common, though both name several: two events, however like each
    /// other in what happened. Of any two articles on one event, 4 in 1,235 of the development sets are so.
    private func haveNoNameInCommon(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (names[a], names[b])
        guard min(first.count, second.count) >= Self.fewestNames else { return false }
        var (i, j) = (0, 0)
        while i < first.count, j < second.count {
            if first[i] == second[j] { return false }
            if first[i] < second[j] { i += 1 } else { j += 1 }
        }
        return true
    }

    /// Whether each of two headlines names somebody or something, and neither text has any of what the other's headline
    /// names: "United beat Rovers", "City beat Albion". Of the pairs of articles on one event in the development sets
    /// none is so.
    private func haveOtherSubjects(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (subjects[a], subjects[b])
        guard !first.isEmpty, !second.isEmpty else { return false }
        return !has(a, anyOf: second) && !has(b, anyOf: first)
    }

    private func has(_ text: Int, anyOf wanted: [Int32]) -> Bool {
        terms[starts[text]..<starts[text + 1]].contains { wanted.contains($0) }
    }
}
