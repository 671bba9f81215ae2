/// What can stand as a title.
enum Headline {
    /// A sentence cut after a word, to at most 100 characters, with an ellipsis where something is missing.
    static func shortened(_ sentence: String) -> String {
        guard sentence.count > longest else { return sentence }
        let start = sentence.prefix(longest)
        let cut = start.lastIndex(of: " ") ?? start.endIndex
        let words = start[..<cut]
        let trimmed =
            words.unicodeScalars.last.map { ",;:–—-".unicodeScalars.contains($0) } == true ? words.dropLast() : words
        return trimmed.trimmingSpaces + "…"
    }

    private static let longest = 100
}
