/// Plain text as it was pasted or typed: blocks between empty lines, a block's lines either wrapped or one paragraph each.
enum PlainText {
    static func blocks(_ text: String, firstLine: Int) -> [TextBlock] {
        var blocks: [TextBlock] = []
        var isAfterEmpty = true
        for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.trimmingSpaces
            if !words.isEmpty {
                blocks.append(TextBlock(text: words, line: firstLine + offset, followsDirectly: !isAfterEmpty))
            }
            isAfterEmpty = words.isEmpty
        }
        return blocks
    }
}
