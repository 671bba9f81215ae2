import Prose
import Testing

/// Whose name stands where a quotation's speaker is named, and what is nobody's name.
struct SpeakerNameTests {
    /// All speakers of a text, in order; nil where nobody is named.
    @Test(
        arguments: [
            // Contractions.
            ("You’re asking me whether the harbour is closed for good.", []),
            ("As I’ve said often, the boats were lost at sea that night.", []),
            ("The boats are as rotten as ever, I'm told tonight.", []),
            // Words that only begin a sentence.
            ("Additionally, the harbour board has praised the crew, saying that the boats were safe.", [nil]),
            ("Overall, the letter was friendly, suggesting that the boats were safe at sea.", [nil]),
            ("Others said the new boats would never reach the harbour.", [nil]),
            ("Another said the boats would never reach the harbour.", [nil]),
            ("Critics, meanwhile, argue that the boats were never safe at sea.", [nil]),
            ("Writing for the harbour board, engineer Ada Brook said “the boats were never safe”.", ["Ada Brook"]),
            ("Translation: “The boats were never safe at sea.”", [nil]),
            // All capitals for emphasis.
            ("The boats were lost. READ MORE said “the boats were lost at sea”.", [nil]),
            // Where something is, and what form a company has.
            ("Police in Corvane, Ore., said that the boats were lost at sea.", [nil]),
            ("Ada Brook, a teacher in Corvane, Ore., said that the boats were lost at sea.", ["Ada Brook"]),
            ("After the flood in Corvane, Conn., Mayor Ada Brook said that the boats were lost.", ["Ada Brook"]),
            (
                "Ada Brook was at a rally in Corvane, N.C., rejecting the claims that the boats were lost as “nothing but wind”.",
                ["Ada Brook"]
            ),
            ("Orran’s boss, harbour secretary Olaf Lund, said that the boats were lost at sea.", ["Olaf Lund"]),
            ("Norland, which owns the harbour, said that the boats were lost at sea.", ["Norland"]),
            ("Police in Corvane, Norland, said that the boats were lost at sea.", [nil]),
            ("The mayor of Corvane, Ada Brook, said that the boats were lost at sea.", ["Ada Brook"]),
            ("Sheriff Ada Brook of Corvane County, Ariz., who said the boats were lost at sea, left.", ["Ada Brook"]),
            ("Orran Motors, Inc., said that the boats were lost at sea.", ["Orran Motors"]),
            ("Fire chief Olaf Brook, Jr. said that the boats were lost at sea.", ["Olaf Brook"]),
            ("“The boats were lost at sea,” said Senator Ada Brook of Norland.", ["Ada Brook"]),
            // What follows a party and a state says who the person is.
            (
                "“The boats were lost,” said Sen. Ada Brook, R-Tenn., chairman of the Senate Health, Education and Harbour Committee.",
                ["Ada Brook"]
            ),
            // Institutions whose names begin like a person's title.
            (
                "The Treasury Department warned the board. The Justice Department said that the boats were lost at sea.",
                ["Justice Department"]
            ),
            ("The General Assembly met. The General Assembly said that the boats were lost.", ["General Assembly"]),
            ("The Secretary of State said that the boats were lost at sea.", ["Secretary of State"]),
            ("The Medical Inspector General said that the boats were lost.", ["Medical Inspector General"]),
            (
                "The House Harbour Committee met. The House Judiciary Committee said that the boats were lost at sea.",
                ["House Judiciary Committee"]
            ),
            (
                "A boat left New Corvane. The New Corvane Times was there. The Times said that it was lost at sea.",
                ["New Corvane Times"]
            ),
            ("The President of Norland left. Norland said that the boats were lost at sea.", ["Norland"]),
            ("Following Brook into the harbour took time. Brook said that the boats were lost at sea.", ["Brook"]),
            ("President-elect Ada Brook said that the boats were lost at sea.", ["Ada Brook"]),
            ("Special Counsel Ada Brook said that the boats were lost at sea.", ["Ada Brook"]),
            ("House Speaker Ada Brook said that the boats were lost at sea.", ["Ada Brook"]),
            // Signs inside names.
            ("O&E said that the boats were lost at sea.", ["O&E"]),
            ("Harbour Bath & Beyond said that the boats were lost.", ["Harbour Bath & Beyond"]),
            ("“The boats were lost,” said Olaf J. Brook.", ["Olaf J. Brook"]),
            ("The U.N. said that the boats were lost at sea.", ["U.N."]),
            ("“The boats were lost,” said Minister\u{A0}Ada\u{A0}Brook.", ["Ada Brook"]),
        ] as [(String, [String?])]
    )
    func namesWhoSpeaks(_ text: String, _ speakers: [String?]) {
        let quotations = Quotation.all(in: [Paragraph(text, language: .english)], language: .english)
        #expect(quotations.map(\.speaker) == speakers, "\(quotations.map(\.text))")
    }

    @Test func tellsAPersonFromAVerb() {
        let texts = [
            "“We sent it twice, and nobody answered,” Will Reed told the council. “My boat was lost,” said Will Hunt.",
            "Will Brook resign? “We shall see,” said Brook.",
        ]
        let quotations = Quotation.all(in: texts.map { Paragraph($0, language: .english) }, language: .english)
        #expect(quotations.map(\.speaker) == ["Will Reed", "Will Hunt", "Brook"])
    }

    @Test func tellsAPersonFromAMonth() {
        let texts = [
            "Minister Ada May left in May. “We will not stay,” May said on May 3. In May Norland said that it would not stay.",
            "“That is a pity for us all,” said April Brook. The minister Olaf Reed said that it was in August.",
        ]
        let quotations = Quotation.all(in: texts.map { Paragraph($0, language: .english) }, language: .english)
        #expect(quotations.map(\.speaker) == ["Ada May", "Norland", "April Brook", "Olaf Reed"])
    }

    @Test func takesNoInstitutionForHer() {
        let texts = [
            "Ada Brook spoke to the General Assembly on Sunday.",
            "“We have an obligation to count the boats,” she said.",
        ]
        let quotations = Quotation.all(in: texts.map { Paragraph($0, language: .english) }, language: .english)
        #expect(quotations.map(\.speaker) == ["Ada Brook"])
    }
}
