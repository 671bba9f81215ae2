import Diagnostics

@testable import Templating

/// Renders `template`, with `partials` to include, with the JSON in `data`: what came out, and what was reported.
func render(
    _ template: String,
    _ data: JSONValue,
    partials: [String: String] = [:]
) -> (output: String, diagnostics: [Diagnostic]) {
    let sources = partials.sorted { $0.key < $1.key } + [(key: "main", value: template)]
    let set = TemplateSet.parsing(
        sources.map { TemplateSource(name: $0.key, path: "\($0.key).mustache", utf8: Array($0.value.utf8)) }
    )
    let kind = JSONValue.kind(of: [data], at: "data")
    let program = set.value.program("main", root: kind)
    var output: [UInt8] = []
    var failures: [Diagnostic] = []
    data.withRoot { failures = program.value?.render($0, into: &output) ?? [] }
    return (String(decoding: output, as: UTF8.self), set.diagnostics + program.diagnostics + failures)
}

func render(_ template: String, _ json: String, partials: [String: String] = [:]) throws -> String {
    let (output, diagnostics) = try render(template, JSONValue(parsing: json), partials: partials)
    return diagnostics.isEmpty ? output : diagnostics.map(\.description).joined(separator: "\n")
}
