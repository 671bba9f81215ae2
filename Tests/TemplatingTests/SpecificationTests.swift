import Diagnostics
import Foundation
import Templating
import Testing

/// The test suite of the language itself, which lies beside the package and is not part of it.
private let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/mustache-spec").standardized

private let files = [
    "comments", "delimiters", "inheritance", "interpolation", "inverted", "partials", "sections",
]

/// Where the specification has a missing name or partial show nothing, we have an error, also in a section that this
/// data does not enter: its summary.
private let strict = [
    "interpolation: Basic Context Miss Interpolation": "unknown name 'cannot'",
    "interpolation: Triple Mustache Context Miss Interpolation": "unknown name 'cannot'",
    "interpolation: Ampersand Context Miss Interpolation": "unknown name 'cannot'",
    "interpolation: Dotted Names - Broken Chains": "unknown name 'a.b.c': 'a' has no 'b'",
    "interpolation: Dotted Names - Broken Chain Resolution": "unknown name 'a.b.c.name': 'b' has no 'c'",
    "interpolation: Dotted Names - Context Precedence": "unknown name 'b.c': 'b' has no 'c'",
    "interpolation: Dotted Names are never single keys": "unknown name 'a.b'",
    "inverted: Context": "unknown name 'name'",
    "inverted: List": "unknown name 'n'",
    "inverted: Context Misses": "unknown name 'missing'",
    "inverted: Dotted Names - Broken Chains": "unknown name 'a.b.c': 'a' has no 'b'",
    "sections: Context Misses": "unknown name 'missing'",
    "sections: Dotted Names - Broken Chains": "unknown name 'a.b.c': 'a' has no 'b'",
    "partials: Failed Lookup": "there is no template 'text'",
    "inheritance: Negative Sections": "unknown name 'bar'",
]

private struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var template: String
    var data: JSONValue
    var partials: [String: String]
    var expected: String

    var testDescription: String { name }

    static func read() -> [Case] {
        files.flatMap { file -> [Case] in
            guard
                let bytes = try? Data(contentsOf: folder.appending(path: "\(file).json")),
                let suite = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any]
            else { return [] }
            return (suite["tests"] as? [[String: Any]] ?? []).map { test in
                Case(
                    name: "\(file): \(test["name"] as? String ?? "")",
                    template: test["template"] as? String ?? "",
                    data: JSONValue(test["data"] ?? [String: Any]()),
                    partials: test["partials"] as? [String: String] ?? [:],
                    expected: test["expected"] as? String ?? ""
                )
            }
        }
    }
}

private let cases = Case.read()

@Suite struct SpecificationTests {
    @Test func findsTheWholeSuiteOrNone() {
        if cases.isEmpty { print("left out: no Mustache specification at \(folder.path)") }
        #expect(cases.isEmpty || cases.count == 163)
    }

    @Test(arguments: cases)
    private func rendersWhatTheSpecificationExpects(of test: Case) {
        let (output, diagnostics) = render(test.template, test.data, partials: test.partials)
        if let message = strict[test.name] {
            #expect(diagnostics.map(\.summary) == [message])
        } else {
            #expect(diagnostics.map(\.description) == [])
            #expect(output == test.expected)
        }
    }

    @Test func namesNoExceptionThatTheSuiteLacks() {
        let names = Set(cases.map(\.name))
        #expect(cases.isEmpty || strict.keys.allSatisfy(names.contains))
    }
}
