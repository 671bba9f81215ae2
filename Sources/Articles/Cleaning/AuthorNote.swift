import Prose

/// The note at the end of an article that says who its author is: `Ana Brook covers harbours for the Harbour Post.`
struct AuthorNote {
    let author: String

    /// Nil where the text is anything else. A sentence or two may follow: `Reach her at the newsroom.`
    init?(_ text: String) {
        guard text.utf8.count <= 300, let verb = Self.verbs.lazy.compactMap({ text.range(ofPhrase: $0) }).first,
            !text.contains(where: { "“”„»«\"".contains($0) })
        else { return nil }
        let name = text[..<verb.lowerBound]
        // After the sentence's end the author may be written to; the outlet stands before it.
        let rest = text[verb.upperBound...]
        let sentence = rest.range(ofPhrase: ". ").map { rest[..<$0.lowerBound] } ?? rest
        guard Byline.isName(String(name)), Self.endsWithOutlet(sentence) else { return nil }
        author = String(name)
    }

    /// Whether nothing but a name follows "for" or "für".
    private static func endsWithOutlet(_ sentence: Substring) -> Bool {
        let words = sentence.split(separator: " ")
        guard let preposition = words.lastIndex(where: { ["for", "für"].contains($0) }) else { return false }
        var outlet = words[(preposition + 1)...]
        if let first = outlet.first, ["the", "die", "den", "das"].contains(first.lowercased()) { outlet.removeFirst() }
        return (1...5).contains(outlet.count) && outlet.allSatisfy { $0.first?.isUppercase == true || $0 == "of" }
    }

    private static let verbs = [
        " covers ", " writes about ", " writes on ", " reports on ", " reports from ", " schreibt über ",
        " berichtet über ", " berichtet aus ",
    ]
}

extension Parts {
    /// Drops the last paragraph where it says who the author is. One about somebody else is the article's.
    mutating func dropAuthorNote() {
        let kept = blocks.indices.filter { reasons[$0] == nil && !blocks[$0].text.isEmpty }
        guard kept.count > 1, let last = kept.last, blocks[last].kind == .text, let note = AuthorNote(blocks[last].text)
        else { return }
        let bylines = blocks.indices.filter { reasons[$0] == .byline }.compactMap { Byline(blocks[$0].text) }
        let known = authors + bylines.flatMap(\.authors)
        if known.isEmpty || known.contains(where: { Self.isSame($0, note.author) }) { reasons[last] = .byline }
    }

    private static func isSame(_ a: String, _ b: String) -> Bool {
        a.lowercased().withoutAccents == b.lowercased().withoutAccents
    }
}
