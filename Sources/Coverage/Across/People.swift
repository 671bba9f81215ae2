import Articles
import Prose

/// The persons, institutions and documents that are quoted by name anywhere in the digest.
///
/// Whoever bears the same name is one: two persons of one name cannot be told apart, but their roles, all of which are
/// listed, let a reader see it. Accents make no difference, nor do middle initials unless two differ. A single word is
/// nobody's name ("Brook"), unless it is an institution's in capitals ("NATO") or its event has the full name.
package struct People: Sendable {
    /// What one event's articles quote of the person.
    package struct Appearance: Hashable, Sendable {
        /// Index in the comparisons that the people were made from.
        package let event: Int
        /// Index in that comparison's `quotations.speakers`.
        package let speaker: Int
    }

    package struct Person: Hashable, Sendable {
        /// The longest form of the name.
        package let name: String
        /// As texts give them, those in the site's language first, then the most frequent.
        package let roles: [String]
        /// In the order of the comparisons.
        package let appearances: [Appearance]
        /// How many quotations in quotation marks by outlet id, most first; 0 for an outlet that has indirect statements
        /// alone.
        package let outlets: [(id: String, quotes: Int)]

        package static func == (a: Person, b: Person) -> Bool { a.name == b.name && a.appearances == b.appearances }
        package func hash(into hasher: inout Hasher) { hasher.combine(name) }
    }

    /// By name.
    package let all: [Person]

    /// - Parameter siteLanguage: the tag of the one in which roles are wanted.
    package init(in comparisons: [Comparison], siteLanguage: String) {
        let preferred = Language.matching(siteLanguage).tag
        var persons: [PersonRecord] = []
        var numbers: [String: Int] = [:]
        for event in comparisons.indices {
            let speakers = comparisons[event].quotations.speakers
            for speaker in speakers.indices where speakers[speaker].identity == .named {
                guard let name = speakers[speaker].name, Self.isFullName(name) else { continue }
                let number = numbers[name] ?? persons.count
                if number == persons.count {
                    persons.append(PersonRecord(name: name))
                    numbers[name] = number
                }
                persons[number].add(speakers[speaker], in: comparisons[event].event)
                persons[number].appearances.append(Appearance(event: event, speaker: speaker))
            }
        }
        all = Self.joined(persons).map { $0.person(preferring: preferred) }.sorted(byUTF8: \.name)
    }

    /// Two words, or an institution's name in capitals.
    private static func isFullName(_ name: String) -> Bool {
        if name.utf8.contains(UInt8(ascii: " ")) { return true }
        return name.utf8.count >= 2 && name.utf8.allSatisfy { $0 &- 0x41 < 26 }
    }

    /// Joins those whose names are equal but for accents and middle initials.
    private static func joined(_ persons: [PersonRecord]) -> [PersonRecord] {
        var joined: [PersonRecord] = []
        var variants: [String: [Int]] = [:]
        var initials: [String: Set<String>] = [:]
        for index in persons.indices {
            let form = PersonForm(persons[index].name.split(separator: " ").map(String.init), isPerson: false)
            variants[form.key, default: []].append(index)
            if !form.initials.isEmpty { initials[form.key, default: []].insert(form.initials) }
        }
        for (key, members) in variants {
            guard members.count > 1, initials[key, default: []].count <= 1 else {
                joined += members.map { persons[$0] }
                continue
            }
            joined.append(members.dropFirst().reduce(persons[members[0]]) { $0.merging(persons[$1]) })
        }
        return joined
    }
}

/// What is gathered of a person over the events.
private struct PersonRecord {
    var name: String
    var appearances: [People.Appearance] = []
    private var roles: [String: Int] = [:]
    /// Of the articles that give a role, by their tags.
    private var languagesOfRoles: [String: Set<String>] = [:]
    private var outlets: [String: Int] = [:]

    init(name: String) { self.name = name }

    mutating func add(_ speaker: EventQuotations.Speaker, in event: Event) {
        add(speaker.quotes, in: event, countingAs: 1)
        add(speaker.indirect, in: event, countingAs: 0)
    }

    private mutating func add(_ references: [EventQuotations.Reference], in event: Event, countingAs weight: Int) {
        var index = references.startIndex
        while index < references.endIndex {
            let article = references[index].article
            let quotations = event.articles[article].quotations
            var role: String?
            var count = 0
            while index < references.endIndex, references[index].article == article {
                if role == nil { role = quotations[references[index].quotation].role }
                count += weight
                index += 1
            }
            outlets[event.articles[article].outlet, default: 0] += count
            if let role, !PersonForm.isAddress(role) {
                roles[role, default: 0] += 1
                languagesOfRoles[role, default: []].insert(event.articles[article].language.tag)
            }
        }
    }

    func merging(_ other: PersonRecord) -> PersonRecord {
        var merged = self
        if (other.name.utf8.count, name) > (name.utf8.count, other.name) { merged.name = other.name }
        merged.appearances = (appearances + other.appearances).sorted {
            ($0.event, $0.speaker) < ($1.event, $1.speaker)
        }
        merged.roles.merge(other.roles, uniquingKeysWith: +)
        merged.languagesOfRoles.merge(other.languagesOfRoles) { $0.union($1) }
        merged.outlets.merge(other.outlets, uniquingKeysWith: +)
        return merged
    }

    func person(preferring language: String) -> People.Person {
        let roles = roles.mostFirst.map(\.key)
        let wanted = roles.filter { languagesOfRoles[$0]?.contains(language) ?? false }
        return People.Person(
            name: name,
            roles: wanted + roles.filter { !wanted.contains($0) },
            appearances: appearances,
            outlets: outlets.mostFirst.map { (id: $0.key, quotes: $0.value) }
        )
    }
}
