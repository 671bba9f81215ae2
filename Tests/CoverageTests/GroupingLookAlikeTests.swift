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
}
