/// What a name in a template stands for while a page is rendered.
///
/// Absent in the sense of `{{#name}}` and `{{^name}}` are: `none`, `false`, 0, text and HTML without a byte, and a list
/// without an element. A record is always there.
package enum TemplateValue: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case html(HTML)
    case record(any TemplateRecord)
    case list([TemplateValue])
    case none
}

extension TemplateValue {
    var isPresent: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .number(let number): number != 0
        case .flag(let flag): flag
        case .html(let html): !html.isEmpty
        case .record: true
        case .list(let values): !values.isEmpty
        case .none: false
        }
    }
}
