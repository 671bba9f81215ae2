import Diagnostics

extension Program {
    func render(_ root: TemplateValue, into output: inout [UInt8]) -> [Diagnostic] {
        steps.withUnsafeBufferPointer { steps in
            text.withUnsafeBufferPointer { text in
                var rendering = Rendering(program: self, steps: steps, text: text, root: root, output: output.count)
                rendering.run(units[0], into: &output)
                return rendering.diagnostics
            }
        }
    }
}

/// One run of a program: where the records at hand lie, and how deep it is.
private struct Rendering {
    /// How deep sections and partials may nest: far beyond any page, and well within a thread's stack of 512 KiB.
    static let depthLimit = 200
    /// How many sections and partials a page may enter, counting each element of a list.
    static let stepLimit = 20_000_000

    let program: Program
    /// The program's own, as buffers: to take them from the program at each step would count references to what all
    /// threads share, and have them wait for each other.
    let steps: UnsafeBufferPointer<Program.Step>
    let text: UnsafeBufferPointer<UInt8>
    /// A record stays where it is until the section that put it at hand is done.
    var slots: [UnsafeRawPointer?]
    var current: TemplateValue
    var indentation: [UInt8] = []
    var depth = 0
    var entered = 0
    /// Where this page starts in the output.
    let start: Int
    var diagnostics: [Diagnostic] = []
    var isStopped = false

    init(
        program: Program,
        steps: UnsafeBufferPointer<Program.Step>,
        text: UnsafeBufferPointer<UInt8>,
        root: TemplateValue,
        output start: Int
    ) {
        self.program = program
        self.steps = steps
        self.text = text
        self.start = start
        slots = [UnsafeRawPointer?](repeating: nil, count: program.slotCount)
        current = root
        if case .record(let record) = root, let slot = program.rootSlot { slots[slot] = record }
    }

    mutating func run(_ range: Range<Int>, into output: inout [UInt8]) {
        var place = range.lowerBound
        while place < range.upperBound, !isStopped {
            let step = steps[place]
            place += 1
            switch step {
            case .text(let from, let to, let lines):
                write(from..<to, startingLines: lines, into: &output)
            case .value(let path, let escaping): write(path, escaping: escaping, into: &output)
            case .section(let path, let slot, let end):
                run(place..<end, over: path, slot, into: &output)
                place = end
            case .inverted(let path, let end):
                if !isPresent(path), enter() {
                    run(place..<end, into: &output)
                    depth -= 1
                }
                place = end
            case .call(let call): run(call: call, into: &output)
            case .plural(let path, let forms):
                let forms = program.plurals[forms]
                let unit = forms.units[forms.rule.category(of: number(path))] ?? forms.units[.other]
                if let unit, enter() {
                    run(program.units[unit], into: &output)
                    depth -= 1
                }
            }
        }
    }

    /// Runs `range` with each thing at hand that a section over the value puts there.
    private mutating func run(_ range: Range<Int>, over path: Program.Path, _ slot: Int?, into output: inout [UInt8]) {
        let outer = current
        let outerRecord = slot.flatMap { slots[$0] }
        switch path {
        case .current: outer.forEach { run(range, with: $0, slot, into: &output) }
        case .field(let holder, let access):
            if let record = slots[holder] {
                access._withUnsafeGuaranteedRef {
                    $0.forEach(record) { run(range, with: $0, slot, into: &output) }
                }
            }
        case .nested(let holder, let way):
            follow(program.ways[way][...], from: slots[holder]) { access, record in
                access.forEach(record) { run(range, with: $0, slot, into: &output) }
            }
        }
        current = outer
        if let slot { slots[slot] = outerRecord }
    }

    private mutating func run(_ range: Range<Int>, with value: TemplateValue, _ slot: Int?, into output: inout [UInt8])
    {
        guard !isStopped, enter() else { return }
        current = value
        if let slot, case .record(let record) = value { slots[slot] = record }
        run(range, into: &output)
        depth -= 1
    }

    private mutating func run(call: Int, into output: inout [UInt8]) {
        guard enter() else { return }
        let call = program.calls[call]
        indentation += call.indentation
        if call.startsLine { startLine(in: &output) }
        run(program.units[call.unit], into: &output)
        indentation.removeLast(call.indentation.count)
        if call.endsLine { output.append(UInt8(ascii: "\n")) }
        depth -= 1
    }

    private func write(_ range: Range<Int>, startingLines lines: Int?, into output: inout [UInt8]) {
        var written = range.lowerBound
        if let lines, !indentation.isEmpty {
            for lineStart in program.lineStarts[lines] {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<lineStart]))
                startLine(in: &output)
                written = lineStart
            }
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<range.upperBound]))
    }

    private func startLine(in output: inout [UInt8]) {
        // What starts a line in its own template may stand in the middle of one here.
        if output.count == start || output.last == UInt8(ascii: "\n") { output += indentation }
    }

    /// False, with a diagnostic, where the page does not end.
    private mutating func enter() -> Bool {
        depth += 1
        entered += 1
        guard depth > Self.depthLimit || entered > Self.stepLimit else { return true }
        let summary =
            depth > Self.depthLimit
            ? "sections and partials nest more than \(Self.depthLimit) deep"
            : "the page enters more than \(Self.stepLimit) sections"
        isStopped = true
        diagnostics.append(
            Diagnostic(
                .error,
                "endless-rendering",
                at: SourceLocation(program.path),
                summary,
                remedy: "see that every partial that includes itself does so in a section over a list that gets shorter"
            )
        )
        return false
    }
}

// MARK: Values

extension Rendering {
    private func write(_ path: Program.Path, escaping: Bool, into output: inout [UInt8]) {
        guard escaping else { return write(path, into: &output) }
        var html: [UInt8] = []
        write(path, into: &html)
        output.append(escaping: html)
    }

    private func write(_ path: Program.Path, into output: inout [UInt8]) {
        switch path {
        case .current: current.append(to: &output)
        case .field(let slot, let access):
            guard let record = slots[slot] else { return }
            access._withUnsafeGuaranteedRef { $0.append(record, &output) }
        case .nested(let slot, let way):
            follow(program.ways[way][...], from: slots[slot]) { $0.append($1, &output) }
        }
    }

    /// The number at a path; 0 where it is absent.
    private func number(_ path: Program.Path) -> Int {
        var found = 0
        let note = { (value: TemplateValue) in if case .number(let number) = value { found = number } }
        switch path {
        case .current: note(current)
        case .field(let slot, let access):
            if let record = slots[slot] { access._withUnsafeGuaranteedRef { $0.forEach(record, note) } }
        case .nested(let slot, let way):
            follow(program.ways[way][...], from: slots[slot]) { $0.forEach($1, note) }
        }
        return found
    }

    private func isPresent(_ path: Program.Path) -> Bool {
        switch path {
        case .current: return current.isPresent
        case .field(let slot, let access):
            guard let record = slots[slot] else { return false }
            return access._withUnsafeGuaranteedRef { $0.isPresent(record) }
        case .nested(let slot, let way):
            var isPresent = false
            follow(program.ways[way][...], from: slots[slot]) { isPresent = $0.isPresent($1) }
            return isPresent
        }
    }
}

/// Follows a way through records within records, and hands over the last field with the record that has it; nothing where
/// a record on the way is absent.
private func follow(
    _ way: ArraySlice<FieldAccess>,
    from record: UnsafeRawPointer?,
    _ body: (FieldAccess, UnsafeRawPointer) -> Void
) {
    guard let record, let access = way.first else { return }
    guard way.count > 1 else { return body(access, record) }
    access.forEach(record) { value in
        if case .record(let inner) = value { follow(way.dropFirst(), from: inner, body) }
    }
}
