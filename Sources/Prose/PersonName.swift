/// A name without the titles before it.
struct PersonName: Hashable {
    var words: [String]
    /// What stood before the name: "US Secretary of State", "Mr".
    var role: String?

    var text: String { words.joined(separator: " ") }
    var first: String { words.first ?? "" }
    var last: String { words.last ?? "" }

    /// Splits "US Secretary of State Antony Blinken" after its last title. A run without a title is all name.
    init(_ run: [String], lexicon: Lexicon) {
        var start = 0
        for (index, word) in run.enumerated() where index + 1 < run.count {
            let noun = word.utf8.last == .fullStop ? String(word.dropLast()) : word
            var classes = lexicon.classes(ofWrittenNoun: noun)
            // "des Ingenieurs Olaf Lind"
            if classes.isEmpty, let last = noun.utf8.last, last | 0x20 == UInt8(ascii: "s") {
                classes = lexicon.classes(ofWrittenNoun: String(noun.dropLast()))
            }
            if !classes.isDisjoint(with: [.personNoun, .honorific]) { start = index + 1 }
        }
        // "Secretary of State Ada Brook": the office goes on after "of", the name is what remains, two words of it.
        if start > 0, start + 1 < run.count, run[start] == "of" || run[start] == "for" {
            start = max(start + 2, run.count - 2)
        }
        if start >= run.count { start = run.count - 1 }
        words = Array(run[start...])
        role = start > 0 ? run[..<start].joined(separator: " ") : nil
    }
}
