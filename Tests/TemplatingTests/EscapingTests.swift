import Testing

@testable import Templating

struct EscapingTests {
    private static let entities: [Character: String] = [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    ]

    /// Beside the five the bytes that differ from one of them in a bit.
    @Test(arguments: Array("&<>\"'%(*/?=#!;~ é") + ["“"]) func escapesFiveSignsWhereverTheyStand(_ sign: Character) {
        for position in 0..<20 {
            let before = String(repeating: "a", count: position)
            for text in ["\(before)\(sign)", "\(before)\(sign)\(sign)bcdefgh\(sign)i"] {
                var bytes: [UInt8] = []
                bytes.append(escaping: text)
                let expected = text.map { Self.entities[$0] ?? String($0) }.joined()
                #expect(String(decoding: bytes, as: UTF8.self) == expected)
            }
        }
    }

    @Test(arguments: [0, 7, 10, 99, 100, 120, 1_234_567_890, -1, -10, .max, .min])
    func writesNumbersInDecimalDigits(_ number: Int) {
        var bytes = Array("a".utf8)
        bytes.append(decimal: number)
        #expect(String(decoding: bytes, as: UTF8.self) == "a\(number)")
    }
}
