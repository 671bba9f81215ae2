import Foundation

/// The built program, run as a user runs it: a process with a working folder, arguments and an environment.
enum Program {
    /// What a run left behind.
    struct Run: Sendable {
        var status: Int32
        /// Whether a signal ended it, as a crash does; `status` is then the signal.
        var wasKilled: Bool
        var output: String
        var errors: String
    }

    /// Beside the tests, where the package manager puts all that it builds.
    static let path: String = {
        #if os(macOS)
            let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
            let folder = tests.bundleURL.deletingLastPathComponent()
        #else
            let folder = Bundle.main.bundleURL
        #endif
        return folder.appending(path: "digest").path(percentEncoded: false)
    }()

    /// Runs to the end. Of this process's environment only what `environment` replaces is changed.
    static func run(
        _ arguments: [String],
        in folder: String,
        environment: [String: String] = [:],
        input: String? = nil
    ) async throws -> Run {
        let running = try Running(arguments, in: folder, environment: environment, input: input)
        return try await running.end()
    }
}

/// A run that has not ended yet.
final class Running: Sendable {
    private let process: Process
    private let logs: String
    private let exit: AsyncStream<Void>

    init(
        _ arguments: [String],
        in folder: String,
        environment: [String: String] = [:],
        executable: String = Program.path,
        input: String? = nil
    ) throws {
        logs = temporaryFolder("logs")
        try FileManager.default.createDirectory(atPath: logs, withIntermediateDirectories: true)
        process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "SOURCE_DATE_EPOCH" }
            .merging(environment) { $1 }
        // Files, for a pipe that nobody reads yet would hold the program up.
        process.standardOutput = try Self.file("\(logs)/output")
        process.standardError = try Self.file("\(logs)/errors")
        process.standardInput = FileHandle.nullDevice
        if let input {
            try Data(input.utf8).write(to: URL(filePath: "\(logs)/input"))
            process.standardInput = try FileHandle(forReadingFrom: URL(filePath: "\(logs)/input"))
        }
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        exit = stream
        process.terminationHandler = { _ in continuation.finish() }
        try process.run()
    }

    deinit { try? FileManager.default.removeItem(atPath: logs) }

    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// What Ctrl-C does.
    func interrupt() { Foundation.kill(process.processIdentifier, SIGINT) }

    /// What it printed up to now.
    var output: String { (try? String(contentsOfFile: "\(logs)/output", encoding: .utf8)) ?? "" }

    func end() async throws -> Program.Run {
        for await _ in exit {}
        return Program.Run(
            status: process.terminationStatus,
            wasKilled: process.terminationReason == .uncaughtSignal,
            output: try String(contentsOfFile: "\(logs)/output", encoding: .utf8),
            errors: try String(contentsOfFile: "\(logs)/errors", encoding: .utf8)
        )
    }

    private static func file(_ path: String) throws -> FileHandle {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        return try FileHandle(forWritingTo: URL(filePath: path))
    }
}

func temporaryFolder(_ name: String) -> String { "/tmp/digest-e2e-\(name)-\(UUID().uuidString)" }
