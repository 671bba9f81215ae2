import Seeding
import Prose
import Testing

@Suite struct WordsTests {
    @Test(arguments: [
        ("", []),
        ("  \n—… 🙂🇨🇭 ", []),
        ("Xi’s visit", ["xi", "visit"]),
        ("The ministers' plan isn’t O'Brien's", ["the", "ministers", "plan", "isn't", "o'brien"]),
        ("l’accord d'Oran, qu'il", ["l", "accord", "d", "oran", "qu", "il"]),
        ("1,200 of 3.5 and 1,20 in 2022.", ["1200", "of", "3.5", "and", "1", "20", "in", "2022"]),
        ("U.S. and end.Next J.R. Ito", ["u.s", "and", "end", "next", "j.r", "ito"]),
        ("wind-driven co\u{AD}operate", ["wind", "driven", "cooperate"]),
        ("ÜBER Straße ΣΊΣΥΦΟΣ МОСКВА", ["über", "straße", "σίσυφοσ", "москва"]),
        ("東京で", ["東京", "京で"]),
        ("山 に行", ["山", "に行"]),
        ("서울의 봄", ["서울의", "봄"]),
        ("ไทย", ["ไท", "ทย"]),
        ("हिन्दी किताब", ["हिन्दी", "किताब"]),
        ("e\u{301}tat", ["e\u{301}tat"]),
        ("２０２６ ＡＢｃ ٣٤", ["2026", "abc", "34"]),
        ("x", ["x"]),
    ])
    func findsWordsByUnicodeRules(text: String, expected: [String]) {
        #expect(text.words.map(\.folded).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }

    @Test func tellsTheBytesOfEachWord() {
        let text = "“Über Xi’s 北京市” ok"
        let written = text.words.map { word in
            String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
        }
        #expect(written == ["Über", "Xi’s", "北京", "京市", "ok"])
    }

    @Test func keepsRangesInOrderAndInsideWhateverTheText() {
        var random = SeededRandom(seed: 7)
        let pieces = [
            "a", "Z", "9", "'", "’", "s", ".", ",", "-", "é", "\u{301}", "漢", "か", "한", "🙂", " ", "\u{AD}", "ß", "𠮷",
        ]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            var last = 0
            for word in text.words {
                #expect(
                    word.range.lowerBound >= last && word.range.upperBound <= text.utf8.count && !word.range.isEmpty
                )
                #expect(!word.folded.isEmpty)
                last = word.range.lowerBound
            }
        }
    }
}

@Suite struct VocabularyTests {
    @Test func givesEqualWordsOneNumberAndKeepsThem() {
        var vocabulary = Vocabulary()
        let words = (0..<5_000).map { "w\($0 % 3_000)" }
        let ids = words.map { vocabulary.intern($0.utf8.span) }
        #expect(vocabulary.count == 3_000)
        #expect(zip(ids, words).allSatisfy { vocabulary.word($0) == $1 })
    }

    @Test func tellsWordsApartThatDifferInOneByteAnywhere() {
        var vocabulary = Vocabulary()
        var numbers: [[UInt8]: Int32] = [:]
        for length in 0...40 {
            let word = [UInt8](repeating: UInt8(ascii: "a"), count: length)
            for place in -1..<length {
                var other = word
                if place >= 0 { other[place] = UInt8(ascii: "b") }
                numbers[other] = vocabulary.intern(other.span)
            }
        }
        #expect(vocabulary.count == numbers.count)
        #expect(numbers.allSatisfy { vocabulary.id(of: $0.key.span) == $0.value })
    }
}

@Suite struct TermsTests {
    @Test(arguments: [
        ("en", "visits visited the visiting", 1),
        ("de", "Häuser Hauses und Haus", 1),
        ("fi", "talo talon ja", 3),
    ])
    func countsInflectedFormsOnceAndStopWordsNever(language: String, text: String, expected: Int) {
        var terms = Terms(language: .matching(language))
        var found: Set<Int32> = []
        for word in text.words {
            if let term = terms.term(of: word.folded.utf8.span) { found.insert(term) }
        }
        #expect(found.count == expected)
        #expect(terms.stems.count == expected)
    }

    @Test func leavesWordsOfUnknownAlgorithmsAsTheyAre() {
        let stem = Stemmer("klingon").stem("visited".utf8.span) { $0.count }
        #expect(stem == 7)
    }
}
