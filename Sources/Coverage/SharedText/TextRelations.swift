import Articles
import Prose

/// How alike any two articles of an event are that share enough of their text to say so.
struct TextRelations {
    struct Relation {
        /// Indices in the event's articles, the lower first.
        let first: Int
        let second: Int
        let containment: Double
        let kind: SharedText.Kind
        /// Whether the first is but a part of the second, or the second of the first: less than half as long.
        let part: Part?
    }

    enum Part { case first, second }

    /// Most alike first, then by article.
    let all: [Relation]
    /// By article: a number for what it is the text of by its credit or its outlet's name, or nil.
    let credits: TextCredits

    /// Shingles that two articles must share for anything to be said.
    static let fewestShared = 8
    /// Shingles below which chance has a say in containment.
    private static let shortText = 40
    private static let shortReprint = 0.8
    private static let shortCreditedReprint = 0.5

    init(of event: Event, shingles: ShingleCounts) {
        let credits = TextCredits(of: event)
        self.credits = credits
        all = shingles.shared.map { pair in
            let containment = shingles.containment(pair)
            let (first, second) = (shingles.counts[pair.first], shingles.counts[pair.second])
            let reprint = Self.reprintContainment(
                shingles: min(first, second),
                isCredited: credits.isOneText(pair.first, pair.second)
            )
            return Relation(
                first: pair.first,
                second: pair.second,
                containment: containment,
                kind: containment >= reprint ? .reprint : .passages,
                part: first * 2 < second ? .first : second * 2 < first ? .second : nil
            )
        }
        .sorted { ($1.containment, $0.first, $0.second) < ($0.containment, $1.first, $1.second) }
    }

    /// Containment from which on two articles, the shorter of so many shingles, are one text.
    private static func reprintContainment(shingles: Int, isCredited: Bool) -> Double {
        shingles < shortText
            ? isCredited ? shortCreditedReprint : shortReprint
            : isCredited ? SharedText.creditedContainment : SharedText.reprintContainment
    }
}

/// Whose texts the articles of an event say that they are.
struct TextCredits {
    /// By article: the agency or outlet that it credits.
    let names: [String?]
    /// By article: `names`, as they are compared.
    private let keys: [String?]
    /// By article: the outlet's name, as it is compared.
    private let outlets: [String]

    init(of event: Event) {
        names = event.articles.map { $0.agency ?? $0.original }
        keys = names.map { $0.map(Self.key) }
        outlets = event.articles.map { Self.key($0.outlet) }
    }

    /// Whether two articles credit the same, or one credits the other's outlet.
    func isOneText(_ a: Int, _ b: Int) -> Bool {
        if let credit = keys[a], credit == keys[b] { return true }
        return isCredited(a, by: b) || isCredited(b, by: a)
    }

    /// Whether one article credits the outlet of another: `AFP` that of `afp`, `South China Morning Post` of `scmp`.
    func isCredited(_ article: Int, by other: Int) -> Bool {
        guard let name = names[other], let key = keys[other] else { return false }
        return key == outlets[article] || Self.initials(name) == outlets[article]
    }

    private static func key(_ name: String) -> String {
        let words = name.words.map(\.folded)
        return (words.first == "the" ? words.dropFirst() : words[...]).joined()
    }

    private static func initials(_ name: String) -> String {
        let words = name.split(separator: " ").filter { $0.first?.isUppercase ?? false }
        return words.count < 2 ? "" : words.compactMap(\.first).map { $0.lowercased() }.joined()
    }
}
