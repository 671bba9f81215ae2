/// The part of an address that a title or name gives: its letters and digits of any script, NFC and lower case, with a
/// hyphen for whatever stands between them. Empty where there is no letter or digit.
///
///     slug(of: "China’s “Zero-Covid”: Was nun?")   // "chinas-zero-covid-was-nun"
package func slug(of text: String) -> String {
    var slug: [UInt8] = []
    var hasGap = false
    for scalar in text.composed.lowercased().unicodeScalars {
        // An apostrophe within a word is no gap.
        if scalar == "'" || scalar == "’" { continue }
        guard isPartOfSlug(scalar) else {
            hasGap = true
            continue
        }
        if hasGap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        hasGap = false
        slug += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
    return String(decoding: slug, as: UTF8.self).composed
}

/// Whether a text is a slug already: what `slug(of:)` gives is, and nothing else.
package func isSlug(_ text: String) -> Bool {
    !text.isEmpty && Array(slug(of: text).utf8) == Array(text.utf8)
}

private func isPartOfSlug(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value) }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .nonspacingMark,
        .spacingMark, .decimalNumber:
        return true
    default: return false
    }
}

/// `name`, or the first of `name-2`, `name-3`, … that is not taken.
package func firstFree(_ name: String, isTaken: (String) -> Bool) -> String {
    guard isTaken(name) else { return name }
    return (2...).lazy.map { "\(name)-\($0)" }.first { !isTaken($0) } ?? name
}
