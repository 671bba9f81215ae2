import Diagnostics

/// Binds a template to what it is rendered with: every name becomes a slot and an index, every partial, parent and
/// block a call, and whatever can't be bound a diagnostic.
struct Compilation {
    /// More than any site needs; a few templates that include each other in every order could ask for millions.
    private static let unitLimit = 4_000

    let set: TemplateSet
    var units: [Unit] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// A template with mistakes of its own was met: they are told already, and nothing can be rendered.
    private(set) var metBroken = false
    private var records = RecordTable()
    private var argumentSets: [BlockArguments] = [BlockArguments()]
    private var argumentIDs: [BlockArguments: Int] = [BlockArguments(): 0]
    private var unitIDs: [UnitKey: Int] = [:]
    private var pending: [(key: UnitKey, nodes: [SyntaxNode], includedAt: SourceLocation?)] = []
    private var blocks: [UnitKey.Body: SyntaxNode.Block] = [:]
    private var endless = EndlessCalls()

    // The unit at hand.
    private var unit = 0
    private var body = UnitKey.Body(template: "", offset: nil)
    private var arguments = 0
    private var includedAt: SourceLocation?
    private var conditions = 0

    /// The program, or nil where a diagnostic says why there is none.
    static func compile(_ template: ParsedTemplate, root: TemplateKind, in set: TemplateSet) -> Diagnosed<Program?> {
        var compilation = Compilation(set: set)
        let slot = compilation.slot(of: root)
        let start = UnitKey(
            body: UnitKey.Body(template: template.source.name, offset: nil),
            scope: Scope(root, slot: slot),
            arguments: 0
        )
        _ = compilation.unit(for: start, template.nodes, includedAt: nil)
        compilation.compilePending()
        compilation.diagnostics += compilation.endless.diagnostics(units: compilation.units.count)
        guard compilation.diagnostics.isEmpty, !compilation.metBroken else {
            return Diagnosed(nil, compilation.diagnostics)
        }
        return Diagnosed(
            Program(
                units: compilation.units,
                slotCount: compilation.records.count,
                rootSlot: slot,
                path: template.source.path
            )
        )
    }

    private init(set: TemplateSet) { self.set = set }

    private mutating func compilePending() {
        while let (key, nodes, place) = pending.popLast() {
            guard units.count <= Self.unitLimit else {
                let location = set.parsed[key.body.template].map { SourceLocation($0.source.path) }
                return report(
                    "too-intertwined",
                    location,
                    "the templates include each other in too many ways",
                    "include fewer"
                )
            }
            guard let unit = unitIDs[key] else { continue }
            self.unit = unit
            body = key.body
            arguments = key.arguments
            includedAt = place
            conditions = 0
            units[unit].instructions = compile(nodes, key.scope)
        }
    }

    private mutating func unit(for key: UnitKey, _ nodes: [SyntaxNode], includedAt: SourceLocation?) -> Int {
        if let known = unitIDs[key] { return known }
        unitIDs[key] = units.count
        units.append(Unit())
        pending.append((key, nodes, includedAt))
        return units.count - 1
    }

    // MARK: Nodes

    private mutating func compile(_ nodes: [SyntaxNode], _ scope: Scope) -> [Instruction] {
        var instructions: [Instruction] = []
        for node in nodes {
            switch node {
            case .text(let text, let startsLine): instructions.append(text: text, startsLine: startsLine)
            case .variable(let name, let escaped) where name.parts.first == "t" && !set.phrases.all.isEmpty:
                for instruction in phrase(name, escaped, scope) { instructions.append(joining: instruction) }
            case .variable(let name, let escaped): variable(name, escaped, scope).map { instructions.append($0) }
            case .section(let name, let inverted, let inner):
                section(name, inverted, inner, scope).map { instructions.append($0) }
            case .partial(let partial): include(partial, scope).map { instructions.append(.call($0)) }
            case .block(let block): instructions.append(.call(expand(block, scope)))
            }
        }
        return instructions
    }

    private mutating func variable(_ name: SyntaxNode.Name, _ escaped: Bool, _ scope: Scope) -> Instruction? {
        guard let (path, kind) = resolve(name, scope) else { return nil }
        if let fault = kind.faultWhenShown(name.text, escaped: escaped) {
            report("not-showable", location(name.offset), fault.summary, fault.remedy)
            return nil
        }
        return .value(path, escaping: escaped && kind.unwrapped == .plain)
    }

    private mutating func section(
        _ name: SyntaxNode.Name,
        _ inverted: Bool,
        _ inner: [SyntaxNode],
        _ scope: Scope
    ) -> Instruction? {
        guard let (path, kind) = resolve(name, scope) else { return nil }
        conditions += 1
        defer { conditions -= 1 }
        if inverted { return .inverted(path, compile(inner, scope)) }
        let element = kind.element
        let slot = slot(of: element)
        return .section(path, slot: slot, compile(inner, scope.entering(element, slot: slot)))
    }

    private mutating func include(_ tag: SyntaxNode.Inclusion, _ scope: Scope) -> Call? {
        guard let template = set.parsed[tag.name] else {
            if set.broken.contains(tag.name) {
                metBroken = true
            } else {
                let names = "templates here: \(set.names.joined(separator: ", "))"
                let remedy = tag.name.nearest(in: set.names).map { "did you mean '\($0)'? \(names)" } ?? names
                report("unknown-partial", location(tag.offset), "there is no template '\(tag.name)'", remedy)
            }
            return nil
        }
        checkBlocksExist(tag)
        let given = tag.arguments.map { block in
            let body = UnitKey.Body(template: body.template, offset: block.offset)
            blocks[body] = block
            return BlockArguments.Argument(name: block.name, body: body, arguments: arguments)
        }
        let key = UnitKey(
            body: UnitKey.Body(template: tag.name, offset: nil),
            scope: scope,
            arguments: id(of: argumentSets[arguments].adding(given))
        )
        let unit = unit(for: key, template.nodes, includedAt: location(tag.offset))
        noteCall(to: unit, at: tag.offset, name: tag.name)
        return Call(unit: unit, indentation: tag.indentation)
    }

    /// A block that the parent does not have would be left out in silence.
    private mutating func checkBlocksExist(_ tag: SyntaxNode.Inclusion) {
        guard !tag.arguments.isEmpty else { return }
        let names = set.blockNames(in: tag.name)
        for block in tag.arguments where !names.contains(block.name) {
            let sorted = names.sorted()
            let list = sorted.isEmpty ? "it has no blocks" : "its blocks: \(sorted.joined(separator: ", "))"
            let remedy = block.name.nearest(in: sorted).map { "did you mean '\($0)'? \(list)" } ?? list
            report("unknown-block", location(block.offset), "'\(tag.name)' has no block '\(block.name)'", remedy)
        }
    }

    private mutating func expand(_ site: SyntaxNode.Block, _ scope: Scope) -> Call {
        let argument = argumentSets[arguments].argument(named: site.name)
        let body = argument?.body ?? UnitKey.Body(template: body.template, offset: site.offset)
        let content = argument.flatMap { blocks[$0.body] } ?? site
        let key = UnitKey(body: body, scope: scope, arguments: argument?.arguments ?? arguments)
        let unit = unit(for: key, content.body, includedAt: includedAt)
        noteCall(to: unit, at: site.offset, name: site.name)
        return Call(
            unit: unit,
            indentation: site.indentation,
            startsLine: site.startsLine && !content.startsLine,
            endsLine: site.fillsLines && !content.endsLine
        )
    }

    private mutating func noteCall(to callee: Int, at offset: Int, name: String) {
        guard conditions == 0, let location = location(offset) else { return }
        endless.note(caller: unit, callee: callee, name: name, location)
    }

    private mutating func id(of arguments: BlockArguments) -> Int {
        if let known = argumentIDs[arguments] { return known }
        argumentIDs[arguments] = argumentSets.count
        argumentSets.append(arguments)
        return argumentSets.count - 1
    }

    // MARK: Names

    mutating func resolve(_ name: SyntaxNode.Name, _ scope: Scope) -> (path: ValuePath, kind: TemplateKind)? {
        let parts = name.parts
        guard let first = parts.first else { return (.current, scope.current) }
        guard
            let slot = scope.slots.last(where: { records[$0].index(of: first) != nil }),
            let index = records[slot].index(of: first)
        else {
            reportUnknown(name, first, scope)
            return nil
        }
        var kind = records[slot].fields[index].kind
        var way = [records[slot].fields[index].access]
        for (holder, part) in zip(parts, parts.dropFirst()) {
            guard case .record = kind.unwrapped, let inner = self.slot(of: kind.unwrapped) else {
                let summary = "unknown name '\(name.text)': '\(holder)' is \(kind.described), which has no names"
                report("unknown-name", location(name.offset), summary, kind.remedyForNames(holder))
                return nil
            }
            guard let next = records[inner].index(of: part) else {
                let summary = "unknown name '\(name.text)': '\(holder)' has no '\(part)'"
                report("unknown-name", location(name.offset), summary, records.remedy(for: part, in: [inner]))
                return nil
            }
            let access = records[inner].fields[next].access
            if case .record = kind, let offset = way[way.count - 1].offset {
                way[way.count - 1] = access.within(recordAt: offset)
            } else {
                way.append(access)
            }
            kind = records[inner].fields[next].kind
        }
        return (way.count == 1 ? .field(slot: slot, way[0]) : .nested(slot: slot, way), kind)
    }

    private mutating func reportUnknown(_ name: SyntaxNode.Name, _ part: String, _ scope: Scope) {
        let remedy = records.remedy(for: part, in: scope.slots.reversed())
        report("unknown-name", location(name.offset), "unknown name '\(name.text)'", remedy)
    }

    mutating func slot(of kind: TemplateKind) -> Int? {
        guard case .record(let record) = kind else { return nil }
        return records.slot(of: record)
    }

    func location(_ offset: Int) -> SourceLocation? { set.parsed[body.template]?.source.location(of: offset) }

    mutating func report(_ identifier: String, _ location: SourceLocation?, _ summary: String, _ remedy: String) {
        guard !diagnostics.contains(where: { $0.location == location && $0.summary == summary }) else { return }
        let place = includedAt.map { "included by \($0)" }
        diagnostics.append(
            Diagnostic(.error, identifier, at: location, summary, remedy: remedy, suggestion: place)
        )
    }
}

extension [Instruction] {
    mutating func append(joining instruction: Instruction) {
        if case .text(let bytes, _) = instruction {
            append(text: bytes, startsLine: false)
        } else {
            append(instruction)
        }
    }

    /// Text next to text is one instruction.
    mutating func append(text: [UInt8], startsLine: Bool) {
        if case .text(let before, let lineStarts)? = last {
            self[count - 1] = .text(before + text, lineStarts: lineStarts + (startsLine ? [before.count] : []))
        } else {
            append(.text(text, lineStarts: startsLine ? [0] : []))
        }
    }
}
