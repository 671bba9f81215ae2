/// Whom the sentences of a paragraph are about, outside its quotations.
struct ParagraphSubjects {
    struct Subject {
        var span: TextSpan
        /// `person` is unnamed: "a spokesman for the yard"; `other` may be one: "the 40-year-old", "the gallery".
        var kind: NounPhrase.Kind
        /// Where it is a name.
        var name: String?
    }

    let paragraphs: [Paragraph]
    let marks: QuoteMarks
    let outer: OuterSentences
    let grammar: ReportingClause.Rules

    /// In the order of the text.
    func subjects(ofParagraph index: Int) -> [Subject] {
        let paragraph = paragraphs[index]
        var found: [Subject] = []
        for sentence in outer.sentences(of: paragraph, quotes: marks.spans(in: paragraph.text)) {
            let clause = ReportingClause(tokens: sentence.tokens, grammar: grammar)
            let limit = min(sentence.tokens.count, ReportingClause.reach - 1)
            var phrases = [clause.mainSubject(before: limit)].compactMap(\.self).filter { $0.kind != .other }
            for verb in 0..<limit where sentence.tokens[verb].is(.speech) {
                if case .phrase(let phrase) = clause.subject(ofVerbAt: verb) { phrases.append(phrase) }
                if grammar.invertsSubjects || (verb > 0 && sentence.tokens[verb - 1].kind != .word),
                    let phrase = clause.finder.phrase(startingAt: verb + 1)
                {
                    phrases.append(phrase)
                }
            }
            for phrase in phrases where mayBeOnePerson(phrase, sentence.tokens) {
                let span = TextSpan(
                    paragraph: index,
                    start: sentence.tokens[phrase.range.lowerBound].start,
                    end: sentence.tokens[phrase.range.upperBound - 1].end
                )
                let head =
                    sentence.tokens[phrase.head.lowerBound].start..<sentence.tokens[phrase.head.upperBound - 1].end
                let isNamed = phrase.kind == .name && !phrase.isJoint
                let name = isNamed ? paragraph.text.utf8Slice(head) : nil
                found.append(Subject(span: span, kind: phrase.kind, name: name))
            }
        }
        return found.sorted { $0.span < $1.span }
    }

    private func mayBeOnePerson(_ phrase: NounPhrase, _ tokens: [Token]) -> Bool {
        switch phrase.kind {
        case .name: return true
        case .institution: return false
        case .pronoun: return tokens[phrase.head.lowerBound].reads(.personalPronoun)
        case .person, .other: break
        }
        let noun = tokens[phrase.head.upperBound - 1]
        return !noun.reads(.endsInS) || noun.reads(.endsInSS)
    }
}
