import Prose

/// Finds the names in a text's headline: whom or what it is about.
///
/// The headline's own letters do not tell, since some houses write each word there with a capital. A word of it is a name
/// where the text below has it with a capital that no sentence's beginning explains, or at the beginning of several words
/// with capitals ("Norfold Bank said"), and never without.
struct HeadlineNames {
    private static let fewestLetters = 3

    private let language: Language
    /// With the word of the headline that a term is.
    private var words: [(term: Int32, isName: Bool, isCommon: Bool)] = []
    /// A word with a capital at the beginning of a sentence, and where it ends.
    private var opening: (term: Int32, end: Int)?

    init(language: Language) { self.language = language }

    /// Their terms, ascending.
    var found: [Int32] { words.filter { $0.isName && !$0.isCommon }.map(\.term).sorted() }

    /// Takes in a word, those of the headline first.
    mutating func note(_ term: Int32, at range: Range<Int>, in bytes: borrowing Span<UInt8>, isHeadline: Bool) {
        if isHeadline {
            guard range.count >= Self.fewestLetters, !words.contains(where: { $0.term == term }) else { return }
            let letters = range.map { bytes[$0] }
            // "N.R.A." is "NRA" elsewhere.
            if letters.contains(UInt8(ascii: ".")) { return }
            let word = String(decoding: letters, as: UTF8.self).lowercased()
            words.append((term, false, language.isCalendarWord(word)))
            return
        }
        let hasCapital = bytes.hasCapital(at: range.lowerBound)
        if hasCapital, let opening, opening.end + 1 == range.lowerBound { mark(opening.term, isName: true) }
        opening = nil
        guard hasCapital else { return mark(term, isName: false) }
        if bytes.hasCapitalWithinSentence(at: range.lowerBound) {
            mark(term, isName: true)
        } else {
            opening = (term, range.upperBound)
        }
    }

    private mutating func mark(_ term: Int32, isName: Bool) {
        guard let index = words.firstIndex(where: { $0.term == term }) else { return }
        if isName { words[index].isName = true } else { words[index].isCommon = true }
    }
}
