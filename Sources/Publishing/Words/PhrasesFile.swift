import Articles
import Diagnostics
import Templating

/// One file of strings, with the places of its keys.
struct PhrasesFile {
    struct Entry {
        var content: Content
        var location: SourceLocation
    }

    enum Content {
        case phrase(String, SourceLocation)
        case forms([(form: PluralCategory, text: String, location: SourceLocation)])
        case list([String])
    }

    let path: String
    private(set) var entries: [String: Entry] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ utf8: [UInt8], path: String) {
        self.path = path
        let yaml = YAMLValue.reading(String(decoding: utf8, as: UTF8.self), path: path)
        diagnostics = yaml.diagnostics
        guard let root = yaml.value else { return }
        guard case .mapping(let pairs) = root.content else {
            report(
                location(root),
                "not-a-mapping",
                "the file is not a list of keys",
                "write a line 'key: text' for each string"
            )
            return
        }
        for pair in pairs { read(pair) }
    }

    private mutating func read(_ pair: YAMLEntry) {
        let place = SourceLocation(path, line: pair.line, column: pair.column)
        let content: Content
        switch pair.value.content {
        case .text(let text, _): content = .phrase(pair.value.isNull ? "" : text, location(pair.value))
        case .list(let values): content = .list(values.compactMap { text($0) })
        case .mapping(let forms): content = .forms(forms.compactMap { form(of: $0, key: pair.key) })
        }
        entries[pair.key] = Entry(content: content, location: place)
    }

    private mutating func text(_ value: YAMLValue) -> String? {
        if case .text(let text, _) = value.content { return text }
        report(location(value), "not-a-text", "a text is wanted here", "write one text for each name")
        return nil
    }

    private mutating func form(
        of entry: YAMLEntry,
        key: String
    ) -> (form: PluralCategory, text: String, location: SourceLocation)? {
        guard let form = PluralCategory(rawValue: entry.key) else {
            let names = PluralCategory.allCases.map(\.rawValue).joined(separator: ", ")
            report(
                SourceLocation(path, line: entry.line, column: entry.column),
                "unknown-form",
                "'\(key)' has no form '\(entry.key)'",
                "forms are named \(names)"
            )
            return nil
        }
        return text(entry.value).map { (form, $0, location(entry.value)) }
    }

    private func location(_ value: YAMLValue) -> SourceLocation {
        SourceLocation(path, line: value.line, column: value.column)
    }

    private mutating func report(_ place: SourceLocation, _ identifier: String, _ summary: String, _ remedy: String) {
        diagnostics.append(Diagnostic(.error, identifier, at: place, summary, remedy: remedy))
    }
}
