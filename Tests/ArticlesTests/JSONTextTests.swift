import Articles
import Foundation
import Testing

struct JSONTextTests {
    private static let hostile = "</script><!--<script> \u{2028}\u{2029} \u{A8}\u{28}é \"\\\n\u{0} 😀 ẨẩĨ ]]>"

    @Test func writesNothingThatEndsAScriptElement() throws {
        var json = JSONText(depthOfLines: 0, isInHTML: true)
        json.object { $0.string("text", Self.hostile) }
        #expect(!json.text.contains("<"))
        #expect(!json.text.unicodeScalars.contains { $0.value == 0x2028 || $0.value == 0x2029 })
        #expect(!json.text.contains("\n"))
        let read = try JSONDecoder().decode([String: String].self, from: Data(json.bytes))
        #expect(read == ["text": Self.hostile])
    }

    @Test(
        arguments: ["\"", "\\", "\n", "\u{1}", "<", "\u{2028}", "\u{2029}", "\u{2027}", "“", "\"\"", "<<\u{2028}"],
        [true, false]
    )
    func writesWhatMustBeEscapedWhereverItStands(_ escaped: String, isInHTML: Bool) throws {
        for position in 0..<20 {
            let before = String(repeating: "é", count: position)
            for text in [before + escaped, before + escaped + "and so on" + escaped] {
                var json = JSONText(depthOfLines: 0, isInHTML: isInHTML)
                json.object { $0.string("text", text) }
                #expect(try JSONDecoder().decode([String: String].self, from: Data(json.bytes)) == ["text": text])
                #expect(
                    !isInHTML || !json.text.unicodeScalars.contains { "<\u{2028}\u{2029}".unicodeScalars.contains($0) }
                )
            }
        }
    }

    @Test func writesListsWithinLists() {
        var json = JSONText(depthOfLines: 0)
        json.list { json in
            json.list { $0.number(1) }
            json.string("a")
        }
        #expect(json.text == "[[1], \"a\"]")
    }
}
