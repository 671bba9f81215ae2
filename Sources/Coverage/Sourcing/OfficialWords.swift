import Prose

/// Tells from the words for someone whether that one speaks for a public authority: "the town’s fire chief",
/// "spokeswoman for the ministry", "Senator", "the mayor’s office", but not "vice president of the company".
struct OfficialWords: Sendable {
    /// What a word says of the one it stands for.
    private struct Sense: OptionSet {
        let rawValue: UInt16

        static let office = Sense(rawValue: 1 << 0)
        static let title = Sense(rawValue: 1 << 1)
        static let post = Sense(rawValue: 1 << 2)
        static let bureau = Sense(rawValue: 1 << 3)
        static let authority = Sense(rawValue: 1 << 4)
        static let service = Sense(rawValue: 1 << 5)
        static let realm = Sense(rawValue: 1 << 6)
        static let privateBody = Sense(rawValue: 1 << 7)
        static let former = Sense(rawValue: 1 << 8)
        static let attaching = Sense(rawValue: 1 << 9)
        /// Says nothing of what the office is: "the", "vice".
        static let filler = Sense(rawValue: 1 << 10)
        /// The first part of a compound of which no more is known: "Bank" in "Bankpräsident".
        static let part = Sense(rawValue: 1 << 11)

        static let speakers: Sense = [.office, .title, .post, .bureau]
        static let publicBodies: Sense = [.authority, .service]
    }

    /// Of words and pairs of words.
    private var senses: [String: Sense] = [:]
    /// The first words of pairs.
    private var openings: Set<String> = []
    private let hasCompounds: Bool

    init(_ sourcing: Language.Sourcing) {
        hasCompounds = sourcing.hasCompounds
        let lists: [(Sense, Set<String>)] = [
            (.office, sourcing.offices), (.title, sourcing.titles), (.post, sourcing.posts),
            (.bureau, sourcing.bureaus), (.authority, sourcing.authorities), (.service, sourcing.publicServices),
            (.realm, sourcing.realms), (.privateBody, sourcing.privateBodies), (.former, sourcing.former),
            (.attaching, sourcing.attaching), (.filler, sourcing.determiners.union(sourcing.titleFillers)),
        ]
        for (sense, words) in lists {
            for word in words {
                senses[word, default: []].insert(sense)
                if let space = word.utf8.firstIndex(of: UInt8(ascii: " ")) { openings.insert(String(word[..<space])) }
            }
        }
    }

    /// Of a role, or of words that stand where a name could.
    func areOfficial(_ words: String) -> Bool { areOfficial(senses(of: words)) }

    /// Of a name: a public body's ("ministry of coasts"), an official's office, or one with the title before it ("House
    /// Speaker Ada Brook"). A last name such as "Judge" is no title.
    func areOfficial(name: String) -> Bool {
        let senses = senses(of: name)
        guard let head = head(of: senses) else { return false }
        if !senses[head].isDisjoint(with: [.authority, .bureau]) { return areOfficial(senses) }
        guard senses.count > 2, let title = senses.dropLast().lastIndex(where: { !$0.isDisjoint(with: .speakers) })
        else { return false }
        return areOfficial(Array(senses[...title]))
    }

    private func areOfficial(_ senses: [Sense]) -> Bool {
        guard !senses.contains(where: { !$0.isDisjoint(with: [.former, .privateBody]) }), let head = head(of: senses)
        else { return false }
        if !senses[head].isDisjoint(with: [.office, .authority]) { return true }
        let own = senses[head].subtracting(.speakers)
        let others = senses.indices.filter { $0 != head }
        let isOfPublicBody = others.contains {
            !senses[$0].isDisjoint(with: [.office, .authority, .service]) || isStates(titleAt: $0, senses)
        }
        if isOfPublicBody || !own.isDisjoint(with: .publicBodies) { return !senses[head].isDisjoint(with: .speakers) }
        let isBare =
            own.isSubset(of: .filler)
            && others.allSatisfy { !senses[$0].isEmpty && senses[$0].isSubset(of: [.filler, .attaching]) }
        return senses[head].contains(.title) && (isBare || isStates(titleAt: head, senses))
    }

    /// "Norwegian president", "secretary of state for health", but not "president of American Bridge".
    private func isStates(titleAt title: Int, _ senses: [Sense]) -> Bool {
        guard senses[title].contains(.title) else { return false }
        if let before = senses[..<title].last(where: { !$0.contains(.filler) }), before.contains(.realm) { return true }
        let isLink: (Sense) -> Bool = { !$0.isDisjoint(with: [.filler, .attaching]) }
        guard let behind = senses[(title + 1)...].firstIndex(where: { !isLink($0) }) else { return false }
        let rest = senses[behind...].drop { $0.contains(.realm) }
        return rest.startIndex > behind && rest.first.map(isLink) ?? true
    }

    /// The noun that the others hang on: "spokesman" in "the town’s spokesman for traffic".
    private func head(of senses: [Sense]) -> Int? {
        guard !senses.isEmpty else { return nil }
        let start = senses.firstIndex { !$0.contains(.filler) } ?? 0
        var end = senses[start...].firstIndex { $0.contains(.attaching) } ?? senses.count
        while end > start + 1, senses[end - 1].contains(.filler) { end -= 1 }
        return end > start ? end - 1 : nil
    }

    private func senses(of text: String) -> [Sense] {
        let words = text.lowercased().split { !$0.isInWord }.map(Self.stem)
        var found = words.map(sense)
        for (index, pair) in zip(words, words.dropFirst()).enumerated() where openings.contains(pair.0) {
            guard let sense = senses["\(pair.0) \(pair.1)"] else { continue }
            for word in index...index + 1 {
                // "European Union" is no union, "works council" no council.
                if !sense.isDisjoint(with: .publicBodies) { found[word].remove(.privateBody) }
                if sense.contains(.privateBody) { found[word].subtract(.publicBodies) }
                found[word].formUnion(sense)
            }
        }
        return found
    }

    /// "us" of "U.S.", "minister" of "minister’s".
    private static func stem(_ word: Substring) -> String {
        let word = word.utf8.contains(UInt8(ascii: ".")) ? word.filter { $0 != "." }[...] : word
        // The last byte of one of these endings.
        guard let last = word.utf8.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "'") || last == 0x99 else {
            return String(word)
        }
        for ending in ["'s", "’s", "'", "’"] where word.hasSuffix(ending) { return String(word.dropLast(ending.count)) }
        return String(word)
    }

    private func sense(of word: String) -> Sense {
        guard hasCompounds, word.utf8.count <= Self.longest else { return senses[word] ?? [] }
        if let known = inflected(word) { return known }
        var last = word.dropFirst(2)
        while last.count > 3 {
            if let sense = senses[String(last)],
                !sense.isDisjoint(with: Sense.speakers.union([.authority, .privateBody]))
            {
                let first = inflected(String(word.dropLast(last.count))) ?? .part
                return sense.union(first.intersection([.authority, .service, .privateBody, .filler, .part]))
            }
            last = last.dropFirst()
        }
        return []
    }

    /// Bytes of a compound that is looked into, so that hostile text costs no more than its length.
    private static let longest = 60

    /// "russischer", and the "polizei" and "regierungs" that compounds begin with.
    private func inflected(_ word: String) -> Sense? {
        for ending in 0...2 where ending == 0 || word.count > ending + 2 {
            if let sense = senses[String(word.dropLast(ending))] { return sense }
        }
        return nil
    }
}

extension Character {
    /// A letter, a number, an apostrophe or a full stop. Most are ASCII, of which it is known without Unicode's tables.
    fileprivate var isInWord: Bool {
        guard let byte = asciiValue else { return isLetter || isNumber || self == "’" }
        return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".")
    }
}
