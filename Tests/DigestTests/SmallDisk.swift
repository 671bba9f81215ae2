import Foundation

/// A file system in memory at a folder, until `end()`.
struct SmallDisk {
    let place: String

    /// Asked of the system: root in a container often may not.
    static let isPossible: Bool = {
        let folder = temporaryFolder("disk")
        let disk = SmallDisk(kilobytes: 64, at: folder)
        disk?.end()
        try? FileManager.default.removeItem(atPath: folder)
        return disk != nil
    }()

    init?(kilobytes: Int, at place: String) {
        self.place = place
        guard (try? FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)) != nil,
            runTool("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", place])
        else { return nil }
    }

    func end() { _ = runTool("umount", ["-l", place]) }
}

/// The program without the rights of root, for root may write everywhere.
enum Unprivileged {
    static let isPossible = geteuid() != 0 || runTool("setpriv", ["--version"])

    static func run(_ arguments: [String], in folder: String) async throws -> Program.Run {
        guard geteuid() == 0 else { return try await Program.run(arguments, in: folder) }
        let drop = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", Program.path]
        return try await Running(drop + arguments, in: folder, executable: "/usr/bin/env").end()
    }
}

/// Whether a tool of the system is there and succeeds.
private func runTool(_ name: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
}
