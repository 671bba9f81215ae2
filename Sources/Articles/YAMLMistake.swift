import Diagnostics
import Yams

/// Tells what is wrong with a YAML text that can't be read, and how it should read.
struct YAMLMistake {
    var text: String
    var path: String
    var linesBefore: Int

    var tooLarge: Diagnostic {
        diagnostic(line: 1, column: 1, "the YAML is too large or nested too deep to be read", "write it plainly")
    }

    func keyIsNoText(line: Int, column: Int) -> Diagnostic {
        Diagnostic(
            .error,
            "bad-yaml",
            at: SourceLocation(path, line: line, column: column),
            "a key is a list or a mapping",
            remedy: "write a word before the colon"
        )
    }

    func diagnostic(_ error: YamlError) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if let unquoted = unquotedColon(near: mark.line) { return unquoted }
            if let tab = tab(near: mark.line) { return tab }
            let advice = Self.advice(problem, context: context?.text ?? "")
            // An unclosed quote or bracket is found at the end of the text; where it opened is the place to mend.
            let place = advice.isAtContext ? context?.mark ?? mark : mark
            let line = min(place.line, max(lines.count, 1))
            return diagnostic(line: line, column: place.column, "not YAML: \(advice.summary)", advice.remedy)
        case .duplicatedKeysInMapping(let keys, let context):
            return duplicateKey(keys.first ?? "", after: context.mark.line)
        case .reader(_, let offset, let value, _):
            let before = text.prefix(offset ?? 0).split(separator: "\n", omittingEmptySubsequences: false)
            return diagnostic(
                line: max(before.count, 1),
                column: (before.last?.unicodeScalars.count ?? 0) + 1,
                "the control character U+\(String(value, radix: 16, uppercase: true).leftPadded(to: 4)) is not allowed in YAML",
                "delete it"
            )
        default:
            return diagnostic(line: 1, column: 1, "not YAML: \(error)", "write 'key: value' lines")
        }
    }

    private var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    private func line(_ number: Int) -> Substring? {
        let lines = lines
        return lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    /// `title: China: a view`, the mistake that nearly everybody makes; shown with the quotes it wants.
    private func unquotedColon(near number: Int) -> Diagnostic? {
        for candidate in [number, number - 1] {
            guard let line = line(candidate), let (key, value) = Self.keyAndValue(line),
                let first = value.first, !"\"'[{|>&*!".contains(first),
                let colon = value.range(ofColonBeforeSpace: ())
            else { continue }
            let column = line.distanceInScalars(to: colon) + 1
            let quoted = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            return Diagnostic(
                .error,
                "unquoted-colon",
                at: SourceLocation(path, line: candidate + linesBefore, column: column),
                "the value of '\(key.trimmed)' holds a colon, which YAML takes for another key",
                remedy: "put the value between quotes:",
                suggestion: "\(key): \"\(quoted)\""
            )
        }
        return nil
    }

    private func tab(near number: Int) -> Diagnostic? {
        for candidate in [number, number + 1, number - 1] {
            guard let line = line(candidate) else { continue }
            let indent = line.prefix { $0 == " " || $0 == "\t" }
            guard let tab = indent.firstIndex(of: "\t"), indent.endIndex < line.endIndex else { continue }
            return diagnostic(
                line: candidate,
                column: line.distanceInScalars(to: tab) + 1,
                "the line is indented with a tab, which YAML does not allow",
                "indent it with spaces"
            )
        }
        return nil
    }

    private func duplicateKey(_ key: String, after number: Int) -> Diagnostic {
        let places = lines.enumerated().filter { Self.keyAndValue($0.element)?.key.trimmed == key }
        let first = places.first { $0.offset + 1 >= number } ?? places.first
        let second = places.first { $0.offset > (first?.offset ?? 0) } ?? first
        let line = (second?.offset ?? number - 1) + 1
        return diagnostic(
            line: line,
            column: (second?.element.prefix { $0 == " " }.count ?? 0) + 1,
            "the key '\(key)' is written twice, first in line \((first?.offset ?? number - 1) + 1 + linesBefore)",
            "keep one of the two"
        )
    }

    private func diagnostic(line: Int, column: Int, _ summary: String, _ remedy: String) -> Diagnostic {
        Diagnostic(
            .error,
            "bad-yaml",
            at: SourceLocation(path, line: line + linesBefore, column: column),
            summary,
            remedy: remedy
        )
    }

    private static func keyAndValue(_ line: Substring) -> (key: String, value: Substring)? {
        guard let colon = line.range(ofColonBeforeSpace: ()) else { return nil }
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        return (String(line[..<colon]), value.last == " " ? value.trimmedEnd : value)
    }

    private static func advice(
        _ problem: String,
        context: String
    ) -> (summary: String, remedy: String, isAtContext: Bool) {
        if problem.contains("unexpected end of stream"), context.contains("quoted scalar") {
            return ("a quotation mark that opens here is not closed", "close it with the same mark", true)
        }
        if context.contains("flow sequence") {
            return ("a list that opens here is not closed", "close it with ']'", true)
        }
        if context.contains("flow mapping") {
            return ("a '{' that opens here is not closed", "close it with '}'", true)
        }
        if problem.contains("could not find expected ':'") {
            return (
                "a line without a colon", "write 'key: value', or indent the line if it goes on from the one before",
                false
            )
        }
        if problem.contains("cannot start any token") {
            return ("a value can't begin with this character", "put the value between quotes", false)
        }
        if problem.contains("undefined alias") {
            return ("a value that begins with '*' refers to an anchor", "put the value between quotes", false)
        }
        if problem.contains("unknown escape character") {
            return ("a backslash between double quotes begins an escape", "write \\\\, or use single quotes", false)
        }
        if problem.contains("did not find expected key") || problem.contains("block end") {
            return (
                "the line does not go on from the one before", "check its indentation and its quotation marks", false
            )
        }
        return (problem, "write 'key: value' lines", false)
    }
}

extension Substring {
    /// The first colon that a space or the line's end follows.
    fileprivate func range(ofColonBeforeSpace: Void) -> Index? {
        var index = startIndex
        while index < endIndex {
            let next = self.index(after: index)
            if self[index] == ":", next == endIndex || self[next] == " " { return index }
            index = next
        }
        return nil
    }

    fileprivate func distanceInScalars(to index: Index) -> Int {
        unicodeScalars.distance(from: startIndex, to: index)
    }

    fileprivate var trimmedEnd: Substring {
        var rest = self
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }

    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: Swift.max(0, width - count)) + self
    }
}
