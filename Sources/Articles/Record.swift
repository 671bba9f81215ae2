import Diagnostics

/// A mapping of a YAML text read key by key: each reading gives the value in the type that the key wants, or notes what
/// is wrong with it and gives nil.
struct Record {
    let path: String
    private(set) var entries: [YAMLEntry] = []
    var diagnostics: [Diagnostic] = []
    /// Where the mapping begins.
    let line: Int
    /// Whether something else stands where the mapping should: then nothing of it can be read.
    private(set) var isNoMapping = false

    /// - Parameters:
    ///   - what: what the mapping describes, for messages: `an article`.
    ///   - keys: every key that there is; others are errors.
    init(_ value: YAMLValue?, path: String, what: String, keys: [String]) {
        self.path = path
        line = value?.line ?? 1
        guard let value, !value.isNull else { return }
        guard case .mapping(let entries) = value.content else {
            isNoMapping = true
            report(
                "bad-yaml",
                value,
                "\(what) is not described by keys and values",
                "write 'key: value' lines, such as '\(keys.first ?? "title"): …'"
            )
            return
        }
        for entry in entries {
            if keys.contains(entry.key) {
                self.entries.append(entry)
            } else {
                let place = SourceLocation(path, line: entry.line, column: entry.column)
                let nearest = entry.key.nearest(in: keys)
                let remedy =
                    nearest.map { "write '\($0)'" } ?? "the keys of \(what) are \(keys.joined(separator: ", "))"
                diagnostics.append(
                    Diagnostic(.error, "unknown-key", at: place, "\(what) has no key '\(entry.key)'", remedy: remedy)
                )
            }
        }
    }

    func has(_ key: String) -> Bool { value(key) != nil }

    /// The value of a key; nil where it is absent or written empty.
    func value(_ key: String) -> YAMLValue? {
        guard let entry = entries.first(where: { $0.key == key }), !entry.value.isNull else { return nil }
        return entry.value
    }

    func location(_ key: String) -> SourceLocation {
        guard let entry = entries.first(where: { $0.key == key }) else {
            return SourceLocation(path, line: line, column: 1)
        }
        return SourceLocation(path, line: entry.value.line, column: entry.value.column)
    }

    /// A text on one line; numbers, dates and yes or no are taken as they are written.
    mutating func text(_ key: String) -> String? {
        guard let value = value(key) else { return nil }
        guard case .text(let text, _) = value.content else {
            report("wrong-type", value, "'\(key)' is \(value.kind), not a text", "write '\(key): …' on one line")
            return nil
        }
        let trimmed = text.trimmedLine
        return trimmed.isEmpty ? nil : trimmed
    }

    /// One text, or a list of texts.
    mutating func texts(_ key: String) -> [String] {
        located(key).map(\.text)
    }

    /// One text, or a list of texts, each with its place.
    mutating func located(_ key: String) -> [(text: String, location: SourceLocation)] {
        guard let value = value(key) else { return [] }
        let items: [YAMLValue]
        if case .list(let list) = value.content { items = list } else { items = [value] }
        return items.compactMap { item in
            guard case .text(let text, _) = item.content else {
                report("wrong-type", item, "'\(key)' holds \(item.kind), not a text", "write '\(key): [one, two]'")
                return nil
            }
            let trimmed = text.trimmedLine
            return trimmed.isEmpty ? nil : (trimmed, SourceLocation(path, line: item.line, column: item.column))
        }
    }

    mutating func flag(_ key: String) -> Bool? {
        guard let value = value(key) else { return nil }
        if case .text(let text, isPlain: true) = value.content {
            switch text {
            case "true", "True", "TRUE", "yes", "Yes", "on": return true
            case "false", "False", "FALSE", "no", "No", "off": return false
            default: break
            }
        }
        report("wrong-type", value, "'\(key)' is neither true nor false: \(value.shown)", "write '\(key): true'")
        return nil
    }

    mutating func number(_ key: String, in range: ClosedRange<Double>, example: String) -> Double? {
        guard let value = value(key) else { return nil }
        guard case .text(let text, isPlain: true) = value.content, let number = Double(text), number.isFinite else {
            report("wrong-type", value, "'\(key)' is not a number: \(value.shown)", "write it like \(key): \(example)")
            return nil
        }
        guard range.contains(number) else {
            let bounds = "\(range.lowerBound.plain) to \(range.upperBound.plain)"
            report("out-of-range", value, "'\(key)' is \(text), outside \(bounds)", "write it like \(key): \(example)")
            return nil
        }
        return number
    }

    mutating func date(_ key: String) -> PublicationDate? {
        guard let value = value(key) else { return nil }
        if case .text(let text, _) = value.content {
            if let date = PublicationDate(text.trimmedLine) { return date }
            let advice = DateAdvice(text)
            report("bad-date", value, "'\(key)' is not a date: \(value.shown)\(advice.reason)", advice.remedy)
        } else {
            report("bad-date", value, "'\(key)' is \(value.kind), not a date", "write it like 2022-05-30")
        }
        return nil
    }

    /// One of a few words.
    mutating func choice(_ key: String, of words: [String]) -> String? {
        guard let text = text(key) else { return nil }
        if words.contains(text) { return text }
        let remedy = text.nearest(in: words).map { "write '\($0)'" } ?? "write one of \(words.joined(separator: ", "))"
        report(at: location(key), "unknown-value", "'\(key)' can't be '\(text)'", remedy)
        return nil
    }

    mutating func report(at place: SourceLocation, _ identifier: String, _ summary: String, _ remedy: String) {
        diagnostics.append(Diagnostic(.error, identifier, at: place, summary, remedy: remedy))
    }

    /// A notice about the whole file.
    mutating func note(_ identifier: String, _ summary: String, _ remedy: String) {
        diagnostics.append(Diagnostic(.notice, identifier, at: SourceLocation(path), summary, remedy: remedy))
    }

    private mutating func report(_ identifier: String, _ value: YAMLValue, _ summary: String, _ remedy: String) {
        report(at: SourceLocation(path, line: value.line, column: value.column), identifier, summary, remedy)
    }
}

extension YAMLValue {
    /// What a person would call it.
    var kind: String {
        switch content {
        case .text: "a text"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }

    /// As it stands in a message.
    var shown: String {
        guard case .text(let text, _) = content else { return kind }
        return "'\(text)'"
    }
}

extension String {
    /// Without white space at both ends, and with line breaks within it as spaces. What is no text goes too: YAML's
    /// escapes can write control characters and overrides of direction that the file does not hold.
    var trimmedLine: String {
        guard let first = utf8.first, let last = utf8.last else { return self }
        // As nearly all values are: nothing to trim, and no line end of any kind.
        if first > 0x20, last > 0x20, utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x80 }) { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { $0.isText || $0.properties.isWhitespace }))
            .split(whereSeparator: \.isNewline).map { $0.trimmingSpaces }.filter { !$0.isEmpty }.joined(
                separator: " "
            )
    }
}

extension Unicode.Scalar {
    fileprivate var isText: Bool { properties.generalCategory != .control && !(0x202A...0x202E ~= value) }
}

extension StringProtocol {
    /// Without white space at both ends, no-break and ideographic spaces among it.
    var trimmingSpaces: String {
        // Nearly all texts have none.
        let utf8 = Substring(self).utf8
        if let first = utf8.first, let last = utf8.last, first.isPlainInk, last.isPlainInk { return String(self) }
        var rest = Substring(self).unicodeScalars
        while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}

extension UInt8 {
    /// Whether an ASCII character is none that white space can be.
    fileprivate var isPlainInk: Bool { self > 0x20 && self < 0x7F }
}

extension Double {
    /// Without the fraction where it has none.
    var plain: String { self == rounded() ? String(Int(self)) : String(self) }
}
