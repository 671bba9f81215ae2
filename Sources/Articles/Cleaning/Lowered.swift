/// A block's text in lower case, with straight apostrophes and plain spaces, for looking for phrases in it.
struct Lowered {
    let text: String

    init(_ text: String) {
        self.text = text.lowercased().replacing("’", with: "'").replacing("\u{A0}", with: " ")
    }

    func starts(with phrases: [String]) -> String? {
        phrases.first { phrase in
            guard text.hasPrefix(phrase) else { return false }
            let next = text.utf8.dropFirst(phrase.utf8.count).first
            return next.map { !($0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26) } ?? true
        }
    }

    func contains(any phrases: [String]) -> Bool { phrases.contains { text.contains($0) } }

    /// The words alone: punctuation at both ends is gone.
    var bare: String {
        var rest = text.unicodeScalars[...]
        while let first = rest.first, !first.properties.isAlphabetic, !isDigit(first) { rest.removeFirst() }
        while let last = rest.last, !last.properties.isAlphabetic, !isDigit(last) { rest.removeLast() }
        return String(rest)
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
