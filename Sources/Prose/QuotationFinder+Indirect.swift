/// Words that are reported without quotation marks.
extension QuotationFinder {
    /// The sentences of a paragraph without quotation marks that can report someone's words.
    func reportingSentences(of paragraph: Paragraph) -> [Range<Int>] {
        guard paragraph.kind != .heading, grammar?.readsIndirectSpeech == true else { return [] }
        let signs = ReportingSigns(lexicon: language.lexicon)
        var text = paragraph.text
        return text.withUTF8 { bytes in
            paragraph.sentences.filter { signs.stand(in: $0, of: bytes) }
        }
    }

    mutating func readIndirect(_ sentences: [Range<Int>], ofParagraph index: Int) {
        guard !sentences.isEmpty else { return }
        var paragraph = paragraphs[index]
        paragraph.sentences = sentences
        for sentence in outer.sentences(of: paragraph, quotes: []) { addIndirect(in: sentence.tokens, index) }
    }

    /// Adds what the sentence reports without marks. A clause may hold words set off as wording, but no one's quotation.
    mutating func addIndirect(in tokens: [Token], _ index: Int, firstQuotation first: Int = 0) {
        guard let grammar, tokens.indices.contains(where: { tokens[$0].is(.reportingSign) }) else { return }
        var barriers: [Int] = []
        for position in tokens.indices where tokens[position].kind == .quote {
            let quotation = found[first + tokens[position].quote]
            if quotation.kind != .term || Wording(quotation.text).words >= 4 { barriers.append(position) }
        }
        let clause = ReportingClause(tokens: tokens, grammar: grammar)
        let statements = clause.statements(barriers: barriers)
        if statements.isEmpty { return }
        let paragraph = paragraphs[index]
        for statement in statements {
            let start = tokens[statement.content.lowerBound].start
            let end = tokens[statement.content.upperBound - 1].end
            let text = paragraph.text.utf8Slice(start..<end)
            // Marks made of two apostrophes are not read as marks.
            if text.utf8.hasDoubledApostrophe { continue }
            var quotation = Quotation(
                span: TextSpan(paragraph: index, start: start, end: end),
                text: text,
                sentence: paragraph.sentence(at: start),
                kind: .indirect
            )
            quotation.credit(statement.source, clause, index, paragraph.text)
            indirect.append(quotation)
        }
    }
}

extension String.UTF8View {
    fileprivate var hasDoubledApostrophe: Bool {
        guard contains(.apostrophe) else { return false }
        var previous: UInt8 = 0
        for byte in self {
            if byte == .apostrophe, previous == .apostrophe { return true }
            previous = byte
        }
        return false
    }
}
