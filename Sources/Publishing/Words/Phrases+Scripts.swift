import Articles
import Templating

extension Phrases {
    /// What a script of the site begins with: `digestText`, the words that it shows. The build writes it into the file,
    /// for a page's content security policy may forbid scripts that stand in pages.
    var scriptDeclaration: [UInt8] {
        let keys = all.keys.filter { $0.hasPrefix("script") || Self.keysForScripts.contains($0) }.sorted()
        var members = keys.compactMap { key in all[key].map { "\(key): \($0.script)" } }
        members.append("monthNames: [\((lists["monthNames"] ?? []).map(\.quotedForScript).joined(separator: ", "))]")
        return Array("const digestText = {\(members.joined(separator: ", "))};\n".utf8)
    }

    /// Words that scripts and pages have in common.
    static let keysForScripts: Set = ["datePattern", "kindArticle", "kindEvent", "kindOutlet", "kindPerson"]
}

extension Phrase {
    fileprivate var script: String {
        if forms.count < 2 { return other.source.quotedForScript }
        let members = PluralCategory.allCases.compactMap { category in
            forms[category].map { "\(category.rawValue): \($0.source.quotedForScript)" }
        }
        return "{\(members.joined(separator: ", "))}"
    }
}

extension [Phrase.Part] {
    /// As it stands in a strings file.
    fileprivate var source: String {
        reduce(into: "") { text, part in
            switch part {
            case .text(let plain): text += plain
            case .value(let name): text += "{\(name)}"
            case .phrase(let key): text += "{t.\(key)}"
            }
        }
    }
}

extension String {
    fileprivate var quotedForScript: String {
        var json = JSONText()
        json.string(self)
        return json.text
    }
}
