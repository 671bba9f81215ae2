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
            ("Ada Brook accused 1️⃣Per Lund of hiding the boats2️⃣.", "Ada Brook"),
            ("Ada Brook urged 1️⃣Norland to count the boats2️⃣.", "Ada Brook"),
            ("Ada Brook called for 1️⃣a full count of the boats2️⃣.", "Ada Brook"),
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

    private func indirect(_ paragraphs: String...) -> [Quotation] {
        Quotation.all(in: paragraphs.map { Paragraph($0, language: .english) }, language: .english).filter {
            $0.kind == .indirect
        }
    }
}
