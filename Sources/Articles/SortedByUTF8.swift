extension Sequence {
    /// Sorted by the UTF-8 bytes of a text of each element, which is the same order in every locale.
    package func sorted(byUTF8 text: (Element) -> String) -> [Element] {
        sorted { text($0).utf8.lexicographicallyPrecedes(text($1).utf8) }
    }
}
