/// What the analysis of a text must know of its language. Adding a language is adding one file in `Languages/`
/// and one line in `all`.
///
/// A reference, since every article has one of the few there are: the fields of a value were most of what copying an
/// article cost.
package final class Language: Sendable {
    /// BCP 47 primary subtag: `en`.
    package let tag: String
    /// Lower case, words that say nothing of what a text is about.
    package let stopWords: Set<String>
    /// Lower case, without the final full stop.
    let abbreviations: WordLookup<Abbreviation>
    /// Days of the week and months.
    package let daysAndMonths: Set<String>
    /// Whether a number with a full stop is an ordinal: `3. Mai`.
    package let hasOrdinalStops: Bool
    /// Forms of verbs that introduce someone's words, and what each implies.
    package let reportingVerbs: [String: Implication]
    /// Lower case, without full stop: `mr`, `dr`. They stand before a name and are no part of it.
    package let honorifics: Set<String>
    /// Personal pronouns in the nominative that can stand for a speaker.
    package let pronouns: [String: Pronoun]
    /// Words of the language's grammar that the search for speakers needs; nil where it has none.
    package let grammar: Grammar?
    /// Words that tie a sentence to those before it; nil where they are not known.
    package let cohesion: Cohesion?
    /// Words for numbers and negations; nil where they are not known.
    package let factWords: FactWords?
    /// Words that tell who acts in a headline; nil where that is not looked for.
    package let headlineWords: HeadlineWords?
    /// Words that say what reporting rests on; nil where they are not known.
    package let sourcing: Sourcing?
    /// The Snowball stemmer's name: `english`; nil where words are compared as they are.
    package let stemmer: String?
    /// Pairs of opening and closing quotation marks, primary pairs first.
    package let quoteMarks: [QuoteMarkPair]

    /// The classes of every word that the search for speakers knows.
    let lexicon: Lexicon
    /// What clauses are read by; nil where the language has no grammar.
    let clauseRules: ReportingClause.Rules?

    /// Whether quotations in the language get speakers.
    package var knowsSpeakers: Bool { grammar != nil }

    /// Whether a word in lower case names a day or a month.
    package func isCalendarWord(_ word: String) -> Bool { grammar?.calendarWords.contains(word) ?? false }

    /// What the choice of a reporting verb implies of the words reported.
    package enum Implication: String, Hashable, Sendable, CaseIterable {
        /// said, told
        case neutral
        /// claimed, alleged
        case doubt
        /// revealed, pointed out
        case truth
        /// admitted, confessed
        case guilt
        /// vowed, slammed
        case force
    }

    /// What a verb implies as a quotation has it: "said", "teilte … mit".
    func implication(ofVerb verb: String) -> Implication? {
        let word = String(Substring(verb.utf8.prefix { $0 != .space }))
        return reportingVerbs[word] ?? reportingVerbs[word.lowercased()]
    }

    /// What a full stop after a word tells of the sentence.
    struct Abbreviation: OptionSet {
        let rawValue: UInt8

        /// It ends no sentence by itself: `mr`, `u.s`.
        static let any = Abbreviation(rawValue: 1 << 0)
        /// A name must follow, so that no sentence ends here: `mr`, `sen`.
        static let leading = Abbreviation(rawValue: 1 << 1)
        /// The word is an abbreviation only before a number: `no`.
        static let beforeNumber = Abbreviation(rawValue: 1 << 2)
        /// A time of day, behind which a day or month goes on with the sentence: `6 p.m. Thursday`.
        static let clock = Abbreviation(rawValue: 1 << 3)
    }

    package enum Pronoun: String, Hashable, Sendable {
        case male, female, plural
        /// A pronoun that names nobody: "who", German "sie" at times.
        case open
    }

    package struct QuoteMarkPair: Hashable, Sendable {
        package let open: String
        package let close: String
    }

    init(
        tag: String,
        stopWords: Set<String> = [],
        abbreviations: Set<String> = [],
        leadingAbbreviations: Set<String> = [],
        numberAbbreviations: Set<String> = [],
        clockAbbreviations: Set<String> = [],
        daysAndMonths: Set<String> = [],
        hasOrdinalStops: Bool = false,
        reportingVerbs: [String: Implication] = [:],
        honorifics: Set<String> = [],
        pronouns: [String: Pronoun] = [:],
        grammar: Grammar? = nil,
        cohesion: Cohesion? = nil,
        factWords: FactWords? = nil,
        headlineWords: HeadlineWords? = nil,
        sourcing: Sourcing? = nil,
        stemmer: String? = nil,
        quoteMarks: [QuoteMarkPair] = []
    ) {
        self.tag = tag
        self.stopWords = stopWords
        var lookup = WordLookup<Abbreviation>()
        let lists: [(Abbreviation, Set<String>)] = [
            (.any, abbreviations), (.leading, leadingAbbreviations), (.beforeNumber, numberAbbreviations),
            (.clock, clockAbbreviations),
        ]
        for (kind, words) in lists {
            for word in words { lookup.add(word) { ($0 ?? []).union(kind) } }
        }
        self.abbreviations = lookup
        self.daysAndMonths = daysAndMonths
        self.hasOrdinalStops = hasOrdinalStops
        self.reportingVerbs = reportingVerbs
        self.honorifics = honorifics
        self.pronouns = pronouns
        self.grammar = grammar
        self.cohesion = cohesion
        self.factWords = factWords
        self.headlineWords = headlineWords
        self.sourcing = sourcing
        self.stemmer = stemmer
        self.quoteMarks = quoteMarks
        lexicon = Lexicon(
            grammar: grammar,
            reportingVerbs: reportingVerbs,
            honorifics: honorifics,
            pronouns: pronouns,
            stopWords: stopWords
        )
        let lexicon = lexicon
        clauseRules = grammar.map { ReportingClause.Rules($0, lexicon) }
    }

    package static let all: [Language] = [english, german]

    /// The language for a BCP 47 tag; the neutral one where the language is not known.
    ///
    ///     Language.matching("en-GB").tag   // "en"
    package static func matching(_ tag: String) -> Language {
        let primary = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } ?? ""
        return all.first { $0.tag == primary } ?? neutral(tag: primary)
    }

    /// The language of a text whose language can't be told, as BCP 47 writes it.
    package static let undetermined = neutral(tag: "und")

    /// A language of which nothing is known: no stop words, no speakers.
    package static func neutral(tag: String) -> Language {
        Language(tag: tag)
    }
}

extension Language: Equatable {
    /// A tag says all of a language: two with one tag are `matching(tag)`, or both know nothing.
    package static func == (a: Language, b: Language) -> Bool { a === b || a.tag == b.tag }
}
