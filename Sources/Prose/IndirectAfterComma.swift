/// Reported clauses in a language that sets them off by a comma.
extension IndirectReading {
    /// NAME sagte, … · Am Sonntag sagte NAME, … · …, sagte NAME. · Laut NAME … · NAME zufolge …
    func statementsAfterCommas() -> [ReportingClause.Statement] {
        for position in 0..<limit {
            if let closing = soClosing(at: position) { return [closing] }
            if let source = clause.accordingTo(at: position) {
                let start = max(position + 1, source.phrase.range.upperBound)
                guard source.phrase.range.lowerBound <= 1, let verb = mainVerb(from: start) else { return [] }
                return [statement(from: verb, source)].compactMap(\.self)
            }
            guard tokens[position].is(.saying), clause.isWhole(position), isSaid(position) else { continue }
            if let found = closing(at: position) ?? opening(at: position) { return [found] }
        }
        return []
    }

    /// …, so NAME.
    private func soClosing(at position: Int) -> ReportingClause.Statement? {
        guard position > 3, tokens[position - 1].kind == .comma,
            let source = clause.source(named: clause.grammar.accordingToAfterQuote, at: position),
            source.phrase.kind == .name || source.phrase.kind == .person || source.phrase.kind == .institution
        else { return nil }
        let end = source.phrase.range.upperBound
        guard end == tokens.count || tokens[end].kind == .stop || tokens[end].is([.preposition, .calendar]),
            endsSentence(after: end)
        else { return nil }
        return statement(upTo: position - 1, source)
    }

    /// …, sagte NAME.
    private func closing(at verb: Int) -> ReportingClause.Statement? {
        guard verb > 3, tokens[verb - 1].kind == .comma, let phrase = clause.finder.phrase(startingAt: verb + 1),
            endsSentence(after: phrase.range.upperBound)
        else { return nil }
        let found = ReportingClause.Found(phrase: phrase, verb: verb..<verb + 1, attribution: .quoteVerbName)
        return statement(upTo: verb - 1, found)
    }

    private func opening(at verb: Int) -> ReportingClause.Statement? {
        guard let comma = clauseComma(after: verb), !tokens[verb..<comma].contains(where: { $0.is(.unsaid) }) else {
            return nil
        }
        var subject = clause.finder.phrase(startingAt: verb + 1)
        if case .phrase(let phrase) = clause.subject(ofVerbAt: verb), phrase.nameEnd == nil { subject = phrase }
        guard let subject, subject.range.upperBound <= comma else { return nil }
        let start = tokens[comma + 1].reads(.dass) ? comma + 2 : comma + 1
        let found = ReportingClause.Found(phrase: subject, verb: verb..<verb + 1, attribution: .nameVerbQuote)
        return statement(from: start, found)
    }

    /// The comma behind which a clause stands that shows itself as reported: by its first word, its verb's form or "zu".
    private func clauseComma(after verb: Int) -> Int? {
        let reach = min(tokens.count - 1, verb + 14)
        guard verb + 1 < reach else { return nil }
        for comma in verb + 1..<reach where tokens[comma].kind == .comma {
            if tokens[comma + 1].is(.complementiser) { return comma }
            let end = tokens[(comma + 1)...].firstIndex { $0.kind == .comma || $0.kind == .stop } ?? tokens.count
            let isReported = (comma + 1..<end).contains { tokens[$0].is(.reportedForm) || isReportedForm($0) }
            if isReported || (end - comma > 3 && tokens[end - 2].reads(.zu)) { return comma }
        }
        return nil
    }

    /// "man schreibe": behind such a subject a form in -e is a reported one, but for pasts in -te and "wurde".
    private func isReportedForm(_ position: Int) -> Bool {
        tokens[position].isLowerWord && tokens[position].reads(.endsInE) && tokens[position - 1].reads(.oneSubject)
    }

    /// The auxiliary with which a main clause goes on after "Laut NAME".
    private func mainVerb(from start: Int) -> Int? {
        guard start < tokens.count else { return nil }
        return (start..<min(tokens.count, start + 6)).first { tokens[$0].is([.auxiliary, .copula]) }
    }
}
