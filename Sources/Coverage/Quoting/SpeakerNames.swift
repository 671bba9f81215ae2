import Prose

/// Which names of an event's speakers are the same person's or institution's.
///
/// Two names are one when they are equal but for letter case, accents, the shape of apostrophes, an article before or a
/// place behind them and middle initials ("Donald J. Trump", "Donald Trump"), or when one is the last name of the other
/// and of no other speaker in the event, and one of the two is known to be a person. A first name stands for a person
/// only whom an article calls by it ("Xi" for "Xi Jinping"). Where more than one reading is possible, or pronouns tell
/// against it, the names stay apart.
struct SpeakerNames {
    private var names: [Name] = []
    private var numbers: [String: Int] = [:]

    /// Takes a quotation's speaker in; the result is the name's number.
    mutating func add(_ speaker: String, role: String?, mention: Quotation.Mention?, in language: Language) -> Int {
        let number = numbers[speaker] ?? names.count
        if number == names.count {
            names.append(Name(speaker, in: language))
            numbers[speaker] = number
        }
        if role != nil { names[number].isPerson = true }
        var gender = role.flatMap { PersonForm.gender(ofTitle: $0) }
        if let mention, mention.isPronoun {
            gender = language.pronouns[mention.text.lowercased()] ?? gender
        } else if let mention, names[number].words.count > 1 {
            // An institution is not called by the last word of its name: "White House" is not "House".
            if mention.text == names[number].words.last { names[number].isPerson = true }
            if mention.text == names[number].words.first { names[number].isCalledByFirstWord = true }
        }
        // Nor is it "he".
        if gender == .male || gender == .female { names[number].isPerson = true }
        if gender == .male { names[number].isMale = true }
        if gender == .female { names[number].isFemale = true }
        return number
    }

    /// Finds the names that belong together; call it when all have been added.
    mutating func resolve() {
        let full = names.indices.filter { names[$0].words.count > 1 }
        for name in full { names[name].form = PersonForm(names[name].words, isPerson: names[name].isPerson) }
        let people = Set(full.compactMap { names[$0].isPerson ? names[$0].form?.key : nil })
        var byKey: [String: [Int]] = [:]
        for name in full {
            // "Ada Brook of Norvale" is a person's where "Ada Brook" is.
            if names[name].form?.isPhrase == true {
                let person = PersonForm(names[name].words, isPerson: true)
                if people.contains(person.key) { names[name].form = person }
            }
            byKey[names[name].form?.key ?? "", default: []].append(name)
        }
        for variants in byKey.values { join(variants) }

        guard full.count < names.count else { return }
        var byLastWord: [String: [Int]] = [:]
        var byFirstWord: [String: [Int]] = [:]
        for name in full {
            guard let form = names[name].form, !form.isPhrase, !names[name].beginsWithStopWord else { continue }
            byLastWord[form.lastWord, default: []].append(name)
            if names[name].isCalledByFirstWord { byFirstWord[form.firstWord, default: []].append(name) }
        }
        for name in names.indices where names[name].words.count == 1 {
            let word = PersonForm.folded(names[name].text)
            guard let bearer = bearer(of: name, among: byLastWord[word] ?? byFirstWord[word] ?? []) else { continue }
            names[name].bearer = bearer
        }
    }

    /// The number of the name under which the one with this number goes.
    func bearer(of number: Int) -> Int { names[number].bearer ?? number }

    /// The longest form of the name that goes under this number.
    func fullName(ofBearer number: Int) -> String { names[number].shown }

    /// Gives variants of one name the longest form, in bytes, so that of two of a length the one with accents; those with
    /// middle initials that differ stay apart.
    private mutating func join(_ variants: [Int]) {
        let initials = variants.map { names[$0].form?.initials ?? "" }
        let first = initials.first { !$0.isEmpty } ?? ""
        let differ = initials.contains { !$0.isEmpty && $0 != first }
        for (index, name) in variants.enumerated() {
            let bearer = differ ? variants[initials.firstIndex(of: initials[index]) ?? index] : variants[0]
            names[name].bearer = bearer
            guard let text = names[name].form?.text else { continue }
            // Of two of a length the same in any order of articles.
            if name == bearer || (text.utf8.count, names[bearer].shown) > (names[bearer].shown.utf8.count, text) {
                names[bearer].shown = text
            }
        }
    }

    /// The only one that a single word can stand for.
    private func bearer(of name: Int, among bearers: [Int]) -> Int? {
        guard let first = bearers.first.map({ bearer(of: $0) }),
            bearers.allSatisfy({ bearer(of: $0) == first && names[name].mayBe(names[$0]) }),
            names[name].isPerson || bearers.contains(where: { names[$0].isPerson })
        else { return nil }
        return first
    }
}

/// What is known of a name as articles give it.
private struct Name {
    let text: String
    let words: [String]
    /// Whether the first word is none of a name: "After Brook".
    let beginsWithStopWord: Bool
    var isPerson = false
    /// Whether an article calls its bearer by the first word alone.
    var isCalledByFirstWord = false
    var isMale = false
    var isFemale = false
    /// Nil for a single word.
    var form: PersonForm?
    /// Number of the name under which this one goes; nil for its own.
    var bearer: Int?
    /// The longest form of the name in the event.
    var shown: String

    init(_ text: String, in language: Language) {
        self.text = text
        words = text.split(separator: " ").map(String.init)
        beginsWithStopWord = words.first.map { language.stopWords.contains($0.lowercased()) } ?? false
        shown = text
    }

    func mayBe(_ other: Name) -> Bool { !(isMale && other.isFemale) && !(isFemale && other.isMale) }
}
