extension Sequence {
    /// Sorted by the UTF-8 bytes of a text of each element, which is the same order in every locale.
    func sorted(byUTF8 text: (Element) -> String) -> [Element] {
        sorted { text($0).utf8.lexicographicallyPrecedes(text($1).utf8) }
    }
}

extension String {
    /// The text between two UTF-8 offsets.
    func text(in range: Range<Int>) -> String {
        String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    }
}
