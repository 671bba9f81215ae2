/// One name that a model gives its templates: what kind of value it is, what it says, and how it is read.
///
/// - `description` is one sentence, with its full stop.
/// - `example` is a value as it would stand on the page; records and lists of records need none.
package struct TemplateField<Record: TemplateRecord>: Sendable {
    package var name: String
    package var kind: TemplateKind
    package var description: String
    package var example: String?
    package var value: @Sendable (Record) -> TemplateValue
}

extension TemplateField {
    package static func text(
        _ name: String,
        _ description: String,
        example: String,
        _ read: @escaping @Sendable (Record) -> String
    ) -> TemplateField {
        TemplateField(name: name, kind: .text, description: description, example: example) { .text(read($0)) }
    }

    package static func optionalText(
        _ name: String,
        _ description: String,
        example: String,
        _ read: @escaping @Sendable (Record) -> String?
    ) -> TemplateField {
        TemplateField(name: name, kind: .optional(.text), description: description, example: example) {
            read($0).map(TemplateValue.text) ?? .none
        }
    }

    package static func number(
        _ name: String,
        _ description: String,
        example: Int,
        _ read: @escaping @Sendable (Record) -> Int
    ) -> TemplateField {
        TemplateField(name: name, kind: .number, description: description, example: String(example)) {
            .number(read($0))
        }
    }

    package static func optionalNumber(
        _ name: String,
        _ description: String,
        example: Int,
        _ read: @escaping @Sendable (Record) -> Int?
    ) -> TemplateField {
        TemplateField(name: name, kind: .optional(.number), description: description, example: String(example)) {
            read($0).map(TemplateValue.number) ?? .none
        }
    }

    /// Shown with `{{name}}` it reads `true` or `false`, as HTML attributes such as `aria-expanded` want it.
    package static func flag(
        _ name: String,
        _ description: String,
        _ read: @escaping @Sendable (Record) -> Bool
    ) -> TemplateField {
        TemplateField(name: name, kind: .flag, description: description, example: "true") { .flag(read($0)) }
    }

    package static func html(
        _ name: String,
        _ description: String,
        example: String,
        _ read: @escaping @Sendable (Record) -> HTML
    ) -> TemplateField {
        TemplateField(name: name, kind: .html, description: description, example: example) { .html(read($0)) }
    }

    package static func optionalHTML(
        _ name: String,
        _ description: String,
        example: String,
        _ read: @escaping @Sendable (Record) -> HTML?
    ) -> TemplateField {
        TemplateField(name: name, kind: .optional(.html), description: description, example: example) {
            read($0).map(TemplateValue.html) ?? .none
        }
    }

    package static func record<Inner: TemplateRecord>(
        _ name: String,
        of type: Inner.Type,
        _ description: String,
        _ read: @escaping @Sendable (Record) -> Inner
    ) -> TemplateField {
        TemplateField(name: name, kind: .record(.init(type)), description: description) { .record(read($0)) }
    }

    package static func optionalRecord<Inner: TemplateRecord>(
        _ name: String,
        of type: Inner.Type,
        _ description: String,
        _ read: @escaping @Sendable (Record) -> Inner?
    ) -> TemplateField {
        TemplateField(name: name, kind: .optional(.record(.init(type))), description: description) {
            read($0).map { .record($0) } ?? .none
        }
    }

    package static func list<Element: TemplateRecord>(
        _ name: String,
        of type: Element.Type,
        _ description: String,
        _ read: @escaping @Sendable (Record) -> [Element]
    ) -> TemplateField {
        TemplateField(name: name, kind: .list(.record(.init(type))), description: description) {
            .list(read($0).map { .record($0) })
        }
    }

    /// A list of words or lines; inside its section `{{.}}` is the one at hand.
    package static func texts(
        _ name: String,
        _ description: String,
        example: String,
        _ read: @escaping @Sendable (Record) -> [String]
    ) -> TemplateField {
        TemplateField(name: name, kind: .list(.text), description: description, example: example) {
            .list(read($0).map(TemplateValue.text))
        }
    }
}
