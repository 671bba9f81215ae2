/// What a section of a template puts at hand.
package enum TemplateValue {
    case text(String)
    case number(Int)
    case flag(Bool)
    case html(HTML)
    /// Where the record lies while its section is rendered.
    case record(UnsafeRawPointer)
    case list([TemplateValue])
}

extension TemplateValue {
    var isPresent: Bool {
        switch self {
        case .text(let text): text.isPresent
        case .number(let number): number.isPresent
        case .flag(let flag): flag.isPresent
        case .html(let html): html.isPresent
        case .record: true
        case .list(let values): !values.isEmpty
        }
    }

    func append(to output: inout [UInt8]) {
        switch self {
        case .text(let text): text.append(to: &output)
        case .number(let number): number.append(to: &output)
        case .flag(let flag): flag.append(to: &output)
        case .html(let html): html.append(to: &output)
        case .record, .list: break
        }
    }

    /// Hands over what a section over it puts at hand, one after the other.
    package func forEach(_ body: (TemplateValue) -> Void) {
        if case .list(let values) = self {
            values.forEach(body)
        } else if isPresent {
            body(self)
        }
    }
}
