/// A word or sentence of the interface: what a strings file has under one key, with its places for values, in one form or
/// in those that a number asks for.
package struct Phrase: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case text(String)
        /// `{name}`: a value that the template or the program has by that name.
        case value(String)
        /// `{t.key}`: another phrase.
        case phrase(String)
    }

    /// By form; a phrase without a number has `other` alone.
    package var forms: [PluralCategory: [Part]] { didSet { other = forms[.other] ?? [] } }
    package private(set) var other: [Part]
    /// The name of the number that chooses the form.
    package var count: String?

    package init(forms: [PluralCategory: [Part]], count: String? = nil) {
        self.forms = forms
        other = forms[.other] ?? []
        self.count = count
    }

    /// `{name}` and `{t.key}` in `text`; a brace that begins no such place is a brace.
    package static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        var plain = ""
        while let brace = rest.firstIndex(of: "{") {
            plain += rest[..<brace]
            rest = rest[brace...].dropFirst()
            let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "." }
            guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == "}" else {
                plain += "{"
                continue
            }
            if !plain.isEmpty { parts.append(.text(plain)) }
            plain = ""
            parts.append(name.hasPrefix("t.") ? .phrase(String(name.dropFirst(2))) : .value(String(name)))
            rest = rest[name.endIndex...].dropFirst()
        }
        plain += rest
        if !plain.isEmpty { parts.append(.text(plain)) }
        return parts
    }
}

/// All words of the interface in one language. A template shows one as `{{t.key}}`; it is looked up, and its places are
/// bound to the names at hand, when the template is compiled. The program says one with `say`.
package struct Phrases: Hashable, Sendable {
    /// A value for a place of a phrase.
    package enum Value: Sendable {
        case text(String)
        case number(Int)
    }

    package var all: [String: Phrase]
    /// Names that stand in a row: of the months, of the days of the week.
    package var lists: [String: [String]]
    package let rule: PluralRule

    package init(_ all: [String: Phrase] = [:], lists: [String: [String]] = [:], rule: PluralRule = PluralRule(for: ""))
    {
        self.all = all
        self.lists = lists
        self.rule = rule
    }

    /// Phrases within phrases, at most: far more than a sentence needs.
    package static let nestingLimit = 8

    /// The phrase with `values` in its places.
    ///
    ///     phrases.say("points", ["count": .number(3)])  // 3 points in several texts
    package func say(_ key: String, _ values: KeyValuePairs<String, Value> = [:]) -> String {
        var said = ""
        say(key, values, depth: 0, into: &said)
        return said
    }

    private func say(_ key: String, _ values: KeyValuePairs<String, Value>, depth: Int, into said: inout String) {
        guard depth < Self.nestingLimit, let phrase = all[key] else { return }
        var form = PluralCategory.other
        if let count = phrase.count, case .number(let number)? = values.first(where: { $0.key == count })?.value {
            form = rule.category(of: number)
        }
        for part in form == .other ? phrase.other : phrase.forms[form] ?? phrase.other {
            switch part {
            case .text(let text): said += text
            case .phrase(let other): say(other, values, depth: depth + 1, into: &said)
            case .value(let name):
                switch values.first(where: { $0.key == name })?.value {
                case .text(let text)?: said += text
                case .number(let number)?: said += String(number)
                case nil: break
                }
            }
        }
    }
}
