import Prose

/// Which names of an event's speakers are the same person's.
///
/// Two names are one person's when they are equal but for middle initials ("Donald J. Trump", "Donald Trump"), or when one is
/// the last name of the other and of no other speaker in the event, and one of the two is known to be a person. Where
/// more than one reading is possible the names stay apart.
struct SpeakerNames {
    private var words: [String: [String]] = [:]
    private var people: Set<String> = []
    private var canonical: [String: String] = [:]

    mutating func add(_ quotation: Quotation, in language: Language) {
        guard let speaker = quotation.speaker else { return }
        let parts = words[speaker] ?? speaker.split(separator: " ").map(String.init)
        words[speaker] = parts
        // An institution is not called by the last word of its name and is no "he": "White House" is not "House".
        let mention = quotation.mention?.text ?? ""
        let isCalledByLastName = parts.count > 1 && mention == parts.last
        let pronoun = language.pronouns[mention.lowercased()]
        if quotation.role != nil || isCalledByLastName || pronoun == .male || pronoun == .female {
            people.insert(speaker)
        }
    }

    /// Finds the names that belong together; call it when all have been added.
    mutating func resolve() {
        let names = words.keys.sorted(byUTF8: \.self)
        let fullNames = names.filter { words[$0, default: []].count > 1 }
        let byOuterWords = Dictionary(grouping: fullNames) { Self.withoutInitials(words[$0, default: []]) }
        for variants in byOuterWords.values {
            let longest = variants.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) }
            let initialled = Set(variants.map { Self.initials(words[$0, default: []]) }.filter { !$0.isEmpty })
            for name in variants { canonical[name] = initialled.count > 1 ? name : longest }
        }
        let byLastName = Dictionary(grouping: fullNames) { words[$0, default: []].last ?? "" }
        for name in names where words[name, default: []].count == 1 {
            let bearers = byLastName[name, default: []]
            let people = Set(bearers.compactMap { canonical[$0] })
            let isPerson = self.people.contains(name) || bearers.contains { self.people.contains($0) }
            canonical[name] = people.count == 1 && isPerson ? people.first : name
        }
    }

    func fullName(for name: String) -> String { canonical[name] ?? name }

    private static func withoutInitials(_ words: [String]) -> [String] {
        words.enumerated().filter { !isMiddleInitial($0.element, at: $0.offset, of: words) }.map(\.element)
    }

    private static func initials(_ words: [String]) -> [String] {
        words.enumerated().filter { isMiddleInitial($0.element, at: $0.offset, of: words) }.map(\.element)
    }

    /// `J.`, `H.W.`
    private static func isMiddleInitial(_ word: String, at index: Int, of words: [String]) -> Bool {
        index > 0 && index < words.count - 1 && word.utf8.last == UInt8(ascii: ".")
            && word.split(separator: ".").allSatisfy { $0.count == 1 }
    }
}
