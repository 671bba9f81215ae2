extension SyntaxNode.Block {
    /// The block between `tag` and `end`, its content freed of its indentation.
    ///
    /// How far the content is indented its first line tells; where there is no such line, the tag.
    init(_ tag: Token, _ nodes: [SyntaxNode], closedBy end: Token, in source: [UInt8]) {
        let ofTag = tag.indentation.map { Array(source[$0]) } ?? []
        let ofContent = tag.isStandalone ? Self.indentation(after: tag, before: end, in: source) : nil
        name = tag.name
        offset = tag.range.lowerBound
        indentation = ofContent ?? ofTag
        body = nodes.removingIndentation(indentation)
        startsLine = tag.isStandalone
        endsLine = end.isStandalone || nodes.isEmpty
        fillsLines = tag.isStandalone && end.isStandalone
    }

    private static func indentation(after tag: Token, before end: Token, in source: [UInt8]) -> [UInt8]? {
        let content = source[tag.range.upperBound..<end.range.lowerBound]
        let lines = content.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst()
        guard let first = lines.dropLast().first(where: { !$0.allSatisfy(\.isWhitespace) }) ?? lines.last else {
            return nil
        }
        let isEmpty = first.allSatisfy(\.isWhitespace)
        return isEmpty ? nil : Array(first.prefix(while: \.isBlank))
    }
}

extension [SyntaxNode] {
    /// Takes as much of `indentation` from the start of each line as the line has of it.
    func removingIndentation(_ indentation: [UInt8]) -> [SyntaxNode] {
        indentation.isEmpty ? self : map { $0.removingIndentation(indentation) }
    }
}

extension SyntaxNode {
    fileprivate func removingIndentation(_ indentation: [UInt8]) -> SyntaxNode {
        switch self {
        case .text(let text, true): return .text(text.removingCommonPrefix(indentation), startsLine: true)
        case .text, .variable: return self
        case .section(let name, let inverted, let nodes):
            return .section(name, inverted: inverted, nodes.removingIndentation(indentation))
        case .partial(var partial):
            partial.indentation = partial.indentation.removingCommonPrefix(indentation)
            return .partial(partial)
        case .block(var block):
            // The block's own lines have lost theirs already: what is left to take is what it puts back.
            block.indentation = block.indentation.removingCommonPrefix(indentation)
            return .block(block)
        }
    }
}

extension [UInt8] {
    fileprivate func removingCommonPrefix(_ prefix: [UInt8]) -> [UInt8] {
        Array(dropFirst(zip(self, prefix).prefix { $0 == $1 }.count))
    }
}
