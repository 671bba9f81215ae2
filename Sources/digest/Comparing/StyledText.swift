/// Text for a terminal with runs that stand out.
struct StyledText: ExpressibleByStringInterpolation {
    enum Style: String {
        case plain = ""
        case strong = "1"
        /// What one text has and another lacks.
        case added = "32"
        case removed = "31"
        case faint = "2"
    }

    private(set) var runs: [(text: String, style: Style)] = []

    init(_ text: String, _ style: Style = .plain) { runs = [(text, style)] }

    init(stringLiteral text: String) { self.init(text) }

    static func + (a: StyledText, b: StyledText) -> StyledText {
        var sum = a
        sum.runs += b.runs
        return sum
    }

    static func += (a: inout StyledText, b: StyledText) { a.runs += b.runs }
}

extension Collection<StyledText> {
    func joined(separator: StyledText) -> StyledText {
        var joined = StyledText("")
        for (number, text) in enumerated() { joined += number == 0 ? text : separator + text }
        return joined
    }
}

/// Lines for a terminal of 80 columns.
struct TerminalPage {
    static let width = 80

    private(set) var text = ""
    private let hasColour: Bool

    init(hasColour: Bool) { self.hasColour = hasColour }

    mutating func blankLine() { text += "\n" }

    /// A line as it is, spaces and all, without control characters.
    mutating func line(_ content: String, indent: Int) {
        var scalars = String.UnicodeScalarView(
            content.unicodeScalars.filter { !$0.properties.isControl }
        )
        while scalars.last == " " { scalars.removeLast() }
        text += String(repeating: " ", count: scalars.isEmpty ? 0 : indent) + String(scalars) + "\n"
    }

    /// Wrapped: the first line begins with `label`, the others are indented as deep as its text.
    mutating func paragraph(_ content: StyledText, label: StyledText = "", indent: Int) {
        let lead = wrapped(label, columns: .max).first ?? []
        let leadWidth = lead.reduce(0) { $0 + $1.text.columns }
        let start = lead.isEmpty ? "" : String(repeating: " ", count: labelIndent(indent, leadWidth))
        if leadWidth >= indent, !lead.isEmpty {
            text += "  " + rendered(lead) + "\n"
            for line in wrapped(content, columns: Self.width - indent) { append(line, indent: indent) }
            return
        }
        for (number, line) in wrapped(content, columns: Self.width - indent).enumerated() {
            if number == 0, !lead.isEmpty {
                let gap = String(repeating: " ", count: indent - leadWidth - start.utf8.count)
                text += start + rendered(lead) + gap + rendered(line) + "\n"
            } else {
                append(line, indent: indent)
            }
        }
    }

    private func labelIndent(_ indent: Int, _ width: Int) -> Int { Swift.max(0, Swift.min(2, indent - width - 1)) }

    private mutating func append(_ line: [(text: String, style: StyledText.Style)], indent: Int) {
        text += String(repeating: " ", count: indent) + rendered(line) + "\n"
    }

    private func rendered(_ line: [(text: String, style: StyledText.Style)]) -> String {
        line.map { run in
            // What must not be torn apart has come through the wrapping.
            let text = run.text.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: " ")
            return hasColour && run.style != .plain ? "\u{1B}[\(run.style.rawValue)m\(text)\u{1B}[0m" : text
        }.joined()
    }

    private func wrapped(_ content: StyledText, columns: Int) -> [[(text: String, style: StyledText.Style)]] {
        var lines: [[(text: String, style: StyledText.Style)]] = []
        var line: [(text: String, style: StyledText.Style)] = []
        var used = 0
        for word in Self.words(of: content, columns: columns) {
            let length = word.reduce(0) { $0 + $1.text.columns }
            if used > 0, used + 1 + length > columns {
                lines.append(line)
                (line, used) = ([], 0)
            }
            if used > 0 {
                let style: StyledText.Style =
                    line.last?.style == word.first?.style ? word.first?.style ?? .plain : .plain
                line.append((" ", style))
                used += 1
            }
            line += word
            used += length
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// Parts without space between them are one word, whatever their styles; one too long for a line is cut.
    private static func words(of content: StyledText, columns: Int) -> [[(text: String, style: StyledText.Style)]] {
        var words: [[(text: String, style: StyledText.Style)]] = []
        var word: [(text: String, style: StyledText.Style)] = []
        var used = 0
        func end() {
            if !word.isEmpty { words.append(word) }
            (word, used) = ([], 0)
        }
        for run in content.runs {
            var part = ""
            func endPart() {
                if !part.isEmpty { word.append((part, run.style)) }
                part = ""
            }
            for character in run.text {
                // An article's control characters must not steer the terminal.
                if character == " " || character.unicodeScalars.contains(where: \.properties.isControl) {
                    endPart()
                    end()
                    continue
                }
                let width = String(character).columns
                if used + width > columns {
                    endPart()
                    end()
                }
                part.append(character)
                used += width
            }
            endPart()
        }
        end()
        return words
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isControl: Bool { generalCategory == .control || generalCategory == .lineSeparator }
}

extension String {
    /// How many columns of a terminal it takes: two for a character of East Asian scripts.
    var columns: Int {
        reduce(0) { sum, character in
            let scalar = character.unicodeScalars.first?.value ?? 0
            let isWide =
                (0x1100...0x115F).contains(scalar) || (0x2E80...0xA4CF).contains(scalar)
                || (0xAC00...0xD7A3).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
                || (0xFE30...0xFE6F).contains(scalar) || (0xFF00...0xFF60).contains(scalar)
                || (0x1F300...0x1FAFF).contains(scalar) || (0x20000...0x3FFFD).contains(scalar)
            return sum + (isWide ? 2 : 1)
        }
    }
}
