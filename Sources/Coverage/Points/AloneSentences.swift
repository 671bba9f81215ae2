/// What only one text says.
struct AloneSentences {
    private let event: Event
    private let sentences: ComparedSentences
    /// By article: its sentences that no other text has, and how much each says.
    private var candidates: [[Candidate]]

    private struct Candidate {
        let sentence: Int
        let place: Place
        let worth: Double
    }

    /// Words.
    private static let lengths = 5...45
    /// What a word counts that another text has as well.
    private static let saidElsewhere = 0.25
    /// How much more names and numbers count.
    private static let fact = 1.3
    /// How many sentences of an article are tried, the best first.
    private static let maximumTried = 60

    /// - Parameter shared: which sentences a point has. Of the others, those with a match that is too weak for one are alone:
    ///   such a match is wrong more often than right.
    init(
        of event: Event,
        _ sentences: ComparedSentences,
        _ alignment: SentenceAlignment,
        shared: SharedPoints
    ) {
        self.event = event
        self.sentences = sentences
        candidates = event.articles.map { _ in [] }
        for number in sentences.sentences.indices {
            let sentence = sentences.sentences[number]
            guard Self.lengths.contains(sentence.wordCount), sentence.quotedShare <= 0.5, !shared.isTaken[number] else {
                continue
            }
            let hasMatch = alignment.pairs(of: number).contains { index in
                let pair = alignment.pairs[index]
                return pair.similarity >= Points.Band.also.lowest
                    && sentences.sentences[pair.other(than: number)].voice != sentence.voice
            }
            if !hasMatch { add(number, sentence) }
        }
    }

    private mutating func add(_ number: Int, _ sentence: ComparedSentences.Sentence) {
        var news = 0.0
        let all = sentences.terms
        let terms = all.span
        for index in sentence.terms {
            let term = terms[index]
            let weight = Double(term.weight) * (term.isName || term.isNumber ? Self.fact : 1)
            news += weight * (sentences.isAlone(term) ? 1 : Self.saidElsewhere)
        }
        news /= Double(sentence.wordCount).squareRoot()
        var index = sentence.first
        while index >= 0 {
            let occurrence = sentences.occurrences[index]
            // News puts first what matters most.
            let worth = news * (1 + 1 / (1 + Double(occurrence.position) / 4))
            candidates[occurrence.article].append(
                Candidate(sentence: number, place: occurrence.place(in: event), worth: worth)
            )
            index = occurrence.next
        }
    }

    /// - Parameter standing: one an article.
    func add(to alone: inout [[Place]], standing: [StandingAlone]) {
        // By reference: to copy what tells it is to touch the article's paragraphs and words.
        let standing = standing.span
        for article in candidates.indices where !candidates[article].isEmpty {
            let best = candidates[article].sorted { ($1.worth, $0.place) < ($0.worth, $1.place) }
            for candidate in best.prefix(Self.maximumTried) where alone[article].count < Points.maximumAlone {
                // What it tells of someone in its own words may be most of it.
                if standing[article].canQuoteAlone(candidate.place.span, mostlyQuoted: true) {
                    alone[article].append(candidate.place)
                }
            }
        }
    }
}
