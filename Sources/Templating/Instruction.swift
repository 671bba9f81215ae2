/// A template or a block, compiled for one set of records at hand.
struct Unit: Sendable {
    var instructions: [Instruction] = []
}

enum Instruction: Sendable {
    /// Bytes as they are; at each offset of `lineStarts` the indentation of the place comes first.
    case text([UInt8], lineStarts: [Int])
    /// A value as its kind is written. `escaping` is for the plain text of the specification between two braces, which
    /// is written as HTML and then escaped.
    case value(ValuePath, escaping: Bool)
    /// `slot` is where the record goes that the section puts at hand, nil where it is not one.
    case section(ValuePath, slot: Int?, [Instruction])
    case inverted(ValuePath, [Instruction])
    case call(Call)
    /// The unit of the form that the number at the path asks for.
    case plural(ValuePath, PluralForms)
}

/// Where a value is found. Of several records of one type only the innermost can be named, so that each type has one
/// slot, and a name is a slot and how the field is read.
enum ValuePath: Sendable {
    case current
    case field(slot: Int, FieldAccess)
    /// The way through records within records.
    case nested(slot: Int, [FieldAccess])
}

struct Call: Sendable {
    var unit: Int
    var indentation: [UInt8] = []
    /// The unit's first line is to be indented, and the unit does not say so itself.
    var startsLine = false
    /// A line's end is to follow.
    var endsLine = false
}

/// The units of a phrase's forms.
struct PluralForms: Sendable {
    var rule: PluralRule
    var units: [PluralCategory: Int]
}
