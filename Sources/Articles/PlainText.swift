import Prose

/// Plain text as it was pasted or typed: paragraphs with empty lines between them, or one a line, or wrapped at a width.
struct PlainText {
    private struct Line {
        var text: String
        var number: Int
        var isAfterEmpty: Bool
        var width: Int
    }

    static func blocks(_ text: String, firstLine: Int) -> [TextBlock] {
        let lines = lines(of: text, firstLine: firstLine)
        let width = wrapWidth(lines)
        var blocks: [TextBlock] = []
        for (index, line) in lines.enumerated() {
            if let width, !line.isAfterEmpty, isWrapped(lines[index - 1], before: line, at: width) {
                blocks[blocks.count - 1].text += " \(line.text)"
            } else {
                blocks.append(TextBlock(text: line.text, line: line.number, followsDirectly: !line.isAfterEmpty))
            }
        }
        return blocks
    }

    /// Those that have words, without the white space around them.
    private static func lines(of text: String, firstLine: Int) -> [Line] {
        var text = text
        return text.withUTF8 { bytes in
            var lines: [Line] = []
            var isAfterEmpty = true
            var number = firstLine
            var start = 0
            while start < bytes.count {
                let end = bytes.firstPosition(of: UInt8(ascii: "\n"), from: start)
                let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
                let words = line.isEmpty ? "" : String(decoding: line, as: UTF8.self).trimmingSpaces
                if !words.isEmpty {
                    let width = words.utf8.count { $0 & 0xC0 != 0x80 }
                    lines.append(Line(text: words, number: number, isAfterEmpty: isAfterEmpty, width: width))
                }
                isAfterEmpty = words.isEmpty
                number += 1
                start = end + 1
            }
            return lines
        }
    }

    /// The width at which lines were wrapped: nearly all breaks inside blocks come where the next word would have passed
    /// it. Nil where the text was not wrapped.
    private static func wrapWidth(_ lines: [Line]) -> Int? {
        guard let longest = lines.map(\.width).max(), (40...120).contains(longest) else { return nil }
        let breaks = lines.indices.dropFirst().filter { !lines[$0].isAfterEmpty }
        let wrapped = breaks.count { isWrapped(lines[$0 - 1], before: lines[$0], at: longest) }
        return wrapped >= 3 && wrapped * 10 >= breaks.count * 7 ? longest : nil
    }

    private static func isWrapped(_ line: Line, before next: Line, at width: Int) -> Bool {
        let word = next.text.utf8.prefix { $0 != UInt8(ascii: " ") }.count { $0 & 0xC0 != 0x80 }
        let isItem = next.text.hasPrefix("• ") || next.text.hasPrefix("- ") || next.text.hasPrefix("* ")
        return !isItem && line.width + 1 + word > width - 3
    }
}
