import Articles
import Seeding
import Testing

/// Addresses and orders that names give, which are short cuts for names in ASCII.
@Suite struct NamesByBytesTests {
    private static let texts: [String] = {
        var random = SeededRandom(seed: 7)
        let characters = Array("aZ09 -_./'\"\u{0}\u{7F}~ß“’é")
        return (0..<400).map { _ in
            String(
                (0..<Int.random(in: 0...12, using: &random)).map { _ in characters.randomElement(using: &random) ?? " "
                }
            )
        }
    }()

    @Test(arguments: [
        ("China’s “Zero-Covid”: Was nun?", "chinas-zero-covid-was-nun"),
        ("O'Brien & Sons, Ltd.", "obrien-sons-ltd"),
        ("--- A1 ---", "a1"), ("...", ""), ("", ""), ("'", ""),
    ])
    func slugsHaveLettersAndDigitsAlone(text: String, slug: String) {
        #expect(Articles.slug(of: text) == slug)
    }

    /// A quotation mark at the end adds nothing to a slug, but is not ASCII.
    @Test func slugsOfTextsInASCIIAreThoseOfAnyText() {
        for text in Self.texts { #expect(slug(of: text) == slug(of: text + "“"), "\(text.debugDescription)") }
    }

    @Test func ordersTextsByTheirBytes() {
        let sorted = Self.texts.sorted(byUTF8: \.self).map { Array($0.utf8) }
        #expect(sorted == Self.texts.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
    }
}
