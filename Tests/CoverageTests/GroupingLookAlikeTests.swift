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
}
