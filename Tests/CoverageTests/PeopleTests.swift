import Articles
import Coverage
import Prose
import Testing

struct PeopleTests {
    /// One event: of each outlet's article the speakers, their role and the kind of quotation.
    private func event(
        _ lines: [(outlet: String, speaker: String, role: String?, kind: Quotation.Kind)],
        in language: Language = .english
    ) -> Comparison {
        let outlets = Set(lines.map(\.outlet)).sorted()
        return Comparison.sample(
            outlets.map { outlet in
                let own = lines.filter { $0.outlet == outlet }
                var article = Article.sample(
                    outlet,
                    language: language,
                    own.indices.map { "“Statement number \($0) of \(outlet).”" }
                )
                article.quotations = own.indices.compactMap {
                    let text = "Statement number \($0) of \(outlet)."
                    return article.quotation(text, speaker: own[$0].speaker, role: own[$0].role, kind: own[$0].kind)
                }
                return article
            }
        )
    }

    @Test func joinsAFullNameOverEvents() throws {
        let people = People(
            in: [
                event([("a", "Ada Brook", "mayor", .direct), ("b", "Brook", nil, .mixed)]),
                event([("a", "Tom Marsh", nil, .direct)]),
                event([("b", "Ada J. Brook", "Mayor of Norvale", .direct), ("b", "Ada J. Brook", nil, .direct)]),
                event([("c", "Ada Brook", "mayor", .direct)]),
            ],
            siteLanguage: "en"
        )
        #expect(people.all.map(\.name) == ["Ada J. Brook", "Tom Marsh"])
        let ada = try #require(people.all.first)
        #expect(ada.appearances.map(\.event) == [0, 2, 3])
        #expect(ada.roles == ["mayor", "Mayor of Norvale"])
        #expect(ada.outlets.map(\.id) == ["b", "a", "c"])
        #expect(ada.outlets.map(\.quotes) == [3, 1, 1])
    }

    @Test func listsRolesInTheSitesLanguageFirst() {
        let events = [
            event([("a", "Ada Brook", "Bürgermeisterin", .direct)], in: .german),
            event([("a", "Ada Brook", "Bürgermeisterin", .direct)], in: .german),
            event([("b", "Ada Brook", "mayor", .direct)]),
        ]
        #expect(People(in: events, siteLanguage: "en").all.map(\.roles) == [["mayor", "Bürgermeisterin"]])
        #expect(People(in: events, siteLanguage: "de-AT").all.map(\.roles) == [["Bürgermeisterin", "mayor"]])
    }

    @Test func keepsDifferingMiddleInitialsApart() {
        let names = ["Ada J. Brook", "Ada T. Brook", "Ada Brook"]
        let people = People(in: names.map { event([("a", $0, nil, .direct)]) }, siteLanguage: "en")
        #expect(people.all.map(\.name) == ["Ada Brook", "Ada J. Brook", "Ada T. Brook"])
    }

    @Test func joinsANameWithAndWithoutAccents() {
        let people = People(
            in: [
                event([("a", "Sinead Brook", nil, .direct)]), event([("b", "Sinéad Brook", nil, .direct)]),
                event([("b", "Haakon Lund", nil, .direct)]), event([("a", "Håkon Lund", nil, .direct)]),
            ],
            siteLanguage: "en"
        )
        #expect(people.all.map(\.name) == ["Haakon Lund", "Håkon Lund", "Sinéad Brook"])
        #expect(people.all.last?.appearances.map(\.event) == [0, 1])
    }

    @Test func leavesOutSingleWordsThatAreNoAcronym() {
        let people = People(
            in: [
                event([("a", "Brook", "mayor", .direct), ("a", "NHB", nil, .direct), ("a", "Norvale", nil, .direct)]),
                event([("a", "Q", nil, .direct)]),
            ],
            siteLanguage: "en"
        )
        #expect(people.all.map(\.name) == ["NHB"])
    }

    @Test func countsOnlyWordsInMarks() throws {
        let people = People(
            in: [
                event([("a", "Ada Brook", nil, .indirect), ("b", "Ada Brook", nil, .direct)]),
                event([("a", "Tom Marsh", "engineer", .indirect)]),
            ],
            siteLanguage: "en"
        )
        #expect(people.all.map { $0.outlets.map(\.id) } == [["b", "a"], ["a"]])
        #expect(people.all.map { $0.outlets.map(\.quotes) } == [[1, 0], [0]])
        #expect(people.all.last?.roles == ["engineer"])
    }

    @Test func sortsByNameWhateverTheOrderOfEvents() {
        let events = ["Ula Finch", "Ada Brook", "Émile Sand", "ada lower"].map { event([("a", $0, nil, .direct)]) }
        let names = ["Ada Brook", "Ula Finch", "ada lower", "Émile Sand"]
        #expect(People(in: events, siteLanguage: "en").all.map(\.name) == names)
        #expect(People(in: events.reversed(), siteLanguage: "en").all.map(\.name) == names)
    }
}
