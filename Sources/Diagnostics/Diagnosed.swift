/// What a stage made, and what it found wrong on the way. Whoever has both decides what becomes of the build.
package struct Diagnosed<Value: Sendable>: Sendable {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }
}

extension Sequence<Diagnostic> {
    package var hasErrors: Bool { contains { $0.severity == .error } }
}
