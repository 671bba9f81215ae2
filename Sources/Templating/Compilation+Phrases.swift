import Diagnostics

// Words of the interface: `{{t.key}}` becomes the phrase's text and values, so that a page looks nothing up.
extension Compilation {
    /// The phrase that a tag asks for. Between three braces its text is HTML; its values are written as ever.
    mutating func phrase(_ name: SyntaxNode.Name, _ escaped: Bool, _ scope: Scope) -> [Instruction] {
        phrase(name.parts.dropFirst().joined(separator: "."), at: name, escaped, scope, depth: 0)
    }

    private mutating func phrase(
        _ key: String,
        at tag: SyntaxNode.Name,
        _ escaped: Bool,
        _ scope: Scope,
        depth: Int
    ) -> [Instruction] {
        guard let phrase = set.phrases.all[key], depth < Phrases.nestingLimit else {
            let nearest = key.nearest(in: set.phrases.all.keys.sorted()).map { "did you mean 't.\($0)'? " } ?? ""
            let remedy = "\(nearest)the keys are those of 'strings/en.yml'"
            report("unknown-string", location(tag.offset), "there is no string '\(key)'", remedy)
            return []
        }
        guard phrase.forms.count > 1, let count = phrase.count else {
            return instructions(phrase.other, at: tag, escaped, scope, depth: depth)
        }
        guard let (path, kind) = resolve(SyntaxNode.Name(text: count, offset: tag.offset), scope) else { return [] }
        guard kind.unwrapped == .number else {
            report(
                "not-a-number",
                location(tag.offset),
                "the string '\(key)' has forms for a number, and '\(count)' is \(kind.described)",
                "use it where '\(count)' is a number"
            )
            return []
        }
        var forms = PluralForms(rule: set.phrases.rule, units: [:])
        for category in PluralCategory.allCases {
            guard let parts = phrase.forms[category] else { continue }
            let unit = Unit(instructions: instructions(parts, at: tag, escaped, scope, depth: depth))
            forms.units[category] = units.count
            units.append(unit)
        }
        return [.plural(path, forms)]
    }

    private mutating func instructions(
        _ parts: [Phrase.Part],
        at tag: SyntaxNode.Name,
        _ escaped: Bool,
        _ scope: Scope,
        depth: Int
    ) -> [Instruction] {
        var made: [Instruction] = []
        for part in parts {
            switch part {
            case .text(let text):
                var bytes: [UInt8] = []
                if escaped { bytes.append(escaping: text) } else { bytes += text.utf8 }
                made.append(text: bytes, startsLine: false)
            case .phrase(let key):
                for instruction in phrase(key, at: tag, escaped, scope, depth: depth + 1) {
                    made.append(joining: instruction)
                }
            case .value(let name):
                guard let (path, kind) = resolve(SyntaxNode.Name(text: name, offset: tag.offset), scope) else {
                    continue
                }
                if let fault = kind.faultWhenShown(name, escaped: true) {
                    report("not-showable", location(tag.offset), fault.summary, fault.remedy)
                } else {
                    made.append(.value(path, escaping: false))
                }
            }
        }
        return made
    }
}
