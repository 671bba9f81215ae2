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

extension Headline {
    /// Whether two spellings are of one headline: three quarters of the longer one's words stand in the other.
    static func isSame(_ a: String, as b: String) -> Bool {
        let first = words(a)
        let second = words(b)
        return first.intersection(second).count * 4 >= max(first.count, second.count, 1) * 3
    }

    private static func words(_ text: String) -> Set<Substring> {
        Set(slug(of: text).split(separator: "-"))
    }
}

extension Headline {
    /// A headline without what an agency's wire puts before it for its clients: `UPDATE 2-Ferry runs aground`.
    static func withoutWireMark(_ title: String) -> String {
        var rest = title[...]
        while wireMarks.contains(where: rest.hasPrefix),
            let mark = rest.prefixMatch(of: /[A-Z]+(?: \d{1,2})? ?[-–—:] ?/)
        {
            rest = rest[mark.range.upperBound...]
        }
        return rest.isEmpty ? title : String(rest)
    }

    private static let wireMarks = ["UPDATE", "WRAPUP", "REFILE", "CORRECTED", "RPT"]
}
