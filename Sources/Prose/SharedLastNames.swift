/// The last names that several people of an article bear: "Mercer" where both John and Ann Mercer are named.
package struct SharedLastNames {
    struct Bearer {
        /// The longest form of the name.
        var name: String
        /// Where the person is first named in full; the headline stands before the text.
        var since: TextSpan
    }

    private var bearers: [String: [Bearer]] = [:]

    /// Takes in the people of one last name, one an entry, if they are several.
    mutating func add(_ people: [(name: PersonName, since: TextSpan)]) {
        var found: [(first: String, bearer: Bearer)] = []
        for (name, since) in people {
            if let index = found.firstIndex(where: { Self.areOne($0.first, name.first) }) {
                found[index].bearer.since = min(found[index].bearer.since, since)
                if name.text.utf8.count > found[index].bearer.name.utf8.count {
                    found[index] = (name.first, Bearer(name: name.text, since: found[index].bearer.since))
                }
            } else {
                found.append((name.first, Bearer(name: name.text, since: since)))
            }
        }
        if found.count > 1, let last = people.first?.name.last { bearers[last] = found.map(\.bearer) }
    }

    /// Nil where no two people are known to bear it.
    func bearers(of lastName: String) -> [Bearer]? { bearers[lastName] }

    /// The only one of them who was named in full before a place.
    func bearer(of lastName: String, at span: TextSpan) -> String? {
        let before = (bearers[lastName] ?? []).filter { $0.since < span }
        return before.count == 1 ? before[0].name : nil
    }

    /// Whether two first names can be one person's: "J." and "John", "Chris" and "Christopher".
    package static func areOne(_ a: String, _ b: String) -> Bool {
        let short = (a.utf8.count < b.utf8.count ? a : b).utf8.filter { $0 != .fullStop }
        let long = (a.utf8.count < b.utf8.count ? b : a).utf8.filter { $0 != .fullStop }
        return (short.count == 1 || short.count > 2 || short.count == long.count) && long.starts(with: short)
    }
}

/// What tells which of the people of one last name is meant.
struct BearerSigns {
    /// What the article says that each person is, by the longest form of the name.
    private var roles: [String: [String]] = [:]
    var genders: [String: Language.Pronoun]

    init(genders: [String: Language.Pronoun]) { self.genders = genders }

    mutating func add(_ role: String, of name: String) { roles[name, default: []].append(role) }

    /// The only bearer that a title before the last name fits: "Minister Sommer" for Kultusminister Jens Sommer, "Ms Mercer"
    /// for her of whom the article knows the gender. Without a title, or where it tells nothing, the one at the place.
    func bearer(
        ofLastName last: String,
        title: String?,
        gender: Language.Pronoun?,
        at span: TextSpan,
        among shared: SharedLastNames
    ) -> String? {
        guard let all = shared.bearers(of: last) else { return nil }
        if let gender {
            let known = all.filter { genders[$0.name] == gender }
            if known.count == 1 { return known[0].name }
            let possible = all.filter { genders[$0.name] ?? gender == gender }
            if possible.count == 1 { return possible[0].name }
        } else if let title {
            let office = Self.office(title)
            let fitting = all.filter { bearer in
                (roles[bearer.name] ?? []).contains { Self.areOne(Self.office($0), office) }
            }
            if fitting.count == 1 { return fitting[0].name }
        }
        guard let name = shared.bearer(of: last, at: span) else { return nil }
        return gender == nil || genders[name] ?? gender == gender ? name : nil
    }

    /// The last word of a role: "chief" of "the town's fire chief".
    private static func office(_ role: String) -> String {
        role.lowercased().utf8.split(separator: .space).last.map { String(decoding: Array($0), as: UTF8.self) } ?? ""
    }

    /// German writes "Minister" and "Kultusminister".
    private static func areOne(_ a: String, _ b: String) -> Bool {
        guard min(a.utf8.count, b.utf8.count) > 3 else { return a == b && !a.isEmpty }
        return a.hasSuffix(b) || b.hasSuffix(a)
    }
}

extension Language.Pronoun {
    /// The gender of a person right behind these words: "his wife, Councillor" before "Ann Mercer".
    init?(before words: some Sequence<Substring>) {
        for word in words {
            let noun = word.lowercased()
            if Self.femaleNouns.contains(noun) {
                self = .female
                return
            }
            if Self.maleNouns.contains(noun) {
                self = .male
                return
            }
        }
        return nil
    }

    private static let femaleNouns = Set(
        words: """
            mrs ms miss dame lady frau wife widow daughter sister mother aunt niece girlfriend spokeswoman chairwoman
            councilwoman congresswoman assemblywoman businesswoman ehefrau witwe tochter schwester mutter tante nichte
            sprecherin ministerin präsidentin kanzlerin bürgermeisterin leiterin schulleiterin direktorin
            """
    )
    private static let maleNouns = Set(
        words: """
            mr sir lord herr herrn husband widower son brother father uncle nephew boyfriend spokesman chairman
            councilman congressman assemblyman businessman ehemann witwer sohn bruder vater onkel neffe
            """
    )
}
