/// The kind of value a name stands for, known before there is any value.
package indirect enum TemplateKind: Hashable, Sendable {
    case text
    case number
    case flag
    case html
    /// HTML that `{{…}}` takes too, and escapes. No model gives it: the specification of Mustache knows one kind of
    /// text only, and its examples are run with this one.
    case plain
    case record(Reference)
    case list(TemplateKind)
    case optional(TemplateKind)

    /// A type of record by identity. Its schema is made when asked for, so that a type may hold itself.
    package struct Reference: Hashable, Sendable {
        enum Identity: Hashable, Sendable {
            case type(ObjectIdentifier)
            case named(String)
        }

        let identity: Identity
        private let makeName: @Sendable () -> String
        let makeFields: @Sendable () -> [TemplateSchema.Field]

        /// For documentation and messages: a name takes longer to look up than all that a page's template needs of a type.
        package var name: String { makeName() }

        package static func == (a: Reference, b: Reference) -> Bool { a.identity == b.identity }
        package func hash(into hasher: inout Hasher) { hasher.combine(identity) }
    }
}

extension TemplateKind.Reference {
    package init<Record: TemplateRecord>(_ type: Record.Type) {
        identity = .type(ObjectIdentifier(type))
        makeName = { Self.name(of: type) }
        makeFields = { Record.templateFields.map(TemplateSchema.Field.init) }
    }

    /// With the types it stands in, since several may have a `Row`: `SharedPair.Row`.
    private static func name(of type: (some TemplateRecord).Type) -> String {
        String(reflecting: type).split(separator: ".").dropFirst().filter { !$0.hasPrefix("(") }.joined(separator: ".")
    }

    /// A record that no Swift type stands behind; two of one name are taken for the same.
    package init(named name: String, fields: @escaping @Sendable () -> [TemplateSchema.Field]) {
        identity = .named(name)
        makeName = { name }
        makeFields = fields
    }
}

extension TemplateKind: CustomStringConvertible {
    /// As documentation and messages say it: `optional text`, `list of HeadlineRow`.
    package var description: String {
        switch self {
        case .text: "text"
        case .number: "number"
        case .flag: "flag"
        case .html: "HTML"
        case .plain: "plain text"
        case .record(let record): record.name
        case .list(let element): "list of \(element)"
        case .optional(let kind): "optional \(kind)"
        }
    }
}
