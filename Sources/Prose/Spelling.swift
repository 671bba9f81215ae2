/// What the letters of a word tell: whether it is one of the few that the patterns name, and how it ends. The patterns
/// compare bits, so that no token holds a string.
struct Spelling: OptionSet, Sendable {
    let rawValue: UInt64

    static let endsInS = Spelling(rawValue: 1 << 0)
    static let endsInEd = Spelling(rawValue: 1 << 1)
    static let endsInIng = Spelling(rawValue: 1 << 2)
    /// "put", "putting"
    static let beginsWithPut = Spelling(rawValue: 1 << 3)
    static let and = Spelling(rawValue: 1 << 4)
    static let of = Spelling(rawValue: 1 << 5)
    static let `for` = Spelling(rawValue: 1 << 6)
    static let the = Spelling(rawValue: 1 << 7)
    static let to = Spelling(rawValue: 1 << 8)
    static let that = Spelling(rawValue: 1 << 9)
    static let it = Spelling(rawValue: 1 << 10)
    static let `as` = Spelling(rawValue: 1 << 11)
    static let can = Spelling(rawValue: 1 << 12)
    static let who = Spelling(rawValue: 1 << 13)
    static let they = Spelling(rawValue: 1 << 14)
    static let her = Spelling(rawValue: 1 << 15)
    static let last = Spelling(rawValue: 1 << 16)
    static let out = Spelling(rawValue: 1 << 17)
    static let by = Spelling(rawValue: 1 << 18)
    static let with = Spelling(rawValue: 1 << 19)
    static let yet = Spelling(rawValue: 1 << 20)
    static let but = Spelling(rawValue: 1 << 21)
    static let zu = Spelling(rawValue: 1 << 22)
    static let dass = Spelling(rawValue: 1 << 23)
    static let soCalled = Spelling(rawValue: 1 << 24)
    /// Subjects in the plural that have no s: "police".
    static let barePlural = Spelling(rawValue: 1 << 25)
    /// Behind a particle inside a name: "von der".
    static let secondParticle = Spelling(rawValue: 1 << 26)
    static let article = Spelling(rawValue: 1 << 27)
    /// Determiners that can be a subject by themselves.
    static let pronominal = Spelling(rawValue: 1 << 28)
    /// Verbs of quoting someone: "quoted Lund as saying".
    static let quoting = Spelling(rawValue: 1 << 29)
    /// Determiners that can stand by themselves: "calling her “a star”".
    static let object = Spelling(rawValue: 1 << 30)
    static let relativeObject = Spelling(rawValue: 1 << 31)
    static let subordinator = Spelling(rawValue: 1 << 32)
    static let modal = Spelling(rawValue: 1 << 33)
    /// Prepositions for what is spoken of; "that" behind them begins a relative clause.
    static let topical = Spelling(rawValue: 1 << 34)
    /// Before a day or month: "late Sunday".
    static let beforeDay = Spelling(rawValue: 1 << 35)
    /// What words are said in or at: "statement".
    static let occasion = Spelling(rawValue: 1 << 36)
    static let personalPronoun = Spelling(rawValue: 1 << 37)
    /// Pasts that look like the present: "the letter read", "Lund shot back".
    static let unchangedPast = Spelling(rawValue: 1 << 38)
    /// Verbs whose object is the one spoken to: told “Morning Call” that.
    static let addressing = Spelling(rawValue: 1 << 39)
    /// A noun for an institution, however it is written.
    static let institution = Spelling(rawValue: 1 << 40)

    static let endsInSS = Spelling(rawValue: 1 << 41)

    /// Prepositions before the name of a place.
    static let place = Spelling(rawValue: 1 << 42)

    /// Determiners for an owner whom they do not name: "its president".
    static let owner = Spelling(rawValue: 1 << 43)

    static let negation = Spelling(rawValue: 1 << 44)

    /// But for "-te" and "-de", as in pasts.
    static let endsInE = Spelling(rawValue: 1 << 45)
    /// Subjects in the singular that are no nouns: "man".
    static let oneSubject = Spelling(rawValue: 1 << 46)

    /// Stands behind a name and a comma: "Ore.", "Inc.", "Jr."
    static let afterName = Spelling(rawValue: 1 << 47)

    /// Nouns for relatives.
    static let relative = Spelling(rawValue: 1 << 48)

    /// Months and verbs that people are called by.
    static let alsoName = Spelling(rawValue: 1 << 49)

    static let quotingVerbs = "quoted quotes quote reported reports cited cites"

    /// The words that each stands for.
    static let lists: [(Spelling, String)] = [
        (.and, "and"), (.of, "of"), (.for, "for"), (.the, "the"), (.to, "to"), (.that, "that"), (.it, "it"),
        (.as, "as"), (.can, "can"), (.who, "who"), (.they, "they"), (.her, "her"), (.last, "last"), (.out, "out"),
        (.by, "by"), (.with, "with"), (.yet, "yet"), (.but, "but"), (.zu, "zu"), (.dass, "dass"),
        (.soCalled, "so-called"),
        (.place, "in at near"),
        (.barePlural, "people police men women spokespeople family"),
        (.secondParticle, "der den dem la los"),
        (.article, "the a an die der das eine ein"),
        (.pronominal, "one some many several few most both another others two three"),
        (.quoting, quotingVerbs),
        (.object, "her this that these those both"),
        (.relativeObject, "what which whom"),
        (.subordinator, "after when as although though if while because since before once until"),
        (.modal, "would will should could may might must can to"),
        (.topical, "about against as like despite concerning"),
        (.beforeDay, "this last late early"),
        (
            .occasion,
            """
            statement interview tweet speech email e-mail letter report release memo conference post briefing filing
            message call memoir op-ed piece address remarks testimony video essay column article appearance rally debate
            """
        ),
        (.personalPronoun, "he she er sie"),
        (.unchangedPast, "read shot hit put"),
        (
            .owner,
            """
            its his her their our my your sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere unserem
            unseren unserer mein meine dein deine
            """
        ),
        (.negation, "not never no"),
        (.alsoName, "april may june august will"),
        (
            .relative,
            """
            wife husband son daughter mother father brother sister widow widower lady spouse ehefrau ehemann sohn tochter
            mutter vater bruder schwester witwe witwer gattin
            """
        ),
        (.oneSubject, "man er es niemand jemand jeder keiner wer"),
        (.addressing, "told tells telling tell"),
    ]
}

extension Spelling {
    /// Of a word in lower case.
    init(of word: String) {
        var word = word
        self = word.withUTF8 { Spelling(endingOf: 0..<$0.count, in: $0) }
        if word.utf8.starts(with: "put".utf8) { insert(.beginsWithPut) }
    }

    /// Of the word's ending alone, which words in no list have as well.
    init(endingOf word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        switch bytes[word.upperBound - 1] | 0x20 {
        case UInt8(ascii: "s"): self = Self.ends(word, with: "ss", in: bytes) ? [.endsInS, .endsInSS] : .endsInS
        case UInt8(ascii: "d"): self = Self.ends(word, with: "ed", in: bytes) ? .endsInEd : []
        case UInt8(ascii: "g"): self = Self.ends(word, with: "ing", in: bytes) ? .endsInIng : []
        case UInt8(ascii: "e"):
            let isPast = Self.ends(word, with: "te", in: bytes) || Self.ends(word, with: "de", in: bytes)
            self = isPast ? [] : .endsInE
        default: self = []
        }
    }

    private static func ends(
        _ word: Range<Int>,
        with ending: StaticString,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard word.count >= length else { return false }
        return (0..<length).allSatisfy { bytes[word.upperBound - length + $0] | 0x20 == ending.utf8Start[$0] }
    }
}
