import Foundation
import Testing

/// The examples of a page as one session in a shell: files are written and commands run in the order of the page.
///
/// A block ```` ```console ```` holds commands behind `$ `, each with what it prints. `…` stands for whatever differs
/// from run to run: within a line for any text, alone on a line for any lines. A block with a path behind its language
/// (```` ```yaml digest.yml ````) is the text of that file. The session begins in an empty folder, or, where the page
/// holds `<!-- In the sample -->`, in a copy of the sample project.
struct ConsoleSession: ~Copyable {
    struct Command: Sendable {
        var line: Int
        var text: String
        var expected: [String]
    }

    private let folder: URL
    private let page: DocumentationPage

    init(_ page: DocumentationPage) throws {
        self.page = page
        folder = FileManager.default.temporaryDirectory.appending(path: "digest-docs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard page.lines.contains("<!-- In the sample -->") else { return }
        for name in ["Content", "digest.yml"] {
            let original = DocumentationPage.repository.appending(path: name)
            try FileManager.default.copyItem(at: original, to: folder.appending(path: name))
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The folder of the program that was built with the tests.
    static var programFolder: URL {
        let bundle = Bundle.main.bundleURL
        let candidates = [bundle, bundle.deletingLastPathComponent()]
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0.appending(path: "digest").path) }
            ?? bundle
    }

    /// The commands, what each printed, both streams together, and its exit status.
    func run() throws -> [(command: Command, printed: [String], status: String)] {
        let mark = "=== \(UUID().uuidString)"
        var script = "exec 2>&1\nstatus=0\n"
        var commands: [Command] = []
        for fence in page.fences {
            if fence.language == "console" {
                for command in Self.commands(of: fence) {
                    // The status is set again, so that 'echo $?' tells that of the command before.
                    script += "(exit $status)\n\(command.text)\nstatus=$?\necho \"\(mark) $status\"\n"
                    commands.append(command)
                }
            } else if !fence.title.isEmpty {
                let path = "'\(fence.title)'"
                script += "mkdir -p \"$(dirname \(path))\"\ncat > \(path) <<'\(mark)'\n"
                script += fence.lines.map { "\($0)\n" }.joined() + "\(mark)\n"
            }
        }
        let parts = try Self.output(of: script, in: folder).components(separatedBy: "\(mark) ")
        try #require(parts.count == commands.count + 1, "The session of \(page.path) broke off.")
        return commands.indices.map { index in
            // Each part but the first begins with the status of the command before.
            let text = index == 0 ? parts[0][...] : parts[index].drop { $0 != "\n" }.dropFirst()
            var printed = text.components(separatedBy: "\n")
            if printed.last == "" { printed.removeLast() }
            return (commands[index], printed, String(parts[index + 1].prefix { $0 != "\n" }))
        }
    }

    static func commands(of fence: DocumentationPage.Fence) -> [Command] {
        var commands: [Command] = []
        for (index, line) in fence.lines.enumerated() {
            if line.hasPrefix("$ ") {
                commands.append(Command(line: fence.line + index + 1, text: String(line.dropFirst(2)), expected: []))
            } else if let last = commands.indices.last {
                commands[last].expected.append(line)
            }
        }
        return commands
    }

    private static func output(of script: String, in folder: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = "\(programFolder.path):\(environment["PATH"] ?? "")"
        environment["SOURCE_DATE_EPOCH"] = nil
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Whether lines are those expected, where `…` stands for any text, and for any lines where it stands alone.
func matches(_ printed: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return printed.isEmpty }
    let rest = expected.dropFirst()
    if first == "…" {
        return (printed.startIndex...printed.endIndex).contains { matches(printed[$0...], rest) }
    }
    guard let line = printed.first, matches(line, first) else { return false }
    return matches(printed.dropFirst(), rest)
}

private func matches(_ line: String, _ pattern: String) -> Bool {
    let parts = pattern.components(separatedBy: "…")
    guard parts.count > 1 else { return line == pattern }
    guard line.hasPrefix(parts[0]), line.hasSuffix(parts[parts.count - 1]) else { return false }
    var rest = line.dropFirst(parts[0].count)
    for part in parts.dropFirst() {
        if part.isEmpty { continue }
        guard let found = rest.range(of: part) else { return false }
        rest = rest[found.upperBound...]
    }
    return true
}
