/// A name without the titles before it.
struct PersonName: Hashable {
    let words: [String]
    let text: String
    /// What stood before the name: "US Secretary of State", "Mr".
    let role: String?

    var first: String { words.first ?? "" }
    var last: String { words.last ?? "" }

    /// Whether parts are joined into a name of more than one: "Bank of Norland", "Brook & Lund".
    var isJoined: Bool { Self.isJoined(words) }

    static func isJoined<Word: StringProtocol>(_ words: [Word]) -> Bool {
        words.dropFirst().dropLast().contains { $0 == "of" || $0 == "&" }
    }

    /// Whether it has all of the words, others between them.
    func hasInOrder(_ parts: [String]) -> Bool {
        var rest = parts[...]
        for word in words where word == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }

    /// Splits "US Secretary of State Antony Blinken" after its last title. A run without a title is all name, and so is
    /// an institution's, whatever titles are part of it: "Federation of Head Teachers".
    init(_ run: [String], lexicon: borrowing Lexicon) {
        var run = run
        var start = 0
        var isAddressed = false
        for (index, word) in run.enumerated() where index + 1 < run.count {
            let noun = word.utf8.last == .fullStop ? String(word.dropLast()) : word
            var classes = lexicon.classes(ofWrittenNoun: noun)
            // "des Ingenieurs Olaf Lind"
            if classes.isEmpty, let last = noun.utf8.last, last | 0x20 == UInt8(ascii: "s") {
                classes = lexicon.classes(ofWrittenNoun: String(noun.dropLast()))
            }
            // "President-elect"
            if classes.isEmpty, let hyphen = noun.firstIndex(of: "-") {
                classes = lexicon.classes(ofWrittenNoun: String(noun[..<hyphen])).intersection(.personNoun)
            }
            if !classes.isDisjoint(with: [.personNoun, .honorific]) { start = index + 1 }
            if classes.contains(.honorific) { isAddressed = true }
        }
        // "Senator Ada Brook of Norland"
        if start > 0, let of = run.lastIndex(of: "of"), of >= start + 2 { run.removeSubrange(of...) }
        if start > 0, !isAddressed, Self.isInstitution(run, afterTitle: start, lexicon) { start = 0 }
        // "Secretary of State Ada Brook": the office goes on after "of", the name is what remains, two words of it.
        if start > 0, start + 1 < run.count, run[start] == "of" || run[start] == "for" {
            start = max(start + 2, run.count - 2)
            // "the Secretary of State": nobody is named.
            if start >= run.count { start = 0 }
        }
        var words = Array(run[start...])
        if let last = words.last, last.utf8.contains(.fullStop), last.utf8.last != .fullStop, Self.isInitials(last) {
            words[words.count - 1] = last + "."
        }
        self.words = words
        text = words.count == 1 ? words[0] : words.joined(separator: " ")
        role = start > 0 ? run[..<start].joined(separator: " ") : nil
    }

    /// Whether the titles before `start` are part of an institution's name: it ends with the noun for one ("Police Chiefs
    /// Association", "attorney general's office") or with a plural ("Council of Chief Engineers").
    private static func isInstitution(_ run: [String], afterTitle start: Int, _ lexicon: borrowing Lexicon) -> Bool {
        let last = run[run.count - 1]
        let classes = lexicon.classes(ofWrittenNoun: last)
        if classes.contains(.institutionNoun) || thingWords.contains(last.lowercased()) { return true }
        let spelling = Spelling(of: last.lowercased())
        guard spelling.contains(.endsInS), !spelling.contains(.endsInSS) else { return false }
        // "Royal College of General Practitioners": a plural that no list has shows itself only behind "of".
        return classes.contains(.personNoun) || (start > 2 && start == run.count - 1 && run[start - 2] == "of")
    }

    /// "U.N", which a stop follows.
    private static func isInitials(_ word: String) -> Bool {
        word.utf8.split(separator: .fullStop).allSatisfy { $0.count == 1 }
    }

    /// Last words of the names of things, no surnames.
    static let thingWords = Set(
        words: """
            holdings ferries lines airlines airways motors industries systems services technologies partners inc ltd llc
            corp gmbh ag watch radio television tv news times gallery museum branch hospital college academy
            assembly congress senate general association federation society club festival league cup river island islands
            county city street avenue road airport station tower building act treaty accord agreement administration house
            """
    )
}
