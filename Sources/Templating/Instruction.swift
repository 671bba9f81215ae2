/// A template or a block, compiled for one set of records at hand.
struct Unit: Sendable {
    var instructions: [Instruction] = []
}

enum Instruction: Sendable {
    /// Bytes as they are; at each offset of `lineStarts` the indentation of the place comes first.
    case text([UInt8], lineStarts: [Int])
    case escaped(ValuePath)
    case raw(ValuePath)
    /// `slot` is where the record goes that the section puts at hand, nil where it is not one.
    case section(ValuePath, slot: Int?, [Instruction])
    case inverted(ValuePath, [Instruction])
    case call(Call)
}

/// Where a value is found. Of several records of one type only the innermost can be named, so that each type has one
/// slot, and a name is a slot and a place in its schema.
enum ValuePath: Sendable {
    case current
    case field(slot: Int, index: Int)
    case nested(slot: Int, indices: [Int])
}

struct Call: Sendable {
    var unit: Int
    var indentation: [UInt8] = []
    /// The unit's first line is to be indented, and the unit does not say so itself.
    var startsLine = false
    /// A line's end is to follow.
    var endsLine = false
}
