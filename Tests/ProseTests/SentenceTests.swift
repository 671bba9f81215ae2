import Seeding
import Prose
import Testing

struct SentenceTests {
    /// `|` marks where sentences end.
    @Test(arguments: [
        "Mr. Ito met Sen. Ada Brook at 5 p.m. in the U.S. Senate.| Nobody else came.",
        "It was shut at 6 p.m. Thursday, and they left.| It rang at 10 p.m. Sunday.| It rang at 9 a.m. May 3 again.",
        "It was shut at 6 p.m.| The crew left at 7 a.m.| They came back.",
        "The rate rose to 3.5 percent.| It had stood at 2.1.",
        "J. R. Marsh and K.T. Lund signed.| Others did not.",
        "She lives in the U.S.| He does not.",
        "Harbour Freight Inc. said so.| The rest is silence.",
        "“We are here.| We stay,” he said.| Then he left.",
        "He said: “We stay.”| Then he left.",
        "“Why?” Ada Brook asked.| Nobody knew.",
        "“Why?” she asked.| (Nobody knew.)| It rained.",
        "Well... maybe not.| Wait…| Now it is clear.",
        "Article No. 5 was cut.| She said no.| They agreed.",
        "See example.org for more.| It opened on Nov. 3 in Oslo.",
        "1. Count the votes.| 2. Publish them.",
        "He holds a Ph.D. from Lund.| That is rare!| Is it?| Yes.",
        "Foo Ltd.| The company closed.",
        "one line\nwith a break.| Another.",
    ])
    func splitsEnglish(_ marked: String) {
        expectSentences(marked, .english)
    }

    @Test(arguments: [
        "Am 3. Mai traf sich der 19. Ausschuss.| Danach war Schluss.",
        "„Wir bleiben“, sagte Dr. Anna Weil.| „Niemand geht.“| Das war 2020.| Anna Weil ging.",
        "Das gilt z. B. für Kinder.| Es kostet 3,5 Mio. Euro.| Alle zahlen.",
    ])
    func splitsGerman(_ marked: String) {
        expectSentences(marked, .german)
    }

    @Test(arguments: ["今天下雨。|明天呢？|「好。」|走！", "هل وصل القطار؟| نعم، وصل."])
    func splitsOtherScripts(_ marked: String) {
        expectSentences(marked, .neutral(tag: "xx"))
    }

    @Test func keepsEveryByteThatIsNotSpace() {
        var random = SeededRandom(seed: 7)
        let pieces = ["a", "B", ".", "!", "…", "“", "”", "\"", "'", " ", "\n", "3", "é", "。", "Mr", "\u{A0}", "«", "("]
        for _ in 0..<300 {
            let text = (0..<40).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            let paragraph = Paragraph(text, language: .english)
            let joined = paragraph.sentences.indices.map(paragraph.sentenceText).joined()
            #expect(joined.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace }, "\(text)")
            #expect(
                zip(paragraph.sentences, paragraph.sentences.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
            )
        }
    }

    private func expectSentences(_ marked: String, _ language: Language) {
        let parts = marked.split(separator: "|").map(String.init)
        let paragraph = Paragraph(parts.joined(), language: language)
        let expected = parts.map { String($0.drop(while: \.isWhitespace)) }
        #expect(paragraph.sentences.indices.map(paragraph.sentenceText) == expected)
    }
}
