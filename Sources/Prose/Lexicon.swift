/// What a word can be in a sentence; one look-up a word instead of one for each list.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt64

    static let determiner = WordClass(rawValue: 1 << 0)
    static let preposition = WordClass(rawValue: 1 << 1)
    static let conjunction = WordClass(rawValue: 1 << 2)
    static let auxiliary = WordClass(rawValue: 1 << 3)
    static let adverb = WordClass(rawValue: 1 << 4)
    static let particle = WordClass(rawValue: 1 << 5)
    static let calendar = WordClass(rawValue: 1 << 6)
    static let personNoun = WordClass(rawValue: 1 << 7)
    static let institutionNoun = WordClass(rawValue: 1 << 8)
    static let relative = WordClass(rawValue: 1 << 9)
    static let complementiser = WordClass(rawValue: 1 << 10)
    static let reporting = WordClass(rawValue: 1 << 11)
    /// A reporting verb without a subject of its own: "saying".
    static let participle = WordClass(rawValue: 1 << 12)
    /// A reporting verb that gives a thing a name: "called", "dubbed".
    static let naming = WordClass(rawValue: 1 << 13)
    static let honorific = WordClass(rawValue: 1 << 14)
    static let pronoun = WordClass(rawValue: 1 << 15)
    static let stopWord = WordClass(rawValue: 1 << 16)
    /// A form of "be", by which a reporting verb is passive.
    static let copula = WordClass(rawValue: 1 << 17)
    /// Ties a phrase to the noun before it: "of", "for".
    static let attaching = WordClass(rawValue: 1 << 18)
    /// A reporting verb that stands with direct speech: "said", not "described".
    static let speech = WordClass(rawValue: 1 << 19)
    /// A reporting verb that is as often a noun.
    static let nounVerb = WordClass(rawValue: 1 << 21)
    /// A verb of thinking or wishing.
    static let weak = WordClass(rawValue: 1 << 22)
    /// A verb that a clause follows: "said".
    static let saying = WordClass(rawValue: 1 << 23)
    /// A verb that the one spoken to stands behind: "told".
    static let telling = WordClass(rawValue: 1 << 24)
    /// A verb that stands with whom it asks to do something: "urged".
    static let demanding = WordClass(rawValue: 1 << 25)
    /// A verb that stands with what one will do: "vowed".
    static let promising = WordClass(rawValue: 1 << 26)
    /// A verb behind which stands nothing but a clause: "said".
    static let stating = WordClass(rawValue: 1 << 27)
    /// A verb that a thing can follow as well as a clause: "denied".
    static let objective = WordClass(rawValue: 1 << 29)
    /// A word without which no sentence reports anyone's words outside quotation marks.
    static let reportingSign = WordClass(rawValue: 1 << 28)
    /// The first word of a phrase before the name of a source, or one after it: "according", "zufolge".
    static let sourcing = WordClass(rawValue: 1 << 30)
    /// A word before a verb that then tells of nothing said: "not", "would".
    static let unsaid = WordClass(rawValue: 1 << 31)
    /// A word that leads, behind a comma, from someone's words back to the article's own: "while".
    static let resuming = WordClass(rawValue: 1 << 32)
    /// A verb of speech with a preposition or an accusation of its own: "called for".
    static let tied = WordClass(rawValue: 1 << 33)
    /// A pronoun for the one spoken to: "him".
    static let objectPronoun = WordClass(rawValue: 1 << 34)
    /// A word that looks like the beginning of a clause and says nothing: "said so".
    static let emptyObject = WordClass(rawValue: 1 << 35)
    /// A form of a verb that only stands in reported clauses: "sei".
    static let reportedForm = WordClass(rawValue: 1 << 36)
    /// What a word in capitals throughout can be.
    static let titles: WordClass = [.personNoun, .institutionNoun, .honorific]
    /// A noun for a title or part that names a work: "book", "show".
    static let work = WordClass(rawValue: 1 << 20)
}

/// What is known of a word.
struct LexiconWord {
    /// By which it is told from others; negative where it is in no list.
    var number: Int32 = -1
    var classes: WordClass = []
    var spelling: Spelling = []
}

/// The classes of every word of a language's lists.
struct Lexicon: Sendable {
    private var words = Vocabulary()
    /// By number.
    private var entries: [LexiconWord] = []
    private var numbers = PackedWords()
    private let hasCompounds: Bool
    /// What ends a possessive: "'s".
    private(set) var possessive = LexiconWord()
    /// One bit for each shape that a word of the class `reportingSign` has.
    private var signShapes = [UInt64](repeating: 0, count: 256)

    init(
        grammar: Language.Grammar?,
        reportingVerbs: [String: Language.Implication],
        honorifics: Set<String>,
        pronouns: [String: Language.Pronoun],
        stopWords: Set<String>
    ) {
        hasCompounds = grammar?.capitalisesNouns ?? false
        guard let grammar else { return }
        let lists: [(WordClass, Set<String>)] = [
            (.determiner, grammar.determiners), (.preposition, grammar.prepositions),
            (.conjunction, grammar.conjunctions), (.auxiliary, grammar.auxiliaries), (.adverb, grammar.adverbs),
            (.particle, grammar.nameParticles), (.calendar, grammar.calendarWords),
            (.personNoun, grammar.personNouns), (.institutionNoun, grammar.institutionNouns),
            (.relative, grammar.relatives), (.complementiser, grammar.complementisers),
            (.participle, grammar.participles), (.naming, grammar.namingVerbs), (.honorific, honorifics),
            (.stopWord, stopWords), (.copula, grammar.copulas), (.attaching, grammar.attachingPrepositions),
            (.speech, grammar.speechVerbs), (.work, grammar.workNouns),
            (.nounVerb, grammar.nounVerbs), (.weak, grammar.weakVerbs),
            (.pronoun, Set(pronouns.keys)), (.reporting, Set(reportingVerbs.keys)),
            (.saying, grammar.indirect?.clauseVerbs ?? []), (.telling, grammar.indirect?.addressingVerbs ?? []),
            (.demanding, grammar.indirect?.demandVerbs ?? []), (.promising, grammar.indirect?.promiseVerbs ?? []),
            (.objectPronoun, grammar.indirect?.objectPronouns ?? []),
            (.emptyObject, grammar.indirect?.emptyObjects ?? []),
            (.reportedForm, grammar.indirect?.reportedForms ?? []),
            (.unsaid, grammar.indirect?.unsaid ?? []), (.resuming, grammar.indirect?.resuming ?? []),
            (.tied, Set(grammar.indirect?.prepositions.keys.map(\.self) ?? [])),
            (.tied, Set(grammar.indirect?.accusations.keys.map(\.self) ?? [])),
            (.sourcing, Set(grammar.accordingTo.compactMap(\.first)).union(grammar.accordingToAfter)),
            (.stating, grammar.indirect?.statingVerbs ?? []), (.objective, grammar.indirect?.objectVerbs ?? []),
        ]
        for (wordClass, words) in lists {
            for word in words { add(word, wordClass) }
        }
        for (spelling, list) in Spelling.lists {
            for word in Set(words: list) { add(word, spelling) }
        }
        for word in grammar.institutionNouns { add(word, .institution) }
        for word in grammar.wordsAfterNames { add(word, .afterName) }
        for word in grammar.wordsOfPatterns { add(word, WordClass()) }
        add("'s", WordClass())
        possessive = word("'s")
        for word in grammar.reportingSigns {
            add(word, .reportingSign)
            let bytes = Array(word.utf8)
            let shape = Self.shape(first: bytes[0], last: bytes[bytes.count - 1], count: bytes.count)
            signShapes[shape >> 6] |= 1 << UInt64(shape & 63)
        }
    }

    private static func shape(first: UInt8, last: UInt8, count: Int) -> Int {
        Int(first & 31) << 9 | Int(last & 31) << 4 | count & 15
    }

    /// False for nearly all words but those of the class `reportingSign`.
    @inline(__always)
    func mayBeReportingSign(_ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let shape = Self.shape(first: bytes[word.lowerBound], last: bytes[word.upperBound - 1], count: word.count)
        return signShapes[shape >> 6] & 1 << UInt64(shape & 63) != 0
    }

    private mutating func add(_ word: String, _ wordClass: WordClass, _ spelling: Spelling = []) {
        let id = Int(words.intern(word.utf8.span))
        if id == entries.count {
            entries.append(LexiconWord(number: Int32(id), spelling: Spelling(of: word)))
            numbers.add(word, number: Int32(id))
        }
        entries[id].classes.formUnion(wordClass)
        entries[id].spelling.formUnion(spelling)
    }

    private mutating func add(_ word: String, _ spelling: Spelling) { add(word, [], spelling) }

    /// A word in lower case.
    func word(_ word: String) -> LexiconWord { words.id(of: word.utf8.span).map { entries[Int($0)] } ?? LexiconWord() }

    func classes(of word: String) -> WordClass { self.word(word).classes }

    /// Of a word as it is written.
    func classes(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> WordClass {
        let number = number(of: range, in: bytes)
        return number < 0 ? [] : entries[number].classes
    }

    /// A word as it is written.
    func word(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> LexiconWord {
        let number = number(of: range, in: bytes)
        return number < 0 ? LexiconWord(spelling: Spelling(endingOf: range, in: bytes)) : entries[number]
    }

    /// Negative where the word is in no list.
    private func number(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if let packed = PackedWord(range, in: bytes) { return numbers.number(of: packed) }
        return words.id(of: bytes.lowercasedWord(range).utf8.span).map(Int.init) ?? -1
    }

    /// Of a noun as it is written, and of the one that a compound ends with.
    func classes(ofWrittenNoun word: String) -> WordClass {
        guard !hasCompounds else { return classes(ofNoun: word.lowercased()) }
        var word = word
        return word.withUTF8 { classes(of: 0..<$0.count, in: $0) }
    }

    /// Also of the noun that a compound ends with, where the language has compounds: "Hafenministerin" is a minister.
    func classes(ofNoun word: String) -> WordClass {
        let whole = classes(of: word)
        guard whole.isEmpty, hasCompounds else { return whole }
        var rest = word[...].dropFirst(2)
        while rest.utf8.count > 4 {
            let found = classes(of: String(rest)).intersection([.personNoun, .institutionNoun])
            if !found.isEmpty { return found }
            rest = rest.dropFirst()
        }
        return []
    }
}
