/// One name that a model gives its templates: what kind of value it is, what it says, and how it is read.
///
/// - `description` is one sentence, with its full stop.
/// - `example` is a value as it would stand on the page; records and lists of records need none.
package struct TemplateField<Record: TemplateRecord>: Sendable {
    package var name: String
    package var kind: TemplateKind
    package var description: String
    package var example: String?
    package var access: FieldAccess

    package init(
        name: String,
        kind: TemplateKind,
        description: String = "",
        example: String? = nil,
        access: FieldAccess
    ) {
        self.name = name
        self.kind = kind
        self.description = description
        self.example = example
        self.access = access
    }
}

// Each kind is made from a key path or from a closure. Where the key path is of stored properties the value is read in
// place; else it is computed from the record, which stays where it is so that nothing of it is copied but what is read.
extension TemplateField {

    package static func text(
        _ name: String,
        _ description: String,
        example: String,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> String
    ) -> TemplateField {
        computed(name, .text, description, example: example, read)
    }

    package static func text(
        _ name: String,
        _ description: String,
        example: String,
        _ property: any KeyPath<Record, String> & Sendable
    ) -> TemplateField {
        stored(name, .text, description, example: example, property)
    }

    package static func optionalText(
        _ name: String,
        _ description: String,
        example: String,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> String?
    ) -> TemplateField {
        computed(name, .optional(.text), description, example: example, read)
    }

    package static func optionalText(
        _ name: String,
        _ description: String,
        example: String,
        _ property: any KeyPath<Record, String?> & Sendable
    ) -> TemplateField {
        stored(name, .optional(.text), description, example: example, property)
    }

    package static func number(
        _ name: String,
        _ description: String,
        example: Int,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> Int
    ) -> TemplateField {
        computed(name, .number, description, example: String(example), read)
    }

    package static func number(
        _ name: String,
        _ description: String,
        example: Int,
        _ property: any KeyPath<Record, Int> & Sendable
    ) -> TemplateField {
        stored(name, .number, description, example: String(example), property)
    }

    package static func optionalNumber(
        _ name: String,
        _ description: String,
        example: Int,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> Int?
    ) -> TemplateField {
        computed(name, .optional(.number), description, example: String(example), read)
    }

    package static func optionalNumber(
        _ name: String,
        _ description: String,
        example: Int,
        _ property: any KeyPath<Record, Int?> & Sendable
    ) -> TemplateField {
        stored(name, .optional(.number), description, example: String(example), property)
    }

    /// Shown with `{{name}}` it reads `true` or `false`, as HTML attributes such as `aria-expanded` want it.
    package static func flag(
        _ name: String,
        _ description: String,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> Bool
    ) -> TemplateField {
        computed(name, .flag, description, example: "true", read)
    }

    package static func flag(
        _ name: String,
        _ description: String,
        _ property: any KeyPath<Record, Bool> & Sendable
    ) -> TemplateField {
        stored(name, .flag, description, example: "true", property)
    }

    /// Whether a list has an element.
    package static func flag<Element: FieldElement>(
        _ name: String,
        _ description: String,
        anyOf list: any KeyPath<Record, [Element]> & Sendable
    ) -> TemplateField {
        var field = stored(name, .flag, description, example: "true", list)
        field.access = FieldAccess(
            append: { [access = field.access] in access.isPresent($0).append(to: &$1) },
            isPresent: field.access.isPresent,
            forEach: { [access = field.access] in if access.isPresent($0) { $1(.flag(true)) } }
        )
        return field
    }

    package static func html(
        _ name: String,
        _ description: String,
        example: String,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> HTML
    ) -> TemplateField {
        computed(name, .html, description, example: example, read)
    }

    package static func html(
        _ name: String,
        _ description: String,
        example: String,
        _ property: any KeyPath<Record, HTML> & Sendable
    ) -> TemplateField {
        stored(name, .html, description, example: example, property)
    }

    package static func optionalHTML(
        _ name: String,
        _ description: String,
        example: String,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> HTML?
    ) -> TemplateField {
        computed(name, .optional(.html), description, example: example, read)
    }

    package static func optionalHTML(
        _ name: String,
        _ description: String,
        example: String,
        _ property: any KeyPath<Record, HTML?> & Sendable
    ) -> TemplateField {
        stored(name, .optional(.html), description, example: example, property)
    }

    package static func record<Inner: TemplateRecord>(
        _ name: String,
        of type: Inner.Type,
        _ description: String,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> Inner
    ) -> TemplateField {
        computed(name, .record(.init(type)), description, example: nil, read)
    }

    package static func record<Inner: TemplateRecord>(
        _ name: String,
        of type: Inner.Type,
        _ description: String,
        _ property: any KeyPath<Record, Inner> & Sendable
    ) -> TemplateField {
        stored(name, .record(.init(type)), description, example: nil, property)
    }

    package static func optionalRecord<Inner: TemplateRecord>(
        _ name: String,
        of type: Inner.Type,
        _ description: String,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> Inner?
    ) -> TemplateField {
        computed(name, .optional(.record(.init(type))), description, example: nil, read)
    }

    package static func optionalRecord<Inner: TemplateRecord>(
        _ name: String,
        of type: Inner.Type,
        _ description: String,
        _ property: any KeyPath<Record, Inner?> & Sendable
    ) -> TemplateField {
        stored(name, .optional(.record(.init(type))), description, example: nil, property)
    }

    package static func list<Element: TemplateRecord>(
        _ name: String,
        of type: Element.Type,
        _ description: String,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> [Element]
    ) -> TemplateField {
        computed(name, .list(.record(.init(type))), description, example: nil, read)
    }

    package static func list<Element: TemplateRecord>(
        _ name: String,
        of type: Element.Type,
        _ description: String,
        _ property: any KeyPath<Record, [Element]> & Sendable
    ) -> TemplateField {
        stored(name, .list(.record(.init(type))), description, example: nil, property)
    }

    /// A list of words or lines; inside its section `{{.}}` is the one at hand.
    package static func texts(
        _ name: String,
        _ description: String,
        example: String,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> [String]
    ) -> TemplateField {
        computed(name, .list(.text), description, example: example, read)
    }

    package static func texts(
        _ name: String,
        _ description: String,
        example: String,
        _ property: any KeyPath<Record, [String]> & Sendable
    ) -> TemplateField {
        stored(name, .list(.text), description, example: example, property)
    }

    private static func computed(
        _ name: String,
        _ kind: TemplateKind,
        _ description: String,
        example: String?,
        _ read: @escaping @Sendable (UnsafePointer<Record>) -> some FieldValue
    ) -> TemplateField {
        TemplateField(
            name: name,
            kind: kind,
            description: description,
            example: example,
            access: FieldAccess(read)
        )
    }

    @inline(__always)
    private static func stored<Value: FieldValue>(
        _ name: String,
        _ kind: TemplateKind,
        _ description: String,
        example: String?,
        _ property: any KeyPath<Record, Value> & Sendable
    ) -> TemplateField {
        let access =
            MemoryLayout<Record>.offset(of: property).map { FieldAccess(of: Value.self, at: $0) }
            ?? FieldAccess { (record: UnsafePointer<Record>) in record.pointee[keyPath: property] }
        return TemplateField(name: name, kind: kind, description: description, example: example, access: access)
    }
}
