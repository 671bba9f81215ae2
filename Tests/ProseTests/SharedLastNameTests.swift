import Prose
import Testing

/// Two people of one last name in one article.
struct SharedLastNameTests {
    struct Case: CustomTestStringConvertible {
        var paragraphs: [String]
        /// Who speaks each quotation in marks; nil where nobody can tell.
        var speakers: [String?]
        var language = Language.english
        var testDescription: String { paragraphs.joined(separator: " ") }
    }

    @Test(arguments: [
        // Only she was named before.
        Case(
            paragraphs: [
                "The court cleared the former mayor Ada Brook. “I have waited for years,” Brook said.",
                "“It was always a farce,” said her lawyer, Olaf Brook.",
            ],
            speakers: ["Ada Brook", "Olaf Brook"]
        ),
        // Both were, the one at the start of a sentence only.
        Case(
            paragraphs: ["Tom Brook said “we were robbed”. Ben Brook laughed. “He would say that,” Brook said."],
            speakers: ["Tom Brook", nil]
        ),
        // Both were.
        Case(
            paragraphs: [
                "The lawyer Olaf Brook said “nothing is left of it”. Mayor Ada Brook said “it is over now”.",
                "“We knew it all along,” Brook said.",
            ],
            speakers: ["Olaf Brook", "Ada Brook", nil]
        ),
        // Nobody was.
        Case(
            paragraphs: [
                "“We knew it all along,” Brook said.",
                "The lawyer Olaf Brook met mayor Ada Brook at the court.",
            ],
            speakers: [nil]
        ),
        // A pronoun after a name that nobody can tell.
        Case(
            paragraphs: [
                "Fire chief Olaf Brook said the blaze was out. Councillor Ada Brook called for an inquiry.",
                "Brook denied that crews had come late. “We were there in eight minutes,” he said.",
            ],
            speakers: [nil]
        ),
        // The pronoun's gender, and that of the other.
        Case(
            paragraphs: [
                "Fire chief Olaf Brook said the blaze was out. His wife, Councillor Ada Brook, called for an inquiry.",
                "“We have warned of it,” Ms Brook said.",
                "Brook denied that crews had come late. “We were there in eight minutes,” he said.",
            ],
            speakers: ["Ada Brook", "Olaf Brook"]
        ),
        // A title that only one of them has.
        Case(
            paragraphs: [
                "Die Schulleiterin Ada Brook und Kultusminister Olaf Brook stritten. „Niemand antwortet uns“, sagte Ada Brook.",
                "„Das Geld liegt bereit“, sagte Kultusminister Olaf Brook.",
                "„Mehr gibt es nicht“, sagte Minister Brook.",
            ],
            speakers: ["Ada Brook", "Olaf Brook", "Olaf Brook"],
            language: .german
        ),
        // Somebody by a title, before the only one who is named in full.
        Case(
            paragraphs: [
                "„Das Geld für die Schule liegt bereit“, sagte Minister Brook.",
                "„Niemand antwortet uns auf die Briefe“, sagte Ada Brook.",
            ],
            speakers: ["Brook", "Ada Brook"],
            language: .german
        ),
        // The mayor is never named in full, and his wife is not he.
        Case(
            paragraphs: [
                "Mayor Brook opened the harbour fair with his wife Ada Brook on Sunday.",
                "“We have waited for years,” Brook said. “It was worth it,” Mayor Brook said.",
            ],
            speakers: ["Brook", "Brook"]
        ),
        Case(
            paragraphs: [
                "The fair that Brook wanted opens on Sunday. “We have waited for years,” Mr Brook said.",
                "The first lady Ada Brook was there. “It was worth it,” Ada Brook said.",
            ],
            speakers: ["Brook", "Ada Brook"]
        ),
        // Beside her name it may be hers.
        Case(
            paragraphs: [
                "Mayor Brook opened the fair. His wife, Ada Brook, cut the ribbon. “We have waited for years,” Brook said.",
                "“It was worth it,” Mayor Brook said.",
            ],
            speakers: [nil, "Brook"]
        ),
        Case(
            paragraphs: [
                "The fair that Brook wanted opens on Sunday. Ada Brook, the mayor’s eldest daughter, sang.",
                "“We have waited for years,” Mr Brook said.",
            ],
            speakers: ["Brook"]
        ),
        // Nor is one who is named in full later, and has no office.
        Case(
            paragraphs: [
                "President Brook opened the harbour fair. “We have waited for years,” Brook said.",
                "Ben Brook sang. “It was worth it,” Ben Brook said.",
            ],
            speakers: ["Brook", "Ben Brook"]
        ),
        // An article that names its person in full a little late.
        Case(
            paragraphs: [
                "The fair that Brook wanted opens on Sunday. The harbour's owner, Ada Brook, cut the ribbon.",
                "“We have waited for years,” Brook said.",
            ],
            speakers: ["Ada Brook"]
        ),
        // Family names that stand first, of one and of two.
        Case(
            paragraphs: ["President Han Ro Lin opened the harbour fair. “We have waited for years,” Han said."],
            speakers: ["Han Ro Lin"]
        ),
        Case(
            paragraphs: [
                "President Han Ro Lin opened the harbour fair with Minister Han Bo Rim.",
                "“We have waited for years,” Han said.",
            ],
            speakers: ["Han"]
        ),
        // One person, and things.
        Case(
            paragraphs: [
                "Yesterday Christopher Brook met the crew near Mount Brook. At noon Chris Brook waved.",
                "“We knew it all along,” Brook said.",
            ],
            speakers: ["Christopher Brook"]
        ),
    ])
    func standsForTheOnlyOneNamedBefore(_ test: Case) {
        let paragraphs = test.paragraphs.map { Paragraph($0, language: test.language) }
        let quotations = Quotation.all(in: paragraphs, language: test.language).filter(\.isStatement)
        #expect(quotations.map(\.speaker) == test.speakers)
        for quotation in quotations { #expect(quotation.mention != nil) }
    }

    @Test func takesNoHeadlineInCapitalsForAnother() {
        let texts = ["MUST WATCH Brook on the boats. The lawyer Ada Brook arrived.", "“It is over,” Brook said."]
        let quotations = Quotation.all(in: texts.map { Paragraph($0, language: .english) }, language: .english)
        #expect(quotations.map(\.speaker) == ["Ada Brook"])
    }

    @Test func takesNoNamesOfTwoForOne() {
        let texts = [
            "The board stands by Ada Brook Lund said to leave. “They are wrong,” said Ada Brook. Lund left.",
            "“It is over,” Lund said.",
        ]
        let quotations = Quotation.all(in: texts.map { Paragraph($0, language: .english) }, language: .english)
        #expect(quotations.map(\.speaker) == ["Ada Brook", "Lund"])
    }

    @Test func tellsARelativeFromWhomTheLastNameStandsFor() {
        let text = "President Brook met his wife Ada Brook. “It is over,” said Ada Brook."
        let people = Quotation.allWithPeople(in: [Paragraph(text, language: .english)], language: .english).people
        #expect(people == [NamedPerson(name: "Ada Brook", isRelative: true)])
    }

    @Test func listsThePeopleNamedInFull() {
        let texts = ["Olaf Brook met Ada Brook at Brook Tower in the White House.", "“It is over,” said Ada Brook."]
        let people = Quotation.allWithPeople(in: texts.map { Paragraph($0, language: .english) }, language: .english)
            .people
        #expect(people == [NamedPerson(name: "Olaf Brook"), NamedPerson(name: "Ada Brook")])
    }
}
