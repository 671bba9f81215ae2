import Prose
import Testing

struct IndirectSpeechTests {
    /// The reported clause stands between the markers; what follows is who speaks, nil where only the mention tells.
    @Test(
        arguments: [
            ("Ada Brook said that 1️⃣the harbour would close in May2️⃣.", "Ada Brook"),
            ("Ada Brook said on Sunday 1️⃣the harbour would close in May2️⃣.", "Ada Brook"),
            ("Ada Brook told Harbour Radio in May that 1️⃣nobody had counted the boats2️⃣.", "Ada Brook"),
            ("Ada Brook told reporters 1️⃣she would not count the boats2️⃣.", "Ada Brook"),
            ("1️⃣The harbour is closed for good2️⃣, Ada Brook said on Sunday.", "Ada Brook"),
            ("1️⃣The harbour is closed for good2️⃣, said harbour minister Ada Brook.", "Ada Brook"),
            ("According to Ada Brook, 1️⃣nobody had counted the boats2️⃣.", "Ada Brook"),
            ("1️⃣Nobody had counted the boats2️⃣, according to Ada Brook.", "Ada Brook"),
            ("Ada Brook 1️⃣accused Per Lund of hiding the boats2️⃣.", "Ada Brook"),
            ("Ada Brook has 1️⃣accused the mayor of ignoring the boats2️⃣.", "Ada Brook"),
            ("Ada Brook 1️⃣urged Norland to count the boats2️⃣.", "Ada Brook"),
            ("Ada Brook had 1️⃣asked the harbour board to count again2️⃣.", "Ada Brook"),
            ("Ada Brook 1️⃣told Mayor Per Lund to resign2️⃣.", "Ada Brook"),
            ("Ada Brook 1️⃣called for a full count of the boats2️⃣.", "Ada Brook"),
            ("Ada Brook 1️⃣called on the yard to name the man who sank it2️⃣.", "Ada Brook"),
            ("Ada Brook 1️⃣ordered the crew to leave2️⃣.", "Ada Brook"),
            ("Ada Brook 1️⃣vowed to count all the boats2️⃣.", "Ada Brook"),
            ("Ada Brook has 1️⃣promised to count the boats2️⃣, and is keeping a list.", "Ada Brook"),
            ("Ada Brook asked 1️⃣whether the boats were lost at sea2️⃣.", "Ada Brook"),
            ("Norland says 1️⃣that gives it a right to all the boats2️⃣.", "Norland"),
            ("Ada Brook said 1️⃣that would be a very bad joke2️⃣.", "Ada Brook"),
            ("Ada Brook said that 1️⃣boats have the right of way2️⃣.", "Ada Brook"),
            ("Ada Brook said 1️⃣the boats were lost2️⃣, but the mayor denied it.", "Ada Brook"),
            ("Ada Brook said that 1️⃣the boats were lost, and that Per Lund knew2️⃣.", "Ada Brook"),
            ("Ada Brook said that 1️⃣the boats, and with them the crew, were lost2️⃣.", "Ada Brook"),
            ("Norland promised an answer, and Ada Brook had 1️⃣promised to come back in June2️⃣.", "Ada Brook"),
            ("Ada Brook denied that 1️⃣the boats were lost2️⃣.", "Ada Brook"),
            ("Ada Brook warned that 1️⃣the boats were lost2️⃣, while the gulls rose.", "Ada Brook"),
            ("The town waited, with Ada Brook saying 1️⃣the boats were lost2️⃣.", "Ada Brook"),
            ("Officials say 1️⃣the boats were lost at sea2️⃣.", nil),
            ("The harbour ministry announced that 1️⃣it would count the boats2️⃣.", "harbour ministry"),
        ] as [(String, String?)]
    )
    func findsTheReportedClause(_ marked: String, _ speaker: String?) {
        let clause = marked.split(separator: "1️⃣", omittingEmptySubsequences: false).last?.split(separator: "2️⃣").first
        let found = indirect(marked.replacing("1️⃣", with: "").replacing("2️⃣", with: ""))
        #expect(found.map(\.text) == [String(clause ?? "")])
        #expect(found.first?.speaker == speaker)
        #expect(found.first?.mention != nil)
    }

    @Test(arguments: [
        "Ada Brook would say that the harbour was closed.", "Ada Brook did not say that the harbour was closed.",
        "Ada Brook was told that the harbour was closed.", "The plan that Ada Brook said would cost a lot was dropped.",
        "Ada Brook wrote a long book about the harbour.", "Ada Brook said so on Sunday in the harbour.",
        "Repeating calls for a count of the boats, the crew left.", "Who said that the harbour was closed?",
        "Ada Brook plans to announce that the harbour is closed.", "If Ada Brook says the harbour is closed, it is.",
    ])
    func findsNothingWhereNothingWasSaid(_ text: String) {
        #expect(indirect(text).isEmpty)
    }

    @Test func findsASentenceOfThreeWordsAndWhoGoesOn() {
        let text =
            "Ada Brook, general secretary of Transit Union, said drivers were tired. “They want to sleep,” she said."
        let found = Quotation.all(in: [Paragraph(text, language: .english)], language: .english)
        #expect(found.map(\.text) == ["drivers were tired", "They want to sleep,"])
        #expect(found.map(\.speaker) == ["Ada Brook", "Ada Brook"])
    }

    @Test(arguments: [
        ("Anna Brandt sagte am Sonntag, 1️⃣der Hafen sei endgültig geschlossen2️⃣.", "Anna Brandt"),
        ("Am Sonntag teilte Anna Brandt mit, dass 1️⃣der Hafen geschlossen ist2️⃣.", "Anna Brandt"),
        ("1️⃣Der Hafen ist endgültig geschlossen2️⃣, sagte Anna Brandt am Sonntag.", "Anna Brandt"),
        ("Laut Anna Brandt 1️⃣ist der Hafen endgültig geschlossen2️⃣.", "Anna Brandt"),
        ("Leiterin Anna Brandt sagte, 1️⃣man schreibe seit drei Jahren Briefe2️⃣.", "Anna Brandt"),
        ("1️⃣Das Geld für den Hafen liege bereit2️⃣, so Ministerin Anna Brandt.", "Anna Brandt"),
        ("1️⃣Das Geld für den Hafen liege bereit2️⃣, so Anna Brandt am Sonntag.", "Anna Brandt"),
        ("Anna Brandt zufolge 1️⃣ist der Hafen endgültig geschlossen2️⃣.", "Anna Brandt"),
    ])
    func findsTheReportedClauseInGerman(_ marked: String, _ speaker: String) {
        let clause = marked.split(separator: "1️⃣", omittingEmptySubsequences: false).last?.split(separator: "2️⃣").first
        let text = marked.replacing("1️⃣", with: "").replacing("2️⃣", with: "")
        let found = Quotation.all(in: [Paragraph(text, language: .german)], language: .german)
        #expect(found.map(\.text) == [String(clause ?? "")])
        #expect(found.first?.speaker == speaker)
        #expect(found.first?.kind == .indirect)
    }

    @Test(arguments: [
        "Anna Brandt sagte Olaf Lind, dem Chef der Werft, ab.",
        "Anna Brandt sagte nicht, dass der Hafen geschlossen ist.",
    ])
    func findsNothingWhereNothingWasSaidInGerman(_ text: String) {
        #expect(Quotation.all(in: [Paragraph(text, language: .german)], language: .german).isEmpty)
    }

    @Test func stopsWhereTheArticleSpeaksAgain() {
        let text = "Ada Brook said that the boats were lost, although the crew had counted them. She left."
        #expect(indirect(text).map(\.text) == ["the boats were lost"])
    }

    @Test func leavesTheClauseOfAQuotationToIt() {
        let text =
            "Ada Brook said the boats were “lost for good” that year, adding that the crew would count them again."
        let found = Quotation.all(in: [Paragraph(text, language: .english)], language: .english)
        #expect(found.map(\.text) == ["lost for good", "the crew would count them again"])
        #expect(found.map(\.kind) == [.mixed, .indirect])
        #expect(found.map(\.speaker) == ["Ada Brook", "Ada Brook"])
    }

    @Test func keepsThroughWhomWordsCame() {
        let told = indirect("According to Harbour Radio, Ada Brook said that the boats were lost.")
        #expect(told.first?.speaker == "Ada Brook")
        #expect(told.first?.via == "Harbour Radio")
        let quoted = indirect("Harbour Radio quoted Ada Brook as saying that the boats were lost.")
        #expect(quoted.first?.speaker == "Ada Brook")
        #expect(quoted.first?.via == "Harbour Radio")
    }

    @Test(
        arguments: [
            ("Ada Brook said that the boats were lost.", .neutral),
            ("Ada Brook claimed that the boats were lost.", .doubt),
            ("Ada Brook revealed that the boats were lost.", .truth),
            ("Ada Brook admitted that the boats were lost.", .guilt),
            ("Ada Brook vowed to count all the boats.", .force), ("Ada Brook claimed it was “lost for good”.", .doubt),
            ("“It is over for good,” Ada Brook insisted.", .doubt),
            ("“It is over for good,” said Ada Brook.", .neutral),
            ("Ada Brook sang in “The Long Shore” last year.", nil),
            ("According to Ada Brook, nobody had counted the boats.", nil),
        ] as [(String, Language.Implication?)]
    )
    func tellsWhatTheVerbImplies(_ text: String, _ implication: Language.Implication?) {
        let found = Quotation.all(in: [Paragraph(text, language: .english)], language: .english)
        #expect(found.count == 1)
        #expect(found.first?.implication == implication)
    }

    private func indirect(_ paragraphs: String...) -> [Quotation] {
        Quotation.all(in: paragraphs.map { Paragraph($0, language: .english) }, language: .english).filter {
            $0.kind == .indirect
        }
    }
}
