/// The kinds of value at hand at one place of a template.
struct Scope: Hashable {
    /// Slots of the records, the innermost last, each once: an outer record of the same type can't be named, and
    /// leaving it out keeps the scopes of a recursive partial finite in number.
    private(set) var slots: [Int] = []
    /// What `.` stands for.
    private(set) var current: TemplateKind

    init(_ root: TemplateKind, slot: Int?) {
        current = root
        if let slot { slots = [slot] }
    }

    func entering(_ kind: TemplateKind, slot: Int?) -> Scope {
        var scope = self
        scope.current = kind
        if let slot {
            scope.slots.removeAll { $0 == slot }
            scope.slots.append(slot)
        }
        return scope
    }
}

/// The blocks that take the place of others, by the names they replace. Each brings the arguments that were in force
/// where it was written: what a page puts into its layout's block is read as the page's own.
struct BlockArguments: Hashable {
    struct Argument: Hashable {
        var name: String
        var body: UnitKey.Body
        var arguments: Int
    }

    /// Sorted by name.
    private(set) var given: [Argument] = []

    func argument(named name: String) -> Argument? { given.first { $0.name == name } }

    /// With `more` for the names that have none yet: what stands further out goes first.
    func adding(_ more: [Argument]) -> BlockArguments {
        var arguments = self
        arguments.given += more.filter { argument(named: $0.name) == nil }
        arguments.given.sort { $0.name < $1.name }
        return arguments
    }
}

/// What one unit is compiled for: equal keys are compiled once, which is what ends the compilation of a template that
/// includes itself.
struct UnitKey: Hashable {
    /// A template, or the block of it whose tag starts at `offset`.
    struct Body: Hashable {
        var template: String
        var offset: Int?
    }

    var body: Body
    var scope: Scope
    /// Place of the blocks' arguments among those the compilation has met.
    var arguments: Int
}
