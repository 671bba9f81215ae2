/// Groups sentences that say the same into points, each round the sentence that is its text.
struct SharedPoints {
    private(set) var points: [Points.Point] = []

    /// Words of a text; shorter ones say too little, longer ones too much at once.
    private static let lengths = 8...40

    /// A sentence that may be the text of a point.
    private struct Text {
        let sentence: Int
        /// Independent texts that have it in the band `also`, and those that have it at all.
        let voices: Int
        let allVoices: Int
        let isMostlyQuoted: Bool
        let wordCount: Int

        /// Those that most texts have first, then the shortest; somebody's words only where no other sentence serves.
        static func precedes(_ first: Text, _ second: Text) -> Bool {
            if first.voices != second.voices { return first.voices > second.voices }
            if first.allVoices != second.allVoices { return first.allVoices > second.allVoices }
            if first.isMostlyQuoted != second.isMostlyQuoted { return second.isMostlyQuoted }
            return (first.wordCount, first.sentence) < (second.wordCount, second.sentence)
        }
    }

    private let words: EventWords
    private let sentences: ComparedSentences
    private let alignment: SentenceAlignment
    private var isTaken: [Bool]

    init(of event: Event, words: EventWords, _ sentences: ComparedSentences, _ alignment: SentenceAlignment) {
        self.words = words
        self.sentences = sentences
        self.alignment = alignment
        isTaken = [Bool](repeating: false, count: sentences.sentences.count)
        let texts = sentences.sentences.indices.compactMap { text($0, of: event) }.sorted(by: Text.precedes)
        for text in texts where !isTaken[text.sentence] {
            let pairs = pairs(of: text.sentence)
            let voices = voices(of: text.sentence, pairs)
            guard voices.all > 1 else { continue }
            isTaken[text.sentence] = true
            for pair in pairs { isTaken[pair.other(than: text.sentence)] = true }
            points.append(point(text.sentence, pairs, voices: voices.also, of: event))
        }
    }

    private func text(_ number: Int, of event: Event) -> Text? {
        let sentence = sentences.sentences[number]
        guard Self.lengths.contains(sentence.wordCount), !alignment.pairs(of: number).isEmpty else { return nil }
        let voices = voices(of: number, pairs(of: number))
        guard voices.all > 1 else { return nil }
        let place = sentences.occurrences[sentence.first].place(in: event)
        let isMostlyQuoted = sentence.quotedShare > 0.5
        guard
            event.articles[place.article].canQuoteAlone(
                place.span,
                words: words.texts[place.article],
                mostlyQuoted: isMostlyQuoted
            )
        else { return nil }
        return Text(
            sentence: number,
            voices: voices.also,
            allVoices: voices.all,
            isMostlyQuoted: isMostlyQuoted,
            wordCount: sentence.wordCount
        )
    }

    /// Its pairs with sentences that are in no point so far.
    private func pairs(of sentence: Int) -> [SentenceAlignment.Pair] {
        alignment.pairs(of: sentence).compactMap { index in
            let pair = alignment.pairs[index]
            return pair.isMutual && !isTaken[pair.other(than: sentence)] ? pair : nil
        }
    }

    /// How many texts have it in the band `also`, and at all.
    private func voices(of sentence: Int, _ pairs: [SentenceAlignment.Pair]) -> (also: Int, all: Int) {
        guard !pairs.isEmpty else { return (1, 1) }
        var voices = [(voice: sentences.sentences[sentence].voice, isSure: true)]
        for pair in pairs {
            let voice = sentences.sentences[pair.other(than: sentence)].voice
            voices.append((voice, Points.Band(pair.similarity) == .also))
        }
        voices.sort { $0.voice == $1.voice ? $0.isSure && !$1.isSure : $0.voice < $1.voice }
        var counts = (also: 0, all: 0)
        for index in voices.indices where index == 0 || voices[index].voice != voices[index - 1].voice {
            counts.all += 1
            if voices[index].isSure { counts.also += 1 }
        }
        return counts
    }

    private func point(_ text: Int, _ pairs: [SentenceAlignment.Pair], voices: Int, of event: Event) -> Points.Point {
        let own = sentences.places(of: text, in: event)
        var reports = own.map { Points.Report(place: $0, band: .also, similarity: 1) }
        for pair in pairs {
            guard let band = Points.Band(pair.similarity) else { continue }
            reports += sentences.places(of: pair.other(than: text), in: event).map {
                Points.Report(place: $0, band: band, similarity: pair.similarity)
            }
        }
        // An article and its reprint may each have a sentence that is the best of one of them: the better one counts.
        reports.sort { ($0.place.article, -$0.similarity, $0.place) < ($1.place.article, -$1.similarity, $1.place) }
        var last = -1
        reports.removeAll { report in
            defer { last = report.place.article }
            return report.place.article == last
        }
        return Points.Point(text: own[0], reports: reports, voices: voices)
    }
}
