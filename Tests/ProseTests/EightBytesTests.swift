import Testing

@testable import Prose

@Suite struct EightBytesTests {
    static let texts = [
        "", "a", "aab", "abcdefg", "abcdefgh", "abcdefghi", "the cat sat on the mat at ten past nine",
        "a a aa aab aaab at the end: aab", "“Curly,” she said… – naïve café", "\u{7F}\u{1}~`@[{ZzAa",
    ]
    static let phrases = ["", "a", "ab", "aab", "aaab", "the", "at ten", "nine", "é", "…", "~`", "said… – na", "zebra"]

    @Test(arguments: texts, phrases) func findsPhrasesWhereTheyStandFirst(_ text: String, _ phrase: String) {
        let (bytes, wanted) = (Array(text.utf8), Array(phrase.utf8))
        let starts = wanted.isEmpty || wanted.count > bytes.count ? [] : Array(0...bytes.count - wanted.count)
        let expected = starts.first { bytes[$0...].starts(with: wanted) }
        let found = bytes.withUnsafeBufferPointer { bytes in
            wanted.withUnsafeBufferPointer { bytes.firstPosition(of: $0) }
        }
        #expect(found == expected)
    }

    @Test(arguments: texts) func findsBytesWhereTheyStandFirst(_ text: String) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            for byte in UInt8.min...UInt8.max {
                #expect(buffer.firstPosition(of: byte) == bytes.firstIndex(of: byte) ?? bytes.count)
            }
            for start in bytes.indices {
                let expected = bytes[start...].firstIndex { $0 >= 0x80 } ?? bytes.count
                #expect(buffer.firstPositionBeyondASCII(from: start) == expected)
            }
        }
    }

    @Test(arguments: texts + ["a tab\tand, further on, a \"quotation\"\n\\", "!\"#\u{1F} \u{0}~,"])
    func findsControlsAndTwoOtherBytesWhereTheyStandFirst(_ text: String) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            for (one, other) in [("\"", ","), ("\"", "\\"), ("<", "a")] as [(Unicode.Scalar, Unicode.Scalar)] {
                let (one, other) = (UInt8(ascii: one), UInt8(ascii: other))
                for start in 0...bytes.count {
                    let expected = bytes[start...].firstIndex { $0 < 0x20 || $0 == one || $0 == other } ?? bytes.count
                    #expect(buffer.firstPosition(ofControlOr: one, other, from: start) == expected)
                }
            }
        }
    }

    @Test(arguments: texts) func passesOverLettersAlone(_ text: String) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            for start in bytes.indices {
                let end = buffer.skipping(from: start) { $0.noLetter }
                let passesLettersAlone = bytes[start..<end].allSatisfy { $0.isASCIILetter }
                #expect(passesLettersAlone)
                #expect(end + 8 > bytes.count || !bytes[end].isASCIILetter)
            }
        }
    }

    @Test(arguments: ["said", "Said", "SAID", "said."]) func packsWordsInLowerCase(_ word: String) throws {
        let said = Array("said".utf8).withUnsafeBufferPointer { PackedWord(0..<4, in: $0) }
        // Near the end of a text and far from it.
        for text in [word, word + " that it was all over by now"] {
            let packed = Array(text.utf8).withUnsafeBufferPointer { PackedWord(0..<word.utf8.count, in: $0) }
            #expect((packed == said) == (word.count == 4))
        }
    }

    @Test(arguments: ["é", "naïve", "", "incomprehensibilities"]) func packsNoOthers(_ word: String) {
        let packed = Array(word.utf8).withUnsafeBufferPointer { PackedWord(0..<$0.count, in: $0) }
        #expect(packed == nil)
    }
}
