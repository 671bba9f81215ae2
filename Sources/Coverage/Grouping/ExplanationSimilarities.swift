import Articles
import Prose

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The similarities that grouping worked with, for any two articles of one language.
struct ArticleSimilarities: Sendable {
    let vectors: TermVectors
    private let rows: [String: Int]
    private let moments: [Double]
    private let days: Double

    init(_ articles: [Article], language: Language, settings: Settings.Grouping, jobs: Int) async {
        vectors = await TermVectors(articles.map { GroupingText($0) }, language: language, jobs: jobs)
        rows = Dictionary(articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        moments = articles.map(\.date.moment)
        days = settings.days
    }

    func similarity(_ a: String, _ b: String) -> Double {
        guard let parts = parts(a, [b]).first else { return 0 }
        return parts.cosine * parts.timeFactor
    }

    /// Whether their names keep two articles apart.
    func areAboutOthers(_ a: String, _ b: String) -> Bool {
        guard let a = rows[a], let b = rows[b] else { return false }
        return vectors.areAboutOthers(a, b)
    }

    /// Cosine with each of `others`, and what the days between leave of it.
    func parts(_ id: String, _ others: [String]) -> [(cosine: Double, timeFactor: Double)] {
        guard let row = rows[id] else { return [] }
        let own = vectors.weightsByTerm(row)
        return others.map { rows[$0] ?? row }.map { other in
            var product: UInt32 = 0
            for entry in vectors.starts[other]..<vectors.starts[other + 1] {
                product += UInt32(vectors.weights[entry]) * (own[vectors.terms[entry]] ?? 0)
            }
            let cosine = min(1, Double(product) / Double(TermVectors.one))
            return (cosine, exp(-abs(moments[row] - moments[other]) / days))
        }
    }

    /// The terms that make up the cosines of an article with others, as the article first writes them.
    func sharedTerms(of article: Article, with others: [String]) -> [Explanation.Term] {
        guard let row = rows[article.id] else { return [] }
        let own = vectors.weightsByTerm(row)
        var products: [Int32: UInt64] = [:]
        for other in others.compactMap({ rows[$0] }) {
            for (term, weight) in vectors.weightsByTerm(other) {
                if let ownWeight = own[term] { products[term, default: 0] += UInt64(weight * ownWeight) }
            }
        }
        let all = products.values.reduce(0, +)
        guard all > 0 else { return [] }
        let words = writtenForms(in: article)
        let terms = products.map { term, product in
            Explanation.Term(
                word: words[vectors.stems.word(term)] ?? vectors.stems.word(term),
                share: Double(product) / Double(all)
            )
        }
        return Array(terms.sorted { ($1.share, $0.word) < ($0.share, $1.word) }.prefix(12))
    }

    /// Words of an article that the other has not, as it first writes them: the heaviest, then the longest. A word that no
    /// third article has weighs nothing.
    func ownTerms(of article: Article, not other: Article) -> [String] {
        guard let row = rows[article.id] else { return [] }
        let weights = Dictionary(vectors.weightsByTerm(row).map { (vectors.stems.word($0.key), $0.value) }) { a, _ in a
        }
        let theirs = writtenForms(in: other)
        let own = writtenForms(in: article).filter { theirs[$0.key] == nil }
            .map { (word: $0.value, weight: weights[$0.key] ?? 0) }
        return own.sorted { ($1.weight, $1.word.count, $0.word) < ($0.weight, $0.word.count, $1.word) }.prefix(6).map(
            \.word
        )
    }

    /// By stem, the first word of the article that has it.
    private func writtenForms(in article: Article) -> [String: String] {
        var terms = Terms(language: article.language)
        var forms: [String: String] = [:]
        for text in [article.title] + article.paragraphs.map(\.text) {
            for word in text.words {
                guard let term = terms.term(of: word.folded.utf8.span) else { continue }
                let stem = terms.stems.word(term)
                if forms[stem] == nil { forms[stem] = word.folded }
            }
        }
        return forms
    }
}

extension TermVectors {
    func weightsByTerm(_ row: Int) -> [Int32: UInt32] {
        Dictionary(
            uniqueKeysWithValues: (starts[row]..<starts[row + 1]).map { (terms[$0], UInt32(weights[$0])) }
        )
    }
}
