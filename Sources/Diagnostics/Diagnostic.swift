/// A problem in something the user wrote, told so that it can be mended without reading this program's source.
///
/// Printed as compilers do, so that editors and CI jump to the place:
///
///     Content/articles/scmp/a.md:3:8: error: 'date' is not a date: '2022-13-01'; write it as 2022-12-31
package struct Diagnostic: Hashable, Sendable {
    /// How much a problem weighs: an error stops the build, a warning does not (but under `--strict`), a notice only tells.
    package enum Severity: String, Comparable, Sendable {
        case error, warning, notice

        package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

        private var rank: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .notice: 2
            }
        }
    }

    package var severity: Severity
    /// A short stable name for the kind of problem, kebab-case: `unknown-key`.
    package var identifier: String
    package var location: SourceLocation?
    /// What is wrong: one clause, no capital, no full stop.
    package var summary: String
    /// What to write instead.
    package var remedy: String?
    /// A line to show below the message, such as the offending one with the quotes it wants.
    package var suggestion: String?

    package init(
        _ severity: Severity,
        _ identifier: String,
        at location: SourceLocation? = nil,
        _ summary: String,
        remedy: String? = nil,
        suggestion: String? = nil
    ) {
        self.severity = severity
        self.identifier = identifier
        self.location = location
        self.summary = summary
        self.remedy = remedy
        self.suggestion = suggestion
    }
}

extension Diagnostic: CustomStringConvertible {
    package var description: String {
        var text = location.map { "\($0): " } ?? ""
        text += "\(severity.rawValue): \(summary)"
        if let remedy { text += "; \(remedy)" }
        let message = text.visible
        return suggestion.map { "\(message)\n    \($0.visible)" } ?? message
    }
}

extension Diagnostic: Comparable {
    /// By file, place, weight and text, so that a run prints the same list whatever order its stages met the problems in.
    /// Problems without a place come last.
    package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
        if a.location != b.location {
            guard let first = a.location else { return false }
            guard let second = b.location else { return true }
            return first < second
        }
        return (a.severity, a.summary, a.remedy ?? "") < (b.severity, b.summary, b.remedy ?? "")
    }
}
