/// Groups sentences that say the same into points, each round the sentence that is its text.
struct SharedPoints {
    private(set) var points: [Points.Point] = []

    /// Words of a text; shorter ones say too little, longer ones too much at once.
    private static let lengths = 5...40
    /// Words of a text that is taken only where no longer one serves.
    private static let shortLengths = 5...7

    /// How much of a text a sentence has that surely says the same, by weight, and how much it may lack in one run: a clause
    /// of its own.
    private static let leastShare = 0.35
    private static let longestGap = 0.4

    /// A sentence that may be the text of a point.
    private struct Text {
        let sentence: Int
        /// Independent texts that have it in the band `also`, and those that have it at all.
        let voices: Int
        let allVoices: Int
        let isMostlyQuoted: Bool
        let wordCount: Int

        var isShort: Bool { SharedPoints.shortLengths.contains(wordCount) }

        /// Those that most texts have first, then the shortest of eight words or more; somebody's words only where no other sentence serves.
        static func precedes(_ first: Text, _ second: Text) -> Bool {
            if first.voices != second.voices { return first.voices > second.voices }
            if first.allVoices != second.allVoices { return first.allVoices > second.allVoices }
            if first.isMostlyQuoted != second.isMostlyQuoted { return second.isMostlyQuoted }
            if first.isShort != second.isShort { return second.isShort }
            return (first.wordCount, first.sentence) < (second.wordCount, second.sentence)
        }
    }

    private let sentences: ComparedSentences
    private let alignment: SentenceAlignment
    /// By sentence: whether it is in a point.
    private(set) var isTaken: [Bool]
    /// By text: the last count that it was part of, and whether in the band `also`.
    private var counted: [(count: Int32, isSure: Bool)]
    private var count: Int32 = 0
    /// By sentence: its number in the point that is being made; -1 for those that are not in it.
    private var numbers: [Int]
    /// Two for each pair, told by its first sentence and by its second: whether the other says enough of it; nil until asked.
    private var saysEnough: [Bool?]

    /// - Parameter standing: one an article.
    init(of event: Event, _ sentences: ComparedSentences, _ alignment: SentenceAlignment, standing: [StandingAlone]) {
        self.sentences = sentences
        self.alignment = alignment
        isTaken = [Bool](repeating: false, count: sentences.sentences.count)
        numbers = [Int](repeating: -1, count: sentences.sentences.count)
        saysEnough = [Bool?](repeating: nil, count: alignment.pairs.count * 2)
        let voiceCount = sentences.sentences.reduce(0) { max($0, $1.voice + 1) }
        counted = [(count: Int32, isSure: Bool)](repeating: (0, false), count: voiceCount)
        var texts: [Text] = []
        for number in sentences.sentences.indices {
            if let text = text(number) { texts.append(text) }
        }
        texts.sort(by: Text.precedes)
        for text in texts where !isTaken[text.sentence] {
            let voices = voices(of: text.sentence)
            // Most sentences are taken before it needs to be known whether they can stand alone.
            guard voices.all > 1, canBeText(text.sentence, of: event, standing) else { continue }
            let pairs = pairs(of: text.sentence)
            isTaken[text.sentence] = true
            for pair in pairs { isTaken[alignment.pairs[pair].other(than: text.sentence)] = true }
            points.append(point(text.sentence, pairs, of: event))
        }
    }

    private mutating func text(_ number: Int) -> Text? {
        let sentence = sentences.sentences[number]
        guard Self.lengths.contains(sentence.wordCount), !alignment.pairs(of: number).isEmpty else { return nil }
        let voices = voices(of: number)
        guard voices.all > 1 else { return nil }
        return Text(
            sentence: number,
            voices: voices.also,
            allVoices: voices.all,
            isMostlyQuoted: sentence.quotedShare > 0.5,
            wordCount: sentence.wordCount
        )
    }

    private func canBeText(_ sentence: Int, of event: Event, _ standing: [StandingAlone]) -> Bool {
        let place = sentences.place(of: sentence, in: event)
        // What it tells of someone in its own words may be most of it.
        return standing.span[place.article].canQuoteAlone(place.span, mostlyQuoted: true)
    }

    /// Its pairs with sentences that are in no point so far, as indices.
    private func pairs(of sentence: Int) -> [Int] {
        alignment.pairs(of: sentence).filter { index in
            let pair = alignment.pairs[index]
            return pair.isMutual && !isTaken[pair.other(than: sentence)]
        }
    }

    /// How many texts have it in the band `also`, and at all, those left out that have it in a point already.
    private mutating func voices(of sentence: Int) -> (also: Int, all: Int) {
        count += 1
        counted[sentences.sentences[sentence].voice] = (count, true)
        var counts = (also: 1, all: 1)
        for index in alignment.pairs(of: sentence) {
            let pair = alignment.pairs[index]
            let other = pair.other(than: sentence)
            guard pair.isMutual, !isTaken[other] else { continue }
            let voice = sentences.sentences[other].voice
            let isNew = counted[voice].count != count
            let isSure = similarity(index, toldBy: sentence) >= Points.Band.also.lowest
            if isNew { counts.all += 1 }
            if isSure, isNew || !counted[voice].isSure { counts.also += 1 }
            if isNew || isSure { counted[voice] = (count, isSure) }
        }
        return counts
    }

    private mutating func point(_ text: Int, _ pairs: [Int], of event: Event) -> Points.Point {
        var told = [(sentence: text, similarity: 1.0)]
        for pair in pairs { told.append((alignment.pairs[pair].other(than: text), similarity(pair, toldBy: text))) }
        var reports: [Points.Report] = []
        for (number, told) in told.enumerated() {
            let voice = sentences.sentences[told.sentence].voice
            sentences.forEachPlace(of: told.sentence, in: event) { place in
                if let report = Points.Report(of: place, told.similarity, voice: voice, sentence: number) {
                    reports.append(report)
                }
            }
        }
        let own = reports[0].place
        // An article and its reprint may each have a sentence that is the best of one of them: the better one counts.
        reports.sort { ($0.place.article, -$0.similarity, $0.place) < ($1.place.article, -$1.similarity, $1.place) }
        var last = -1
        reports.removeAll { report in
            defer { last = report.place.article }
            return report.place.article == last
        }
        return Points.Point(text: own, reports: reports, likenesses: likenesses(told.map(\.sentence)))
    }

    /// Of each two sentences that are alike, both ways.
    private mutating func likenesses(_ all: [Int]) -> [Points.Likeness] {
        var likenesses: [Points.Likeness] = []
        for (number, sentence) in all.enumerated() { numbers[sentence] = number }
        for (number, sentence) in all.enumerated() {
            for index in alignment.pairs(of: sentence) {
                let report = numbers[alignment.pairs[index].other(than: sentence)]
                guard report >= 0 else { continue }
                let similarity = similarity(index, toldBy: sentence)
                likenesses.append(Points.Likeness(text: number, report: report, similarity: similarity))
            }
        }
        for sentence in all { numbers[sentence] = -1 }
        return likenesses
    }

    /// How far a sentence says what the one that tells a point does: not surely where it lacks much of that.
    ///
    /// - Parameters:
    ///   - index: of the pair of the two.
    ///   - text: the one that tells the point.
    private mutating func similarity(_ index: Int, toldBy text: Int) -> Double {
        let pair = alignment.pairs[index]
        let sure = Points.Band.also.lowest
        guard pair.similarity >= sure else { return pair.similarity }
        let entry = index * 2 + (text == pair.a ? 0 : 1)
        let isEnough = saysEnough[entry] ?? saysEnough(pair.other(than: text), of: text)
        saysEnough[entry] = isEnough
        return isEnough ? pair.similarity : sure.nextDown
    }

    private func saysEnough(_ sentence: Int, of text: Int) -> Bool {
        let (share, gap) = sentences.told(of: text, by: sentence)
        return share >= Self.leastShare && gap <= Self.longestGap
    }
}
