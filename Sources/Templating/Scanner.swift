import Diagnostics

/// Cuts a template's bytes into text and tags. The delimiters may change from one tag to the next; they are forgotten
/// at the end of the file.
struct Scanner {
    let source: TemplateSource
    private(set) var tokens: [Token] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var position = 0
    private var open: [UInt8] = Array("{{".utf8)
    private var close: [UInt8] = Array("}}".utf8)

    init(_ source: TemplateSource) {
        self.source = source
        if source.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        while position < source.utf8.count {
            scanText()
            if position < source.utf8.count { scanTag() }
        }
    }

    /// Reads up to the next tag; a token ends with each line.
    private mutating func scanText() {
        var start = position
        while position < source.utf8.count, !isAt(open, position) {
            position += 1
            if source.utf8[position - 1] == UInt8(ascii: "\n") {
                tokens.append(Token(kind: .text, range: start..<position))
                start = position
            }
        }
        if start < position { tokens.append(Token(kind: .text, range: start..<position)) }
    }

    private mutating func scanTag() {
        let start = position
        let inside = start + open.count
        let sigil = inside < source.utf8.count ? source.utf8[inside] : 0
        let kind = Token.Kind(sigil: sigil)
        let terminator: [UInt8] =
            switch sigil {
            case UInt8(ascii: "{"): [UInt8(ascii: "}")] + close
            case UInt8(ascii: "="): [UInt8(ascii: "=")] + close
            default: close
            }
        let contentStart = kind == .variable ? inside : inside + 1
        guard let contentEnd = firstIndex(of: terminator, from: contentStart) else {
            return leaveUnclosed(start, expecting: terminator)
        }
        let content = source.utf8[contentStart..<contentEnd].trimmingWhitespace()
        position = contentEnd + terminator.count
        switch kind {
        case .comment: tokens.append(Token(kind: kind, range: start..<position))
        case .delimiters: changeDelimiters(to: content, tag: start..<position)
        default:
            if content.contains(UInt8(ascii: "\n")) { return leaveUnclosed(start, expecting: terminator) }
            let name = String(decoding: content, as: UTF8.self)
            if let fault = kind.fault(in: name) {
                diagnostics.append(
                    Diagnostic(.error, "bad-tag", at: source.location(of: start), fault.summary, remedy: fault.remedy)
                )
            }
            tokens.append(Token(kind: kind, range: start..<position, name: name))
        }
    }

    /// Reports the tag at `start` and goes on behind its line, so that the tags after it are read too.
    private mutating func leaveUnclosed(_ start: Int, expecting terminator: [UInt8]) {
        let tag = source.utf8[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let shown = String(decoding: tag.prefix(40), as: UTF8.self)
        diagnostics.append(
            Diagnostic(
                .error,
                "unclosed-tag",
                at: source.location(of: start),
                "the tag '\(shown)' is not closed",
                remedy: "write '\(String(decoding: terminator, as: UTF8.self))' at its end"
            )
        )
        position = tag.endIndex
    }

    private mutating func changeDelimiters(to content: ArraySlice<UInt8>, tag: Range<Int>) {
        let parts = content.split { $0.isWhitespace }
        guard parts.count == 2, !content.contains(UInt8(ascii: "=")) else {
            diagnostics.append(
                Diagnostic(
                    .error,
                    "bad-delimiters",
                    at: source.location(of: tag.lowerBound),
                    "'\(String(decoding: source.utf8[tag], as: UTF8.self))' does not give two delimiters",
                    remedy: "write them with a space between and without '=', as in '{{=<% %>=}}'"
                )
            )
            return
        }
        open = Array(parts[0])
        close = Array(parts[1])
        tokens.append(Token(kind: .delimiters, range: tag))
    }

    private func isAt(_ pattern: [UInt8], _ index: Int) -> Bool {
        guard index + pattern.count <= source.utf8.count else { return false }
        for offset in pattern.indices where source.utf8[index + offset] != pattern[offset] { return false }
        return true
    }

    private func firstIndex(of pattern: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + pattern.count <= source.utf8.count {
            if isAt(pattern, index) { return index }
            index += 1
        }
        return nil
    }
}

extension Token.Kind {
    fileprivate init(sigil: UInt8) {
        switch sigil {
        case UInt8(ascii: "!"): self = .comment
        case UInt8(ascii: "="): self = .delimiters
        case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .unescaped
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "/"): self = .end
        case UInt8(ascii: ">"): self = .partial
        default: self = .variable
        }
    }

    fileprivate func fault(in name: String) -> (summary: String, remedy: String)? {
        if name.isEmpty { return ("the tag names nothing", "write a name in it, or take the tag out") }
        if name.utf8.contains(where: \.isWhitespace) {
            return ("'\(name)' is not a name: it has a space in it", "write one name a tag")
        }
        let isPath = self != .partial && self != .parent && self != .block && self != .end
        if isPath, name != ".",
            name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).contains(where: \.isEmpty)
        {
            return ("'\(name)' is not a name: a dot stands between two names", "write 'record.name', or '.' alone")
        }
        return nil
    }
}

extension UInt8 {
    var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension ArraySlice<UInt8> {
    fileprivate func trimmingWhitespace() -> ArraySlice<UInt8> {
        var slice = self
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return slice
    }
}

extension TemplateSource {
    /// The line and column of a byte, the column in Unicode scalars.
    func location(of offset: Int) -> SourceLocation {
        var line = 1
        var column = 1
        for byte in utf8.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return SourceLocation(path, line: line, column: column)
    }
}
