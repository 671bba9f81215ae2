package import Diagnostics
import Yams

/// A value of a YAML document, with the place in its file where it begins.
package struct YAMLValue: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        /// `isPlain` where it was written without quotes, so that an empty one, `~` or `null` means nothing.
        case text(String, isPlain: Bool)
        case list([YAMLValue])
        case mapping([YAMLEntry])
    }

    package var content: Content
    /// Counted from 1 in the file.
    package var line: Int
    /// Counted from 1 in Unicode scalars.
    package var column: Int

    package var isNull: Bool {
        guard case .text(let text, isPlain: true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }
}

/// A key of a mapping and its value.
package struct YAMLEntry: Hashable, Sendable {
    package var key: String
    package var line: Int
    package var column: Int
    package var value: YAMLValue
}

extension YAMLValue {
    /// Reads a YAML document that is one mapping; nil where it is empty or can't be read.
    ///
    /// - Parameter linesBefore: lines of the file that stand before `text`.
    package static func reading(_ text: String, path: String, linesBefore: Int = 0) -> Diagnosed<YAMLValue?> {
        if let simple = SimpleYAML(text, linesBefore: linesBefore).value { return Diagnosed(simple) }
        let mistake = YAMLMistake(text: text, path: path, linesBefore: linesBefore)
        guard text.utf8.count <= longest, !isNestedTooDeep(text) else { return Diagnosed(nil, [mistake.tooLarge]) }
        do {
            guard let node = try Yams.compose(yaml: text) else { return Diagnosed(nil) }
            var reader = NodeReader(mistake: mistake, linesBefore: linesBefore)
            let value = try reader.value(node)
            return Diagnosed(value, reader.diagnostics)
        } catch let error as YamlError {
            return Diagnosed(nil, [mistake.diagnostic(error)])
        } catch {
            return Diagnosed(nil, [mistake.tooLarge])
        }
    }

    /// UTF-8 bytes; the front matter of an article is a thousandth of it.
    private static let longest = 4_000_000

    /// Yams reads nested values by recursion, so a text of nothing but brackets would exhaust the stack.
    private static func isNestedTooDeep(_ text: String) -> Bool {
        var depth = 0
        var indicators = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): indicators += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            case UInt8(ascii: "\n"): indicators = 0
            default: indicators = 0
            }
            if depth > 200 || indicators > 200 { return true }
        }
        return false
    }
}

/// Turns Yams's nodes into values, and gives up on a document whose aliases make it grow without bounds.
private struct NodeReader {
    let mistake: YAMLMistake
    let linesBefore: Int
    var diagnostics: [Diagnostic] = []
    private var count = 0

    private struct TooLarge: Error {}

    init(mistake: YAMLMistake, linesBefore: Int) {
        self.mistake = mistake
        self.linesBefore = linesBefore
    }

    mutating func value(_ node: Node) throws -> YAMLValue {
        count += 1
        guard count < 200_000 else { throw TooLarge() }
        let line = (node.mark?.line ?? 1) + linesBefore
        let column = node.mark?.column ?? 1
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            return YAMLValue(content: .text(scalar.string, isPlain: isPlain), line: line, column: column)
        case .sequence(let sequence):
            return YAMLValue(content: .list(try sequence.map { try value($0) }), line: line, column: column)
        case .mapping(let mapping):
            var entries: [YAMLEntry] = []
            for (key, content) in mapping {
                let place = (line: (key.mark?.line ?? 1) + linesBefore, column: key.mark?.column ?? 1)
                guard case .scalar(let scalar) = key else {
                    diagnostics.append(mistake.keyIsNoText(line: place.line, column: place.column))
                    continue
                }
                let entry = YAMLEntry(
                    key: scalar.string,
                    line: place.line,
                    column: place.column,
                    value: try value(content)
                )
                entries.append(entry)
            }
            return YAMLValue(content: .mapping(entries), line: line, column: column)
        case .alias:
            return YAMLValue(content: .text("", isPlain: true), line: line, column: column)
        }
    }
}
