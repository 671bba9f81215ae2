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
        fileprivate(set) var hasName = false
        /// The sum of its terms' weights, in units of 1.
        fileprivate(set) var weight = 0.0
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
        /// How rare the term is, in units of 1/1024.
        fileprivate(set) var weight: Int32 = 0
        /// The weight in the sentence's vector of length 1, in units of 2⁻¹⁵, so that sums are the same in any order.
        fileprivate(set) var share: Int32 = 0
    }

    private(set) var sentences: [Sentence] = []
    private(set) var occurrences: [Occurrence] = []
    private(set) var terms: [Term] = []
    /// By key: how many sentences have it.
    private(set) var sentencesWith: [Int32] = []
    /// By key: in how many voices it stands, and the last of them.
    private var voicesWith: [(count: Int32, last: Int32)] = []
    /// Terms of the language in the event; stop words that are numbers have the keys behind them.
    private let termCount: Int
    /// By key: how much more often it is written with a capital within a sentence than without.
    private var capitals: [Int32] = []
    private var lastSentence: [Int32] = []
    private var signs: WordSigns
    private var numbers: [Key: Int] = [:]
    private let mayRepeat: Bool

    /// The same words in the same text.
    private struct Key: Hashable {
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

    var keyCount: Int { sentencesWith.count }

    /// - Parameter articles: those of the language, in an order that the articles alone decide.
    init(of event: Event, articles: [Int], words: EventWords, voiceOfArticle: [Int]) {
        let language = event.articles[articles[0]].language
        termCount = words.termCounts[language.tag] ?? 0
        signs = WordSigns(language.factWords)
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
        weigh(
            voiceCount: byVoice.count,
            capitalsAreNames: !(language.grammar?.capitalisesNouns ?? false)
        )
    }

    private mutating func grow(to count: Int) {
        let more = count - keyCount
        guard more > 0 else { return }
        sentencesWith.append(contentsOf: repeatElement(0, count: more))
        voicesWith.append(contentsOf: repeatElement((count: 0, last: -1), count: more))
        capitals.append(contentsOf: repeatElement(0, count: more))
        lastSentence.append(contentsOf: repeatElement(-1, count: more))
    }

    private mutating func read(_ article: Article, _ number: Int, of voice: Int, words text: EventWords.Text) {
        var quotations = QuotedBytes(article)
        var position = 0
        for paragraph in article.paragraphs.indices where article.paragraphs[paragraph].kind != .heading {
            let bytes = article.paragraphs[paragraph].text.utf8.span
            let all = text.paragraphs[paragraph]
            var word = all.lowerBound
            for sentence in article.paragraphs[paragraph].sentences.indices {
                let range = article.paragraphs[paragraph].sentences[sentence]
                let start = word
                while word < all.upperBound, text.words[word].start < range.upperBound { word += 1 }
                let occurrence = Occurrence(
                    article: number,
                    paragraph: paragraph,
                    sentence: sentence,
                    position: position
                )
                position += 1
                guard Self.lengths.contains(word - start) else { continue }
                let quoted = quotations.count(in: TextSpan(paragraph: paragraph, range))
                add(
                    text.words[start..<word],
                    of: bytes,
                    at: occurrence,
                    voice: voice,
                    quotedShare: Double(quoted) / Double(range.count)
                )
            }
        }
    }

    private mutating func add(
        _ words: ArraySlice<EventWords.Word>,
        of bytes: Span<UInt8>,
        at occurrence: Occurrence,
        voice: Int,
        quotedShare: Double
    ) {
        let key = mayRepeat ? Key(voice: voice, hash: words.hash, wordCount: words.count) : nil
        if let key, let known = numbers[key] {
            // Twice in one article is once: the places of a sentence are of different articles.
            guard occurrences[sentences[known].last].article != occurrence.article else { return }
            occurrences[sentences[known].last].next = occurrences.count
            sentences[known].last = occurrences.count
            occurrences.append(occurrence)
            return
        }
        let number = sentences.count
        let firstTerm = terms.count
        var hasNumber = false
        var isNegated = false
        for index in words.indices {
            let word = words[index]
            let range = Int(word.start)..<Int(word.end)
            let sign = signs.sign(of: word, at: range, in: bytes)
            let isNumber = sign == .number
            if isNumber { hasNumber = true }
            if sign == .negation { isNegated = true }
            guard isNumber || !word.isStopWord else { continue }
            let key = word.isStopWord ? termCount + Int(~word.term) : Int(word.term)
            if key >= keyCount { grow(to: key + 1) }
            // A capital at the start of a sentence proves nothing.
            if index > words.startIndex { capitals[key] += bytes.hasCapital(at: range.lowerBound) ? 1 : -1 }
            guard lastSentence[key] != number else { continue }
            lastSentence[key] = Int32(number)
            terms.append(Term(key: Int32(key), position: Int32(index - words.startIndex), isNumber: isNumber))
        }
        guard terms.count - firstTerm > 1 else {
            terms.removeLast(terms.count - firstTerm)
            return
        }
        for term in terms[firstTerm...] {
            let key = Int(term.key)
            sentencesWith[key] += 1
            if voicesWith[key].last != Int32(voice) { voicesWith[key] = (voicesWith[key].count + 1, Int32(voice)) }
        }
        if let key { numbers[key] = number }
        sentences.append(
            Sentence(
                voice: voice,
                first: occurrences.count,
                last: occurrences.count,
                terms: firstTerm..<terms.count,
                wordCount: words.count,
                quotedShare: quotedShare,
                hasNumber: hasNumber,
                isNegated: isNegated
            )
        )
        occurrences.append(occurrence)
    }

    /// Gives a term 1 + ln((1 + n) / (1 + df)), as one that df of n sentences have.
    private mutating func weigh(voiceCount: Int, capitalsAreNames: Bool) {
        let rarities = (0...(sentencesWith.max() ?? 0)).map { 1 + log(Double(1 + sentences.count) / Double(1 + $0)) }
        func with(_ term: Int) -> Int { Int(sentencesWith[Int(terms[term].key)]) }
        // The words of a long name say no more than those of a short one.
        let shares = (0...Self.lengths.upperBound).map { $0 == 0 ? 1 : 1 / Double($0).squareRoot() }
        for number in sentences.indices {
            let range = sentences[number].terms
            var index = range.lowerBound
            var squares = 0.0
            var sum = 0.0
            while index < range.upperBound {
                var end = index
                if capitalsAreNames {
                    while end < range.upperBound, capitals[Int(terms[end].key)] > 0, !terms[end].isNumber,
                        end == index || terms[end].position - terms[end - 1].position <= 2
                    {
                        terms[end].isName = true
                        sentences[number].hasName = true
                        end += 1
                    }
                }
                let share = shares[end - index]
                repeat {
                    var factor = terms[index].isNumber ? Self.numberWeight : share
                    if voiceCount > 2, voicesWith[Int(terms[index].key)].count == Int32(voiceCount) {
                        factor *= Self.saidByAll
                    }
                    terms[index].weight = Int32(rarities[with(index)] * factor * Self.unit + 0.5)
                    sum += Double(terms[index].weight)
                    squares += Double(terms[index].weight) * Double(terms[index].weight)
                    index += 1
                } while index < end
            }
            sentences[number].weight = sum / Self.unit
            let scale = 32_768 / squares.squareRoot()
            for index in range { terms[index].share = Int32(Double(terms[index].weight) * scale + 0.5) }
        }
    }

    /// Whether only one text has a term.
    func isAlone(_ term: Term) -> Bool { voicesWith[Int(term.key)].count == 1 }
}
