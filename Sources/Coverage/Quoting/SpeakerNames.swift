import Prose

/// Which names of an event's speakers are the same person's or institution's.
///
/// Two names are one when they are equal but for letter case, accents, the shape of apostrophes, an article before or a
/// place behind them and middle initials ("Donald J. Trump", "Donald Trump"), or when one is the last name of the other
/// and of no other speaker in the event, and one of the two is known to be a person. A first name stands for a person
/// only whom an article calls by it ("Xi" for "Xi Jinping"). Where more than one reading is possible, or pronouns tell
/// against it, the names stay apart. A last name by itself that several people in the event bear, speakers or not, is a
/// name of its article alone: it may be another's in the next.
struct SpeakerNames {
    private var names: [Name] = []
    private var numbers: [Written: Int] = [:]
    /// The first names of those named in full in the event's articles, by last name.
    private var people: [String: Set<String>] = [:]
    /// Those for whom the last name by itself does not stand.
    private var relatives: Set<String> = []

    private struct Written: Hashable {
        let name: String
        /// Of a single word, which need not be the same person's in two.
        let article: Int?
    }

    /// Takes in the people whom an article names in full, quoted or not.
    mutating func add(people: [NamedPerson]) {
        for person in people {
            if person.isRelative {
                relatives.insert(person.name)
                continue
            }
            let words = person.name.spacedWords
            guard let first = words.first, let last = words.last else { continue }
            self.people[PersonForm.folded(String(last)), default: []].insert(PersonForm.folded(String(first)))
        }
    }

    /// Takes a quotation's speaker in; the result is the name's number.
    mutating func add(
        _ speaker: String,
        role: String?,
        mention: Quotation.Mention?,
        ofArticle article: Int,
        in language: Language
    ) -> Int {
        let written = Written(name: speaker, article: speaker.utf8.contains(UInt8(ascii: " ")) ? nil : article)
        let number = numbers[written] ?? names.count
        if number == names.count {
            names.append(Name(speaker, in: language))
            numbers[written] = number
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
            if !relatives.contains(names[name].text) { byLastWord[form.lastWord, default: []].append(name) }
            if names[name].isCalledByFirstWord { byFirstWord[form.firstWord, default: []].append(name) }
        }
        var singles: [String: [Int]] = [:]
        for name in names.indices where names[name].words.count == 1 {
            singles[names[name].text, default: []].append(name)
        }
        for (text, variants) in singles {
            let word = PersonForm.folded(text)
            resolve(variants, among: byLastWord[word] ?? byFirstWord[word] ?? [], named: self.people[word] ?? [])
        }
    }

    /// Whether a name is a last name that several people of the event bear, so that nobody can tell whose it is.
    func isShared(_ number: Int) -> Bool { names[number].isShared }

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

    /// Gives a single word in each of its articles the only speaker for whom it can stand.
    ///
    /// - Parameter people: the first names of all whom the event's articles name with it.
    private mutating func resolve(_ variants: [Int], among bearers: [Int], named people: Set<String>) {
        /// In all articles together.
        var all = names[variants[0]]
        for name in variants {
            all.isPerson = all.isPerson || names[name].isPerson
            all.isMale = all.isMale || names[name].isMale
            all.isFemale = all.isFemale || names[name].isFemale
        }
        let isPersons = all.isPerson || bearers.contains { names[$0].isPerson }
        let isShared = (isPersons || !people.isEmpty) && areSeveral(bearers, people)
        for name in variants {
            let own = names[name].hasGender ? names[name] : all
            var possible = bearers.filter { own.mayBe(names[$0]) }
            if isShared {
                // A gender tells only whom it is known of.
                possible = names[name].hasGender ? possible.filter { names[$0].hasGender } : []
            } else if possible.count < bearers.count {
                possible = []
            }
            if isPersons, let first = possible.first.map({ bearer(of: $0) }),
                possible.allSatisfy({ bearer(of: $0) == first })
            {
                names[name].bearer = first
            } else if isShared {
                names[name].isShared = true
            } else {
                names[name].bearer = variants[0]
            }
        }
    }

    /// Whether the speakers and the people named are not all one person.
    private func areSeveral(_ bearers: [Int], _ people: Set<String>) -> Bool {
        if Set(bearers.map { bearer(of: $0) }).count > 1 { return true }
        let first = bearers.first.flatMap { names[$0].form?.firstWord }
        // A speaker by the first word, "Xi", is none of those named by the last.
        let known = people.union(first.map { [$0] } ?? [])
        guard let one = known.min() else { return false }
        return !known.allSatisfy { SharedLastNames.areOne($0, one) }
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
    /// Whether several people bear it.
    var isShared = false
    /// Nil for a single word.
    var form: PersonForm?
    /// Number of the name under which this one goes; nil for its own.
    var bearer: Int?
    /// The longest form of the name in the event.
    var shown: String

    init(_ text: String, in language: Language) {
        self.text = text
        words = text.spacedWords.map(String.init)
        beginsWithStopWord = words.first.map { language.stopWords.contains($0.lowercased()) } ?? false
        shown = text
    }

    var hasGender: Bool { isMale || isFemale }

    func mayBe(_ other: Name) -> Bool { !(isMale && other.isFemale) && !(isFemale && other.isMale) }
}
