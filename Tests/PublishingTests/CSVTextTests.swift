import Testing

@testable import Publishing

struct CSVTextTests {
    /// As RFC 4180 has it, character by character.
    private func expected(_ text: String) -> String {
        let needsMarks = text.utf8.contains { "\",\n\r".utf8.contains($0) }
        return needsMarks
            ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            : text
    }

    @Test(arguments: ["", "\"", ",", "\n", "\r", "\t", "\"\"", "\",\"", "é", "\t,"])
    func setsMarksAroundWhatNeedsThemWhereverItStands(_ sign: String) {
        for position in 1..<20 {
            let before = String(repeating: "a", count: position)
            for text in [before + sign, before + sign + "bcdefghij" + sign + "k"] {
                var table = CSVText()
                table.cell(text)
                table.cell(7)
                #expect(String(decoding: table.bytes, as: UTF8.self) == expected(text) + ",7")
            }
        }
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@a", "\ta", "＝1"]) func setsAnApostropheBeforeAFormula(_ text: String) {
        var table = CSVText()
        table.cell(text)
        #expect(String(decoding: table.bytes, as: UTF8.self) == "'" + text)
    }

    @Test func takesCellsThatWereWrittenBefore() {
        var cells = CSVText()
        cells.cell("a,b")
        cells.cell("c")
        var table = CSVText()
        table.cell(1)
        table.cells(cells.bytes)
        table.cell(2)
        #expect(String(decoding: table.bytes, as: UTF8.self) == "1,\"a,b\",c,2")
    }
}
