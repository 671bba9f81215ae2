import Articles
import Prose

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The sentences of an event's articles in one language, as they are compared; what a text and its reprints have in the
/// same words stands here once.
struct ComparedSentences: Sendable {
    struct Sentence: Sendable {
        /// Index of its text in `SharedText.voices`.
        let voice: Int
        /// Where it stands first: index in `occurrences`.
        let first: Int
        fileprivate(set) var last: Int
        /// Its distinct terms, in the order in which they stand: indices in `terms`.
        let terms: Range<Int>
        let wordCount: Int
        /// How much of it stands between quotation marks, 0 to 1.
        let quotedShare: Double
        let hasNumber: Bool
        let isNegated: Bool
        /// Whether it may say without a negation that something is not so.
        let hasDenial: Bool
        /// Whether it may tell what became of people.
        let hasFate: Bool
        fileprivate(set) var hasName = false
        /// The sum of its terms' weights, in units of 1.
        fileprivate(set) var weight = 0.0
        /// The length of its vector of weights, in units of 1.
        fileprivate(set) var length = 0.0
    }

    struct Occurrence: Sendable {
        /// Indices in the event's articles, the article's paragraphs and the paragraph's sentences.
        let article: Int
        let paragraph: Int
        let sentence: Int
        /// How many sentences of the article stand before it.
        let position: Int
        /// Where the sentence stands next: index in `occurrences`, -1 where it does not.
        fileprivate(set) var next = -1
    }

    /// One term of a sentence.
    struct Term: Sendable {
        /// Below `keyCount`.
        let key: Int32
        /// Index of its word in the sentence.
        let position: Int32
        let isNumber: Bool
        fileprivate(set) var isName = false
        var polarity = Polarity.affirmed
        /// How rare the term is, in units of 1/1024.
        fileprivate(set) var weight: Int32 = 0
        /// The weight in the sentence's vector of length 1, in units of 2⁻¹⁵, so that sums are the same in any order.
        fileprivate(set) var share: Int32 = 0
    }

    /// What a sentence does with a term.
    enum Polarity: UInt8, Sendable {
        case affirmed
        /// "would not appeal"
        case denied
        /// "have not decided whether to appeal"
        case open
    }

    /// What is known of a key: of a term, or of a stop word that is a number.
    struct Key: Sendable {
        /// How many sentences have it.
        fileprivate(set) var sentences: Int32 = 0
        /// How many texts have it.
        fileprivate(set) var voices: Int32 = 0
        fileprivate var lastVoice: Int32 = -1
        fileprivate var lastSentence: Int32 = -1
        /// How much more often it is written with a capital within a sentence than without.
        fileprivate var capitals: Int32 = 0
        /// What it is beyond a word.
        fileprivate var sign = Sign.unread
    }

    fileprivate enum Sign: UInt8, Sendable {
        case unread, none, number, negation, denial, fate
    }

    private(set) var sentences: [Sentence] = []
    private(set) var occurrences: [Occurrence] = []
    private(set) var terms: [Term] = []
    private(set) var keys: [Key] = []
    /// Terms of the language in the event; stop words that are numbers have the keys behind them.
    private let termCount: Int
    private let factWords: Language.FactWords?
    private let capitalsAreNames: Bool
    /// Where the same words of the same text stand already.
    private var numbers: [Wording: Int] = [:]
    private let mayRepeat: Bool

    /// The same words in the same text.
    fileprivate struct Wording: Hashable {
        let voice: Int
        let hash: UInt64
        let wordCount: Int
    }

    /// Words; what is shorter says too little, what is longer is no sentence.
    static let lengths = 4...100
    static let unit = 1_024.0
    /// How much more a number says than another word.
    private static let numberWeight = 1.2
    /// What a term weighs that each of three or more texts has: it is what the event is about.
    private static let saidByAll = 0.75

    var keyCount: Int { keys.count }

    /// - Parameter articles: those of the language, in an order that the articles alone decide.
    init(of event: Event, articles: [Int], words: EventWords, voiceOfArticle: [Int]) {
        let language = event.articles[articles[0]].language
        termCount = words.termCounts[language.tag] ?? 0
        factWords = language.factWords
        capitalsAreNames = !(language.grammar?.capitalisesNouns ?? false)
        // Reprints stand together, so that the voices of a term can be counted as they come.
        var ranks: [Int: Int] = [:]
        var byVoice: [[Int]] = []
        for article in articles {
            let rank = ranks[voiceOfArticle[article]] ?? byVoice.count
            if rank == byVoice.count {
                ranks[voiceOfArticle[article]] = rank
                byVoice.append([])
            }
            byVoice[rank].append(article)
        }
        mayRepeat = byVoice.count < articles.count
        grow(to: termCount)
        for article in byVoice.joined() {
            read(event.articles[article], article, of: voiceOfArticle[article], words: words.texts[article])
        }
        weigh(voiceCount: byVoice.count)
    }

    private mutating func grow(to count: Int) {
        if count > keys.count { keys.append(contentsOf: repeatElement(Key(), count: count - keys.count)) }
    }

    private mutating func read(_ article: Article, _ number: Int, of voice: Int, words text: EventWords.Text) {
        let words = text.words.span
        var lowest: Int32 = 0
        for index in words.indices { lowest = min(lowest, words[index].term) }
        grow(to: termCount - Int(lowest))
        // All words come through here: the keys are taken out meanwhile, so that they can be written to directly.
        var keys: [Key] = []
        swap(&keys, &self.keys)
        defer { swap(&keys, &self.keys) }
        var quotations = QuotedBytes(article)
        var position = 0
        let paragraphs = article.paragraphs
        for paragraph in paragraphs.indices where paragraphs[paragraph].kind != .heading {
            let bytes = paragraphs[paragraph].text.utf8.span
            let all = text.paragraphs[paragraph]
            var word = all.lowerBound
            let sentences = paragraphs[paragraph].sentences
            for sentence in sentences.indices {
                let range = sentences[sentence]
                let start = word
                while word < all.upperBound, words[word].start < Int32(truncatingIfNeeded: range.upperBound) {
                    word += 1
                }
                let occurrence = Occurrence(
                    article: number,
                    paragraph: paragraph,
                    sentence: sentence,
                    position: position
                )
                position += 1
                guard Self.lengths.contains(word - start) else { continue }
                if mayRepeat, isKnown(Wording(voice: voice, words.extracting(start..<word)), at: occurrence) {
                    continue
                }
                let quoted = quotations.count(in: TextSpan(paragraph: paragraph, range))
                add(
                    words.extracting(start..<word),
                    of: bytes,
                    at: occurrence,
                    voice: voice,
                    quotedShare: Double(quoted) / Double(range.count),
                    &keys
                )
            }
        }
    }

    /// Whether the same text has the words already, which then stand at one place more.
    private mutating func isKnown(_ wording: Wording, at occurrence: Occurrence) -> Bool {
        guard let known = numbers[wording] else { return false }
        // Twice in one article is once: the places of a sentence are of different articles.
        guard occurrences[sentences[known].last].article != occurrence.article else { return true }
        occurrences[sentences[known].last].next = occurrences.count
        sentences[known].last = occurrences.count
        occurrences.append(occurrence)
        return true
    }

    private mutating func add(
        _ words: Span<EventWords.Word>,
        of bytes: Span<UInt8>,
        at occurrence: Occurrence,
        voice: Int,
        quotedShare: Double,
        _ known: inout [Key]
    ) {
        let number = sentences.count
        let firstTerm = terms.count
        var hasNumber = false
        var isNegated = false
        var hasDenial = false
        var hasFate = false
        var keys = known.mutableSpan
        for index in words.indices {
            let word = words[index]
            let key = word.isStopWord ? termCount + Int(~word.term) : Int(word.term)
            var sign = keys[key].sign
            if sign == .unread {
                sign = Sign(of: word.range, in: bytes, factWords)
                keys[key].sign = sign
            }
            if sign == .negation { isNegated = true }
            if sign == .denial { hasDenial = true }
            if sign == .fate { hasFate = true }
            let isNumber = sign == .number
            if isNumber { hasNumber = true }
            guard isNumber || !word.isStopWord else { continue }
            // A capital at the start of a sentence proves nothing.
            if index > 0 { keys[key].capitals += bytes.hasCapital(at: Int(word.start)) ? 1 : -1 }
            guard keys[key].lastSentence != Int32(truncatingIfNeeded: number) else { continue }
            keys[key].lastSentence = Int32(truncatingIfNeeded: number)
            terms.append(Term(key: Int32(key), position: Int32(index), isNumber: isNumber))
        }
        guard terms.count - firstTerm > 1 else {
            terms.removeLast(terms.count - firstTerm)
            return
        }
        for index in firstTerm..<terms.count {
            let key = Int(terms[index].key)
            keys[key].sentences += 1
            if keys[key].lastVoice != voice {
                keys[key].lastVoice = Int32(voice)
                keys[key].voices += 1
            }
        }
        if isNegated, let factWords {
            let words = words.indices.map { words[$0] }
            let reader = NegationReader(words, facts: factWords, capitalsAreNames: capitalsAreNames)
            reader.mark(&terms, from: firstTerm, in: bytes)
        }
        if mayRepeat { numbers[Wording(voice: voice, words)] = number }
        sentences.append(
            Sentence(
                voice: voice,
                first: occurrences.count,
                last: occurrences.count,
                terms: firstTerm..<terms.count,
                wordCount: words.count,
                quotedShare: quotedShare,
                hasNumber: hasNumber,
                isNegated: isNegated,
                hasDenial: hasDenial,
                hasFate: hasFate
            )
        )
        occurrences.append(occurrence)
    }

    /// Gives a term 1 + ln((1 + n) / (1 + df)), as one that df of n sentences have.
    private mutating func weigh(voiceCount: Int) {
        let most = keys.reduce(0) { max($0, $1.sentences) }
        let rarities = (0...most).map { (1 + log(Double(1 + sentences.count) / Double(1 + $0))) * Self.unit }
        let weights = keys.map { key in
            rarities[Int(key.sentences)] * (key.sign == .number ? Self.numberWeight : 1)
                * (voiceCount > 2 && key.voices == voiceCount ? Self.saidByAll : 1)
        }
        // The words of a long name say no more than those of a short one.
        let shares = (0...Self.lengths.upperBound).map { $0 == 0 ? 1 : 1 / Double($0).squareRoot() }
        var all: [Term] = []
        swap(&all, &self.terms)
        defer { swap(&all, &self.terms) }
        var terms = all.mutableSpan
        for number in sentences.indices {
            let range = sentences[number].terms
            var index = range.lowerBound
            var squares = 0.0
            var sum = 0.0
            while index < range.upperBound {
                var end = index
                if capitalsAreNames {
                    while end < range.upperBound, keys[Int(terms[end].key)].capitals > 0, !terms[end].isNumber,
                        end == index || terms[end].position - terms[end - 1].position <= 2
                    {
                        terms[end].isName = true
                        sentences[number].hasName = true
                        end += 1
                    }
                }
                let share = shares[end - index]
                repeat {
                    let weight = Int32(weights[Int(terms[index].key)] * share + 0.5)
                    terms[index].weight = weight
                    sum += Double(weight)
                    squares += Double(weight) * Double(weight)
                    index += 1
                } while index < end
            }
            sentences[number].weight = sum / Self.unit
            let length = squares.squareRoot()
            sentences[number].length = length / Self.unit
            let scale = 32_768 / length
            for index in range { terms[index].share = Int32(Double(terms[index].weight) * scale + 0.5) }
        }
    }

    /// Whether only one text has a term.
    func isAlone(_ term: Term) -> Bool { keys[Int(term.key)].voices == 1 }
}

extension ComparedSentences.Sign {
    /// Looks a word up, once for all words that are compared as it is.
    fileprivate init(of range: Range<Int>, in bytes: Span<UInt8>, _ factWords: Language.FactWords?) {
        if bytes[range.lowerBound] &- 0x30 < 10 {
            self = .number
            return
        }
        switch factWords?.meaning(of: range, in: bytes) {
        case .number: self = .number
        case .negation: self = .negation
        case .denial: self = .denial
        case .fate, .opensFate, .total(.some): self = .fate
        default: self = .none
        }
    }
}

extension ComparedSentences.Wording {
    fileprivate init(voice: Int, _ words: Span<EventWords.Word>) {
        self.voice = voice
        wordCount = words.count
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for index in words.indices {
            let product = (hash ^ UInt64(UInt32(bitPattern: words[index].term)))
                .multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
            hash = product.high ^ product.low
        }
        self.hash = hash
    }
}
