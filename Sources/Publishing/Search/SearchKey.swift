import Foundation
import Prose

/// A word as readers type it: what `WordScanner` folds, and accents and compatibility forms gone besides. The site's
/// search.js does the same to what is typed.
enum SearchKey {
    /// Longer words are cut, which keeps the names of files short.
    static let longest = 30

    /// Letters that no decomposition takes apart.
    private static let plain: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ς": "σ",
    ]

    /// - Parameter word: as `WordScanner` folds it.
    static func of(_ word: Span<UInt8>) -> [UInt8] {
        let bytes = word.withUnsafeBufferPointer { Array($0) }
        if bytes.allSatisfy({ $0 < 0x80 }) { return Array(bytes.prefix(longest)) }
        let decomposed = String(decoding: bytes, as: UTF8.self).decomposedStringWithCompatibilityMapping.lowercased()
        var key = ""
        for scalar in decomposed.unicodeScalars where !isAccent(scalar) && !isSign(scalar) {
            if let plain = plain[scalar] { key += plain } else { key.unicodeScalars.append(scalar) }
        }
        let composed = key.precomposedStringWithCanonicalMapping.unicodeScalars.prefix(longest)
        return Array(String(String.UnicodeScalarView(composed)).utf8)
    }

    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    /// What stands between words in the index: a few ligatures decompose into some.
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x30 && scalar != "'" && scalar != "." || scalar == ":" || scalar == ">"
    }

    /// The order of UTF-16, which is that of strings in a browser: characters beyond U+FFFF are written with units below
    /// U+E000.
    static func precedes(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard let index = zip(a, b).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
            return a.count < b.count
        }
        let isBeyond = (a[index] >= 0xF0, b[index] >= 0xF0)
        if isBeyond.0 != isBeyond.1, min(a[index], b[index]) >= 0xEE { return isBeyond.0 }
        return a[index] < b[index]
    }
}
