import CRename

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A folder held open, so that what is done in it is done there even when it is renamed meanwhile. Closed, and its lock
/// given up, when the last holder lets go: that is why it is a class.
///
/// Paths are relative to the folder, with `/` between their parts. Symbolic links in a path's last part are not followed.
final class OpenFolder: Sendable {
    let descriptor: Int32
    /// What messages call it.
    let path: String

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        // A process that is being started holds a copy of the descriptor, and with it the lock, until it runs its program.
        _ = flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// The folder of this real path.
    static func open(_ realPath: String, calledInMessages path: String) throws(OutputFolderError) -> OpenFolder {
        let descriptor = openat(AT_FDCWD, realPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .refused(action: "open", path: path, code: errno) }
        return OpenFolder(descriptor: descriptor, path: path)
    }

    /// The folder `name` in this one; nil where there is none.
    func folder(_ name: String, calledInMessages path: String? = nil) throws(OutputFolderError) -> OpenFolder? {
        let inner = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if inner >= 0 { return OpenFolder(descriptor: inner, path: path ?? shown(name)) }
        if errno == ENOENT { return nil }
        if errno == ENOTDIR || errno == ELOOP { throw .notAFolder(path ?? shown(name)) }
        throw .refused(action: "open", path: path ?? shown(name), code: errno)
    }

    /// Takes the lock that says who writes here, without waiting; false where another has it. A file system that knows
    /// no locks gives it to everyone.
    func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK }

    /// Whether `name` in `parent` is this very folder: it may have been exchanged between opening and locking it.
    func isStill(_ name: String, in parent: OpenFolder) -> Bool {
        guard let here = status(of: descriptor) else { return false }
        var there = stat()
        return fstatat(parent.descriptor, name, &there, AT_SYMLINK_NOFOLLOW) == 0
            && here.st_ino == there.st_ino && here.st_dev == there.st_dev
    }

    /// Gives this folder the permissions of another.
    func takePermissions(of other: OpenFolder) {
        guard let status = status(of: other.descriptor) else { return }
        _ = fchmod(descriptor, status.st_mode & 0o7777)
    }

    /// Makes the folder `name`; the result is `errno`, or 0.
    func makeFolder(_ name: String) -> Int32 { mkdirat(descriptor, name, 0o777) == 0 ? 0 : errno }

    /// Makes the folders that a file at `path` needs; the result is `errno`, or 0.
    func makeFolders(for path: String) -> Int32 {
        // From the innermost outwards to one that can be made, then back: mostly the innermost alone is missing.
        let folders = path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
        var next = folders.count
        var code = ENOENT
        while next > 0, code == ENOENT {
            next -= 1
            code = makeFolder(folders[next])
        }
        for folder in folders.dropFirst(next + 1) where code == 0 || code == EEXIST { code = makeFolder(folder) }
        return code == EEXIST ? 0 : code
    }

    /// Makes a second name here for the file `path` of `other`; the result is `errno`, or 0.
    func link(_ path: String, of other: OpenFolder, as name: String) -> Int32 {
        linkat(other.descriptor, path, descriptor, name, 0) == 0 ? 0 : errno
    }

    /// Links the file `path` of `other` to the same path here, with the folders it needs; false where that can't be.
    func addLink(_ path: String, of other: OpenFolder) -> Bool {
        var code = link(path, of: other, as: path)
        if code == ENOENT {
            code = makeFolders(for: path)
            if code == 0 { code = link(path, of: other, as: path) }
        }
        return code == 0
    }

    /// Moves a file here from `other`, over the one that may be there; the result is `errno`, or 0.
    func move(_ path: String, from other: OpenFolder, as name: String) -> Int32 {
        renameat(other.descriptor, path, descriptor, name) == 0 ? 0 : errno
    }

    /// Lets two names change places in one step; the result is `errno`, or 0.
    func exchange(_ a: String, _ b: String) -> Int32 { exchange_names(descriptor, a, b) == 0 ? 0 : errno }

    /// Removes a file, or an empty folder. What is gone already is no error.
    func remove(_ path: String, folder: Bool) throws(OutputFolderError) {
        guard unlinkat(descriptor, path, folder ? AT_REMOVEDIR : 0) != 0, errno != ENOENT else { return }
        throw .refused(action: "remove", path: shown(path), code: errno)
    }

    func shown(_ name: String) -> String { path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)" }
}

func status(of descriptor: Int32) -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
}
