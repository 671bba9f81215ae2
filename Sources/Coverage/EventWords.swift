import Articles
import Prose

/// The words of an event's articles, each with the term it is compared by, read once for all that is compared.
struct EventWords {
    /// One word of a text.
    struct Word {
        /// Number of the stem among those of the article's language in the event, from 0; for a stop word a negative
        /// number that it alone has.
        let term: Int32
        /// Number of the word itself among those of the article's language that were read together.
        let form: Int32
        /// UTF-8 offsets into the paragraph or headline.
        let start: Int32
        let end: Int32

        var isStopWord: Bool { term < 0 }
        @inline(__always) var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// The words of one article.
    struct Text {
        fileprivate(set) var title: [Word] = []
        fileprivate(set) var words: [Word] = []
        /// Of each paragraph, its words' indices in `words`.
        fileprivate(set) var paragraphs: [Range<Int>] = []

        /// The indices in `words` of those that stand in a span, at least in part.
        func words(in span: TextSpan) -> Range<Int> {
            let all = paragraphs[span.paragraph]
            let first = words.partitioningIndex(in: all) { $0.end > Int32(span.start) }
            let end = words.partitioningIndex(in: first..<all.upperBound) { $0.start >= Int32(span.end) }
            return first..<end
        }
    }

    /// One an article, in the event's order.
    private(set) var texts: [Text]
    /// How many terms the texts of a language have, by the language's tag.
    private(set) var termCounts: [String: Int] = [:]

    init(of event: Event) { self = Self.all(of: [event]).events[0] }

    private init(articles: Int) { texts = [Text](repeating: Text(), count: articles) }

    /// The words of each event; how often each outlet uses them, one a language; and what forms they have, by language
    /// tag. A word that several events have is looked up in the stop list and stemmed once for all.
    static func all(
        of events: [Event]
    ) -> (events: [EventWords], outlets: [OutletWords], languages: [String: StemmedWords]) {
        var all = events.map { EventWords(articles: $0.articles.count) }
        var languages: [String: Language] = [:]
        for event in events {
            for language in event.articles.indices.lazy.map({ event.articles[$0].language }) {
                languages[language.tag] = language
            }
        }
        var outlets: [OutletWords] = []
        var forms: [String: StemmedWords] = [:]
        for (tag, language) in languages.sorted(byUTF8: \.key) {
            var reader = EventReader(language: language)
            var counts = OutletWords(language: tag)
            for index in events.indices {
                all[index].read(events[index].articles, in: tag, with: &reader)
                for article in events[index].articles.indices where events[index].articles[article].language.tag == tag
                {
                    let (words, terms) = (all[index].texts[article].words, reader.eventTerms)
                    let outlet = events[index].articles[article].outlet
                    counts.add(outlet, event: index, words: words.span, termOfNumber: terms.span)
                }
            }
            counts.finish(stems: reader.stems)
            outlets.append(counts)
            forms[tag] = reader.stemmedWords
        }
        return (all, outlets, forms)
    }

    private mutating func read(_ articles: [Article], in tag: String, with reader: inout EventReader) {
        var scanner = WordScanner()
        reader.beginEvent()
        for index in articles.indices where articles[index].language.tag == tag {
            reader.read(articles[index].title, with: &scanner, into: &texts[index].title)
            // By index: to copy a paragraph is to touch its sentences too.
            let paragraphs = articles[index].paragraphs
            var words: [Word] = []
            words.reserveCapacity(paragraphs.indices.reduce(0) { $0 + paragraphs[$1].text.utf8.count } / 5)
            for paragraph in paragraphs.indices {
                let start = words.count
                reader.read(paragraphs[paragraph].text, with: &scanner, into: &words)
                texts[index].paragraphs.append(start..<words.count)
            }
            texts[index].words = words
        }
        if reader.termCount > 0 { termCounts[tag] = reader.termCount }
    }
}

/// Reads the words of one event after the other in one language, and numbers each event's terms from 0 in the order in
/// which they come.
private struct EventReader: ~Copyable {
    /// By number in the event: the term of the language.
    private(set) var eventTerms: [Int32] = []
    private var terms: Terms
    /// By term of the language: the last event that has it, and its number there.
    private var numbers: [(event: Int32, number: Int32)] = []
    private var event: Int32 = 0

    init(language: Language) { terms = Terms(language: language) }

    mutating func beginEvent() {
        event += 1
        eventTerms.removeAll(keepingCapacity: true)
    }

    var termCount: Int { eventTerms.count }
    var stems: Vocabulary { terms.stems }
    var stemmedWords: StemmedWords { terms.stemmedWords }

    mutating func read(_ text: String, with scanner: inout WordScanner, into words: inout [EventWords.Word]) {
        scanner.scan(text.utf8.span) { folded, range in
            let form = terms.word(of: folded)
            let number = terms.terms[Int(form)]
            words.append(
                EventWords.Word(
                    term: number < 0 ? number : self.number(of: Int(number)),
                    form: form,
                    start: Int32(range.lowerBound),
                    end: Int32(range.upperBound)
                )
            )
        }
    }

    private mutating func number(of term: Int) -> Int32 {
        if term == numbers.count { numbers.append((0, 0)) }
        if numbers[term].event != event {
            numbers[term] = (event, Int32(eventTerms.count))
            eventTerms.append(Int32(term))
        }
        return numbers[term].number
    }
}

extension Array {
    /// The first index of `range` whose element `belongs` to the second part, the elements being sorted that way.
    func partitioningIndex(in range: Range<Int>, where belongs: (Element) -> Bool) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
