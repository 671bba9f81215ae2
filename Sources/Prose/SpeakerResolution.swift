/// Gives speakers their full names, and pronouns the one person they can stand for.
struct SpeakerResolution {
    let names: Names
    let language: Language

    func resolve(_ quotations: inout [Quotation]) {
        /// Where those credited last are named.
        var credited: [TextSpan] = []
        let quoted = QuotedRanges(quotations)
        let hasPronouns = quotations.contains { $0.mention?.isPronoun == true }
        let outside = hasPronouns ? names.occurrences().filter { !quoted.contains($0.span) } : []
        for index in quotations.indices {
            guard let mention = quotations[index].mention else { continue }
            if mention.isPronoun {
                if let pronoun = language.pronouns[mention.text.lowercased()], pronoun == .male || pronoun == .female {
                    quotations[index].speaker = antecedent(of: mention.span, among: outside, credited: credited)
                }
            } else if let written = quotations[index].speaker {
                let (name, title) = names.speaker(written)
                quotations[index].speaker = name
                quotations[index].role = quotations[index].role ?? title ?? names.role(of: name)
            }
            if quotations[index].speaker != nil { credited.append(mention.span) }
        }
    }

    /// The person named last before a pronoun, if nobody else is named in the same paragraph before, or if the
    /// words just before were this person's.
    private func antecedent(
        of pronoun: TextSpan,
        among occurrences: [Names.Occurrence],
        credited: [TextSpan]
    ) -> String? {
        var low = 0
        var high = occurrences.count
        while low < high {
            let middle = (low + high) / 2
            if occurrences[middle].span < pronoun { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let nearest = occurrences[low - 1]
        guard pronoun.paragraph - nearest.span.paragraph <= Self.reach else { return nil }
        if credited.suffix(Self.memory).contains(where: { $0.overlaps(nearest.span) }) {
            return nearest.name
        }
        var position = low - 1
        let first = min(nearest.span.paragraph, pronoun.paragraph - 1)
        while position > max(0, low - Self.memory) {
            position -= 1
            let other = occurrences[position]
            if other.span.paragraph < first { break }
            if other.name != nearest.name { return nil }
        }
        return nearest.name
    }

    /// Names and credits that are looked at, so that hostile text costs no more than its length.
    private static let memory = 60
    /// Paragraphs without a name that may stand between a pronoun and its person.
    private static let reach = 2
}

extension TextSpan {
    func overlaps(_ other: TextSpan) -> Bool {
        paragraph == other.paragraph && start < other.end && other.start < end
    }
}

/// The quoted stretches of a text, to tell names inside them from names around them.
private struct QuotedRanges {
    private var byParagraph: [Int: [Range<Int>]] = [:]

    init(_ quotations: [Quotation]) {
        for quotation in quotations {
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
