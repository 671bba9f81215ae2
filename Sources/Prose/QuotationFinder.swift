extension Quotation {
    /// Every quotation of an article outside its headings, in order. `title` takes part in finding the longest form of a name.
    ///
    /// Speakers are found by patterns that touch the quotation, never by the nearest name (after the figures of
    /// Newell et al. 2018, PolNeAR). In a language without a grammar nobody is credited.
    ///
    ///     let text = Paragraph("“It is over,” Ada Brook said.", language: .english)
    ///     Quotation.all(in: [text], language: .english)[0].speaker   // "Ada Brook"
    package static func all(in paragraphs: [Paragraph], title: String? = nil, language: Language) -> [Quotation] {
        allWithPeople(in: paragraphs, title: title, language: language).quotations
    }

    /// The quotations, and the people whom the article names in full, speakers or not; nobody where it has no quotations.
    package static func allWithPeople(
        in paragraphs: [Paragraph],
        title: String? = nil,
        language: Language
    ) -> (quotations: [Quotation], people: [NamedPerson]) {
        var finder = QuotationFinder(paragraphs: paragraphs, title: title, language: language)
        let quotations = finder.quotations()
        return (quotations, finder.people)
    }
}

/// Goes through an article paragraph by paragraph and carries who spoke last.
struct QuotationFinder {
    let paragraphs: [Paragraph]
    let language: Language
    private let marks: QuoteMarks
    private let title: String?
    /// Nil where the language has no grammar.
    let grammar: ReportingClause.Rules?
    var outer: OuterSentences
    var found: [Quotation] = []
    /// Those without quotation marks, in the order of the text.
    var indirect: [Quotation] = []
    private(set) var people: [NamedPerson] = []
    /// Index into `found` of the quotation that the next paragraph goes on with.
    private var openQuotation: Int?
    /// Who the paragraph before announced with a colon, or quoted last.
    private var announced: Quotation?
    private var lastSpeaker: Quotation?

    init(paragraphs: [Paragraph], title: String?, language: Language) {
        self.paragraphs = paragraphs
        self.language = language
        marks = QuoteMarks(language: language)
        self.title = title
        grammar = language.clauseRules
        outer = Self.outerSentences(language, capitals: [])
    }

    private static func outerSentences(_ language: Language, capitals: Set<String>) -> OuterSentences {
        OuterSentences(
            lexicon: language.lexicon,
            capitalisesNouns: language.grammar?.capitalisesNouns ?? false,
            capitals: capitals
        )
    }

    mutating func quotations() -> [Quotation] {
        // Headings repeat the words of the text, cut to fit.
        let spans = paragraphs.map { $0.kind == .heading ? [] : marks.spans(in: $0.text) }
        guard language.knowsSpeakers else {
            for index in paragraphs.indices { read(paragraph: index, spans: spans[index]) }
            return found
        }
        let reporting = paragraphs.indices.map { spans[$0].isEmpty ? reportingSentences(of: paragraphs[$0]) : [] }
        guard spans.contains(where: { !$0.isEmpty }) || reporting.contains(where: { !$0.isEmpty }) else { return [] }
        let names = Names(paragraphs: paragraphs, title: title, language: language)
        people = names.people
        outer = Self.outerSentences(language, capitals: names.capitals)
        for index in paragraphs.indices {
            read(paragraph: index, spans: spans[index])
            readIndirect(reporting[index], ofParagraph: index)
        }
        if !indirect.isEmpty { found = (found + indirect).sorted { $0.span < $1.span } }
        if let grammar {
            let subjects = ParagraphSubjects(paragraphs: paragraphs, marks: marks, outer: outer, grammar: grammar)
            SpeakerResolution(names: names, language: language, subjects: subjects).resolve(&found)
        }
        for index in found.indices where found[index].kind != .term {
            found[index].implication = found[index].verb.flatMap(language.implication(ofVerb:))
        }
        return found
    }

    private mutating func read(paragraph index: Int, spans: [QuotedSpan]) {
        let paragraph = paragraphs[index]
        defer {
            if spans.isEmpty { openQuotation = nil }
        }
        guard !spans.isEmpty else {
            lastSpeaker = nil
            announced = language.knowsSpeakers ? announcement(in: paragraph, index) : nil
            return
        }
        let first = found.count
        var sentence = 0
        for span in spans {
            while sentence + 1 < paragraph.sentences.count,
                paragraph.sentences[sentence].upperBound <= span.outer.lowerBound
            {
                sentence += 1
            }
            let text = paragraph.text.utf8Slice(span.inner)
            found.append(
                Quotation(
                    span: TextSpan(paragraph: index, start: span.inner.lowerBound, end: span.inner.upperBound),
                    text: text,
                    sentence: sentence,
                    kind: .term
                )
            )
        }
        if language.knowsSpeakers {
            attribute(first..<found.count, spans: spans, in: paragraph, index)
        } else {
            for position in first..<found.count where found[position].text.isStatementByItself {
                found[position].kind = .direct
            }
        }
        openQuotation = spans.last.flatMap { $0.isOpen ? found.count - 1 : nil }
    }

    private mutating func attribute(_ range: Range<Int>, spans: [QuotedSpan], in paragraph: Paragraph, _ index: Int) {
        guard let grammar else { return }
        let sentences = outer.sentences(of: paragraph, quotes: spans)
        var previous: Quotation?
        for (number, sentence) in sentences.enumerated() {
            let clause = ReportingClause(tokens: sentence.tokens, grammar: grammar)
            let quotes = sentence.tokens.indices.filter { sentence.tokens[$0].kind == .quote }
            let isBare = sentence.tokens.allSatisfy { $0.kind == .quote || $0.kind == .stop || $0.kind == .other }
            /// The first half of “…,” NAME said, “…”.
            var first: Quotation?
            var firstVerb: Int?
            for token in quotes {
                let position = range.lowerBound + sentence.tokens[token].quote
                var quotation = found[position]
                let wording = Wording(quotation.text)
                if number == 0, token == 0, let open = openQuotation, found[open].mention != nil,
                    clause.following(token, endsOpen: wording.endsOpen) == nil
                {
                    quotation.inherit(from: found[open], as: .nextParagraph)
                    quotation.kind = .direct
                } else if isBare {
                    if let previous {
                        quotation.inherit(from: previous, as: .sameParagraph)
                    } else if number == 0, let announced {
                        quotation.inherit(from: announced, as: .nextParagraph)
                    } else if number == 0, sentences.count == 1, wording.words >= 4, let lastSpeaker {
                        quotation.inherit(from: lastSpeaker, as: .nextParagraph)
                    }
                    quotation.kind = wording.words >= 4 ? .direct : .term
                } else if !wording.isTitle(sentence.tokens, token) {
                    if let source = clause.following(token, endsOpen: wording.endsOpen) {
                        quotation.credit(source, clause, index, paragraph.text)
                        quotation.kind = .direct
                        firstVerb = source.verb?.lowerBound
                    } else if let source = clause.preceding(token, words: wording.words)
                        ?? clause.closing(token, words: wording.words), !isAside(token, source, firstVerb, clause)
                    {
                        quotation.credit(source, clause, index, paragraph.text)
                        quotation.kind = clause.isDirect(token) && wording.words >= 2 ? .direct : .mixed
                        if let first, first.mention == quotation.mention, first.verb == quotation.verb {
                            quotation.attribution = .continued
                        }
                    } else if let first, wording.words >= 2, sentence.tokens[token - 1].kind == .comma,
                        sentence.tokens[token - 2].kind != .quote
                    {
                        quotation.inherit(from: first, as: .continued)
                        quotation.verb = first.verb
                        quotation.kind = .direct
                    }
                }
                found[position] = quotation
                if [.quoteNameVerb, .quoteVerbName].contains(quotation.attribution) { first = quotation }
                if quotation.mention != nil, quotation.kind == .direct { previous = quotation }
            }
            addIndirect(in: sentence.tokens, index, firstQuotation: range.lowerBound)
        }
        announced = nil
        lastSpeaker = previous
        if let last = sentences.last, last.tokens.last?.kind == .colon {
            announced = announcement(in: paragraph, index)
        }
    }

    /// “…,” Brook said on “Morning Call”: the verb has its words already, and no comma or "that" asks for more.
    private func isAside(
        _ quote: Int,
        _ source: ReportingClause.Found,
        _ verbOfFirst: Int?,
        _ clause: ReportingClause
    ) -> Bool {
        guard let verb = source.verb, verb.lowerBound == verbOfFirst, quote > verb.upperBound else { return false }
        let before = clause.tokens[quote - 1].kind
        return before != .comma && before != .colon
            && !clause.tokens[verb.upperBound..<quote].contains { $0.is(.complementiser) }
    }

    /// Whom a paragraph that ends with a colon announces: "Ada Brook replied:".
    private func announcement(in paragraph: Paragraph, _ index: Int) -> Quotation? {
        guard paragraph.text.utf8.last == UInt8(ascii: ":") else { return nil }
        let spans = marks.spans(in: paragraph.text)
        guard let grammar, let last = outer.sentences(of: paragraph, quotes: spans).last else {
            return nil
        }
        let clause = ReportingClause(tokens: last.tokens, grammar: grammar)
        guard let source = clause.preceding(last.tokens.count) else { return nil }
        var quotation = Quotation(
            span: TextSpan(paragraph: index, start: 0, end: 0),
            text: "",
            sentence: 0,
            kind: .direct
        )
        quotation.credit(source, clause, index, paragraph.text)
        return quotation
    }
}

extension Quotation {
    mutating func inherit(from other: Quotation, as attribution: Attribution) {
        speaker = other.speaker
        role = other.role
        mention = other.mention
        via = other.via
        self.attribution = attribution
    }

    mutating func credit(_ source: ReportingClause.Found, _ clause: ReportingClause, _ paragraph: Int, _ text: String) {
        let tokens = clause.tokens
        func slice(_ range: Range<Int>) -> String {
            text.utf8Slice(tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
        }
        let range = source.phrase.range
        mention = Mention(
            text: slice(range.lowerBound..<(source.phrase.nameEnd ?? range.upperBound)),
            span: TextSpan(
                paragraph: paragraph,
                start: tokens[range.lowerBound].start,
                end: tokens[range.upperBound - 1].end
            ),
            isPronoun: source.phrase.kind == .pronoun
        )
        speaker = source.phrase.ownName(tokens).map(slice)
        via = source.via.map { $0.ownName(tokens) ?? $0.head }.map(slice)
        role = source.phrase.ownRole(tokens).map(slice)
        verb = source.verb.map(slice)
        if let position = source.verb?.lowerBound, let particle = clause.particle(ofVerbAt: position) {
            verb = [slice(position..<position + 1), slice(particle..<particle + 1)].joined(separator: " … ")
        }
        attribution = source.attribution
    }
}

extension String {
    /// Where nothing is known of a language's verbs: four words, or a clause's mark where words have no spaces.
    fileprivate var isStatementByItself: Bool {
        Wording(self).words >= 4 || unicodeScalars.contains { "。！？，".unicodeScalars.contains($0) }
    }
}
