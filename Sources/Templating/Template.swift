package import Diagnostics

/// A template bound to the model it is rendered with.
package struct Template<Record: TemplateRecord>: Sendable {
    let program: Program

    /// The page as UTF-8. All names are known to exist, so the one thing that can go wrong is recursion that the data
    /// does not end: then the value is what was written until there.
    package func render(_ record: Record) -> Diagnosed<[UInt8]> {
        var output: [UInt8] = []
        // As much as most pages need, so that the storage does not grow step by step.
        output.reserveCapacity(1 << 16)
        let diagnostics = render(record, into: &output)
        return Diagnosed(output, diagnostics)
    }

    /// Appends the page to `output`; a caller with many pages to write keeps its storage.
    package func render(_ record: Record, into output: inout [UInt8]) -> [Diagnostic] {
        withUnsafePointer(to: record) { program.render(.record(UnsafeRawPointer($0)), into: &output) }
    }
}
