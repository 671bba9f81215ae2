/// A place in a file of the project: `Content/outlets.yml:4:3`.
package struct SourceLocation: Hashable, Sendable {
    /// Relative to the project's folder, with `/` between its parts.
    package var path: String
    /// Counted from 1; nil where the whole file is meant.
    package var line: Int?
    /// Counted from 1 in Unicode scalars; nil where the whole line is meant.
    package var column: Int?

    package init(_ path: String, line: Int? = nil, column: Int? = nil) {
        self.path = path
        self.line = line
        self.column = column
    }
}

extension SourceLocation: CustomStringConvertible {
    package var description: String {
        ([path] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }
}

extension SourceLocation: Comparable {
    package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
        if a.path != b.path { return Array(a.path.utf8).lexicographicallyPrecedes(Array(b.path.utf8)) }
        return (a.line ?? 0, a.column ?? 0) < (b.line ?? 0, b.column ?? 0)
    }
}
