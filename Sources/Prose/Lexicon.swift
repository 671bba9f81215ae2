/// What a word can be in a sentence; one look-up a word instead of one for each list.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt32

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
    /// A verb behind which stands nothing but what is said: "said", "denied".
    static let stating = WordClass(rawValue: 1 << 27)
    /// A word without which no sentence reports anyone's words outside quotation marks.
    static let reportingSign = WordClass(rawValue: 1 << 28)
    /// What a word in capitals throughout can be.
    static let titles: WordClass = [.personNoun, .institutionNoun, .honorific]
    /// A noun for a title or part that names a work: "book", "show".
    static let work = WordClass(rawValue: 1 << 20)
}

/// The classes of every word of a language's lists.
struct Lexicon: Sendable {
    private var words = Vocabulary()
    /// By number of the word.
    private var classes: [WordClass] = []
    private let hasCompounds: Bool
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
            (.stating, grammar.indirect?.statingVerbs ?? []),
        ]
        for (wordClass, words) in lists {
            for word in words { add(word, wordClass) }
        }
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

    /// Whether any word in the range is one of those by which a sentence reports.
    func hasReportingWord(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = range.lowerBound
        while start < range.upperBound {
            guard bytes[start].isWordByte else {
                start += 1
                continue
            }
            var end = start + 1
            while end < range.upperBound, bytes[end].isWordByte { end += 1 }
            let shape = Self.shape(first: bytes[start], last: bytes[end - 1], count: end - start)
            if signShapes[shape >> 6] & 1 << UInt64(shape & 63) != 0,
                classes(of: start..<end, in: bytes).contains(.reportingSign)
            {
                return true
            }
            start = end
        }
        return false
    }

    private mutating func add(_ word: String, _ wordClass: WordClass) {
        let id = Int(words.intern(word.utf8.span))
        if id == classes.count { classes.append([]) }
        classes[id].insert(wordClass)
    }

    func classes(of word: String) -> WordClass { classes(of: word.utf8.span) }

    private func classes(of word: Span<UInt8>) -> WordClass { words.id(of: word).map { classes[Int($0)] } ?? [] }

    /// Of a word as it is written.
    func classes(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> WordClass {
        guard range.count <= 24, range.allSatisfy({ bytes[$0] < 0x80 }) else {
            return classes(of: bytes.lowercasedWord(range))
        }
        var lowered = InlineArray<24, UInt8>(repeating: 0)
        for (offset, position) in range.enumerated() {
            lowered[offset] = bytes[position].isUpper ? bytes[position] + 0x20 : bytes[position]
        }
        return classes(of: lowered.span.extracting(0..<range.count))
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
