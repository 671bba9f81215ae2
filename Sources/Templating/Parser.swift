import Diagnostics

/// Builds the tree of a template from its tokens, with a stack of its own: how deep tags nest is up to the template.
struct Parser {
    /// Deeper than a template that a person reads, shallower than any thread's stack.
    static let nestingLimit = 100

    private struct Opened {
        var tag: Token
        var nodes: [SyntaxNode] = []
        var arguments: [SyntaxNode.Block] = []
    }

    private let source: TemplateSource
    private var root: [SyntaxNode] = []
    private var open: [Opened] = []
    private var blockNames: Set<String> = []
    private var inclusions: Set<String> = []
    private var diagnostics: [Diagnostic] = []

    /// The template, or nil where it has mistakes; all of them are told.
    static func parse(_ source: TemplateSource) -> Diagnosed<ParsedTemplate?> {
        guard String(validating: source.utf8, as: UTF8.self) != nil else {
            let location = SourceLocation(source.path)
            return Diagnosed(
                nil,
                [Diagnostic(.error, "not-utf8", at: location, "the file is not UTF-8", remedy: "save it as UTF-8")]
            )
        }
        let scanner = Scanner(source)
        var tokens = scanner.tokens
        tokens.markLines(in: source.utf8)
        var parser = Parser(source)
        parser.parse(tokens)
        let diagnostics = scanner.diagnostics + parser.diagnostics
        guard diagnostics.isEmpty else { return Diagnosed(nil, diagnostics) }
        return Diagnosed(
            ParsedTemplate(
                source: source,
                nodes: parser.root,
                blockNames: parser.blockNames,
                inclusions: parser.inclusions
            )
        )
    }

    private init(_ source: TemplateSource) { self.source = source }

    private mutating func parse(_ tokens: [Token]) {
        for token in tokens {
            if token.startsLine, token.kind != .text { append(.text([], startsLine: true)) }
            switch token.kind {
            case .text: append(.text(Array(source.utf8[token.range]), startsLine: token.startsLine))
            case .comment, .delimiters: break
            case .variable: append(.variable(name(token), escaped: true))
            case .unescaped: append(.variable(name(token), escaped: false))
            case .partial: append(.partial(inclusion(token)))
            case .section, .inverted, .parent, .block:
                open.append(Opened(tag: token))
                guard open.count <= Self.nestingLimit else {
                    return report(
                        "nested-too-deep",
                        token,
                        "tags nest more than \(Self.nestingLimit) deep",
                        "move the inner ones into a partial"
                    )
                }
            case .end: close(token)
            }
        }
        for opened in open { reportUnclosed(opened.tag) }
    }

    private mutating func append(_ node: SyntaxNode) {
        guard let parent = open.indices.last else { return root.append(node) }
        guard open[parent].tag.kind == .parent else { return open[parent].nodes.append(node) }
        // Between a parent's blocks the specification allows text and ignores it; a tag there is surely a mistake.
        switch node {
        case .text: break
        case .block(let block): open[parent].arguments.append(block)
        case .variable(let name, _): reportOutsideBlock(name.text, name.offset)
        case .section(let name, _, _): reportOutsideBlock(name.text, name.offset)
        case .partial(let partial): reportOutsideBlock(partial.name, partial.offset)
        }
    }

    private mutating func close(_ end: Token) {
        guard let matching = open.lastIndex(where: { $0.tag.name == end.name }) else {
            if let opened = open.popLast() {
                let place = source.location(of: opened.tag.range.lowerBound)
                let opener = "'\(opened.tag.name)', opened in \(place.line ?? 0):\(place.column ?? 0)"
                report(
                    "mismatched-end",
                    end,
                    "the end tag '\(end.name)' does not close \(opener)",
                    "write '\(opened.tag.name)' in it"
                )
                finish(opened, with: end)
            } else {
                report(
                    "stray-end",
                    end,
                    "the end tag '\(end.name)' closes nothing",
                    "take it out, or open '\(end.name)' before it"
                )
            }
            return
        }
        while open.count > matching + 1, let opened = open.popLast() { reportUnclosed(opened.tag) }
        if let opened = open.popLast() { finish(opened, with: end) }
    }

    private mutating func finish(_ opened: Opened, with end: Token) {
        switch opened.tag.kind {
        case .parent:
            var inclusion = inclusion(opened.tag)
            inclusion.arguments = opened.arguments
            reportRepeated(opened.arguments)
            append(.partial(inclusion))
        case .block:
            blockNames.insert(opened.tag.name)
            append(.block(SyntaxNode.Block(opened.tag, opened.nodes, closedBy: end, in: source.utf8)))
        default:
            append(.section(name(opened.tag), inverted: opened.tag.kind == .inverted, opened.nodes))
        }
    }

    private func name(_ token: Token) -> SyntaxNode.Name {
        SyntaxNode.Name(text: token.name, offset: token.range.lowerBound)
    }

    private mutating func inclusion(_ token: Token) -> SyntaxNode.Inclusion {
        inclusions.insert(token.name)
        let indentation = token.isStandalone ? token.indentation.map { Array(source.utf8[$0]) } ?? [] : []
        return SyntaxNode.Inclusion(
            name: token.name,
            offset: token.range.lowerBound,
            indentation: indentation,
            arguments: []
        )
    }

    private mutating func reportRepeated(_ blocks: [SyntaxNode.Block]) {
        var names: Set<String> = []
        for block in blocks where !names.insert(block.name).inserted {
            let location = source.location(of: block.offset)
            let summary = "the block '\(block.name)' is given twice"
            diagnostics.append(
                Diagnostic(.error, "block-twice", at: location, summary, remedy: "leave one of the two")
            )
        }
    }

    private mutating func reportUnclosed(_ tag: Token) {
        report(
            "unclosed-section",
            tag,
            "'\(tag.name)' is opened and never closed",
            "write '{{/\(tag.name)}}' where it ends"
        )
    }

    private mutating func reportOutsideBlock(_ name: String, _ offset: Int) {
        diagnostics.append(
            Diagnostic(
                .error,
                "outside-block",
                at: source.location(of: offset),
                "'\(name)' stands in a parent but in none of its blocks, and would not be shown",
                remedy: "put it into one of the blocks, or take it out"
            )
        )
    }

    private mutating func report(_ identifier: String, _ token: Token, _ summary: String, _ remedy: String) {
        let location = source.location(of: token.range.lowerBound)
        diagnostics.append(Diagnostic(.error, identifier, at: location, summary, remedy: remedy))
    }
}
