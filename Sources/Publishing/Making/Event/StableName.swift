/// Short names for the ids of a page that follow from a text alone, whatever else is on the page: FNV-1a, 32 bits, in the
/// letters and digits of Crockford's base 32.
///
///     StableName.of("harbour-daily/2026-03-02-ferry", length: 4)   // "w0da"
enum StableName {
    static func of(_ text: String, length: Int) -> String {
        var hash = text.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
        var name = ""
        for _ in 0..<length {
            name.unicodeScalars.append(Unicode.Scalar(digits[Int(hash & 31)]))
            hash >>= 5
        }
        return name
    }

    /// `id`, with a letter more for each that has it already: two of a million names are one, and the ids of a page must
    /// differ.
    static func unique(_ id: String, among taken: inout Set<String>) -> String {
        var id = id
        while !taken.insert(id).inserted { id += "x" }
        return id
    }

    private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
