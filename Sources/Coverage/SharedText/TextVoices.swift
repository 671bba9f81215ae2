import Articles

/// The independent texts of an event: articles tied by reprints. Passages in common tie nothing.
struct TextVoices {
    /// Two articles to be lined up.
    struct Pair {
        let original: Int
        let copy: Int
        let containment: Double
        let kind: SharedText.Kind
    }

    let all: [SharedText.Voice]
    let voiceOfArticle: [Int]
    /// By article: its place in the order in which a text is passed on.
    private let order: [Int]

    /// Pairs with passages in common that are given for an article.
    private static let mostPassages = 8

    init(of event: Event, relations: TextRelations) {
        let articles = event.articles
        var texts = DisjointSets(count: articles.count)
        for relation in relations.all where relation.kind == .reprint && relation.part == nil {
            texts.join(relation.first, relation.second)
        }
        // A brief that stands in two longer texts makes them no one text: it goes with the one it is most like.
        let comparable = articles.indices.map { texts.root(of: $0) }
        var hasJoined = [Bool](repeating: false, count: articles.count)
        for relation in relations.all where relation.kind == .reprint {
            guard let part = relation.part else { continue }
            let short = comparable[part == .first ? relation.first : relation.second]
            guard !hasJoined[short] else { continue }
            hasJoined[short] = true
            texts.join(relation.first, relation.second)
        }

        var members: [Int: [Int]] = [:]
        for article in articles.indices { members[texts.root(of: article), default: []].append(article) }
        var voiceOfArticle = [Int](repeating: 0, count: articles.count)
        var order = [Int](repeating: 0, count: articles.count)
        all = members.values.sorted { $0[0] < $1[0] }.enumerated().map { voice, unsorted in
            let members = unsorted.sorted { (articles[$0].date, $0) < (articles[$1].date, $1) }
            for article in members { voiceOfArticle[article] = voice }
            for (place, article) in Self.passedOn(members, relations.credits).enumerated() { order[article] = place }
            let isFirstCertain = members.dropFirst().allSatisfy {
                articles[$0].date.isSurelyLater(than: articles[members[0]].date)
            }
            return SharedText.Voice(
                articles: members,
                credit: Self.credit(of: members, relations.credits),
                first: isFirstCertain ? members[0] : nil
            )
        }
        self.voiceOfArticle = voiceOfArticle
        self.order = order
    }

    /// In order of publication, but those first whose outlets the others credit.
    private static func passedOn(_ members: [Int], _ credits: TextCredits) -> [Int] {
        guard members.count > 1 else { return members }
        // A credit names one outlet, and what is credited by none of the first few is credited by hardly any.
        let crediting = members.lazy.filter { credits.names[$0] != nil }.prefix(32)
        let isSource = members.map { article in
            crediting.contains { $0 != article && credits.isCredited(article, by: $0) }
        }
        return zip(members, isSource).filter { $0.1 }.map(\.0) + zip(members, isSource).filter { !$0.1 }.map(\.0)
    }

    /// The credit that most of the articles have, of equals the earlier.
    private static func credit(of members: [Int], _ credits: TextCredits) -> String? {
        let names = members.compactMap { credits.names[$0] }
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        let most = counts.values.max()
        return names.first { counts[$0] == most }
    }

    /// Each article with the one that it was most likely taken from, and of any two voices the two articles that share
    /// most.
    func pairs(_ relations: TextRelations) -> [Pair] {
        var pairs: [Pair] = []
        var source: [Int: Pair] = [:]
        var lined: Set<[Int]> = []
        var passages = [Int](repeating: 0, count: voiceOfArticle.count)
        // Most alike first, so that the first one found is the one.
        for relation in relations.all {
            let voices = [voiceOfArticle[relation.first], voiceOfArticle[relation.second]]
            if voices[0] == voices[1] {
                guard relation.kind == .reprint else { continue }
                let isInOrder = order[relation.first] < order[relation.second]
                let pair = Pair(
                    original: isInOrder ? relation.first : relation.second,
                    copy: isInOrder ? relation.second : relation.first,
                    containment: relation.containment,
                    kind: .reprint
                )
                // What was passed on first is the source of all that have it.
                if source[pair.copy] == nil || order[pair.original] == 0 { source[pair.copy] = pair }
            } else if passages[relation.first] < Self.mostPassages, passages[relation.second] < Self.mostPassages,
                lined.insert(voices.sorted()).inserted
            {
                passages[relation.first] += 1
                passages[relation.second] += 1
                pairs.append(
                    Pair(
                        original: relation.first,
                        copy: relation.second,
                        containment: relation.containment,
                        kind: .passages
                    )
                )
            }
        }
        return (source.values + pairs).sorted {
            ($1.containment, $0.original, $0.copy) < ($0.containment, $1.original, $1.copy)
        }
    }
}

/// Numbers from 0, joined into sets.
private struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(of element: Int) -> Int {
        var element = element
        while parents[element] != element {
            parents[element] = parents[parents[element]]
            element = parents[element]
        }
        return element
    }

    /// The lower root stays one, so that the order of joining decides nothing.
    mutating func join(_ a: Int, _ b: Int) {
        let (first, second) = (root(of: a), root(of: b))
        parents[max(first, second)] = min(first, second)
    }
}
