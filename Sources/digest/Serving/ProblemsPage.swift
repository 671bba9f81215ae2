import Articles
import Diagnostics
import Templating

/// The page that `serve` shows in the place of one that can't be made: each problem with its place and the line there.
struct ProblemsPage {
    let problems: [Diagnostic]
    /// The project's folder, whose files the lines are read from.
    let folder: String

    var html: String {
        let items = problems.map(item).joined(separator: "\n")
        let errors = problems.count { $0.severity == .error }
        let title = errors == 0 ? "The project has problems" : counted(errors, "error")
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(title)</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            li { margin-bottom: 1.5rem; }
            pre { background: #f3f3f3; color: #111; padding: .5rem; overflow-x: auto; }
            .error { border-left: .3rem solid #b00020; padding-left: .7rem; list-style: none; }
            .warning, .notice { border-left: .3rem solid #997700; padding-left: .7rem; list-style: none; }
            </style>
            </head>
            <body>
            <h1>\(title)</h1>
            <ul>
            \(items)
            </ul>
            <p>The page comes back by itself when this is mended.</p>
            </body>
            </html>

            """
    }

    private func item(_ problem: Diagnostic) -> String {
        let place = problem.location.map { "<code>\(Self.escaped($0.description))</code>: " } ?? ""
        let remedy = problem.remedy.map { "; \(Self.escaped($0))" } ?? ""
        let suggestion = problem.suggestion.map { "<pre>\(Self.escaped($0))</pre>" } ?? ""
        let text = "\(place)\(problem.severity.rawValue): \(Self.escaped(problem.summary))\(remedy)"
        return "<li class=\"\(problem.severity.rawValue)\">\(text)\(excerpt(of: problem.location))\(suggestion)</li>"
    }

    /// The line of the file, with a caret below the column.
    private func excerpt(of location: SourceLocation?) -> String {
        guard let location, let number = location.line,
            let bytes = FileTree(root: folder).bytes(of: location.path).value
        else { return "" }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: number, omittingEmptySubsequences: false)
        guard number >= 1, number <= lines.count else { return "" }
        let line = String(decoding: lines[number - 1].prefix(Self.longestLine), as: UTF8.self)
        var text = "\(number) | \(line)"
        if let column = location.column, column <= line.unicodeScalars.count + 1 {
            // A tab stays one, so that the caret stands below its column.
            let before =
                "\(number) | ".map { _ in " " } + line.unicodeScalars.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }
            text += "\n\(before.joined())^"
        }
        return "<pre>\(Self.escaped(text))</pre>"
    }

    /// Bytes of a line that are shown at most.
    private static let longestLine = 500

    /// As text of HTML; control characters, which no page may hold, as �.
    static func escaped(_ text: String) -> String {
        let shown = text.unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t" ? "\u{FFFD}" : scalar
        }
        var html: [UInt8] = []
        html.append(escaping: String(String.UnicodeScalarView(shown)))
        return String(decoding: html, as: UTF8.self)
    }
}
