import Foundation
import Testing

/// Whether this run writes what the program does now as what it shall do; such a run fails, so that nothing is recorded
/// unseen.
let isRecording = ProcessInfo.processInfo.environment["DIGEST_RECORD"] == "1"

/// Replaces the files of a folder.
func record(_ files: [String: Data], in folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    for (path, bytes) in files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try bytes.write(to: file)
    }
    Issue.record("recorded in \(folder.lastPathComponent); read what changed, then run without DIGEST_RECORD")
}

/// Names of the folders in `Tests/NAME`, sorted.
func cases(in folder: String) -> [String] {
    let place = package.appending(path: "Tests/\(folder)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path(percentEncoded: false))) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
}
