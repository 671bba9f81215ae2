/// The part of an address that a title or name gives: its letters and digits of any script, NFC and lower case, with a
/// hyphen for whatever stands between them. Empty where there is no letter or digit.
///
///     slug(of: "China’s “Zero-Covid”: Was nun?")   // "chinas-zero-covid-was-nun"
package func slug(of text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var pendingHyphen = false
    for scalar in text.composed.lowercased().unicodeScalars {
        // An apostrophe within a word is no gap.
        if scalar == "'" || scalar == "’" { continue }
        if isPartOfSlug(scalar) {
            if pendingHyphen, !scalars.isEmpty { scalars.append("-") }
            pendingHyphen = false
            scalars.append(scalar)
        } else {
            pendingHyphen = true
        }
    }
    return String(scalars).composed
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
