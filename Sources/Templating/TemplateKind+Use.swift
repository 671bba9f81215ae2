/// What a template may do with a kind of value.
extension TemplateKind {
    var unwrapped: TemplateKind {
        if case .optional(let kind) = self { kind.unwrapped } else { self }
    }

    /// What a section over it puts at hand.
    var element: TemplateKind {
        switch unwrapped {
        case .list(let element): element.unwrapped
        case let kind: kind
        }
    }

    /// With its article, to stand in a sentence.
    var described: String {
        switch unwrapped {
        case .text, .plain: "text"
        case .number: "a number"
        case .flag: "a flag"
        case .html: "HTML"
        case .record(let record): "a record (\(record.name))"
        case .list(let element): "a list of \(element)"
        case .optional(let kind): kind.described
        }
    }

    /// Why `{{name}}` or `{{{name}}}` can't stand for it, nil where it can.
    func faultWhenShown(_ name: String, escaped: Bool) -> (summary: String, remedy: String)? {
        switch unwrapped {
        case .plain: nil
        case .html:
            escaped
                ? ("'\(name)' is HTML, which two braces would escape", "write '{{{\(name)}}}' with three braces") : nil
        case .text, .number, .flag:
            escaped
                ? nil
                : ("'\(name)' is \(described), not HTML, and must be escaped", "write '{{\(name)}}' with two braces")
        case .record(let record):
            (
                "'\(name)' is \(described), which can't be shown",
                "show one of its names: \(TemplateSchema(record).fields.map(\.name).joined(separator: ", "))"
            )
        case .list, .optional:
            (
                "'\(name)' is \(described), which can't be shown",
                "write '{{#\(name)}}…{{/\(name)}}' around what to show of each"
            )
        }
    }

    /// What to write where a dotted name asks for a name within it.
    func remedyForNames(_ name: String) -> String {
        if case .list = unwrapped { return "write '{{#\(name)}}…{{/\(name)}}' to reach its elements" }
        return "write '\(name)' alone"
    }
}
