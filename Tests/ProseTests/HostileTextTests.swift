import Seeding
import Prose
import Testing

struct HostileTextTests {
    /// Time must grow with the length of the text, whatever stands in it. A pass with its square would take minutes.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "\"", "“", "”", "'a ", "‘a ", "„", "“a” ", "\"a\" ", "Lund said “a,” ", "he said ", ".", ". . ", "Lund, ",
            "(", "Mr. ", "A. ", "“Lund said, ", "a", "Lund ", "“A,” she said. ",
            "Lund said that ", "Lund said it was, ", "according to Lund, ", "Lund said that it was over. ",
            "told him to ",
        ]
    )
    func readsRepeatedMarksInLinearTime(_ piece: String) {
        let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
        let paragraph = Paragraph(text, language: .english)
        let found = Quotation.all(in: [paragraph], language: .english)
        #expect(found.allSatisfy { $0.span.start <= $0.span.end && $0.span.end <= text.utf8.count })
    }

    @Test func keepsSpansInsideAnyText() {
        var random = SeededRandom(seed: 11)
        let pieces = [
            "Ada Brook", " said", ", ", ". ", "“", "”", "\"", "'", "‘", "’", "„", "she ", "called ", ": ", "—", "é",
            "。",
            "\u{A0}", " according to ", "(", ")", " who ", "and ", "to ",
        ]
        for _ in 0..<2_000 {
            let text = (0..<30).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            for language in [Language.english, .german, .neutral(tag: "xx")] {
                let found = Quotation.all(in: [Paragraph(text, language: language)], language: language)
                for quotation in found {
                    let bytes = Array(text.utf8)[quotation.span.start..<quotation.span.end]
                    #expect(String(decoding: bytes, as: UTF8.self) == quotation.text)
                }
                #expect(zip(found, found.dropFirst()).allSatisfy { $0.span < $1.span })
            }
        }
    }
    @Test(arguments: ["He wrote “” and no more.", "\"\"\"'‘’“”„«»‹›\" said", "“ ” said Ann Miller."])
    func findsNoQuotationOfNothing(text: String) {
        let paragraph = Paragraph(text, language: .english)
        #expect(Quotation.all(in: [paragraph], language: .english).allSatisfy { $0.span.start < $0.span.end })
        #expect(Quotation.all(in: [paragraph], language: .english).allSatisfy { !$0.text.allSatisfy(\.isWhitespace) })
    }
}
