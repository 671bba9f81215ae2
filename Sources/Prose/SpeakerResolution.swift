/// Gives speakers their full names, and pronouns the one person they can stand for.
struct SpeakerResolution {
    let names: Names
    let language: Language
    let subjects: ParagraphSubjects

    func resolve(_ quotations: inout [Quotation]) {
        /// What each spelling of a speaker stands for; few are many an article's.
        var speakers: [String: PersonName] = [:]
        var longest: [String: String] = [:]
        /// Last names of which several people may be meant.
        var shared: [(quotation: Int, name: PersonName)] = []
        for index in quotations.indices {
            guard let mention = quotations[index].mention, !mention.isPronoun, let written = quotations[index].speaker
            else { continue }
            let name = speakers[written] ?? names.personName(written)
            speakers[written] = name
            if names.isShared(name.text) || names.isUnclear(name, at: mention.span) {
                quotations[index].speaker = nil
                quotations[index].role = quotations[index].role ?? names.role(before: name)
                shared.append((index, name))
                continue
            }
            var full = longest[written] ?? names.longest(of: name, at: mention.span)
            longest[written] = full
            // "Minister Sommer", before another Sommer is named: who has no first name here may have one elsewhere.
            if name.words.count == 1, let office = quotations[index].role ?? names.role(before: name),
                names.role(of: full) == nil,
                names.isFirstNamed(full, after: mention.span)
            {
                full = name.text
                quotations[index].role = office
            }
            quotations[index].speaker = full
            quotations[index].role = quotations[index].role ?? names.role(before: name) ?? names.role(of: full)
        }
        var signs = BearerSigns(genders: shared.isEmpty ? [:] : gendersOfBearers(shared.map(\.name.text)))
        if !shared.isEmpty {
            for quotation in quotations {
                if let name = quotation.speaker, let role = quotation.role { signs.add(role, of: name) }
            }
            resolveShared(shared, &quotations, signs)
        }
        var paragraphs: Set<Int> = []
        // By index and field: to copy a quotation is to touch all its texts.
        for index in quotations.indices {
            guard let mention = quotations[index].mention, pronoun(of: mention) != nil else { continue }
            paragraphs.formUnion(mention.span.paragraph - AntecedentSearch.reach...mention.span.paragraph)
        }
        guard !paragraphs.isEmpty else { return }
        let quoted = QuotedRanges(quotations)
        var search = AntecedentSearch(
            occurrences: names.occurrences(inParagraphs: paragraphs).filter { !quoted.contains($0.span) },
            names: names,
            subjects: subjects,
            genders: signs.genders.isEmpty ? names.genders() : signs.genders
        )
        // Whom one pronoun stands for shows whom another cannot mean.
        for _ in 0..<2 {
            resolvePronouns(&quotations, &search)
            learnGenders(&quotations, &search)
        }
        signs.genders.merge(search.genders) { known, _ in known }
        resolveShared(shared, &quotations, signs)
    }

    /// Gives those of one last name their full names, where a title or the place tells who is meant; the others keep
    /// their mention and have no speaker.
    private func resolveShared(
        _ shared: [(quotation: Int, name: PersonName)],
        _ quotations: inout [Quotation],
        _ signs: BearerSigns
    ) {
        for (index, name) in shared where quotations[index].speaker == nil {
            guard let mention = quotations[index].mention,
                let speaker = signs.bearer(
                    ofLastName: name.last,
                    title: quotations[index].role,
                    gender: names.gender(before: name),
                    at: mention.span,
                    among: names.sharedLastNames
                )
            else { continue }
            quotations[index].speaker = speaker
            quotations[index].role = quotations[index].role ?? names.role(of: speaker)
        }
    }

    /// What "Ms" or "his wife" before the full names of those who bear the last names tells.
    private func gendersOfBearers(_ lastNames: [String]) -> [String: Language.Pronoun] {
        var genders = names.genders()
        for last in Set(lastNames) {
            for bearer in names.sharedLastNames.bearers(of: last) ?? []
            where bearer.since.paragraph >= 0 && genders[bearer.name] == nil {
                let text = subjects.paragraphs[bearer.since.paragraph].text
                let before = text.utf8Slice(max(0, bearer.since.start - 40)..<bearer.since.start)
                let title = text.utf8Slice(bearer.since.start..<bearer.since.end)
                let words = (before.split { !$0.isLetter }.suffix(1) + title.split { !$0.isLetter }).reversed()
                genders[bearer.name] = Language.Pronoun(before: words)
            }
        }
        return genders
    }

    private func resolvePronouns(_ quotations: inout [Quotation], _ search: inout AntecedentSearch) {
        search.credited = []
        for index in quotations.indices {
            guard let mention = quotations[index].mention else { continue }
            if quotations[index].speaker == nil, let pronoun = pronoun(of: mention) {
                quotations[index].speaker = search.antecedent(of: mention.span, pronoun)
            }
            if let speaker = quotations[index].speaker { search.credited.append((mention.span, speaker)) }
        }
    }

    /// One who is "he" here and "she" there was mistaken for another, one does not know where.
    private func learnGenders(_ quotations: inout [Quotation], _ search: inout AntecedentSearch) {
        var learned: [String: Language.Pronoun] = [:]
        var mistaken: Set<String> = []
        for index in quotations.indices {
            guard let name = quotations[index].speaker, let pronoun = pronoun(of: quotations[index].mention) else {
                continue
            }
            if learned.updateValue(pronoun, forKey: name) ?? pronoun != pronoun { mistaken.insert(name) }
        }
        for index in quotations.indices where pronoun(of: quotations[index].mention) != nil {
            if let name = quotations[index].speaker, mistaken.contains(name) { quotations[index].speaker = nil }
        }
        search.withdrawn.formUnion(mistaken)
        search.genders.merge(learned.filter { !mistaken.contains($0.key) }) { known, _ in known }
    }

    /// The gender that a pronoun tells of its person; nil for other mentions and for "they".
    private func pronoun(of mention: Quotation.Mention?) -> Language.Pronoun? {
        guard let mention, mention.isPronoun,
            let pronoun = language.pronouns[mention.text.lowercased()], pronoun == .male || pronoun == .female
        else { return nil }
        return pronoun
    }
}

/// Looks for the only person a pronoun can stand for.
private struct AntecedentSearch {
    /// Where persons are named outside quotations, in the order of the text.
    let occurrences: [Names.Occurrence]
    let names: Names
    let subjects: ParagraphSubjects
    var genders: [String: Language.Pronoun]
    /// Names that pronouns of both genders would stand for.
    var withdrawn: Set<String> = []
    /// Where those credited last are named, with what stands in apposition to them.
    var credited: [(span: TextSpan, speaker: String)] = []
    private var subjectsByParagraph: [Int: [ParagraphSubjects.Subject]] = [:]

    init(
        occurrences: [Names.Occurrence],
        names: Names,
        subjects: ParagraphSubjects,
        genders: [String: Language.Pronoun]
    ) {
        self.occurrences = occurrences
        self.names = names
        self.subjects = subjects
        self.genders = genders
    }

    /// The person named last before a pronoun, where nobody else can be meant: if the words just before were this
    /// person's, if a sentence of the same paragraph is about this one, or if nobody else is named in the paragraph before.
    mutating func antecedent(of pronoun: TextSpan, _ gender: Language.Pronoun) -> String? {
        let recent = credited.suffix(Self.memory)
        var near: [Names.Occurrence] = []
        for occurrence in occurrences[..<firstIndex(from: pronoun)].suffix(Self.memory).reversed() {
            let distance = pronoun.paragraph - occurrence.span.paragraph
            if distance > Self.reach { break }
            let occurrence = named(occurrence, gender, recent)
            // "Ada Brook, editor of Harbour Weekly, said …": whoever else stands in the apposition does not speak.
            let isApposed = recent.contains {
                $0.span.overlaps(occurrence.span) && $0.speaker != occurrence.name
            }
            if !isApposed, genders[occurrence.name] ?? gender == gender { near.append(occurrence) }
        }
        guard let nearest = near.first, !withdrawn.contains(nearest.name), !names.isShared(nearest.name) else {
            return nil
        }
        let own = near.filter { $0.name == nearest.name }
        let about = (nearest.span.paragraph...pronoun.paragraph).flatMap { cachedSubjects($0) }.filter {
            $0.span < pronoun
        }
        let others = about.filter { subject in
            !own.contains { $0.span.overlaps(subject.span) } && mayBe(gender, subject)
        }
        let isOvertaken = others.contains { nearest.span < $0.span }
        if recent.contains(where: { $0.span.overlaps(nearest.span) }) {
            return isOvertaken ? nil : nearest.name
        }
        guard !isOvertaken, others.allSatisfy({ $0.kind == .other }) else { return nil }
        let isSubject = about.contains { subject in own.contains { $0.span.overlaps(subject.span) } }
        // "She was told that Lund left. “…,” she said."
        guard isSubject || !about.contains(where: { $0.kind == .pronoun }) else { return nil }
        let here = near.filter { $0.span.paragraph == pronoun.paragraph }
        if isSubject, !here.isEmpty, here.allSatisfy({ $0.name == nearest.name }) { return nearest.name }
        let first = min(nearest.span.paragraph, pronoun.paragraph - 1)
        return near.prefix { $0.span.paragraph >= first }.allSatisfy { $0.name == nearest.name } ? nearest.name : nil
    }

    /// A shared last name with the full name of whom it stands for, if that is known there or only one of its bearers can
    /// be of the gender.
    private func named(
        _ occurrence: Names.Occurrence,
        _ gender: Language.Pronoun,
        _ recent: ArraySlice<(span: TextSpan, speaker: String)>
    ) -> Names.Occurrence {
        guard let bearers = names.sharedLastNames.bearers(of: occurrence.name) else { return occurrence }
        var found = occurrence
        let possible = bearers.map(\.name).filter { genders[$0] ?? gender == gender }
        if let credit = recent.last(where: { $0.span.overlaps(occurrence.span) }),
            bearers.contains(where: { $0.name == credit.speaker })
        {
            found.name = credit.speaker
        } else if possible.count == 1 {
            found.name = possible[0]
        }
        return found
    }

    /// Whether a sentence's subject can be another person of the gender.
    private func mayBe(_ gender: Language.Pronoun, _ subject: ParagraphSubjects.Subject) -> Bool {
        guard let name = subject.name else { return subject.kind != .pronoun }
        let full = names.longest(of: names.personName(name), at: subject.span)
        return genders[full] ?? gender == gender && !names.isThing(full)
    }

    private func firstIndex(from span: TextSpan) -> Int {
        var low = 0
        var high = occurrences.count
        while low < high {
            let middle = (low + high) / 2
            if occurrences[middle].span < span { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func cachedSubjects(_ paragraph: Int) -> [ParagraphSubjects.Subject] {
        if let known = subjectsByParagraph[paragraph] { return known }
        let found = subjects.subjects(ofParagraph: paragraph)
        subjectsByParagraph[paragraph] = found
        return found
    }

    /// Names and credits that are looked at, so that hostile text costs no more than its length.
    private static let memory = 60
    /// Paragraphs without a name that may stand between a pronoun and its person.
    static let reach = 2
}

/// The quoted stretches of a text, to tell names inside them from names around them.
private struct QuotedRanges {
    private var byParagraph: [Int: [Range<Int>]] = [:]

    init(_ quotations: [Quotation]) {
        for quotation in quotations where quotation.isInMarks {
            byParagraph[quotation.span.paragraph, default: []].append(quotation.span.start..<quotation.span.end)
        }
    }

    func contains(_ span: TextSpan) -> Bool {
        guard let ranges = byParagraph[span.paragraph] else { return false }
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= span.start { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound <= span.start
    }
}
