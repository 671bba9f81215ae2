import Seeding
import Diagnostics
import Foundation
import Testing

@Suite struct BoundsTests {
    @Test(arguments: [101, 10_000])
    func refusesTagsThatNestTooDeep(_ depth: Int) throws {
        let template = String(repeating: "{{#a}}", count: depth) + String(repeating: "{{/a}}", count: depth)
        #expect(try render(template, #"{"a": true}"#).contains("tags nest more than 100 deep"))
    }

    @Test func rendersTagsThatNestAsDeepAsAllowed() throws {
        let template = String(repeating: "{{#a}}", count: 100) + "x" + String(repeating: "{{/a}}", count: 100)
        #expect(try render(template, #"{"a": true}"#) == "x")
    }

    @Test func endsARecursionThatTheDataDoesNotEnd() throws {
        let message = try render("{{#a}}{{> main}}{{/a}}", #"{"a": "on"}"#)
        #expect(message.hasPrefix("main.mustache: error: sections and partials nest more than 200 deep; see that"))
    }

    /// 512 KiB are what macOS gives the threads that run tasks; without the optimiser a frame is four times as large.
    @Test func keepsWithinASmallStack() async throws {
        let data = try JSONValue(parsing: #"{"a": [{"b": "x"}], "no": false}"#)
        let sections = String(repeating: "{{#a}}", count: 99) + "{{> q}}" + String(repeating: "{{/a}}", count: 99)
        let blocks = String(repeating: "{{#a}}{{$b}}", count: 50) + String(repeating: "{{/b}}{{/a}}", count: 50)
        for template in [
            "{{#a}}{{> main}}{{/a}}", "{{#a}}{{#b}}{{^no}}{{> main}}{{/no}}{{/b}}{{/a}}", sections, blocks + "{{> q}}",
        ] {
            let identifier = await withCheckedContinuation { continuation in
                let thread = Thread {
                    let result = render(template, data, partials: ["q": blocks + "{{#a}}{{> q}}{{/a}}"])
                    continuation.resume(returning: result.diagnostics.first?.identifier)
                }
                #if DEBUG
                    thread.stackSize = 4 * 512 << 10
                #else
                    thread.stackSize = 512 << 10
                #endif
                thread.start()
            }
            #expect(identifier == "endless-rendering")
        }
    }

    @Test func rendersDataAHundredRecordsDeep() throws {
        let json =
            String(repeating: #"{"below": ["#, count: 99) + #"{"below": []}"# + String(repeating: "]}", count: 99)
        #expect(
            try render("{{> node}}", json, partials: ["node": "({{#below}}{{> node}}{{/below}})"]).utf8.count == 200
        )
    }

    @Test func refusesTemplatesThatIncludeEachOtherInEveryOrder() throws {
        let names = (0..<12).map { "p\($0)" }
        let calls = names.map { "{{<\($0)}}{{$\($0)}}{{$x}}{{/x}}{{/\($0)}}{{/\($0)}}" }.joined()
        let partials = names.map { ($0, "{{#a}}{{$\($0)}}{{/\($0)}}{{$x}}{{/x}}\(calls){{/a}}") }
        let message = try render(calls, #"{"a": false}"#, partials: Dictionary(uniqueKeysWithValues: partials))
        #expect(message.contains("the templates include each other in too many ways; include fewer"))
    }

    /// Whatever is done to templates, reading, checking and rendering them ends without a trap.
    @Test(arguments: 0..<8)
    func survivesMutatedTemplates(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let data = try JSONValue(
            parsing: #"{"a": [{"b": "x", "a": [{"b": "&"}]}], "b": true, "c": {"d": "<p>", "e": null}}"#
        )
        let page =
            "{{<p}}{{$t}}\n  {{#a}}{{b}}\n  {{> q}}\n{{/a}}{{/t}} {{/p}}{{c.d}}{{{c.d}}}{{^b}}{{=<% %>=}}<%.%><%/b%>"
        let pieces = [
            "{{", "}}", "{{{", "}}}", "{{#a}}", "{{/a}}", "{{$t}}", "{{/t}}", "{{<p}}", "{{/p}}", "{{> q}}",
            "{{> main}}", "\n", "  ", "é", "{{=", "=}}", "{{!", ".", "{{c.d}}",
        ].map { Array($0.utf8) }
        for _ in 0..<150 {
            let mutated = mutate(page, pieces, &random)
            let partials = [
                "p": mutate("<p>\n  {{$t}}{{b}}{{/t}}\n{{#c}}{{> q}}{{/c}}", pieces, &random),
                "q": mutate("{{#a}}\n {{> q}}\n{{/a}}{{^a}}{{<p}}{{/p}}{{/a}}", pieces, &random),
            ]
            let (output, diagnostics) = render(mutated, data, partials: partials)
            let again = render(mutated, data, partials: partials)
            #expect(again.output == output && again.diagnostics == diagnostics)
            #expect(diagnostics.allSatisfy { $0.location != nil })
        }
    }

    private func mutate(_ template: String, _ pieces: [[UInt8]], _ random: inout SeededRandom) -> String {
        var bytes = Array(template.utf8)
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let at = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, at + Int.random(in: 0...6, using: &random))
            bytes.replaceSubrange(
                at..<end,
                with: Bool.random(using: &random) ? pieces.randomElement(using: &random) ?? [] : []
            )
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
