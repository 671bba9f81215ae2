import Articles
import Diagnostics
import Foundation

/// Waits for something to change among the files that a site is made of.
struct ProjectWatch {
    /// The project's folder.
    let folder: String
    #if os(Linux)
        private var notices: FileNotices?
    #endif
    private var seen: [String: Stamp]

    /// What changes when a file does: the time is that of its inode, which no program sets back.
    private struct Stamp: Equatable {
        var size: Int64
        var seconds: Int
        var nanoseconds: Int
        var number: UInt64
    }

    /// - Parameter polls: whether the files are looked at every half second, where the system does not tell of changes.
    init(_ folder: String, polls: Bool) {
        self.folder = folder
        seen = [:]
        #if os(Linux)
            notices = polls ? nil : FileNotices()
            if notices?.watch(folders()) == false { notices = nil }
        #endif
        seen = stamps()
    }

    /// Whether the system does not tell of changes, so that they are looked for.
    var polls: Bool {
        #if os(Linux)
            notices == nil
        #else
            true
        #endif
    }

    /// Returns when a file of the project is another than before. It holds up its thread.
    mutating func wait() {
        while true {
            waitForNotice()
            let now = stamps()
            if now == seen { continue }
            seen = now
            return
        }
    }

    private mutating func waitForNotice() {
        #if os(Linux)
            if let notices {
                let isWhole = notices.wait(quiet: Self.quiet) && notices.watch(folders())
                if !isWhole { self.notices = nil }
                return
            }
        #endif
        Thread.sleep(forTimeInterval: 0.5)
    }

    /// Milliseconds without a change after which an editor is done: it writes another file, and renames it.
    private static let quiet: Int32 = 5

    private static let parts = ["Content", "Templates"]

    /// The folders whose files count, and those where a link's target is.
    private func folders() -> [String] {
        var folders = [folder]
        var pending = Self.parts.map { "\(folder)/\($0)" }
        var known: Set<FileIdentity> = []
        while let path = pending.popLast() {
            guard let identity = FileIdentity(path), known.insert(identity).inserted,
                let names = try? FileManager.default.contentsOfDirectory(atPath: path)
            else { continue }
            folders.append(path)
            for name in names where !name.hasPrefix(".") {
                let child = "\(path)/\(name)"
                var status = stat()
                guard lstat(child, &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR { pending.append(child) }
                if status.st_mode & S_IFMT == S_IFLNK {
                    let target = URL(filePath: child).resolvingSymlinksInPath()
                    if stat(child, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
                        pending.append(child)
                    } else {
                        folders.append(target.deletingLastPathComponent().path(percentEncoded: false))
                    }
                }
            }
        }
        return folders
    }

    private func stamps() -> [String: Stamp] {
        let tree = FileTree(root: folder)
        let paths = Self.parts.flatMap { tree.files(below: $0).value } + ["digest.yml"]
        var stamps: [String: Stamp] = [:]
        for path in paths {
            var status = stat()
            guard stat("\(folder)/\(path)", &status) == 0 else { continue }
            #if os(Linux)
                let time = status.st_ctim
            #else
                let time = status.st_ctimespec
            #endif
            stamps[path] = Stamp(
                size: Int64(status.st_size),
                seconds: time.tv_sec,
                nanoseconds: time.tv_nsec,
                number: UInt64(status.st_ino)
            )
        }
        return stamps
    }
}
