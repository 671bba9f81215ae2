import Diagnostics
import Templating

/// Puts the strings files of a language together, and holds them against the English one, which says what keys there are
/// and what places each has.
struct PhrasesCheck {
    private let english: PhrasesFile
    private let rule: PluralRule
    private(set) var diagnostics: [Diagnostic] = []

    init(against english: PhrasesFile, rule: PluralRule) {
        self.english = english
        self.rule = rule
    }

    /// - Parameter files: of two that have a key, the later one's counts.
    mutating func merged(_ files: [PhrasesFile]) -> Phrases {
        var phrases = Phrases(rule: rule)
        var found: Set<String> = []
        for file in files {
            diagnostics += file.diagnostics
            for (key, entry) in file.entries.sorted(by: { $0.value.location < $1.value.location }) {
                guard let model = english.entries[key] else {
                    let nearest = key.nearest(in: english.entries.keys.sorted())
                    report(
                        entry.location,
                        "unknown-key",
                        "there is no string '\(key)'",
                        nearest.map { "write '\($0)'" } ?? "take it out; the keys are those of the built-in en.yml"
                    )
                    continue
                }
                found.insert(key)
                add(key, entry, like: model, to: &phrases)
            }
        }
        let missing = english.entries.filter { !found.contains($0.key) }.sorted {
            $0.value.location < $1.value.location
        }
        if !missing.isEmpty, let file = files.last {
            report(
                SourceLocation(file.path, line: 1, column: 1),
                "missing-key",
                "\(missing.count == 1 ? "a string is" : "\(missing.count) strings are") missing: "
                    + missing.map(\.key).joined(separator: ", "),
                "add each with the places that it has in the built-in en.yml"
            )
        }
        return phrases
    }

    private mutating func add(
        _ key: String,
        _ entry: PhrasesFile.Entry,
        like model: PhrasesFile.Entry,
        to phrases: inout Phrases
    ) {
        switch (entry.content, model.content) {
        case (.list(let names), .list(let others)):
            if names.count == others.count {
                phrases.lists[key] = names
            } else {
                report(entry.location, "wrong-count", "'\(key)' has \(names.count) names", "write \(others.count)")
            }
        case (.phrase(let text, let place), .phrase):
            check(text, of: key, at: place, isWhole: true)
            phrases.all[key] = Phrase(forms: [.other: Phrase.parts(of: text)])
        case (.phrase(let text, let place), .forms):
            check(text, of: key, at: place, isWhole: true)
            if rule.categories != [.other] { reportForms(rule.categories.filter { $0 != .other }, of: key, at: place) }
            phrases.all[key] = Phrase(forms: [.other: Phrase.parts(of: text)], count: count(of: key))
        case (.forms(let forms), .forms):
            var phrase = Phrase(forms: [:], count: count(of: key))
            for form in forms {
                check(form.text, of: key, at: form.location, isWhole: form.form == .other)
                phrase.forms[form.form] = Phrase.parts(of: form.text)
                guard !rule.categories.contains(form.form) else { continue }
                report(
                    form.location,
                    "unknown-form",
                    "no number asks for the form '\(form.form.rawValue)' of '\(key)' in this language",
                    "take it out"
                )
            }
            reportForms(rule.categories.filter { phrase.forms[$0] == nil }, of: key, at: entry.location)
            phrases.all[key] = phrase
        case (_, .phrase): report(entry.location, "not-a-text", "'\(key)' is not a text", "write '\(key): …'")
        case (_, .forms):
            let forms = rule.categories.map(\.rawValue).joined(separator: ", ")
            report(entry.location, "not-a-text", "'\(key)' is a list", "write a text for each of \(forms)")
        case (_, .list(let names)):
            report(
                entry.location,
                "not-a-list",
                "'\(key)' is not a list",
                "write \(names.count) names: [\(names[0]), …]"
            )
        }
    }

    private mutating func reportForms(_ forms: [PluralCategory], of key: String, at place: SourceLocation) {
        guard !forms.isEmpty else { return }
        let names = forms.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        report(place, "missing-form", "'\(key)' lacks the form \(names)", "write a text for each form below the key")
    }

    /// Holds the places of a text against those of the English one. `other` has to have all; a form for one or two may
    /// do without the number.
    private mutating func check(_ text: String, of key: String, at place: SourceLocation, isWhole: Bool) {
        let known = values(of: parts(ofEnglish: key))
        var here: Set<String> = []
        for part in Phrase.parts(of: text) {
            switch part {
            case .text: break
            case .value(let name):
                here.insert(name)
                if known.contains(name) { continue }
                let names = known.sorted().map { "{\($0)}" }.joined(separator: ", ")
                let remedy = known.isEmpty ? "it has no places" : "its places are \(names)"
                report(place, "unknown-placeholder", "'\(key)' has no place {\(name)}", remedy)
            case .phrase(let other):
                if english.entries[other] == nil {
                    let nearest = other.nearest(in: english.entries.keys.sorted()).map { "write {t.\($0)}" }
                    report(place, "unknown-key", "there is no string '\(other)'", nearest ?? "take {t.\(other)} out")
                }
                here.formUnion(values(of: parts(ofEnglish: other)))
            }
        }
        guard isWhole else { return }
        for name in known.subtracting(here).sorted() {
            report(
                place,
                "missing-placeholder",
                "'\(key)' lacks its place {\(name)}",
                "put {\(name)} where the value goes"
            )
        }
    }

    private func parts(ofEnglish key: String) -> [Phrase.Part] {
        switch english.entries[key]?.content {
        case .phrase(let text, _): Phrase.parts(of: text)
        case .forms(let forms): Phrase.parts(of: forms.first { $0.form == .other }?.text ?? "")
        case .list, nil: []
        }
    }

    private func values(of parts: [Phrase.Part], depth: Int = 0) -> Set<String> {
        parts.reduce(into: []) { names, part in
            switch part {
            case .text: break
            case .value(let name): names.insert(name)
            case .phrase(let key):
                if depth < Phrases.nestingLimit {
                    names.formUnion(values(of: self.parts(ofEnglish: key), depth: depth + 1))
                }
            }
        }
    }

    /// The name of the number that chooses between a string's forms: the first place of the English one.
    private func count(of key: String) -> String? {
        parts(ofEnglish: key).lazy.compactMap { if case .value(let name) = $0 { name } else { nil } }.first
    }

    private mutating func report(_ place: SourceLocation, _ identifier: String, _ summary: String, _ remedy: String) {
        diagnostics.append(Diagnostic(.error, identifier, at: place, summary, remedy: remedy))
    }
}
