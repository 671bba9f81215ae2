import Diagnostics

extension Program {
    func render(_ root: TemplateValue, into output: inout [UInt8]) -> [Diagnostic] {
        var rendering = Rendering(program: self, root: root, output: output.count)
        rendering.run(units[0], of: steps.span, text.span, into: &output)
        return rendering.diagnostics
    }
}

/// One run of a program: the records at hand, and how deep it is.
private struct Rendering {
    /// How deep sections and partials may nest: far beyond any page, and well within a thread's stack of 512 KiB.
    static let depthLimit = 200
    /// How many sections and partials a page may enter, counting each element of a list.
    static let stepLimit = 20_000_000

    let program: Program
    var slots: [(any TemplateRecord)?]
    var current: TemplateValue
    var indentation: [UInt8] = []
    var depth = 0
    var steps = 0
    /// Where this page starts in the output.
    let start: Int
    var diagnostics: [Diagnostic] = []

    init(program: Program, root: TemplateValue, output start: Int) {
        self.program = program
        self.start = start
        slots = [(any TemplateRecord)?](repeating: nil, count: program.slotCount)
        current = root
        if case .record(let record) = root, let slot = program.rootSlot { slots[slot] = record }
    }

    /// Steps and text are handed along as spans: to take them from the program at each step would count references to
    /// what all threads share, and have them wait for each other.
    mutating func run(
        _ range: Range<Int>,
        of steps: Span<Program.Step>,
        _ text: Span<UInt8>,
        into output: inout [UInt8]
    ) {
        var place = range.lowerBound
        while place < range.upperBound, diagnostics.isEmpty {
            let step = steps[place]
            place += 1
            switch step {
            case .text(let from, let to, let lines):
                if let lines, !indentation.isEmpty {
                    write(from..<to, of: text, program.lineStarts[lines], into: &output)
                } else {
                    output.append(text.extracting(from..<to))
                }
            case .escaped(let path): value(at: path).append(to: &output, escaped: true)
            case .raw(let path): value(at: path).append(to: &output, escaped: false)
            case .section(let path, let slot, let end):
                run(place..<end, of: steps, text, over: value(at: path), slot, into: &output)
                place = end
            case .inverted(let path, let end):
                if !value(at: path).isPresent, enter() {
                    run(place..<end, of: steps, text, into: &output)
                    depth -= 1
                }
                place = end
            case .call(let call): run(program.calls[call], of: steps, text, into: &output)
            }
        }
    }

    private mutating func run(
        _ range: Range<Int>,
        of steps: Span<Program.Step>,
        _ text: Span<UInt8>,
        over value: TemplateValue,
        _ slot: Int?,
        into output: inout [UInt8]
    ) {
        guard value.isPresent else { return }
        let outer = current
        let outerRecord = slot.flatMap { slots[$0] }
        if case .list(let elements) = value {
            for element in elements { run(range, of: steps, text, with: element, slot, into: &output) }
        } else {
            run(range, of: steps, text, with: value, slot, into: &output)
        }
        current = outer
        if let slot { slots[slot] = outerRecord }
    }

    private mutating func run(
        _ range: Range<Int>,
        of steps: Span<Program.Step>,
        _ text: Span<UInt8>,
        with value: TemplateValue,
        _ slot: Int?,
        into output: inout [UInt8]
    ) {
        guard enter() else { return }
        current = value
        if let slot, case .record(let record) = value { slots[slot] = record }
        run(range, of: steps, text, into: &output)
        depth -= 1
    }

    private mutating func run(
        _ call: Call,
        of steps: Span<Program.Step>,
        _ text: Span<UInt8>,
        into output: inout [UInt8]
    ) {
        guard enter() else { return }
        indentation += call.indentation
        if call.startsLine { startLine(in: &output) }
        run(program.units[call.unit], of: steps, text, into: &output)
        indentation.removeLast(call.indentation.count)
        if call.endsLine { output.append(UInt8(ascii: "\n")) }
        depth -= 1
    }

    private func write(
        _ range: Range<Int>,
        of text: Span<UInt8>,
        _ lineStarts: [Int],
        into output: inout [UInt8]
    ) {
        var written = range.lowerBound
        for lineStart in lineStarts {
            output.append(text.extracting(written..<lineStart))
            startLine(in: &output)
            written = lineStart
        }
        output.append(text.extracting(written..<range.upperBound))
    }

    private func startLine(in output: inout [UInt8]) {
        // What starts a line in its own template may stand in the middle of one here.
        if output.count == start || output.last == UInt8(ascii: "\n") { output += indentation }
    }

    /// False, with a diagnostic, where the page does not end.
    private mutating func enter() -> Bool {
        depth += 1
        steps += 1
        guard depth > Self.depthLimit || steps > Self.stepLimit else { return true }
        let summary =
            depth > Self.depthLimit
            ? "sections and partials nest more than \(Self.depthLimit) deep"
            : "the page enters more than \(Self.stepLimit) sections"
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

    private func value(at path: Program.Path) -> TemplateValue {
        switch path {
        case .current: return current
        case .field(let slot, let index): return slots[slot]?.templateValue(at: index) ?? .none
        case .nested(let slot, let way):
            let indices = program.indices[way]
            var record = slots[slot]
            for index in indices.dropLast() {
                guard case .record(let inner)? = record?.templateValue(at: index) else { return .none }
                record = inner
            }
            return indices.last.flatMap { record?.templateValue(at: $0) } ?? .none
        }
    }
}
