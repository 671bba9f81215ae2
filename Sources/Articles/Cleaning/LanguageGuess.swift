import Prose

/// The language of a text where its words or its script leave no doubt.
struct LanguageGuess {
    /// BCP 47; nil where there is a doubt.
    let tag: String?
    /// Whether it is surely not the language that was expected.
    let isOther: Bool

    /// - Parameters:
    ///   - shapes: those of the blocks.
    ///   - expected: tag of the language that the text is in if nothing speaks against it.
    init(_ blocks: [TextBlock], shapes: [BlockShape], expected: String) {
        if let script = Self.byScript(blocks) {
            (tag, isOther) = (script, false)
        } else {
            tag = Self.byStopWords(Self.countStopWords(blocks, shapes, upTo: 300))
            isOther = tag == nil && !Self.mayBe(expected, Self.countStopWords(blocks, shapes, upTo: .max))
        }
    }

    /// Whether as many of the words are stop words as any text of the language has, menus and all.
    private static func mayBe(_ tag: String, _ counted: (words: Int, counts: InlineArray<8, Int>)) -> Bool {
        guard let language = Language.all.firstIndex(of: Language.matching(tag)) else { return true }
        return counted.words < 30 || counted.counts[language] * 12 >= counted.words
    }

    private static func countStopWords(
        _ blocks: [TextBlock],
        _ shapes: [BlockShape],
        upTo most: Int
    ) -> (words: Int, counts: InlineArray<8, Int>) {
        var words = 0
        var counts = InlineArray<8, Int>(repeating: 0)
        for (block, shape) in zip(blocks, shapes) where words < most && block.text.utf8.count > 60 {
            words += shape.words
            for language in counts.indices { counts[language] += shape.stopWords[language] }
        }
        return (words, counts)
    }

    /// A fifth of the words are stop words of one language, and twice as many as of any other.
    private static func byStopWords(_ counted: (words: Int, counts: InlineArray<8, Int>)) -> String? {
        let (words, counts) = counted
        let ranked = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
        guard words >= 20, counts[ranked[0]] * 5 >= words, counts[ranked[0]] >= counts[ranked[1]] * 2 else {
            return nil
        }
        return Language.all[ranked[0]].tag
    }

    /// Scripts that one language alone is written in. Chinese is what has ideographs without kana.
    private static func byScript(_ blocks: [TextBlock]) -> String? {
        var counts: [String: Int] = [:]
        var letters = 0
        for scalar in firstScalars(blocks) {
            if scalar.value < 0x80 {
                if (scalar.value | 0x20) &- 0x61 < 26 { letters += 1 }
            } else if scalar.properties.isAlphabetic {
                letters += 1
                guard scalar.value > 0x36F, let tag = tag(ofScript: scalar.value) else { continue }
                counts[tag, default: 0] += 1
            }
        }
        if counts.isEmpty { return nil }
        let japanese = counts["ja", default: 0]
        if japanese * 10 > letters { return "ja" }
        return ["zh", "ko", "el", "he", "th"].first { counts[$0, default: 0] * 2 > letters }
    }

    /// The first thousand, which show the script.
    private static func firstScalars(_ blocks: [TextBlock]) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(1000)
        for block in blocks {
            for scalar in block.text.unicodeScalars {
                scalars.append(scalar)
                if scalars.count == 1000 { return scalars }
            }
        }
        return scalars
    }

    private static func tag(ofScript value: UInt32) -> String? {
        switch value {
        case 0x3040...0x30FF: "ja"
        case 0x4E00...0x9FFF: "zh"
        case 0xAC00...0xD7AF: "ko"
        case 0x0370...0x03FF: "el"
        case 0x0590...0x05FF: "he"
        case 0x0E00...0x0E7F: "th"
        default: nil
        }
    }
}
