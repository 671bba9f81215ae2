/// A template bound to the records it is rendered with: no name is left in it to look up.
///
/// The units stand one behind the other in one array of steps without references of their own, so that running them
/// counts none: that was half of the time a page took.
struct Program: Sendable {
    enum Step: Sendable {
        /// Bytes of `text`; `lines` is a place in `lineStarts`, nil where no line starts in them.
        case text(start: Int, end: Int, lines: Int?)
        case value(Path, escaping: Bool)
        /// The steps up to `end` are what the section holds. `slot` is where the record goes that the section puts at
        /// hand, nil where it is not one.
        case section(Path, slot: Int?, end: Int)
        case inverted(Path, end: Int)
        /// A place in `calls`.
        case call(Int)
        /// A place in `plurals`.
        case plural(Path, Int)
    }

    enum Path: Sendable {
        case current
        /// One of `accesses`.
        case field(slot: Int, Unmanaged<FieldAccess>)
        /// A place in `ways`.
        case nested(slot: Int, way: Int)
    }

    private(set) var steps: [Step] = []
    /// The steps of each unit.
    private(set) var units: [Range<Int>] = []
    private(set) var text: [UInt8] = []
    /// Offsets in `text` at which the indentation of the place comes first.
    private(set) var lineStarts: [[Int]] = []
    private(set) var calls: [Call] = []
    private(set) var plurals: [PluralForms] = []
    /// The way through records within records.
    private(set) var ways: [[FieldAccess]] = []
    /// Keeps what the steps refer to.
    private var accesses: [FieldAccess] = []
    /// How many types of record can be at hand at once.
    let slotCount: Int
    /// The slot that the page's own record goes to; nil where it is not a record.
    let rootSlot: Int?
    let path: String

    init(units: [Unit], slotCount: Int, rootSlot: Int?, path: String) {
        self.slotCount = slotCount
        self.rootSlot = rootSlot
        self.path = path
        for unit in units {
            let start = steps.count
            append(unit.instructions)
            self.units.append(start..<steps.count)
        }
    }

    private mutating func append(_ instructions: [Instruction]) {
        for instruction in instructions {
            switch instruction {
            case .text(let bytes, let starts):
                let start = text.count
                text += bytes
                if !starts.isEmpty { lineStarts.append(starts.map { $0 + start }) }
                steps.append(.text(start: start, end: text.count, lines: starts.isEmpty ? nil : lineStarts.count - 1))
            case .value(let path, let escaping): steps.append(.value(flat(path), escaping: escaping))
            case .section(let path, let slot, let inner):
                let path = flat(path)
                let place = reserve()
                append(inner)
                steps[place] = .section(path, slot: slot, end: steps.count)
            case .inverted(let path, let inner):
                let path = flat(path)
                let place = reserve()
                append(inner)
                steps[place] = .inverted(path, end: steps.count)
            case .call(let call):
                calls.append(call)
                steps.append(.call(calls.count - 1))
            case .plural(let path, let forms):
                plurals.append(forms)
                steps.append(.plural(flat(path), plurals.count - 1))
            }
        }
    }

    /// A place for a step that is known when those behind it are.
    private mutating func reserve() -> Int {
        steps.append(.text(start: 0, end: 0, lines: nil))
        return steps.count - 1
    }

    private mutating func flat(_ path: ValuePath) -> Path {
        switch path {
        case .current: return .current
        case .field(let slot, let access):
            accesses.append(access)
            return .field(slot: slot, .passUnretained(access))
        case .nested(let slot, let way):
            ways.append(way)
            return .nested(slot: slot, way: ways.count - 1)
        }
    }
}
