/// The YAML that nearly every front matter is written in, read without a YAML parser: lines of `key: value`, where the
/// value is one plain word or text, or stands between double quotes, on one line.
///
/// Gives up, and leaves the text to Yams, at the first line that could mean anything else, so both always agree.
/// It is here for speed: Yams takes longer for seven such lines than the rest of the reading takes for the article.
struct SimpleYAML {
    /// Nil where the text is not of this kind.
    let value: YAMLValue?

    init(_ text: String, linesBefore: Int) {
        var text = text
        value = text.withUTF8 { Self.mapping($0, linesBefore: linesBefore) }
    }

    /// Each key is looked for among those before it, which only a few keys allow.
    private static let mostKeys = 100

    private static func mapping(_ bytes: UnsafeBufferPointer<UInt8>, linesBefore: Int) -> YAMLValue? {
        var entries: [YAMLEntry] = []
        var start = 0
        var line = linesBefore
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            line += 1
            guard entries.count < mostKeys, let entry = entry(bytes[start..<end], line: line),
                !entries.contains(where: { $0.key == entry.key })
            else { return nil }
            entries.append(entry)
            start = end + 1
        }
        guard let first = entries.first else { return nil }
        return YAMLValue(content: .mapping(entries), line: first.line, column: 1)
    }

    private static func entry(_ line: Slice<UnsafeBufferPointer<UInt8>>, line number: Int) -> YAMLEntry? {
        var position = line.startIndex
        while position < line.endIndex, isKeyByte(line[position]) { position += 1 }
        guard position > line.startIndex, position + 1 < line.endIndex, line[position] == UInt8(ascii: ":"),
            line[position + 1] == UInt8(ascii: " ")
        else { return nil }
        let key = String(decoding: line[line.startIndex..<position], as: UTF8.self)
        // YAML 1.1 takes these for something else than text, also as keys.
        position += 2
        while position < line.endIndex, line[position] == UInt8(ascii: " ") { position += 1 }
        guard position < line.endIndex else { return nil }
        let isQuoted = line[position] == UInt8(ascii: "\"")
        guard let text = isQuoted ? quoted(line[(position + 1)...]) : plain(line[position...]) else { return nil }
        let column = position - line.startIndex + 1
        let value = YAMLValue(content: .text(text, isPlain: !isQuoted), line: number, column: column)
        return YAMLEntry(key: key, line: number, column: 1, value: value)
    }

    /// The text up to the closing quote, which must end the line; `\"` and `\\` are the only escapes known here.
    private static func quoted(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        guard rest.last == UInt8(ascii: "\"") else { return nil }
        let inner = rest.dropLast()
        guard isPlainText(inner) else { return nil }
        guard inner.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\"") }) else {
            return String(decoding: inner, as: UTF8.self)
        }
        var text: [UInt8] = []
        var position = inner.startIndex
        while position < inner.endIndex {
            if inner[position] == UInt8(ascii: "\"") { return nil }
            if inner[position] == UInt8(ascii: "\\") {
                position += 1
                guard position < inner.endIndex,
                    inner[position] == UInt8(ascii: "\"") || inner[position] == UInt8(ascii: "\\")
                else { return nil }
            }
            text.append(inner[position])
            position += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A text that begins with a letter or digit and holds nothing that YAML reads as more than text.
    private static func plain(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        var value = rest
        while value.last == UInt8(ascii: " ") { value.removeLast() }
        guard let first = value.first, isKeyByte(first), value.last != UInt8(ascii: ":"), isPlainText(value)
        else { return nil }
        for position in value.indices.dropFirst() {
            if value[position] == UInt8(ascii: " "), value[position - 1] == UInt8(ascii: ":") { return nil }
            if value[position] == UInt8(ascii: "#"), value[position - 1] == UInt8(ascii: " ") { return nil }
        }
        return String(decoding: value, as: UTF8.self)
    }

    /// No control character, and none of the line ends and marks that YAML treats in its own way.
    private static func isPlainText(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        for position in bytes.indices {
            let byte = bytes[position]
            if byte < 0x20 || byte == 0x7F { return false }
            guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF, position + 1 < bytes.endIndex else { continue }
            let next = bytes[position + 1]
            if byte == 0xC2, next < 0xA0 { return false }
            if byte == 0xE2, next == 0x80, position + 2 < bytes.endIndex, (0xA8...0xA9).contains(bytes[position + 2]) {
                return false
            }
            if byte == 0xEF, next >= 0xBB { return false }
        }
        return true
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
