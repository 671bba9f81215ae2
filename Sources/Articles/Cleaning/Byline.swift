/// A line that says who wrote an article: `By Ana Brook and Tom Reed, Harbour Daily`.
struct Byline {
    var authors: [String] = []
    var agency: String?

    /// Nil where the line is anything else. Words that begin like a byline, "By Friday the talks", are none.
    init?(_ line: String) {
        guard line.utf8.count <= 200, let rest = Self.afterPreposition(line) else { return nil }
        self.init(names: rest)
    }

    /// The names of a line that is known to be a list of them.
    init?(names text: String) {
        let parts = Self.parts(of: text)
        guard let first = parts.first else { return nil }
        if let agency = NewsAgency.first(in: first.text) {
            self.agency = agency
        } else if Self.isName(first.text) {
            authors.append(Self.named(first.text))
        } else {
            return nil
        }
        // A comma alone may be followed by a role or a place; "and" only by another name.
        let isList = parts.dropFirst().contains { $0.isJoined }
        for part in parts.dropFirst() {
            if let named = NewsAgency.first(in: part.text) {
                agency = agency ?? named
            } else if part.isJoined || isList, Self.isName(part.text), !Self.isRole(part.text) {
                authors.append(Self.named(part.text))
            } else if part.isJoined, !Self.isRole(part.text) {
                return nil
            }
        }
        guard parts.allSatisfy({ $0.text.split(separator: " ").count <= 8 }) else { return nil }
    }

    private struct Part {
        var text: String
        /// Whether "and" parts it from the one before, not a comma or bar.
        var isJoined: Bool
    }

    private static func afterPreposition(_ line: String) -> String? {
        let trimmed = line.trimmingSpaces
        let lowered = trimmed.lowercased()
        let openings = [
            "by: ", "by ", "written by ", "reported by ", "story by ", "words by ", "text by ", "von ", "von: ",
            "text: ",
            "autor: ", "autorin: ", "author: ",
        ]
        guard let opening = openings.first(where: { lowered.hasPrefix($0) }) else { return nil }
        return String(trimmed.dropFirst(opening.count))
    }

    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var words: [Substring] = []
        var isJoined = false
        func close(_ parts: inout [Part]) {
            let joined = words.joined(separator: " ").trimmingSpaces
            if !joined.isEmpty { parts.append(Part(text: joined, isJoined: isJoined)) }
        }
        for word in text.split(separator: " ") {
            let isJoiner = ["and", "und", "&"].contains(word.lowercased())
            if isJoiner || ["|", "·", "–", "—", "-", "•", "/", "in", "at", "für", "for"].contains(word.lowercased()) {
                close(&parts)
                words = isJoiner ? [] : [word]
                isJoined = isJoiner
                continue
            }
            guard let last = word.last, last == "," || last == ";" else {
                words.append(word)
                continue
            }
            words.append(word.dropLast())
            close(&parts)
            words = []
            isJoined = false
        }
        close(&parts)
        return parts
    }

    /// Two to five words with capitals, particles between them: `Ana de la Cruz`, `TOM REED`, `J. R. Okafor`.
    static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...5).contains(words.count), !text.hasSuffix(".") || words.last?.count == 2, !isRole(text) else {
            return false
        }
        guard !words.contains(where: { calendar.contains($0.lowercased()) }) else { return false }
        return words.enumerated().allSatisfy { index, word in
            let isParticle = index > 0 && index < words.count - 1 && particles.contains(word.lowercased())
            return isParticle
                || (word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-'’.".contains($0) })
        }
    }

    private static func isRole(_ text: String) -> Bool {
        text.lowercased().split { !$0.isLetter }.contains { roles.contains(String($0)) }
    }

    /// A name set in capitals as other names are written.
    private static func named(_ text: String) -> String {
        guard text == text.uppercased(), text.contains(" ") else { return text }
        return text.split(separator: " ").map { word in
            word.split(separator: "-", omittingEmptySubsequences: false)
                .map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
        }.joined(separator: " ")
    }

    private static let particles: Set<String> = [
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ten",
        "ter",
        "zu", "bin", "ibn", "al", "el", "y", "e",
    ]

    private static let calendar: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "june", "july", "august", "september", "october", "november", "december", "the", "this", "then",
        "montag",
        "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "der", "die", "das",
    ]

    private static let roles: Set<String> = [
        "reporter", "correspondent", "editor", "writer", "staff", "bureau", "chief", "producer", "journalist",
        "columnist",
        "news", "desk", "agency", "newspaper", "magazine", "times", "post", "press", "daily", "contributor", "analyst",
        "redakteur", "redakteurin", "korrespondent", "korrespondentin", "redaktion", "reporterin", "autorin", "autor",
        "agencies", "media", "tv", "radio", "service", "team", "wire",
    ]
}
