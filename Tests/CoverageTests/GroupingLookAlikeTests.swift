import Articles
import Coverage
import Prose
import Testing

/// Events that differ in little but names, places, numbers and dates.
@Suite struct GroupingLookAlikeTests {
    @Test func keepsThemApart() async throws {
        let rows = try LabelledSet.read("look-alikes")
        let texts = rows.map { row in
            GroupingText(
                id: row.id,
                parts: [row.title, row.text],
                language: .matching(row.lang),
                moment: PublicationDate(row.date)?.moment
            )
        }
        let clusters = await texts.clusters(Settings.Grouping(), jobs: 1)
        let merged = clusters.map { Set($0.map { rows[$0].event }) }.filter { $0.count > 1 }
        #expect(merged == [])
        #expect(clusters.count == Set(rows.map(\.event)).count)
    }

    /// What happened is told in the same words, and only who and where differ.
    @Test func keepsTwoOfAKindApartByTheirNames() async {
        func text(_ id: String, _ who: String, _ town: String, _ road: String) -> GroupingText {
            let body = """
                Police in \(town) arrested the striker \(who) for drunk driving. Officers stopped his car on the \(road), \
                and a breath test showed twice the legal limit. The club said that it was aware of the arrest.
                """
            return GroupingText(
                id: id,
                parts: ["Striker arrested for drunk driving", body],
                language: .english,
                moment: 3
            )
        }
        let texts = [
            text("a", "Dario Keln", "Marlowe", "Quay Road"), text("b", "Dario Keln", "Marlowe", "Quay Road"),
            text("c", "Jory Tamsin", "Eastgate", "Ring Avenue"),
        ]
        let clusters = await texts.clusters(Settings.Grouping(), jobs: 1)
        #expect(clusters.map { $0.sorted() }.sorted { $0[0] < $1[0] } == [[0, 1], [2]])
    }

    /// On one day, in the same words, with a place and a word such as "Bank" in common.
    @Test func keepsApartWhatIsAboutOthersByItsHeadline() async {
        func match(_ id: String, _ winner: String, _ loser: String, _ scorer: String) -> GroupingText {
            let body = """
                \(winner) beat \(loser) in the cup semi-final at Wembrook on Sunday, with \(scorer) scoring twice before \
                half-time. "We took our chances," said \(winner) manager Paul Grant. The \(loser) coach said that his side \
                had lost concentration, and \(loser) supporters left Wembrook early.
                """
            return GroupingText(
                id: id,
                parts: ["\(winner) beat \(loser) in cup semi-final", body],
                language: .english,
                moment: 3
            )
        }
        func profit(_ id: String, _ bank: String, _ change: String) -> GroupingText {
            let body = """
                \(bank) Bank said on Tuesday that quarterly profit \(change) percent. The chief executive said that the bank \
                had seen more loans go bad. Analysts had expected a smaller change. The shares moved little.
                """
            return GroupingText(
                id: id,
                parts: ["\(bank) Bank profit \(change)% as loans sour", body],
                language: .english,
                moment: 5
            )
        }
        let texts = [
            match("a", "United", "Rovers", "Dan Price"), match("b", "United", "Rovers", "Dan Price"),
            match("c", "City", "Albion", "Tom Price"),
            profit("d", "Norfold", "fell 12"), profit("e", "Norfold", "fell 12"), profit("f", "Sudwell", "rose 9"),
        ]
        let clusters = await texts.clusters(Settings.Grouping(), jobs: 1)
        #expect(clusters.map { $0.sorted() }.sorted { $0[0] < $1[0] } == [[0, 1], [2], [3, 4], [5]])
    }
}
