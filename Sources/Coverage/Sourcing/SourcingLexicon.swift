import Prose

/// What a word can be where a text says whom it has something from.
struct SourceWord: OptionSet {
    let rawValue: UInt32

    static let hedge = SourceWord(rawValue: 1 << 0)
    /// The rarest word of a phrase for people who are not named.
    static let unnamedPhrase = SourceWord(rawValue: 1 << 1)
    static let unnamed = SourceWord(rawValue: 1 << 2)
    static let unnamedSingular = SourceWord(rawValue: 1 << 3)
    static let indefinite = SourceWord(rawValue: 1 << 4)
    static let determiner = SourceWord(rawValue: 1 << 5)
    /// A noun for one who may speak for a public authority.
    static let office = SourceWord(rawValue: 1 << 6)
    /// The last word of a name of a public body, or "office".
    static let authority = SourceWord(rawValue: 1 << 7)
    static let document = SourceWord(rawValue: 1 << 8)
    static let leaked = SourceWord(rawValue: 1 << 9)
    static let documentVerb = SourceWord(rawValue: 1 << 10)
    static let documentPreposition = SourceWord(rawValue: 1 << 11)
    static let mediaNoun = SourceWord(rawValue: 1 << 12)
    static let mediaCue = SourceWord(rawValue: 1 << 13)
    static let mediaVerb = SourceWord(rawValue: 1 << 14)
    static let speech = SourceWord(rawValue: 1 << 15)
    /// The first word of a phrase before a source.
    static let accordingTo = SourceWord(rawValue: 1 << 16)
    static let accordingToAfter = SourceWord(rawValue: 1 << 17)
    static let conjunction = SourceWord(rawValue: 1 << 18)
    /// A word of the name of a medium or agency.
    static let medium = SourceWord(rawValue: 1 << 19)
    /// Ties a phrase to the noun before it: "of", "at".
    static let attaching = SourceWord(rawValue: 1 << 20)
    /// Says that an office is held no more.
    static let former = SourceWord(rawValue: 1 << 21)
    /// A document that is made to say something: "statement".
    static let statement = SourceWord(rawValue: 1 << 22)
    /// Before the names of sources spoken of already: "including".
    static let listing = SourceWord(rawValue: 1 << 23)

    /// Not looked up yet.
    static let unread = SourceWord(rawValue: 1 << 31)

    /// What a pattern begins with.
    static let triggers: SourceWord = [
        .hedge, .unnamedPhrase, .unnamed, .unnamedSingular, .authority, .document, .mediaNoun, .medium, .office,
    ]
}

/// The classes of every word by which a language's texts tell their sources. A reference, as `Language` is.
final class SourcingLexicon: Sendable {
    /// A phrase, found by its longest word, which is its rarest.
    struct Phrase: Sendable {
        let words: [[UInt8]]
        let anchor: Int
    }

    let unnamedPhrases: [Phrase]
    let accordingTo: [[[UInt8]]]
    let officials: OfficialWords
    private let words: Vocabulary
    /// By number of the word.
    private let classes: [SourceWord]
    /// By number of the word: the unnamed phrases that it is the anchor of.
    private let phrasesOfWord: [[Int]]
    /// Whether some word has a shape: most words of a text have that of none and need no look-up.
    let shapes: WordShapes

    private static let all: [String: SourcingLexicon] = Dictionary(
        uniqueKeysWithValues: Language.all.compactMap { language in
            language.sourcing.map { (language.tag, SourcingLexicon($0)) }
        }
    )

    static func of(_ language: Language) -> SourcingLexicon? { all[language.tag] }

    private init(_ sourcing: Language.Sourcing) {
        let phrases = sourcing.unnamedPhrases.map { words in
            let longest = words.indices.max { words[$0].utf8.count < words[$1].utf8.count } ?? 0
            return Phrase(words: words.map { Array($0.utf8) }, anchor: longest)
        }
        unnamedPhrases = phrases
        accordingTo = sourcing.accordingTo.map { $0.map { Array($0.utf8) } }
        officials = OfficialWords(sourcing)
        let offices = sourcing.offices.union(sourcing.titles).union(sourcing.posts)
        let authorities = sourcing.authorities.union(sourcing.bureaus)
        let lists: [(SourceWord, Set<String>)] = [
            (.hedge, sourcing.hedges), (.unnamed, sourcing.unnamed), (.unnamedSingular, sourcing.unnamedSingular),
            (.indefinite, sourcing.indefinite), (.determiner, sourcing.determiners), (.office, offices.lastWords),
            (.authority, authorities.lastWords), (.document, sourcing.documents), (.leaked, sourcing.leaked),
            (.documentVerb, sourcing.documentVerbs), (.documentPreposition, sourcing.documentPrepositions),
            (.mediaNoun, sourcing.mediaNouns), (.mediaCue, sourcing.mediaCues), (.mediaVerb, sourcing.mediaVerbs),
            (.speech, sourcing.speech), (.accordingToAfter, sourcing.accordingToAfter),
            (.conjunction, sourcing.conjunctions), (.attaching, sourcing.attaching), (.former, sourcing.former),
            (.statement, sourcing.statements), (.listing, sourcing.listings),
            (.unnamedPhrase, Set(zip(sourcing.unnamedPhrases, phrases).map { $0[$1.anchor] })),
            (.accordingTo, Set(sourcing.accordingTo.compactMap(\.first))), (.medium, MediaNames.words),
        ]
        var (words, classes, shapes) = (Vocabulary(), [SourceWord](), WordShapes())
        for (wordClass, list) in lists {
            for word in list {
                let bytes = Array(word.utf8)
                let id = Int(words.intern(bytes.span))
                if id == classes.count { classes.append([]) }
                classes[id].insert(wordClass)
                // Words are looked for as they stand, and some with a possessive's "'s".
                shapes.insert(bytes)
                for possessive in ["'s", "’s"] { shapes.insert(bytes + Array(possessive.utf8)) }
            }
        }
        var phrasesOfWord = [[Int]](repeating: [], count: classes.count)
        for (index, phrase) in phrases.enumerated() {
            let anchor = phrase.words[phrase.anchor]
            guard let id = words.id(of: anchor.span) else { continue }
            phrasesOfWord[Int(id)].append(index)
        }
        (self.words, self.classes, self.shapes, self.phrasesOfWord) = (words, classes, shapes, phrasesOfWord)
    }

    /// The classes of a word as it is written; a possessive's "'s" is no part of it.
    func classes(of range: Range<Int>, in bytes: Span<UInt8>) -> SourceWord {
        let range = bytes.withoutPossessive(range)
        return number(of: bytes.extracting(range)).map { classes[Int($0)] } ?? []
    }

    /// The phrases for unnamed people that have the word, letter for letter, as their rarest.
    func unnamedPhrases(anchoredAt range: Range<Int>, in bytes: Span<UInt8>) -> [Int] {
        number(of: bytes.extracting(range)).map { phrasesOfWord[Int($0)] } ?? []
    }

    private func number(of word: Span<UInt8>) -> Int32? {
        guard word.count <= Self.longest else { return nil }
        var lowered = InlineArray<24, UInt8>(repeating: 0)
        for i in word.indices { lowered[i] = word[i] &- 0x41 < 26 ? word[i] + 0x20 : word[i] }
        return words.id(of: lowered.span.extracting(0..<word.count))
    }

    /// Bytes.
    private static let longest = 24
}

extension Set<String> {
    /// "general" of "attorney general".
    fileprivate var lastWords: Set<String> { Set(compactMap { $0.split(separator: " ").last.map(String.init) }) }
}

/// What words look like, by their first two bytes, their last one and their length, capital or not.
struct WordShapes: Sendable {
    /// A bit for each of 65,536 numbers that these make.
    private var bits = [UInt64](repeating: 0, count: 1024)

    mutating func insert(_ word: [UInt8]) {
        let shape = Self.shape(of: 0..<word.count, in: word.span)
        bits[shape >> 6] |= 1 << UInt64(shape & 63)
    }

    /// Whether a word may be one of those inserted.
    @inline(__always)
    func mayHave(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        let shape = Self.shape(of: word, in: bytes)
        return bits[shape >> 6] & 1 << UInt64(shape & 63) != 0
    }

    @inline(__always)
    private static func shape(of word: Range<Int>, in bytes: Span<UInt8>) -> Int {
        let first = Int(bytes[word.lowerBound] | 0x20)
        let second = Int(bytes[min(word.lowerBound + 1, word.upperBound - 1)] | 0x20)
        let last = Int(bytes[word.upperBound - 1] | 0x20)
        return (first &* 12_373 &+ second &* 1_021 &+ last &* 211 &+ word.count &* 31_607) & 65_535
    }
}
