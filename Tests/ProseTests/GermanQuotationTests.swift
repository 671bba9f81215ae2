import Prose
import Testing

struct GermanQuotationTests {
    @Test(arguments: [
        ("1️⃣„Es ist vorbei“2️⃣, sagte Hafenministerin Anna Brandt am Sonntag.", "Anna Brandt"),
        ("1️⃣„Es ist vorbei“2️⃣, so Anna Brandt.", "Anna Brandt"),
        ("1️⃣»Es ist vorbei«2️⃣, erklärte der Sprecher der Werft, Olaf Lind.", "Olaf Lind"),
        ("Anna Brandt sagte am Sonntag: 1️⃣„Es ist endgültig vorbei.“2️⃣", "Anna Brandt"),
        ("Am Sonntag sagte Anna Brandt: 1️⃣„Es ist endgültig vorbei.“2️⃣", "Anna Brandt"),
        ("Anna Brandt nannte den Plan einen 1️⃣„sehr schlechten Scherz“2️⃣.", "Anna Brandt"),
        ("Laut Anna Brandt ist der Hafen 1️⃣„bis auf Weiteres zu“2️⃣.", "Anna Brandt"),
        ("Anna Brandt zufolge ist der Hafen 1️⃣„bis auf Weiteres zu“2️⃣.", "Anna Brandt"),
        ("1️⃣„Es ist vorbei“2️⃣, sagte die Lehrerin Anna Brandt.", "Anna Brandt"),
        ("1️⃣„Es ist vorbei“2️⃣, sagte Anna Brandt der Küstenpost.", "Anna Brandt"),
        ("1️⃣„Es ist vorbei“2️⃣, sagte Anna von der Brandt.", "Anna von der Brandt"),
        ("Das Hafenministerium teilte mit, man habe 1️⃣„keine Boote mehr“2️⃣.", "Hafenministerium"),
        ("1️⃣„Es ist vorbei“2️⃣, räumte Anna Brandt am Sonntag ein.", "Anna Brandt"),
        ("Das Hafenministerium erklärte, man habe 1️⃣„keine Boote mehr gezählt“2️⃣.", "Hafenministerium"),
    ])
    func creditsWhoTouchesTheQuotation(_ marked: String, _ speaker: String) {
        let (text, quoted) = unmarked(marked)
        let found = Quotation.all(in: [Paragraph(text, language: .german)], language: .german)
        #expect(found.map(\.text) == [quoted])
        #expect(found.first?.speaker == speaker)
    }

    @Test(arguments: [
        "Anna Brandt las aus dem Roman 1️⃣„Die lange Flut“2️⃣.",
        "Das 1️⃣„Wunder“2️⃣ am Hafen war keines.",
        "Anna Brandt teilte das Brot mit dem 1️⃣„alten Kapitän vom Kai“2️⃣.",
        "Anna Brandt ging vorbei. 1️⃣„Es ist endgültig vorbei.“2️⃣ Die Möwen stiegen auf.",
    ])
    func creditsNobodyWithoutAPattern(_ marked: String) {
        let (text, quoted) = unmarked(marked)
        let found = Quotation.all(in: [Paragraph(text, language: .german)], language: .german)
        #expect(found.map(\.text) == [quoted])
        #expect(found.first?.mention == nil)
    }

    @Test func resolvesTheLastNameAndContinues() {
        let paragraphs = [
            "Hafenministerin Anna Brandt kam am 3. Mai.", "„Es ist vorbei“, sagte Brandt. „Niemand bleibt hier.“",
        ].map { Paragraph($0, language: .german) }
        let found = Quotation.all(in: paragraphs, language: .german)
        #expect(found.map(\.speaker) == ["Anna Brandt", "Anna Brandt"])
        #expect(found.first?.attribution == .quoteVerbName)
        #expect(found.first?.mention?.text == "Brandt")
    }

    @Test func leavesTheTitleInAnInstitutionsName() {
        let paragraphs = [
            "Olaf Lind, Chef des Verbands Deutscher Direktoren, sagte, die Lage sei ernst. „Niemand bleibt hier“, sagte er."
        ].map { Paragraph($0, language: .german) }
        #expect(Quotation.all(in: paragraphs, language: .german).last?.speaker == "Olaf Lind")
    }

    @Test func keepsAVerbAndItsParticleTogether() {
        let text = Paragraph("„Es ist vorbei“, teilte Anna Brandt am Sonntag mit.", language: .german)
        #expect(Quotation.all(in: [text], language: .german).first?.verb == "teilte … mit")
    }

    @Test func takesAProfessionInTheGenitiveForARole() {
        let paragraphs = [
            "Ein Gutachten des Ingenieurs Olaf Lind liegt vor.", "„Es ist vorbei“, sagte Lind.",
        ].map { Paragraph($0, language: .german) }
        #expect(Quotation.all(in: paragraphs, language: .german).first?.speaker == "Olaf Lind")
    }

    @Test func namesNobodyByABareNoun() {
        let text = Paragraph("„Es ist vorbei“, erklärte das Ministerium.", language: .german)
        let found = Quotation.all(in: [text], language: .german)
        #expect(found.first?.speaker == nil)
        #expect(found.first?.mention?.text == "das Ministerium")
    }

    private func unmarked(_ marked: String) -> (text: String, quoted: String) {
        let marks: Set<Character> = ["„", "“", "»", "«"]
        let text = marked.replacing("1️⃣", with: "").replacing("2️⃣", with: "")
        let quoted =
            marked.split(separator: "1️⃣", omittingEmptySubsequences: false).last?.split(separator: "2️⃣").first ?? ""
        return (text, quoted.filter { !marks.contains($0) })
    }
}
