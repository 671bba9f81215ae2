import Articles
import Prose

/// A name of two words or more in the form that names are compared in.
struct PersonForm {
    /// The name as shown: "Ada Brook" of "Ada Brook of Norvale".
    let text: String
    /// Equal for what may be one name: lower case, without accents, article and middle initials.
    let key: String
    /// "j", "h w"; empty where there are none.
    let initials: String
    let firstWord: String
    /// The last name, where it is a person's.
    let lastWord: String
    /// Whether it is no person's name by its words: "Cover of Newsweek".
    let isPhrase: Bool

    init(_ words: [String], isPerson: Bool) {
        var words = words
        if words.count > 2, Self.folded(words[0]) == "the" { words.removeFirst() }
        // "Representative Ada Brook of Norvale", but not "University College of Norvale".
        if isPerson, let of = words.firstIndex(of: "of"), of > 1 { words.removeSubrange(of...) }
        let initials = words.indices.filter { Self.isMiddleInitial(words, $0) }
        let kept = words.indices.filter { !initials.contains($0) }.map { Self.folded(words[$0]) }
        text = words.joined(separator: " ")
        key = kept.joined(separator: " ")
        self.initials = initials.map { Self.folded(words[$0]).filter { $0 != "." } }.joined(separator: " ")
        firstWord = kept.first ?? ""
        lastWord = kept.last ?? ""
        isPhrase = words.contains("of")
    }

    /// Lower case, with straight apostrophes and without accents.
    static func folded(_ word: String) -> String {
        let lower = word.lowercased().withoutAccents
        return lower.utf8.contains(0xE2) ? String(lower.map { $0 == "’" ? "'" : $0 }) : lower
    }

    /// The gender that a title before a name tells of its bearer: "Mr.", "Frau".
    static func gender(ofTitle title: String) -> Language.Pronoun? {
        guard title.utf8.count <= 6 else { return nil }
        switch folded(title).filter({ $0 != "." }) {
        case "mr", "sir", "lord", "herr", "herrn": return .male
        case "mrs", "ms", "miss", "dame", "lady", "frau": return .female
        default: return nil
        }
    }

    /// Whether what an article gives as a role is a form of address alone: "Mr."
    static func isAddress(_ role: String) -> Bool { gender(ofTitle: role) != nil }

    /// `J.`, `J`, `H.W.`
    private static func isMiddleInitial(_ words: [String], _ index: Int) -> Bool {
        guard index > 0, index < words.count - 1 else { return false }
        let word = words[index]
        if word.utf8.count == 1 { return word.utf8.allSatisfy { $0 &- 0x41 < 26 } }
        return word.utf8.last == UInt8(ascii: ".") && word.split(separator: ".").allSatisfy { $0.count == 1 }
    }
}
