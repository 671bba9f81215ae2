import Testing
import Yams

@testable import Articles

/// What is read without a YAML parser must be what the parser reads.
struct SimpleYAMLTests {
    @Test(arguments: 0..<8)
    func readsWhatYamsReads(seed: Int) throws {
        var random = Seeded(seed)
        var simpleTexts = 0
        for _ in 0..<2000 {
            let text = Self.text(&random)
            simpleTexts += try Self.compare(text) ? 1 : 0
        }
        #expect(simpleTexts > 50)
    }

    /// Whether the text was read without the parser.
    private static func compare(_ text: String) throws -> Bool {
        guard let simple = SimpleYAML(text, linesBefore: 0).value else { return false }
        let node = try #require(try Yams.compose(yaml: text), "\(text)")
        let entries = try #require(node.mapping).map { key, value in
            [key.string ?? "", value.scalar?.string ?? "?", "\(key.mark?.line ?? 0)", "\(value.mark?.column ?? 0)"]
        }
        guard case .mapping(let found) = simple.content else {
            Issue.record("no mapping")
            return true
        }
        let read = found.map { entry in
            guard case .text(let text, _) = entry.value.content else { return [entry.key] }
            return [entry.key, text, "\(entry.line)", "\(entry.value.column)"]
        }
        #expect(read == entries, "\(text)")
        return true
    }

    @Test func readsTheUsualFrontMatter() throws {
        let text = "title: \"A \\\"b\\\": c\"\ndate: 2024-03-01T10:00:00+02:00\nurl: https://a.example/b#c\nlang: en\n"
        let value = try #require(SimpleYAML(text, linesBefore: 0).value)
        guard case .mapping(let entries) = value.content else { return }
        #expect(entries.map(\.key) == ["title", "date", "url", "lang"])
        #expect(entries[0].value.content == .text("A \"b\": c", isPlain: false))
    }

    /// Lines of keys and values put together from pieces that mean something in YAML.
    private static func text(_ random: inout Seeded) -> String {
        let keys = ["title", "a", "b_c", "date", "K1", "yes", "no", "null", "<<", "- a", " x", "é"]
        let pieces = [
            "word", " ", " ", ": ", ":", "#", " #", "\"", "'", "\\", "\\\"", "[", "]", "{", "}", ",", "-", "- ", "é",
            "“", "|", ">",
            "&a", "*a", "!x", "%", "@", "`", "~", "null", "true", "12", "2024-01-01", "\t", "\u{85}", "\u{A0}",
            "\u{2028}", "?", "😀",
        ]
        return (0...random.next(3)).map { _ in
            let value = (0..<random.next(6)).map { _ in pieces[random.next(pieces.count)] }.joined()
            let isQuoted = random.next(3) == 0
            return
                "\(keys[random.next(keys.count)]):\(random.next(8) == 0 ? "" : " ")\(isQuoted ? "\"\(value)\"" : value)\n"
        }.joined()
    }
}

/// A generator whose numbers are the same in every run.
struct Seeded {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    /// From 0 up to, but not including, `bound`.
    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }
}
