import Testing

@testable import Publishing

@Suite struct LikenessMapTests {
    /// A table of outlets with the percentages given by pair, three events each.
    private func rows(_ names: [String], _ percent: (Int, Int) -> Int?) -> [OutletsPage.LikenessRow] {
        names.indices.map { row in
            OutletsPage.LikenessRow(
                name: names[row],
                address: "",
                sign: .of(place: row),
                cells: names.indices.map { column in
                    OutletsPage.LikenessCell(
                        outlet: names[column],
                        isSelf: row == column,
                        percent: row == column ? nil : percent(min(row, column), max(row, column)),
                        eventCount: 3
                    )
                }
            )
        }
    }

    private func distance(_ a: LikenessMap.Dot, _ b: LikenessMap.Dot) -> Int {
        (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)
    }

    @Test func putsOutletsThatReportAlikeNearEachOther() throws {
        let table = rows(["a", "b", "c", "d"]) { ($0, $1) == (0, 1) || ($0, $1) == (2, 3) ? 80 : 20 }
        let dots = try #require(LikenessMap(of: table)).dots
        for (near, far) in [((0, 1), (0, 2)), ((2, 3), (1, 3)), ((0, 1), (1, 2))] {
            #expect(4 * distance(dots[near.0], dots[near.1]) < distance(dots[far.0], dots[far.1]))
        }
    }

    @Test func drawsOneLineFromEachOutletToTheMostAlike() throws {
        let table = rows(["a", "b", "c"]) { ($0, $1) == (0, 1) ? 80 : $1 == 2 && $0 == 0 ? 40 : 20 }
        let lines = try #require(LikenessMap(of: table)).lines.map { $0.from.name + $0.to.name }
        #expect(lines == ["ab", "ca"])
    }

    @Test func needsThreeOutletsThatCanBeCompared() {
        #expect(LikenessMap(of: rows(["a", "b", "c"]) { ($0, $1) == (0, 1) ? 50 : nil }) == nil)
    }

    @Test(arguments: 0..<20)
    func keepsNamesAndDotsApartAndWithinTheDrawing(seed: Int) throws {
        let names = (0..<8).map { "The \(String(repeating: "x", count: 4 + ($0 * 7 + seed) % 9)) Post" }
        let table = rows(names) { (($0 + 3) * ($1 + 7) * (seed + 11)) % 83 + 10 }
        let map = try #require(LikenessMap(of: table))
        #expect(map.dots.map { [$0.x, $0.y] } == LikenessMap(of: table)?.dots.map { [$0.x, $0.y] })
        for dot in map.dots {
            #expect((0...720).contains(dot.x) && (0...400).contains(dot.y))
            for other in map.dots where other.name != dot.name {
                let isBeside = abs(dot.label.y - other.label.y) >= 12 || dot.label.isLeft != other.label.isLeft
                #expect(isBeside || abs(dot.label.x - other.label.x) >= 20)
            }
        }
    }
}
