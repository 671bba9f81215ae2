/// A sentence that says where an article was first published.
enum Origin {
    /// `South China Morning Post` of "This article originally appeared in the South China Morning Post (SCMP), the most …".
    static func outlet(named text: String, _ lowered: Lowered) -> String? {
        guard lowered.starts(with: openings) != nil,
            let phrase = phrases.first(where: { lowered.text.contains(phrase: $0) }),
            let found = text.lowercasedRange(of: phrase)
        else { return nil }
        // The name goes up to whatever can't be part of one.
        var words: [Substring] = []
        for word in text[found.upperBound...].split(separator: " ") {
            if words.isEmpty, ["the", "der", "die", "das", "by", "on", "in", "bei", "im"].contains(word) {
                continue
            }
            guard let first = word.first,
                first.isUppercase || first.isNumber || ["of", "and", "the", "&", "für"].contains(word)
            else { break }
            words.append(word)
            if let last = word.last, ",.;:".contains(last) { break }
        }
        while let last = words.last, ["of", "and", "the", "&", "für"].contains(last) { words.removeLast() }
        let name = words.joined(separator: " ")
        let trimmed = name.last.map { ",.;:".contains($0) } == true ? String(name.dropLast()) : name
        return trimmed.isEmpty ? nil : trimmed
    }

    private static let openings = [
        "this article", "this story", "this piece", "this report", "this post", "the article", "the story",
        "this content",
        "a version of this", "originally published", "first published", "republished from", "reprinted from",
        "syndicated from",
        "dieser artikel", "dieser text", "dieser beitrag", "der artikel", "der text", "der beitrag",
        "zuerst erschienen",
    ]

    private static let phrases = [
        "originally appeared in ", "originally appeared on ", "originally published in ", "originally published by ",
        "originally published on ", "first appeared in ", "first appeared on ", "first published in ",
        "first published by ",
        "first published on ", "was published by ", "was produced by ", "republished from ", "reprinted from ",
        "syndicated from ", "is republished from ", "erschien zuerst in ", "erschien zuerst bei ",
        "erschien zuerst im ",
        "erschien zuerst auf ", "zuerst erschienen in ", "zuerst erschienen bei ", "erschien ursprünglich in ",
        "erschien ursprünglich bei ", "erschien ursprünglich im ", "appeared first on ",
    ]
}

/// A line below an article that says who worked on it.
enum Credit {
    static func isCredit(_ text: String, _ lowered: Lowered) -> Bool {
        guard text.utf8.count <= 400 else { return false }
        if lowered.starts(with: openings) != nil
            || lowered.text.hasPrefix("(") && lowered.bare.hasAny(prefixes: openings)
        {
            return lowered.contains(any: [" by ", " by:", "von "]) && text.split(separator: " ").count <= 50
        }
        if lowered.contains(any: [
            "contributed to this report", "contributed reporting", "contributed to this story",
            "contributed to this article",
        ]) {
            return text.split(separator: " ").count <= 40 && !text.contains("“")
        }
        return isAgencyLine(text)
    }

    /// The agency that a line names and nothing else: `(AFP)`, `dpa/ab`, `With AFP`, `© AFP`.
    static func isAgencyLine(_ text: String) -> Bool {
        guard text.utf8.count(where: { ($0 | 0x20) &- 0x61 < 26 }) <= 60 else { return false }
        let bare = text.filter { !"()[]–—-.".contains($0) }.trimmingSpaces
        let words = bare.split(separator: " ")
        guard words.count <= 6, bare.utf8.count <= 60 else { return false }
        if NewsAgency.named(bare) != nil { return true }
        if let slash = bare.firstIndex(of: "/"), words.count <= 2 {
            return NewsAgency.named(String(bare[..<slash])) != nil
        }
        let isCredit = ["with", "mit", "from", "source:", "quelle:", "via"].contains(words.first?.lowercased() ?? "")
        return isCredit && NewsAgency.first(in: words.dropFirst().joined(separator: " ")) != nil
    }

    /// The reporters of "(Reporting by Ana Brook in Aldern; Editing by Tom Reed)".
    static func reporters(in text: String) -> [String] {
        guard let found = text.lowercasedRange(of: "reporting by ") else { return [] }
        guard !text[..<found.lowerBound].lowercased().contains("additional ") else { return [] }
        let names = text[found.upperBound...].prefix { !";.)".contains($0) }
        // Places stand between the names, so a list of more than one is taken apart at "and" and commas.
        return Byline(names: String(names))?.authors ?? []
    }

    private static let openings = [
        "reporting by", "additional reporting", "editing by", "writing by", "compiled by", "with reporting by",
        "edited by",
        "with additional reporting", "redaktion:", "mitarbeit:", "with inputs from", "with input from",
    ]
}

/// The place and agency that open an agency's text: `GENEVA, May 30 (Reuters) - `.
struct Dateline {
    var place: String?
    var agency: String?
    /// The text after it.
    var rest: Substring
    /// The dateline itself, with its dash.
    var written: Substring

    init?(_ text: String) {
        let head = text.prefix(90)
        guard let dash = Self.dash(in: head) else { return nil }
        var opening = text[..<dash.lowerBound].trimmingSpaces
        var foundAgency = false
        if opening.hasSuffix(")"), let bracket = opening.lastIndex(of: "(") {
            let credit = String(opening[opening.index(after: bracket)...].dropLast())
            agency = NewsAgency.first(in: credit)
            foundAgency = agency != nil
            opening = opening[..<bracket].trimmingSpaces
            // An agency that is not known is one by the company of a place in capitals.
            if agency == nil { agency = credit.split(separator: " ").count <= 3 ? credit : nil }
            guard agency != nil else { return nil }
        }
        let town = opening.prefix { $0 != "," }.trimmingSpaces
        let letters = town.filter(\.isLetter)
        let isCapital = letters.count >= 3 && letters == letters.uppercased() && letters != letters.lowercased()
        // Without an agency only a place in capitals is one, and nothing but a date or a region may follow it.
        guard isCapital || foundAgency && (town.isEmpty || town.first?.isUppercase == true) else { return nil }
        guard town.split(separator: " ").count <= 4, opening.split(separator: " ").count <= 8 else { return nil }
        guard !opening.contains(where: { ".!?“”\"".contains($0) && !($0 == "." && opening.count < 40) }) else {
            return nil
        }
        place = town.isEmpty ? nil : town
        rest = text[dash.upperBound...].drop { $0 == " " }
        written = text[..<dash.upperBound]
        guard !rest.isEmpty else { return nil }
    }

    private static func dash(in head: Substring) -> Range<Substring.Index>? {
        [" — ", " – ", " - ", " -- ", "— ", "– "].compactMap { head.range(ofPhrase: $0) }.min {
            $0.lowerBound < $1.lowerBound
        }
    }
}

extension String {
    /// Where a phrase in lower case stands, whatever the case of the text.
    fileprivate func lowercasedRange(of phrase: String) -> Range<Index>? {
        let length = phrase.count
        var start = startIndex
        while let end = index(start, offsetBy: length, limitedBy: endIndex) {
            if self[start..<end].lowercased() == phrase { return start..<end }
            start = index(after: start)
        }
        return nil
    }

    fileprivate func hasAny(prefixes: [String]) -> Bool { prefixes.contains { hasPrefix($0) } }
}
