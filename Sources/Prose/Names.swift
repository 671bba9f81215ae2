/// The names of an article: their longest forms, and where persons are named.
struct Names {
    /// A place where someone, or something that may be a person, is named.
    struct Occurrence {
        var span: TextSpan
        var name: String
    }

    private var full: [PersonName] = []
    /// Where each of them stands first.
    private var firstNamed: [TextSpan] = []
    private var byLast: [String: [Int]] = [:]
    private var byFirst: [String: [Int]] = [:]
    /// Names that stand after a title or the noun for an office somewhere in the article.
    private var titled: Set<String> = []
    private var roles: [String: String] = [:]
    private var things: Set<String> = []
    /// Where a last name stands first without a first name, and whether an office is before it: "President Brook".
    private var firstAlone: [String: (span: TextSpan, hasOffice: Bool)] = [:]
    /// Last names that stand behind an office somewhere.
    private var lastNamesOfOffices: Set<String> = []
    /// Full names that stand behind a noun for a relative: "his wife Ada Brook".
    private var relatives: Set<String> = []
    /// Those that stand after "Mr" or "Ms".
    private var addressed: [(name: PersonName, gender: Language.Pronoun, span: TextSpan)] = []
    /// Lower case of the words that have a capital inside a sentence.
    private(set) var capitals: Set<String> = []
    private(set) var sharedLastNames = SharedLastNames()
    private let lexicon: Lexicon
    /// Of the text, then of the title.
    private let runs: CapitalRuns
    /// By form, each as a name of its own.
    private let namesOfForms: [PersonName]
    /// How many of the runs are the text's.
    private let textRuns: Int

    init(paragraphs: [Paragraph], title: String?, language: Language) {
        lexicon = language.lexicon
        var runs = CapitalRuns(lexicon: lexicon)
        for (index, paragraph) in paragraphs.enumerated() where paragraph.kind != .heading {
            runs.read(paragraph.text, paragraph: index)
        }
        textRuns = runs.found.count
        if let title { runs.read(title, paragraph: -1) }
        self.runs = runs
        let lexicon = lexicon
        namesOfForms = runs.forms.map { PersonName($0, lexicon: lexicon) }

        // What stands behind the same word a second time teaches nothing new.
        var learned = [UInt64](repeating: 0, count: runs.forms.count)
        /// How many of a form's words, from the first on, are not yet among `capitals`.
        var unproven = runs.forms.map { $0.count }
        for (index, run) in runs.found.enumerated() {
            let isInTitle = index >= textRuns
            // Headlines in title case would run names and verbs together.
            if isInTitle, runs.forms[run.form].count > 3 || runs.forms[run.form][0].hasSuffix("ing") { continue }
            let bit = UInt64(1) << UInt64(run.before.rawValue)
            guard learned[run.form] & bit == 0 else { continue }
            learned[run.form] |= bit
            learn(run)
            guard !isInTitle else { continue }
            // A capital at the start of a sentence proves nothing.
            let first = run.before.contains(.any) ? 0 : 1
            guard first < unproven[run.form] else { continue }
            for word in runs.forms[run.form][first..<unproven[run.form]] { capitals.insert(Self.bare(word)) }
            unproven[run.form] = first
        }
        forgetNamesRunTogether()
        for namesakes in byLast.values where namesakes.count > 1 {
            sharedLastNames.add(namesakes.filter { isPerson(full[$0]) }.map { (full[$0], firstNamed[$0]) })
        }
    }

    /// Those named with a first and a last name.
    var people: [NamedPerson] {
        full.filter(isPerson).map {
            NamedPerson(name: $0.text, isRelative: relatives.contains($0.text) && isAnother($0, than: $0.last))
        }
    }

    /// Whether a name of several words is a person's: not "Brook Tower", nor "Asking Brook" at the start of a sentence.
    private func isPerson(_ name: PersonName) -> Bool {
        guard !things.contains(name.text), !isThing(name.words), !name.isJoined, !hasWordBefore(name) else {
            return false
        }
        let first = Self.bare(name.first)
        // "Ben" and "Van" are names as well as parts of them.
        return capitals.contains(first) || lexicon.classes(of: first).isSubset(of: .particle)
    }

    /// Whether the first word is none of the name: "Former Brook", "WATCH Brook", "Asking Brook".
    private func hasWordBefore(_ name: PersonName) -> Bool {
        let first = Self.bare(name.first)
        let isLoud = name.first.isAllCapitals && !name.last.isAllCapitals && first.utf8.count >= Token.shortestEmphasis
        return isLoud || first == "former" || (Spelling(of: first).contains(.endsInIng) && !capitals.contains(first))
    }

    /// "Ada Brook Lund", where one headline ends with a name that the text has and the next begins with another's.
    private mutating func forgetNamesRunTogether() {
        for (index, name) in full.enumerated() where name.words.count > 2 && firstAlone[name.last] != nil {
            let before = name.words.dropLast()
            let known = byLast[before[before.endIndex - 1]] ?? []
            if !isThing(name.text), known.contains(where: { full[$0].words[...] == before.suffix(2) }) {
                byLast[name.last]?.removeAll { $0 == index }
            }
        }
    }

    private mutating func learn(_ run: CapitalRun) {
        let name = name(of: run)
        let text = name.text
        if name.role != nil || run.before.contains(.person) { titled.insert(text) }
        if let role = name.role, roles[text] == nil, !isFormOfAddress(role) { roles[text] = role }
        if let gender = gender(before: name) {
            addressed.append((name, gender, run.span))
        }
        if !run.before.isDisjoint(with: [.the, .place]), name.role == nil { things.insert(text) }
        if name.words.contains(where: { !lexicon.classes(ofWrittenNoun: $0).isDisjoint(with: .institutionNoun) }) {
            things.insert(text)
        }
        if run.before.contains(.relative) || isRelative(name.role) { relatives.insert(text) }
        if name.words.count == 1, run.span.paragraph >= 0 {
            let hasOffice = name.role.map { !isFormOfAddress($0) } ?? false
            if hasOffice { lastNamesOfOffices.insert(text) }
            if firstAlone[text] == nil { firstAlone[text] = (run.span, hasOffice) }
        }
        guard (2...5).contains(name.words.count) else { return }
        let namesakes = byLast[name.last] ?? []
        if let known = namesakes.first(where: { full[$0].words == name.words }) {
            // The headline is read last.
            firstNamed[known] = min(firstNamed[known], run.span)
            return
        }
        guard namesakes.count < Self.sameLastName else { return }
        byLast[name.last, default: []].append(full.count)
        byFirst[name.first, default: []].append(full.count)
        full.append(name)
        firstNamed.append(run.span)
    }

    /// The name in the run. After "commissioner for Human Rights Ada Brook" only the last two words are one.
    private func name(of run: CapitalRun) -> PersonName {
        let words = runs.forms[run.form]
        guard run.before.contains(.attaching), words.count > 3 else { return namesOfForms[run.form] }
        return PersonName(Array(words.suffix(2)), lexicon: lexicon)
    }

    /// "First Lady"
    private func isRelative(_ role: String?) -> Bool {
        guard let last = role?.split(separator: " ").last else { return false }
        return lexicon.word(last.lowercased()).spelling.contains(.relative)
    }

    /// "Mr" tells nothing of what a person is; "Dr" and "Sen." do.
    private func isFormOfAddress(_ role: String) -> Bool { Self.titleGenders[Self.bare(role)] != nil }

    /// The longest form of the name in the article; as it stands where two people could be meant. A last name that
    /// several people bear stands for the only one of them who was named in full before it.
    func longest(of name: PersonName, at span: TextSpan) -> String {
        if isShared(name.text) { return sharedLastNames.bearer(of: name.last, at: span) ?? name.text }
        var candidates = byLast[name.last] ?? []
        if name.words.count > 1 {
            let same = candidates.filter {
                full[$0].words.first == name.words.first && full[$0].hasInOrder(name.words)
            }
            return longest(in: same)?.text ?? name.text
        }
        // "President of Norland" is not Norland.
        candidates.removeAll { full[$0].isJoined || hasWordBefore(full[$0]) }
        if !candidates.isEmpty {
            // "Mount Brook" is nobody's full name.
            let found = longest(in: candidates) ?? longest(in: candidates.filter { isPerson(full[$0]) })
            guard let found, !isAnother(found, than: name.last) else { return name.text }
            return found.text
        }
        // "Xi" for "Xi Jinping", but not "Brook" for "Brook Tower".
        let familyFirst = (byFirst[name.first] ?? []).filter { titled.contains(full[$0].text) }
        let found = longest(in: familyFirst)
        // Not where there are two: "Kim Jong Un" and "Kim Yo Jong".
        guard let found, familyFirst.allSatisfy({ found.hasInOrder(full[$0].words) }) else { return name.text }
        return found.text
    }

    /// Whether a full name is somebody else's than the last name that stands by itself: "President Brook" is not his wife
    /// Ada Brook, nor one who is named in full, and without an office, only later.
    private func isAnother(_ name: PersonName, than last: String) -> Bool {
        guard let alone = firstAlone[last] else { return false }
        let isFirst = isFirstNamed(name.text, after: alone.span)
        if relatives.contains(name.text) { return isFirst || lastNamesOfOffices.contains(last) }
        return isFirst && alone.hasOffice && roles[name.text] == nil
    }

    /// Whether a last name by itself stands behind the full name of a relative in its paragraph, so that it may be either's.
    func isUnclear(_ name: PersonName, at span: TextSpan) -> Bool {
        guard name.words.count == 1, role(before: name) == nil else { return false }
        let others = (byLast[name.last] ?? []).map { full[$0] }.filter {
            relatives.contains($0.text) && isAnother($0, than: name.last)
        }
        guard !others.isEmpty else { return false }
        return runs.found[..<firstRun(from: span)].suffix(Self.reach).contains { run in
            run.span.paragraph == span.paragraph && others.contains { $0.words == namesOfForms[run.form].words }
        }
    }

    private func firstRun(from span: TextSpan) -> Int {
        var low = 0
        var high = textRuns
        while low < high {
            let middle = (low + high) / 2
            if runs.found[middle].span < span { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The one with most words, if all can be the same person's. The names are indices into `full`.
    private func longest(in names: [Int]) -> PersonName? {
        guard let first = names.first, names.allSatisfy({ SharedLastNames.areOne(full[$0].first, full[first].first) })
        else {
            return nil
        }
        return names.max { full[$0].words.count < full[$1].words.count }.map { full[$0] }
    }

    /// Whether a name is a last name that several people of the article bear, so that it stands for none of them by itself.
    func isShared(_ name: String) -> Bool { sharedLastNames.bearers(of: name) != nil }

    /// Whether the full name stands only behind a place, and not in the headline.
    func isFirstNamed(_ name: String, after span: TextSpan) -> Bool {
        let last = name.spacedWords.last.map(String.init) ?? name
        return (byLast[last] ?? []).contains { full[$0].text == name && span < firstNamed[$0] }
    }

    func role(of name: String) -> String? { roles[name] }

    /// Splits titles off.
    func personName(_ mention: String) -> PersonName {
        PersonName(mention.split(whereSeparator: \.isWhitespace).map(String.init), lexicon: lexicon)
    }

    /// A form of address such as "Mr" is no role.
    func role(before name: PersonName) -> String? { name.role.flatMap { isFormOfAddress($0) ? nil : $0 } }

    /// What "Mr" or "Ms" before the name tells.
    func gender(before name: PersonName) -> Language.Pronoun? {
        name.role.flatMap { Self.titleGenders[Self.bare($0)] }
    }

    /// Those in the paragraphs, in the order of the text.
    func occurrences(inParagraphs paragraphs: Set<Int>) -> [Occurrence] {
        /// By form, and by what before it may make a difference: worked out once for each.
        var people: [Int: String?] = [:]
        var paragraph = -1
        var isWanted = false
        return runs.found.prefix(textRuns).compactMap { run in
            if run.span.paragraph != paragraph {
                paragraph = run.span.paragraph
                isWanted = paragraphs.contains(paragraph)
            }
            guard isWanted else { return nil }
            // Whose a shared last name is, its place tells.
            if runs.forms[run.form].last.map(isShared) == true {
                return person(in: run).map { Occurrence(span: run.span, name: $0) }
            }
            let key = run.form << 8 | Int(run.before.intersection([.the, .attaching]).rawValue)
            let person = people[key] ?? person(in: run)
            people[key] = .some(person)
            return person.map { Occurrence(span: run.span, name: $0) }
        }
    }

    /// The gender that "Mr" or "Ms" before a name tells of its bearer, by the longest form of the name.
    func genders() -> [String: Language.Pronoun] {
        let known = addressed.filter { !isShared($0.name.text) }
        return Dictionary(known.map { (longest(of: $0.name, at: $0.span), $0.gender) }) { first, _ in first }
    }

    /// The longest form of the name in the run; nil where it is nobody's.
    private func person(in run: CapitalRun) -> String? {
        let name = longest(of: name(of: run), at: run.span)
        let words = name.spacedWords
        guard let last = words.last, !isInstitution(last) else { return nil }
        if titled.contains(name) { return name }
        if run.before.contains(.the) || isThing(name) { return nil }
        if runs.forms[run.form].first == "Former" { return nil }
        if isShared(name) { return name }
        // A single word with no longer form is a person's only after a title; places and agencies are the rule.
        return words.count > 1 && !PersonName.isJoined(words) ? name : nil
    }

    /// Whether a name shows itself, or by where it stands elsewhere in the article, to be no person's.
    func isThing(_ name: String) -> Bool { things.contains(name) || isThing(name.spacedWords) }

    private func isThing(_ words: [some StringProtocol]) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        // "at Corvane" makes "Corvane Holdings" a thing; "CCTV" is one.
        if words.count > 1, things.contains(String(first)) { return true }
        if words.count == 1 {
            if first.utf8.count > 1, first.isAllCapitals { return true }
            let word = first.lowercased()
            if Self.places.contains(word) || (word.hasSuffix("s") && isPersonNoun(word)) { return true }
        }
        return PersonName.thingWords.contains(last.lowercased()) || isInstitution(last)
    }

    /// Lower case, without the stop of an abbreviation.
    private static func bare(_ word: String) -> String {
        (word.utf8.last == .fullStop ? String(word.dropLast()) : word).lowercased()
    }

    private func isPersonNoun(_ word: String) -> Bool {
        !lexicon.classes(of: word).isDisjoint(with: .personNoun)
    }

    private func isInstitution(_ word: some StringProtocol) -> Bool {
        !lexicon.classes(ofWrittenNoun: String(word)).isDisjoint(with: .institutionNoun)
    }

    private static let titleGenders: [String: Language.Pronoun] = [
        "mr": .male, "sir": .male, "lord": .male, "herr": .male, "herrn": .male, "mrs": .female, "ms": .female,
        "miss": .female, "dame": .female, "lady": .female, "frau": .female,
    ]
    /// Names of states and capitals, which stand alone as the subjects of sentences and are never "he" or "she".
    private static let places = Set(
        words: """
            norway britain england scotland wales ireland france germany italy spain portugal poland sweden finland
            denmark iceland austria switzerland belgium netherlands hungary romania bulgaria greece turkey russia ukraine
            belarus china japan korea taiwan india pakistan bangladesh iran iraq syria israel lebanon egypt libya
            ethiopia nigeria kenya canada mexico brazil argentina chile colombia venezuela cuba australia europe africa
            asia america beijing moscow kyiv kiev brussels berlin tokyo delhi tehran ankara norwegen großbritannien
            irland frankreich deutschland italien spanien polen schweden finnland dänemark österreich schweiz belgien
            ungarn griechenland türkei russland indien kanada mexiko brasilien australien europa brüssel moskau peking
            """
    )
    private static let sameLastName = 50
    /// Names before a place that are looked at, so that hostile text costs no more than its length.
    private static let reach = 60
}

extension StringProtocol {
    /// "CCTV", "U.N."
    fileprivate var isAllCapitals: Bool { utf8.allSatisfy { $0.isUpper || $0 == .fullStop } }
}

extension String {
    /// The words between single spaces, found by bytes.
    package var spacedWords: [Substring] { utf8.split(separator: .space).map { Substring($0) } }
}
