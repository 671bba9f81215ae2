import Diagnostics
import Foundation

@testable import Publishing

/// A folder of its own for one test, with `Site` in it; gone with the value that holds it.
final class TemporarySite: Sendable {
    let folder: String
    var site: String { folder + "/Site" }
    var output: OutputFolder { OutputFolder(site) }

    init() throws {
        folder = "/tmp/digest-tests-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Publishes these pages, text by path.
    @discardableResult func publish(_ pages: [String: String]) throws -> OutputFolder.Summary {
        try output.publish(pages)
    }

    /// Everything in `folder`, text by path, a folder's with `/` at its end; the marker left out.
    func contents() -> [String: String] { contentsOfFolder(folder) }

    /// The pages in `Site`.
    func pages() -> [String: String] { contentsOfFolder(site).filter { !$0.key.hasSuffix("/") } }

    func write(_ text: String, to path: String) throws {
        let place = URL(filePath: folder + "/" + path)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try text.write(to: place, atomically: false, encoding: .utf8)
    }

    func status(_ path: String) -> stat { statusOfFile(site + "/" + path) }
}

func statusOfFile(_ path: String) -> stat {
    var status = stat()
    lstat(path, &status)
    return status
}

extension stat {
    /// When the content last changed, in nanoseconds.
    var modified: Int {
        #if canImport(Darwin)
            st_mtimespec.tv_sec * 1_000_000_000 + st_mtimespec.tv_nsec
        #else
            st_mtim.tv_sec * 1_000_000_000 + st_mtim.tv_nsec
        #endif
    }
}

func contentsOfFolder(_ folder: String) -> [String: String] {
    var found: [String: String] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] where !path.hasSuffix(".digest") {
        let kind = statusOfFile(folder + "/" + path).st_mode & S_IFMT
        if kind == S_IFDIR {
            found[path + "/"] = ""
        } else {
            found[path] = FileManager.default.contents(atPath: folder + "/" + path).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }
    return found
}

extension OutputFolder {
    @discardableResult func publish(_ pages: [String: String]) throws -> Summary {
        let edition = try begin()
        for (path, text) in pages { try edition.write(Array(text.utf8), to: path) }
        return try edition.publish().value
    }
}
