#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Sequence {
    /// Sorted by the UTF-8 bytes of a text of each element, which is the same order in every locale.
    package func sorted(byUTF8 text: (Element) -> String) -> [Element] {
        sorted { text($0).precedesByUTF8(text($1)) }
    }
}

extension [String: Int] {
    /// The highest counts first, equal ones by the names' bytes.
    package var mostFirst: [(key: String, value: Int)] {
        sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.precedesByUTF8($1.key) }
    }
}

extension String {
    /// Whether its bytes come before those of `other`.
    package func precedesByUTF8(_ other: String) -> Bool {
        let isBefore = utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { others in
                guard let start = bytes.baseAddress, let otherStart = others.baseAddress else {
                    return bytes.count < others.count
                }
                let order = memcmp(start, otherStart, min(bytes.count, others.count))
                return order == 0 ? bytes.count < others.count : order < 0
            }
        }
        return (isBefore ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }
}
