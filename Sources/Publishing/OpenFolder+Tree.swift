#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension OpenFolder {
    /// Something in a folder: a file, a folder, or a link and whatever else a disk can hold.
    struct Entry {
        enum Kind { case file, folder, other }
        var path: String
        var kind: Kind
    }

    /// What is in this folder itself, in the order of the disk.
    func entries() throws(OutputFolderError) -> [Entry] { try entries(of: ".", under: "") }

    /// What is in this folder and all below it, each folder before what is in it. Links are not followed; `isLeftOut`
    /// tells of names in this folder itself that are passed over with all that is in them.
    func tree(leavingOut isLeftOut: (String) -> Bool) throws(OutputFolderError) -> [Entry] {
        var found = try entries().filter { !isLeftOut($0.path) }
        var next = 0
        while next < found.count {
            let entry = found[next]
            if entry.kind == .folder { found += try entries(of: entry.path, under: entry.path + "/") }
            next += 1
        }
        return found
    }

    /// Removes the folder `name` and all in it, the marker that says whose it is last: a kill on the way leaves what the
    /// next build knows for its own. Returns what was in it, but for the marker; nothing where there is no such folder.
    @discardableResult func removeTree(_ name: String) throws(OutputFolderError) -> [Entry] {
        guard let folder = try folder(name) else { return [] }
        let entries = try folder.tree { $0 == OutputFolder.markerName }
        for entry in entries.reversed() { try folder.remove(entry.path, folder: entry.kind == .folder) }
        try folder.remove(OutputFolder.markerName, folder: false)
        try remove(name, folder: true)
        return entries
    }

    private func entries(of path: String, under prefix: String) throws(OutputFolderError) -> [Entry] {
        let folder = openat(descriptor, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { throw .refused(action: "read", path: shown(path), code: errno) }
        guard let stream = fdopendir(folder) else {
            close(folder)
            throw .refused(action: "read", path: shown(path), code: errno)
        }
        defer { closedir(stream) }
        guard let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return [] }

        var found: [Entry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            // Through the pointer: the record is as long as its name, copying the whole of `dirent` would read past it.
            let name = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self)
            let path = prefix + String(cString: name)
            if path == prefix + "." || path == prefix + ".." { continue }
            found.append(Entry(path: path, kind: kind(of: path, type: Int32(entry.pointee.d_type))))
        }
        guard errno == 0 else { throw .refused(action: "read", path: shown(path), code: errno) }
        return found
    }

    private func kind(of path: String, type: Int32) -> Entry.Kind {
        switch type {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_UNKNOWN):
            var status = stat()
            guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
            return status.st_mode & S_IFMT == S_IFDIR ? .folder : status.st_mode & S_IFMT == S_IFREG ? .file : .other
        default: return .other
        }
    }
}
