/// The names of an article: their longest forms, and where persons are named.
struct Names {
    /// A place where someone, or something that may be a person, is named.
    struct Occurrence {
        var span: TextSpan
        var name: String
    }

    private var full: [PersonName] = []
    private var byLast: [String: [Int]] = [:]
    private var byFirst: [String: [Int]] = [:]
    /// Names that stand after a title or the noun for an office somewhere in the article.
    private var titled: Set<String> = []
    private var roles: [String: String] = [:]
    private var things: Set<String> = []
    /// Lower case of the words that have a capital inside a sentence.
    private(set) var capitals: Set<String> = []
    private let lexicon: Lexicon
    /// In the order of the text.
    private(set) var occurrences: [Occurrence] = []

    init(paragraphs: [Paragraph], title: String?, language: Language) {
        lexicon = language.lexicon
        let reader = CapitalRuns(lexicon: lexicon)
        var runs: [CapitalRun] = []
        for (index, paragraph) in paragraphs.enumerated() where paragraph.kind != .heading {
            runs += reader.runs(in: paragraph.text, paragraph: index)
        }
        for run in runs {
            learn(run)
            // A capital at the start of a sentence proves nothing.
            capitals.formUnion(run.words.dropFirst(run.before.isEmpty ? 1 : 0).map { $0.lowercased() })
        }
        // Headlines in title case would run names and verbs together.
        for run in title.map({ reader.runs(in: $0, paragraph: -1) }) ?? [] where run.words.count <= 3 { learn(run) }
        for run in runs {
            let name = run.name(lexicon)
            let text = longest(of: name)
            guard mayBePerson(text, in: run) else { continue }
            let span = TextSpan(paragraph: run.paragraph, start: run.start, end: run.end)
            occurrences.append(Occurrence(span: span, name: text))
        }
    }

    private mutating func learn(_ run: CapitalRun) {
        let name = run.name(lexicon)
        let text = name.text
        let isAfterOffice = !lexicon.classes(of: Self.lastPart(run.before)).isDisjoint(with: .personNoun)
        if name.role != nil || isAfterOffice { titled.insert(text) }
        if let role = name.role, roles[text] == nil, !isHonorific(role) { roles[text] = role }
        if run.before == "the", name.role == nil { things.insert(text) }
        if ["in", "at", "near"].contains(run.before), name.role == nil { things.insert(text) }
        if name.words.contains(where: { !lexicon.classes(ofNoun: $0.lowercased()).isDisjoint(with: .institutionNoun) })
        {
            things.insert(text)
        }
        guard (2...5).contains(name.words.count), byLast[name.last, default: []].count < Self.sameLastName,
            !byLast[name.last, default: []].contains(where: { full[$0].words == name.words })
        else { return }
        byLast[name.last, default: []].append(full.count)
        byFirst[name.first, default: []].append(full.count)
        full.append(name)
    }

    /// "vice-minister" is a minister.
    private static func lastPart(_ word: String) -> String {
        word.split(separator: "-").last.map(String.init) ?? word
    }

    private func isHonorific(_ role: String) -> Bool {
        !role.contains(" ") && !lexicon.classes(of: role.lowercased()).isDisjoint(with: .honorific)
    }

    /// The longest form of the name in the article; as it stands where two people could be meant.
    func longest(of name: PersonName) -> String {
        let candidates = (byLast[name.last] ?? []).map { full[$0] }
        if name.words.count > 1 {
            let same = candidates.filter { $0.first == name.first && $0.words.count >= name.words.count }
            return longest(in: same)?.text ?? name.text
        }
        if !candidates.isEmpty { return longest(in: candidates)?.text ?? name.text }
        // "Xi" for "Xi Jinping", but not "Brook" for "Brook Tower".
        let familyFirst = (byFirst[name.first] ?? []).map { full[$0] }.filter { titled.contains($0.text) }
        return longest(in: familyFirst)?.text ?? name.text
    }

    /// The one with most words, if all can be the same person's.
    private func longest(in names: [PersonName]) -> PersonName? {
        guard let first = names.first, names.allSatisfy({ $0.first == first.first }) else { return nil }
        return names.max { $0.words.count < $1.words.count }
    }

    func role(of name: String) -> String? { roles[name] }

    /// Splits titles off and finds the longest form.
    func speaker(_ mention: String) -> (name: String, role: String?) {
        let words = mention.split(separator: " ").map(String.init)
        let name = PersonName(words, lexicon: lexicon)
        return (longest(of: name), name.role)
    }

    private func mayBePerson(_ name: String, in run: CapitalRun) -> Bool {
        if titled.contains(name) { return true }
        if things.contains(name) || run.before == "the" { return false }
        if name.contains(" of ") { return false }
        if name.contains(" ") { return true }
        // A single word with no longer form is a person's only after a title; places and agencies are the rule.
        return false
    }

    private static let sameLastName = 50
}

extension CapitalRun {
    /// The name in the run. After "commissioner for Human Rights Ada Brook" only the last two words are one.
    func name(_ lexicon: Lexicon) -> PersonName {
        let isOffice = (before == "for" || before == "of") && words.count > 3
        return PersonName(isOffice ? Array(words.suffix(2)) : words, lexicon: lexicon)
    }
}
