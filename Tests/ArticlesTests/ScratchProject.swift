import Diagnostics
import Foundation

@testable import Articles

/// A project on disk for one test; its folder goes with it.
struct ScratchProject: ~Copyable {
    let folder: URL

    /// - Parameter files: contents by path. A text's first line break and its indentation are not removed.
    init(_ files: [String: String]) throws {
        try self.init(bytes: files.mapValues { Array($0.utf8) })
    }

    init(bytes files: [String: [UInt8]]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "digest-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (path, bytes) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func open(jobs: Int = 2) async -> Diagnosed<Project> {
        await Project.open(at: folder.path(percentEncoded: false), jobs: jobs)
    }
}

extension Diagnosed {
    /// What would be printed, a line for each diagnostic.
    var printed: [String] { diagnostics.map(\.description) }
}
