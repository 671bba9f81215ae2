import Articles
import Coverage
import Prose
import Testing

struct EventQuotationsTests {
    /// A speaker's words in an outlet, each outlet being one article.
    struct Line {
        var outlet: String
        var speaker: String?
        var role: String?
        var mention: String?
        var isPronoun = false
        var kind = Quotation.Kind.direct
        var language = Language.english
        /// Whom the article names in full.
        var people: [String] = []
    }

    func speakers(_ lines: [Line], relatives: Set<String> = []) -> [EventQuotations.Speaker] {
        var outlets: [String] = []
        for line in lines where !outlets.contains(line.outlet) { outlets.append(line.outlet) }
        let articles = outlets.enumerated().map { index, outlet in
            let own = lines.filter { $0.outlet == outlet }
            let texts = own.indices.map { "“Statement number \($0) of \(outlet).”" }
            var article = Article.sample(
                outlet,
                on: "2031-03-0\(index + 1)",
                language: own.first?.language ?? .english,
                texts
            )
            article.people = own.flatMap(\.people).map { NamedPerson(name: $0, isRelative: relatives.contains($0)) }
            article.quotations = zip(own, own.indices).compactMap { line, index in
                article.quotation(
                    "Statement number \(index) of \(outlet).",
                    speaker: line.speaker,
                    role: line.role,
                    mention: line.mention,
                    isPronoun: line.isPronoun,
                    kind: line.kind
                )
            }
            return article
        }
        return Comparison.sample(articles).quotations.speakers
    }

    @Test func mergesLastNameIntoTheOneFullName() {
        let speakers = speakers([
            Line(outlet: "a", speaker: "Ada Brook", role: "mayor", mention: "Ada Brook"),
            Line(outlet: "b", speaker: "Brook", mention: "Brook"),
            Line(outlet: "b", speaker: "Brook", mention: "she", isPronoun: true),
        ])
        #expect(speakers.map(\.name) == ["Ada Brook"])
        #expect(speakers.first?.role?.text == "mayor")
        #expect(speakers.first?.outlets == 2)
        #expect(speakers.first?.quotes.map(\.article) == [0, 1, 1])
        #expect(speakers.first?.quotes.map(\.quotation) == [0, 0, 1])
    }

    @Test func takesNoRelativeForWhomTheLastNameStands() {
        let lines = [
            Line(outlet: "a", speaker: "Brook", role: "President", mention: "President Brook", people: ["Ada Brook"]),
            Line(outlet: "b", speaker: "Ada Brook", mention: "Ada Brook", people: ["Ada Brook"]),
            Line(outlet: "c", speaker: "Brook", mention: "Brook"),
        ]
        #expect(speakers(lines, relatives: ["Ada Brook"]).map(\.name) == ["Brook", "Ada Brook"])
    }

    @Test func leavesALastNameThatSeveralPeopleBearToItsArticle() {
        let speakers = speakers([
            Line(outlet: "a", speaker: "Ada Brook", mention: "Ada Brook"),
            Line(outlet: "b", speaker: "Olaf Brook", mention: "Olaf Brook"),
            Line(outlet: "c", speaker: "Brook", mention: "Brook"),
            Line(outlet: "d", speaker: "Brook", mention: "Mr Brook"),
            Line(outlet: "d", speaker: "Brook", mention: "he", isPronoun: true),
        ])
        #expect(speakers.map(\.name) == ["Ada Brook", "Olaf Brook", "Brook", "Mr Brook", "Brook"])
        #expect(speakers.map(\.identity) == [.named, .named, .mentioned, .mentioned, .mentioned])
        #expect(speakers.allSatisfy { $0.outlets == 1 })
    }

    @Test func gendersTellPeopleOfOneLastNameApart() {
        let speakers = speakers([
            Line(outlet: "a", speaker: "Ada Brook", mention: "she", isPronoun: true),
            Line(outlet: "b", speaker: "Olaf Brook", mention: "he", isPronoun: true),
            Line(outlet: "c", speaker: "Brook", role: "Ms", mention: "Ms Brook"),
        ])
        #expect(speakers.map(\.name) == ["Ada Brook", "Olaf Brook"])
        #expect(speakers.first?.outlets == 2)
    }

    @Test func joinsNoLastNameThatOneWhoIsNotQuotedBearsToo() {
        let speakers = speakers([
            Line(outlet: "a", speaker: "Ada Brook", mention: "Ada Brook", people: ["Ada Brook", "Olaf Brook"]),
            Line(outlet: "b", speaker: "Brook", mention: "Brook"),
        ])
        #expect(speakers.map(\.identity) == [.named, .mentioned])
        #expect(speakers.map(\.outlets) == [1, 1])
    }

    @Test(
        arguments: [
            (["board boss", "Chief executive", "chief executive"], "chief executive"),
            (["rescue boss", "the coastguard’s commander"], "the coastguard’s commander"),
            (["the yard’s chief engineer", "the yard's boss", "the yard's boss"], "the yard's boss"),
            (["the yard’s boss", "the longest role of all", "the yard's boss"], "the yard’s boss"),
            (["Mr", "mayor"], "mayor"),
        ] as [([String], String)]
    )
    func givesTheRoleThatMostOutletsGive(_ roles: [String], _ shown: String) {
        let outlets = ["a", "b", "c"]
        let speakers = speakers(zip(outlets, roles).map { Line(outlet: $0, speaker: "Ada Brook", role: $1) })
        #expect(speakers.map(\.role?.text) == [shown])
    }

    @Test func countsAnOutletsRoleOnce() {
        let speakers = speakers([
            Line(outlet: "a", speaker: "Ada Brook", role: "the top boss"),
            Line(outlet: "a", speaker: "Ada Brook", role: "the top boss"),
            Line(outlet: "b", speaker: "Ada Brook", role: "mayor"),
            Line(outlet: "c", speaker: "Ada Brook", role: "mayor"),
        ])
        #expect(speakers.map(\.role?.text) == ["mayor"])
    }

    @Test func prefersARoleInTheSitesLanguage() {
        let german = [
            Line(outlet: "a", speaker: "Ada Brook", role: "Bürgermeisterin", language: .german),
            Line(outlet: "b", speaker: "Ada Brook", role: "Bürgermeisterin", language: .german),
        ]
        let both = speakers(german + [Line(outlet: "c", speaker: "Ada Brook", role: "mayor")])
        #expect(both.map(\.role) == [EventQuotations.Role(text: "mayor", language: "en")])
        #expect(speakers(german).map(\.role) == [EventQuotations.Role(text: "Bürgermeisterin", language: "de")])
    }

    @Test func keepsLastNameApartWhereTwoBearIt() {
        let speakers = speakers([
            Line(outlet: "a", speaker: "Ada Brook", role: "mayor", mention: "Brook"),
            Line(outlet: "b", speaker: "Tom Brook", role: "engineer", mention: "Brook"),
            Line(outlet: "c", speaker: "Brook", mention: "Brook"),
        ])
        #expect(Set(speakers.map(\.name)) == ["Ada Brook", "Tom Brook", "Brook"])
    }

    @Test func keepsInstitutionsApartThatEndAlike() {
        let speakers = speakers([
            Line(outlet: "a", speaker: "Harbour House", mention: "Harbour House"),
            Line(outlet: "b", speaker: "House", mention: "House"),
        ])
        #expect(Set(speakers.map(\.name)) == ["Harbour House", "House"])
    }

    @Test(arguments: [["Sinéad Brúc", "Sinead Bruc"], ["Sinead Bruc", "Sinéad Brúc"]])
    func joinsANameWithAndWithoutAccents(_ names: [String]) {
        let speakers = speakers([
            Line(outlet: "a", speaker: names[0], role: "mayor"), Line(outlet: "b", speaker: names[1]),
            Line(outlet: "c", speaker: "Brúc", mention: "Brúc"),
        ])
        #expect(speakers.map(\.name) == ["Sinéad Brúc"])
        #expect(speakers.first?.outlets == 3)
    }

    @Test func ignoresAMiddleInitialUnlessTwoDiffer() {
        let same = speakers([
            Line(outlet: "a", speaker: "Ada J. Brook"), Line(outlet: "b", speaker: "Ada Brook"),
        ])
        #expect(same.map(\.name) == ["Ada J. Brook"])
        let different = speakers([
            Line(outlet: "a", speaker: "Ada J. Brook"), Line(outlet: "b", speaker: "Ada T. Brook"),
            Line(outlet: "c", speaker: "Ada Brook"),
        ])
        #expect(different.count == 3)
    }

    @Test func neverTakesMentionsOfTwoArticlesForOneSpeaker() {
        let speakers = speakers([
            Line(outlet: "a", mention: "a spokesman"), Line(outlet: "a", mention: "a spokesman"),
            Line(outlet: "b", mention: "a spokesman"), Line(outlet: "b", mention: "he", isPronoun: true),
        ])
        #expect(speakers.map(\.identity) == [.mentioned, .mentioned, .unattributed])
        #expect(speakers.map(\.quotes.count) == [2, 1, 1])
        #expect(speakers.map(\.name) == ["a spokesman", "a spokesman", nil])
    }

    @Test func ordersByOutletsThenNumberOfQuotesThenAppearance() {
        let speakers = speakers([
            Line(outlet: "a"), Line(outlet: "a", mention: "a resident"), Line(outlet: "a", speaker: "Once First"),
            Line(outlet: "a", speaker: "Once Second"), Line(outlet: "a", speaker: "Twice Here"),
            Line(outlet: "a", speaker: "Twice Here"), Line(outlet: "a", speaker: "Both Outlets"),
            Line(outlet: "b", speaker: "Both Outlets"),
        ])
        #expect(
            speakers.map(\.name) == ["Both Outlets", "Twice Here", "Once First", "Once Second", "a resident", nil]
        )
    }

    @Test func leavesOutWordsSetOffAsWording() {
        #expect(speakers([Line(outlet: "a", speaker: "Ada Brook", kind: .term)]).isEmpty)
        #expect(speakers([Line(outlet: "a", speaker: "Ada Brook", kind: .mixed)]).count == 1)
    }

    @Test func listsIndirectStatementsApart() {
        let speakers = speakers([
            Line(outlet: "a", speaker: "Only Indirect", kind: .indirect),
            Line(outlet: "a", speaker: "Ada Brook", kind: .indirect), Line(outlet: "b", speaker: "Ada Brook"),
            Line(outlet: "b", mention: "a resident"), Line(outlet: "b", mention: "a diver", kind: .indirect),
            Line(outlet: "b", kind: .indirect),
        ])
        #expect(speakers.map(\.name) == ["Ada Brook", "Only Indirect", "a resident"])
        #expect(speakers.map(\.quotes.count) == [1, 0, 1])
        #expect(speakers.map(\.indirect.count) == [1, 1, 0])
        #expect(speakers.map(\.outlets) == [1, 0, 1])
    }

    @Test(
        arguments: [
            ("Ada J Brook", "Ada Brook", "Ada J Brook"), ("Terry O'Neill", "Terry O’Neill", "Terry O’Neill"),
            ("the Harbour Board", "Harbour Board", "Harbour Board"),
            ("Foreign Ministry", "foreign ministry", "Foreign Ministry"),
            ("Ada Brook of Norvale", "Ada Brook", "Ada Brook"),
        ]
    )
    func mergesVariantsOfOneName(first: String, second: String, name: String) {
        let found = speakers([
            Line(outlet: "a", speaker: first, mention: first),
            Line(outlet: "b", speaker: second, mention: "she", isPronoun: true),
        ])
        #expect(found.map(\.name) == [name])
    }

    @Test(
        arguments: [
            ("Norvale foreign ministry", "foreign ministry"),
            ("Norvale's foreign ministry", "Norvale foreign ministry"),
            ("Ada Brook", "Ida Brook"), ("Tom Brook Jr", "Tom Brook"), ("Maria Ada Brook", "Ada Brook"),
            ("Rebuke of Brook", "Brook"), ("After Brook", "Brook"), ("Brook Tower", "Brook"),
        ]
    )
    func keepsNamesApartThatMayBeTwo(first: String, second: String) {
        let found = speakers([
            Line(outlet: "a", speaker: first, mention: first),
            Line(outlet: "b", speaker: second, role: "Mr.", mention: second),
        ])
        #expect(found.count == 2)
    }

    @Test func takesAFirstNameForThePersonWhomAnArticleCallsByIt() {
        func found(calling mention: String) -> [String?] {
            speakers([
                Line(outlet: "a", speaker: "Lin Marevo", role: "President", mention: mention),
                Line(outlet: "b", speaker: "Lin", role: "President", mention: "Lin"),
            ]).map(\.name)
        }
        #expect(found(calling: "Lin") == ["Lin Marevo"])
        #expect(found(calling: "Lin Marevo").count == 2)
    }

    @Test func keepsALastNameApartFromAPersonOfTheOtherGender() {
        let found = speakers([
            Line(outlet: "a", speaker: "Tom Brook", mention: "he", isPronoun: true),
            Line(outlet: "b", speaker: "Brook", role: "Mrs.", mention: "Brook"),
        ])
        #expect(Set(found.map(\.name)) == ["Tom Brook", "Brook"])
        #expect(found.compactMap(\.role) == [])
    }
}
