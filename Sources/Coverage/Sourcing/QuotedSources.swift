import Articles
import Prose

/// What an event's quotations rest on: whom they are credited to, and through whom they came.
struct QuotedSources {
    /// By article.
    private(set) var found: [[FoundSource]]

    private let event: Event
    /// What the words at quotations stand for, as far as they were met.
    private var kinds: [Words: Sourcing.Kind?] = [:]
    /// Whether roles and titles are those of officials, as far as they were met.
    private var officials: [Words: Bool] = [:]

    private struct Words: Hashable {
        let text: String
        let language: String
    }

    init(of event: Event, quotations: EventQuotations) {
        self.event = event
        found = event.articles.map { _ in [] }
        for speaker in quotations.speakers where speaker.identity != .unattributed {
            if speaker.identity == .mentioned {
                for quote in speaker.quotes { addMention(quote) }
            } else if let kind = kind(of: speaker) {
                for quote in speaker.quotes { addSpeaker(quote, kind) }
            }
        }
        for article in event.articles.indices {
            let quotations = event.articles[article].quotations
            for quotation in quotations.indices {
                guard let via = quotations[quotation].via else { continue }
                addVia(via, EventQuotations.Reference(article: article, quotation: quotation))
            }
        }
    }

    private mutating func addSpeaker(_ quote: EventQuotations.Reference, _ kind: Sourcing.Kind) {
        guard let name = event.articles[quote.article].quotations[quote.quotation].speaker else { return }
        add(kind, name, at: quote)
    }

    private mutating func addMention(_ quote: EventQuotations.Reference) {
        let language = event.articles[quote.article].language
        guard let words = event.articles[quote.article].quotations[quote.quotation].mention?.text,
            let lexicon = SourcingLexicon.of(language), let kind = kind(ofMention: words, lexicon, language.tag)
        else { return }
        add(kind, lexicon.withoutDeterminer(words), at: quote)
    }

    private mutating func addVia(_ via: String, _ quote: EventQuotations.Reference) {
        let language = event.articles[quote.article].language
        guard let lexicon = SourcingLexicon.of(language) else { return }
        let kind = lexicon.kind(ofName: via, hasArticle: true) ?? kind(ofMention: via, lexicon, language.tag)
        if let kind { add(kind, lexicon.withoutDeterminer(via), at: quote, naming: via) }
    }

    /// - Parameter words: those that name the source, where the speaker's mention does not.
    private mutating func add(
        _ kind: Sourcing.Kind,
        _ name: String,
        at quote: EventQuotations.Reference,
        naming words: String? = nil
    ) {
        // By index: to copy an article is to touch all that it has.
        guard let mention = event.articles[quote.article].quotations[quote.quotation].mention else { return }
        var span = mention.span
        let paragraph = event.articles[quote.article].paragraphs[span.paragraph]
        if let words {
            guard let start = paragraph.text.utf8.span.start(of: words.utf8.span, nearest: span.start) else { return }
            span = TextSpan(paragraph: span.paragraph, start: start, end: start + words.utf8.count)
        }
        guard let sentence = paragraph.sentence(at: span.start) else { return }
        let place = Place(article: quote.article, span: span, sentence: sentence)
        found[quote.article].append(FoundSource(kind: kind, name: name, key: nil, place: place))
    }

    private mutating func kind(ofMention words: String, _ lexicon: SourcingLexicon, _ language: String) -> Sourcing
        .Kind?
    {
        let key = Words(text: words, language: language)
        if let known = kinds[key] { return known }
        let kind = lexicon.kind(ofMention: words)
        kinds[key] = .some(kind)
        return kind
    }

    private mutating func isOfficial(_ words: String, _ lexicon: SourcingLexicon, _ language: String) -> Bool {
        let key = Words(text: words, language: language)
        if let known = officials[key] { return known }
        let isOfficial = lexicon.officials.areOfficial(words)
        officials[key] = isOfficial
        return isOfficial
    }

    /// A name tells by itself that it is a medium's, a ministry's or a report's; else a role or title tells an office,
    /// wherever in the event it stands, and a person is known by a pronoun, another role or the last name alone.
    private mutating func kind(of speaker: EventQuotations.Speaker) -> Sourcing.Kind? {
        var isPerson = false
        var named: String?
        for quote in speaker.quotes + speaker.indirect {
            let language = event.articles[quote.article].language
            // By index: to copy a quotation is to touch all its texts.
            let quotations = event.articles[quote.article].quotations
            guard let name = quotations[quote.quotation].speaker, let mention = quotations[quote.quotation].mention,
                let lexicon = SourcingLexicon.of(language)
            else { continue }
            if name != named {
                named = name
                let hasArticle =
                    mention.text.utf8.starts(with: "the ".utf8) || mention.text.utf8.starts(with: "The ".utf8)
                if let kind = lexicon.kind(ofName: name, hasArticle: hasArticle) { return kind }
            }
            if let role = quotations[quote.quotation].role {
                if isOfficial(role, lexicon, language.tag) { return .official }
                isPerson = true
            }
            if let title = mention.title(before: name), isOfficial(title, lexicon, language.tag) { return .official }
            guard !isPerson else { continue }
            if mention.isPronoun {
                let pronoun = language.pronouns[mention.text.lowercased()]
                isPerson = pronoun == .male || pronoun == .female
            } else {
                isPerson = name.utf8.count > mention.text.utf8.count && name.hasSuffix(" " + mention.text)
            }
        }
        return isPerson ? .person : nil
    }
}

extension SourcingLexicon {
    /// Of a name that says by itself what it is.
    fileprivate func kind(ofName name: String, hasArticle: Bool) -> Sourcing.Kind? {
        if let kind = MediaNames.kind(of: name, hasArticle: hasArticle) { return kind }
        if officials.areOfficial(name: name) { return .official }
        return head(of: classes(ofWordsIn: name))?.contains(.document) ?? false ? .document : nil
    }

    /// Of words without a name: "a spokesman for the ministry", "officials", "the report".
    fileprivate func kind(ofMention words: String) -> Sourcing.Kind? {
        let parts = classes(ofWordsIn: words)
        guard let head = head(of: parts) else { return nil }
        let isDefinite = parts[0].contains(.determiner) && !parts[0].contains(.indefinite)
        let isAttached = parts.contains { $0.contains(.attaching) }
        if head.contains(.unnamed) { return .unnamed }
        // "The aide", "the president": of whom the text told before.
        if head.contains(.unnamedSingular) { return isDefinite ? nil : .unnamed }
        if officials.areOfficial(words) {
            return head.contains(.authority) || isAttached || !isDefinite ? .official : nil
        }
        if head.contains(.document) { return .document }
        return head.contains(.mediaNoun) && parts.count > 1 && !isDefinite ? .media : nil
    }

    /// "ministry" of "the ministry".
    fileprivate func withoutDeterminer(_ words: String) -> String {
        guard let space = words.utf8.firstIndex(of: UInt8(ascii: " ")),
            classes(ofWordsIn: String(words[..<space])).contains(where: { $0.contains(.determiner) })
        else { return words }
        return String(words[words.utf8.index(after: space)...])
    }

    /// The noun that the others hang on: the last before "of" or "for".
    private func head(of parts: [SourceWord]) -> SourceWord? {
        let attached = parts.firstIndex { $0.contains(.attaching) } ?? parts.count
        return attached > 0 ? parts[attached - 1] : nil
    }

    private func classes(ofWordsIn words: String) -> [SourceWord] {
        var parts: [SourceWord] = []
        var words = words
        words.makeContiguousUTF8()
        let bytes = words.utf8.span
        var start = 0
        for position in 0...bytes.count
        where position == bytes.count || [0x20, 0x2C, 0x2D, 0x2E].contains(bytes[position]) {
            if position > start {
                parts.append(classes(of: start..<position, in: bytes))
            }
            start = position + 1
        }
        return parts
    }
}

extension Quotation.Mention {
    /// "Senator" of "Senator Ada Brook, a critic of the plan"; nil where nothing stands before the name.
    fileprivate func title(before name: String) -> String? {
        guard !isPronoun, text.utf8.count > name.utf8.count else { return nil }
        let names = name.spacedWords
        let title = text.spacedWords.prefix { !names.contains($0) }
        return title.isEmpty ? nil : title.joined(separator: " ")
    }
}

extension Span<UInt8> {
    /// Where words begin, looked for within some hundred bytes on either side of an offset.
    fileprivate func start(of words: Span<UInt8>, nearest offset: Int) -> Int? {
        for distance in 0...600 {
            for start in [offset + distance, offset - distance] where start >= 0 && start + words.count <= count {
                var length = 0
                while length < words.count, self[start + length] == words[length] { length += 1 }
                if length == words.count { return start }
            }
        }
        return nil
    }
}
