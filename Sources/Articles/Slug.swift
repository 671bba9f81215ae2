/// The part of an address that a title or name gives: its letters and digits of any script, NFC and lower case, with a
/// hyphen for whatever stands between them. Empty where there is no letter or digit.
///
///     slug(of: "China’s “Zero-Covid”: Was nun?")   // "chinas-zero-covid-was-nun"
package func slug(of text: String) -> String {
    if let slug = asciiSlug(of: text) { return slug }
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

/// The slug of a text in ASCII, which most names are; nil for any other.
private func asciiSlug(of text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: text.utf8.count) { slug in
        var count = 0
        var hasGap = false
        for byte in text.utf8 where byte != UInt8(ascii: "'") {
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            guard isPartOfSlug(Unicode.Scalar(lower)) else {
                hasGap = true
                continue
            }
            if hasGap, count > 0 {
                slug[count] = UInt8(ascii: "-")
                count += 1
            }
            hasGap = false
            slug[count] = lower
            count += 1
        }
        return count
    }
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
