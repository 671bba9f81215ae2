import ArgumentParser
import Diagnostics
import Foundation

/// What a run has to tell: its problems on the standard error stream, its result on the standard output.
struct Report {
    let options: ProjectOptions
    private(set) var diagnostics: [Diagnostic] = []

    init(_ options: ProjectOptions) { self.options = options }

    /// Whether the run has to end without a result.
    var isFatal: Bool {
        options.strict ? diagnostics.contains { $0.severity != .notice } : diagnostics.hasErrors
    }

    /// Whether there was nothing to read, so that there is nothing to go on with either.
    var hasNoProject: Bool { diagnostics.contains { $0.identifier == "no-project" } }

    /// Whether the file that tells of the build is missing.
    var cannotWriteReport: Bool { diagnostics.contains { $0.identifier == "unwritable-report" } }

    mutating func add(_ diagnostics: [Diagnostic]) { self.diagnostics += diagnostics }

    /// Keeps the problems of a stage and hands on what it made.
    mutating func take<Value>(_ stage: Diagnosed<Value>) -> Value {
        add(stage.diagnostics)
        return stage.value
    }

    /// The problems, sorted, each once; notices are left out when quiet.
    var shown: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.sorted().filter { seen.insert($0).inserted }
            .filter { !options.quiet || $0.severity != .notice }
    }

    /// Prints them.
    func printDiagnostics() {
        guard options.format == .text else { return }
        writeToStandardError(shown.map { "\($0)\n" }.joined())
    }

    /// How many problems of each weight, in words: `2 errors, 1 warning`.
    var counts: String {
        let unique = Set(diagnostics)
        return [(Diagnostic.Severity.error, "error"), (.warning, "warning")].compactMap { severity, word in
            let count = unique.count { $0.severity == severity }
            return count == 0 ? nil : counted(count, word)
        }.joined(separator: ", ")
    }

    /// Prints the problems and ends the run, with status 1 if nothing else is said.
    func fail(_ consequence: String, status: Int32 = 1) throws -> Never {
        printDiagnostics()
        if options.format == .json {
            try printJSON(DiagnosticsOutput(diagnostics))
        } else if !options.quiet {
            writeToStandardError("\(consequence): \(counts)\n")
        }
        throw ExitCode(status)
    }
}

/// Problems as JSON.
struct DiagnosticsOutput: Encodable {
    struct Entry: Encodable {
        var severity: String
        var identifier: String
        var path: String?
        var line: Int?
        var column: Int?
        var summary: String
        var remedy: String?
    }

    var diagnostics: [Entry]

    init(_ diagnostics: [Diagnostic]) {
        var seen: Set<Diagnostic> = []
        self.diagnostics = diagnostics.sorted().filter { seen.insert($0).inserted }.map {
            Entry(
                severity: $0.severity.rawValue,
                identifier: $0.identifier,
                path: $0.location?.path,
                line: $0.location?.line,
                column: $0.location?.column,
                summary: $0.summary,
                remedy: $0.remedy
            )
        }
    }
}

func printJSON(_ value: some Encodable) throws {
    print(String(decoding: try encodedJSON(value), as: UTF8.self))
}

/// As the program prints it and writes it to files: the same bytes for the same value.
func encodedJSON(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
}

func writeToStandardError(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
}
