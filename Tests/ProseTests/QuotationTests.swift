import Prose
import Testing

struct QuotationTests {
    /// The quoted words stand between the markers, and what follows ⇒ is who speaks them, by which pattern.
    @Test(arguments: [
        ("1️⃣“It is over,”2️⃣ Ada Brook said.", "Ada Brook", Quotation.Attribution.quoteNameVerb),
        ("1️⃣\"It is over,\"2️⃣ said harbour minister Ada Brook.", "Ada Brook", .quoteVerbName),
        ("Ada Brook said: 1️⃣“It is over.”2️⃣", "Ada Brook", .nameVerbQuote),
        ("Ada Brook told reporters on Sunday that it was 1️⃣“over for good”2️⃣ now.", "Ada Brook", .nameVerbQuote),
        ("1️⃣“It is over,”2️⃣ Sen. Ada Brook (D-Minn.) said.", "Ada Brook", .quoteNameVerb),
        (
            "Ada Brook, senior tide researcher at Harbour Watch, called for the town to 1️⃣“count its dead again”2️⃣.",
            "Ada Brook", .nameVerbQuote
        ),
        ("Harbour Watch has called the visit 1️⃣“a walk around the truth”2️⃣.", "Harbour Watch", .nameVerbQuote),
        ("According to Ada Brook, 1️⃣“nobody was asked”2️⃣.", "Ada Brook", .accordingTo),
        ("1️⃣“Nobody was asked,”2️⃣ according to Ada Brook.", "Ada Brook", .accordingTo),
        ("Ada Brook: 1️⃣“Nobody was asked.”2️⃣", "Ada Brook", .nameColon),
        (
            "The claims are false, Ada Brook said, adding that they were 1️⃣“a very bad joke”2️⃣.", "Ada Brook",
            .nameVerbQuote
        ),
        ("Norland rejects the claims, calling them the 1️⃣“joke of the season”2️⃣.", "Norland", .nameVerbQuote),
        ("Ada Brook said she was 1️⃣“deeply worried by it”2️⃣.", "Ada Brook", .nameVerbQuote),
        (
            "Trade was hit, with foreign secretary Ada Brook calling for 1️⃣“free and open ports”2️⃣.", "Ada Brook",
            .nameVerbQuote
        ),
        ("The harbour ministry said that it 1️⃣“did not count the boats”2️⃣.", "harbour ministry", .nameVerbQuote),
        ("1️⃣“It is over,”2️⃣ former harbour chief Ada Brook told Harbour Radio.", "Ada Brook", .quoteNameVerb),
        ("1️⃣“Count the boats again,”2️⃣ the Shore Post editorial read.", "Shore Post editorial", .quoteNameVerb),
        ("The yard’s website announced 1️⃣“an unplanned swim”2️⃣ at noon.", "The yard’s website", .nameVerbQuote),
        ("Said Ada Brook, 1️⃣“It is over now.”2️⃣", "Ada Brook", .nameVerbQuote),
        ("Ada Brook issued a statement saying the boats were 1️⃣“lost for good”2️⃣.", "Ada Brook", .nameVerbQuote),
        (
            "Ada Brook described the arrests of two pilots, a cook and most of the crew of the ferry in May as "
                + "1️⃣“deeply odd”2️⃣.", "Ada Brook", .nameVerbQuote
        ),
        ("Ada Brook characterised the harbour plan as 1️⃣“a very bad joke”2️⃣.", "Ada Brook", .nameVerbQuote),
        ("Then came the fog, which Ada Brook called 1️⃣“rather a nuisance”2️⃣.", "Ada Brook", .nameVerbQuote),
        ("Ada Brook met the mate, calling her 1️⃣“a rising star.”2️⃣", "Ada Brook", .nameVerbQuote),
        ("Ada Brook wrote back, calling Lund’s charge 1️⃣“pathetic”2️⃣.", "Ada Brook", .nameVerbQuote),
        ("The town’s fire chief, Ada Brook, said she had 1️⃣“emptied the whole street”2️⃣.", "Ada Brook", .nameVerbQuote),
        ("Norland harbour general counsel Ada Brook said it is 1️⃣“ongoing.”2️⃣", "Ada Brook", .nameVerbQuote),
        ("When Per Lund accused Marsh of haste, Ada Brook said 1️⃣“we had no time”2️⃣.", "Ada Brook", .nameVerbQuote),
        ("In the words of Ada Brook, 1️⃣“nobody was asked”2️⃣.", "Ada Brook", .accordingTo),
        ("1️⃣“The blaze is out,”2️⃣ said the fire chief’s office.", "the fire chief’s office", .quoteVerbName),
        (
            "1️⃣“The blaze is out,”2️⃣ said the Norvale fire chief’s office.", "the Norvale fire chief’s office",
            .quoteVerbName
        ),
        ("1️⃣“The blaze is out,”2️⃣ according to the fire chief’s office.", "the fire chief’s office", .accordingTo),
        ("The mayor’s office said: 1️⃣“We will build it again.”2️⃣", "The mayor’s office", .nameVerbQuote),
        ("OSLO, May 3 (NTB) — Ada Brook called the plan 1️⃣“a very bad joke”2️⃣.", "Ada Brook", .nameVerbQuote),
    ])
    func creditsWhoTouchesTheQuotation(_ marked: String, _ speaker: String, _ attribution: Quotation.Attribution) throws
    {
        let found = try expectSpans(marked)
        #expect(found.first?.speaker == speaker)
        #expect(found.first?.attribution == attribution)
    }

    /// Nobody is credited with titles, scare quotes, names of things.
    @Test(arguments: [
        "Ada Brook sang in 1️⃣“The Long Shore”2️⃣ last year.",
        "The 1️⃣“miracle”2️⃣ of the harbour was no such thing.",
        "Per 1️⃣“Skipper”2️⃣ Lund left.",
        "Ada Brook wrote a book, 1️⃣“Tides.”2️⃣",
        "A boat called 1️⃣“the Gull”2️⃣ sank near Ada Brook.",
        "Ada Brook was told: 1️⃣“Leave the harbour now.”2️⃣",
        "Ada Brook said Maya Lund called the plan 1️⃣“a very bad joke”2️⃣.",
        "After Ada Brook asked about it, the crew became 1️⃣“quite agitated”2️⃣ on deck.",
        "Ada Brook’s claim of a 1️⃣“stolen harbour”2️⃣ drew a crowd.",
        "Ada Brook walked by. 1️⃣“Leave the harbour now.”2️⃣ The gulls rose.",
    ])
    func creditsNobodyWithoutAPattern(_ marked: String) throws {
        let found = try expectSpans(marked)
        #expect(found.first?.speaker == nil)
        #expect(found.first?.mention == nil)
        #expect(found.first?.attribution == .unattributed)
    }

    @Test(arguments: [
        "<tag author=\"Ada Brook said\"> left.", "It is 6'2\" tall, Ada Brook said.",
        "The workers' and the sailors' hall.",
    ])
    func findsNoQuotationInMarkupMeasuresAndApostrophes(_ text: String) {
        #expect(quotations(text).filter(\.isInMarks).isEmpty)
    }

    @Test func keepsNestedMarksInside() {
        let found = quotations("“No ‘teacher’ is needed here,” Ada Brook said.", "\"He said \"no\" to us,\" she said.")
        #expect(found.map(\.text) == ["No ‘teacher’ is needed here,", "He said \"no\" to us,"])
    }

    @Test func readsSingleMarks() {
        let found = quotations("‘The boats’ owners won’t come,’ Ada Brook said.")
        #expect(found.map(\.text) == ["The boats’ owners won’t come,"])
        #expect(found.first?.speaker == "Ada Brook")
    }

    @Test func takesNoFormOfAddressForARole() {
        let found = quotations("The minister, Ola Brekk, spoke first. “Norway will not wait,” Mr Brekk said.")
        #expect(found.first?.speaker == "Ola Brekk")
        #expect(found.first?.role != "Mr")
    }

    @Test func keepsTheRoleApartFromTheName() throws {
        let found = quotations("“It is over,” US Secretary of State Ada Brook said on Sunday.")
        #expect(found.first?.speaker == "Ada Brook")
        #expect(found.first?.role == "US Secretary of State")
        #expect(found.first?.mention?.text == "US Secretary of State Ada Brook")
        #expect(found.first?.verb == "said")
        #expect(found.first?.kind == .direct)
    }

    @Test func givesTheLongestFormOfTheName() {
        let found = quotations("Harbour minister Ada Brook came on Sunday.", "“It is over,” Brook said.")
        #expect(found.first?.speaker == "Ada Brook")
        #expect(found.first?.mention?.text == "Brook")
    }

    @Test func leavesALastNameThatTwoShare() {
        let found = quotations("Ada Brook met Olaf Brook.", "“It is over,” Brook said.")
        #expect(found.first?.speaker == nil)
        #expect(found.first?.mention?.text == "Brook")
    }

    @Test func findsFamilyNamesThatStandFirst() {
        let found = quotations("President Ito Haruka held a call.", "“It is over,” Ito said.")
        #expect(found.first?.speaker == "Ito Haruka")
    }

    @Test func continuesInTheParagraph() {
        let found = quotations("“It is over,” Ada Brook said. “Nobody stays. Nobody will.”")
        #expect(found.map(\.speaker) == ["Ada Brook", "Ada Brook"])
        #expect(found.last?.attribution == .sameParagraph)
    }

    @Test(arguments: [
        "“It is over,” Ada Brook said, “and nobody stays.”", "“It is over,” said Ada Brook, “and nobody stays.”",
    ])
    func joinsTheHalvesOfAQuotation(_ text: String) {
        let found = quotations(text)
        #expect(found.map(\.speaker) == ["Ada Brook", "Ada Brook"])
        #expect(found.last?.attribution == .continued)
        #expect(found.last?.kind == .direct)
    }

    @Test func continuesOverParagraphs() {
        let found = quotations("Ada Brook said: “It is over.", "“Nobody stays,” she added later.", "“The gulls rose.”")
        #expect(found[0].speaker == "Ada Brook")
        #expect(found[1].mention?.text == "she")
        #expect(found[1].speaker == "Ada Brook")
    }

    @Test func keepsChains() {
        let first = quotations("“It is over,” Ada Brook said according to Harbour Radio.")
        #expect(first.first?.speaker == "Ada Brook")
        #expect(first.first?.via == "Harbour Radio")
        let second = quotations("“It is over,” a Norland harbour ministry statement quoted Brook as saying.")
        #expect(second.first?.speaker == "Brook")
        #expect(second.first?.via == "Norland harbour ministry statement")
        let third = quotations("Harbour Radio reported Brook as telling Lund there was no “ideal harbour” at all.")
        #expect(third.first?.speaker == "Brook")
        #expect(third.first?.via == "Harbour Radio")
    }

    @Test func resolvesAPronounToTheOnlyCandidate() {
        let found = quotations("Ada Brook came on Sunday.", "“It is over,” she said.")
        #expect(found.first?.speaker == "Ada Brook")
        #expect(found.first?.mention?.isPronoun == true)
    }

    @Test func leavesAPronounWithTwoCandidates() {
        let found = quotations("Ada Brook met Maya Lund on Sunday.", "“It is over,” she said.")
        #expect(found.first?.speaker == nil)
        #expect(found.first?.mention?.text == "she")
    }

    /// A pronoun's person is the one all these paragraphs are about, and nil where another can be meant.
    @Test(
        arguments: [
            (["Boats left Norland.", "The pilot, Ivo Brand, said it was late. “Nobody stays,” he said."], "Ivo Brand"),
            (
                ["Olaf Lund spoke.", "Ada Brook, who runs the yard, told the crew to go. “Nobody stays,” she said."],
                "Ada Brook"
            ),
            (["Ada Brook, head of Skarn Ferries, said that it was late. “Nobody stays,” she said."], "Ada Brook"),
            (["I put it to Ada Brook, who was the first to leave.", "“Nobody stays,” she said."], "Ada Brook"),
            (
                [
                    "Ada Brook held a call with Olaf Lund.", "“It is late,” said Ada Brook.", "“It is,” she said.",
                    "The radio quoted Olaf Lund as telling Ada Brook it was “over”.",
                    "He added that “nobody stays” there.",
                ],
                "Olaf Lund"
            ),
            (
                ["Olaf Lund, head of the Union of Chief Gardeners, said it was late. “Nobody stays,” he said."],
                "Olaf Lund"
            ),
            (
                ["Olaf Lund, of the Council of Head Pilots, said it was late.", "He called for “calm and tea”."],
                "Olaf Lund"
            ),
            (["Olaf Lund, who leads the Police Captains Society, said “it is late”. “Stay,” he said."], "Olaf Lund"),
            (["Ada Brook, editor of Harbour Weekly, said it was far too late. “Nobody stays,” she said."], "Ada Brook"),
            (["Ada Brook came with the Union of Head Gardeners. “Nobody stays,” she said."], "Ada Brook"),
            (["The League of Head Gardeners met.", "“Nobody stays,” he said."], nil),
            (["Ada Brook left.", "A spokesman for the yard said it was late. “Nobody stays,” he said."], nil),
            (["“It is late,” said Olaf Lund.", "The pilot looked at the sea.", "“Nobody stays,” he said."], nil),
            (["Ada Brook left.", "Marsh had lost his way and said so to Olaf Lund. “Nobody stays,” he said."], nil),
            (["She wrote that Ada Brook had called her. “Nobody stays,” she said."], nil),
            (["Norland Holdings fell.", "“Nobody stays,” he said."], nil),
        ] as [([String], String?)]
    )
    func resolvesAPronounOnlyWhereNobodyElseCanBeMeant(_ paragraphs: [String], _ speaker: String?) {
        let found = Quotation.all(in: paragraphs.map { Paragraph($0, language: .english) }, language: .english)
        #expect(found.last?.mention?.isPronoun == true)
        #expect(found.last?.speaker == speaker)
    }

    @Test(arguments: [
        "“It is late,” the agency said.", "The company called it “a slow leak”.", "“It is late,” police said.",
        "Both skippers came. “It is late,” one told the radio.",
    ])
    func namesNobodyByABareNoun(_ text: String) {
        let found = quotations(text)
        #expect(found.first?.speaker == nil)
        #expect(found.first?.mention != nil)
    }

    @Test(
        arguments: [
            ("“It is late,” the Federation of Head Gardeners said.", "Federation of Head Gardeners"),
            ("“It is late,” said the Council of Prime Ministers.", "Council of Prime Ministers"),
            ("“It is late,” the Royal College of General Plumbers said.", "Royal College of General Plumbers"),
            (
                "The state attorney general’s office said it was “late, far too late”.",
                "state attorney general’s office"
            ),
            ("“It is late,” said the harbour chief’s office.", "harbour chief’s office"),
            ("“It is late,” Mayor Olaf Waters said.", "Olaf Waters"),
            ("“It is late,” Mr Law said.", "Law"),
        ]
    )
    func leavesTheTitleInAnInstitutionsName(_ text: String, _ speaker: String) {
        let found = quotations(text)
        #expect(found.first?.speaker == speaker || found.first?.speaker?.lowercased() == "the \(speaker)")
        #expect(found.first?.role == (speaker == "Olaf Waters" ? "Mayor" : nil))
    }

    @Test func takesAnAgentsTitleForARole() {
        let found = quotations("“It is late,” Special Agent Ada Brook said.")
        #expect(found.first?.speaker == "Ada Brook")
        #expect(found.first?.role == "Special Agent")
    }

    @Test(
        arguments: [
            ("“It is late,” said the teacher Ada Brook.", "teacher"),
            ("“It is late,” said Ada Brook, the head of the yard.", "head of the yard"),
            ("“It is late,” said Ada Brook, 41, a nurse.", "nurse"),
            ("“It is late,” said Ada Brook, the yard’s director, on Monday.", "the yard’s director"),
            ("“It is late,” said Ada Brook, mayor of Norvale and a keen sailor.", "mayor of Norvale"),
            (
                "“It is late,” said Ada Brook, head of the Fund for Tides and Currents.",
                "head of the Fund for Tides and Currents"
            ),
            ("“It is late,” said Ada Brook, blaming officials.", nil),
            ("“It is late,” said Ada Brook, a day after the mayor had resigned.", nil),
            ("“It is late,” said Ada Brook, who met the mayor.", nil),
            ("The town’s fire chief, Ada Brook, said “it is late”.", "The town’s fire chief"),
            ("The yard was shut. Its president, Ada Brook, said “it is late”.", "president"),
            ("“It is late,” said its long-time secretary, Ada Brook.", "long-time secretary"),
            ("Ada Brook, their harbour director, said “it is late”.", "harbour director"),
            ("“It is late,” said her deputy Ada Brook.", "deputy"),
            ("“It is late,” police spokesman Ada Brook said.", "police spokesman"),
            ("They left when harbour minister Ada Brook called it “rather late”.", "harbour minister"),
            ("They visited minister Ada Brook, who said “it is late”.", nil),
        ] as [(String, String?)]
    )
    func takesTheRoleWithoutItsArticle(_ text: String, _ role: String?) {
        let found = quotations(text)
        #expect(found.first?.speaker == "Ada Brook")
        #expect(found.first?.role == role)
    }

    @Test(arguments: [
        "“It is late,” said the company Norvale Line.",
        "The ferry company, Norvale Line, called the storm “rather a lot of weather”.",
    ])
    func givesNoInstitutionARole(_ text: String) {
        let found = quotations(text)
        #expect(found.first?.speaker == "Norvale Line")
        #expect(found.first?.role == nil)
    }

    @Test func keepsTheWordsForAnUnnamedSpeaker() {
        let found = quotations("Liz Marsh left, and her Norland counterpart urged a “full and open count” on Sunday.")
        #expect(found.first?.speaker == nil)
        #expect(found.first?.mention?.text == "her Norland counterpart")
    }

    /// Without spaces words can't be counted, and a clause's mark tells a statement from a term.
    @Test func tellsStatementsFromTermsWhereWordsHaveNoSpaces() {
        let language = Language.matching("zh")
        let text = "总工程师林海涛说：“我们别无选择，安全第一。”他称之为“最后的渡轮”。"
        let quotations = Quotation.all(in: [Paragraph(text, language: language)], language: language)
        #expect(quotations.map(\.kind) == [.direct, .term])
        #expect(quotations.map(\.speaker) == [nil, nil])
    }

    @Test func knowsNoSpeakersInAnUnknownLanguage() {
        let found = Quotation.all(
            in: [Paragraph("« C’est fini », a dit Ada.", language: .matching("fr"))],
            language: .matching("fr")
        )
        #expect(found.map(\.speaker) == [nil])
        #expect(found.first?.text.contains("C’est fini") == true)
    }

    private func quotations(_ paragraphs: String...) -> [Quotation] {
        Quotation.all(in: paragraphs.map { Paragraph($0, language: .english) }, language: .english)
    }

    private func expectSpans(_ marked: String) throws -> [Quotation] {
        let parts = marked.split(separator: "1️⃣", omittingEmptySubsequences: false)
        let rest = try #require(parts.last).split(separator: "2️⃣", omittingEmptySubsequences: false)
        let before = parts.count > 1 ? String(parts[0]) : ""
        let text = before + rest.joined()
        let found = Quotation.all(in: [Paragraph(text, language: .english)], language: .english).filter(\.isInMarks)
        let quoted = String(try #require(rest.first))
        let marks: Set<Character> = ["“", "”", "\""]
        #expect(found.first.map(\.text) == String(quoted.filter { !marks.contains($0) }), "\(text)")
        return found
    }
}
