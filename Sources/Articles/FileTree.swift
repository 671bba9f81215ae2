package import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The files below a folder of a project, found without following a symbolic link in a circle.
package struct FileTree {
    /// The project's folder.
    package let root: String

    package init(root: String) { self.root = root }

    /// What stands at a path.
    enum Entry { case file, folder, other, nothing }

    func entry(at path: String) -> Entry {
        var status = stat()
        guard stat(absolute(path), &status) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// Paths of all files below `folder`, relative to the root and sorted by their bytes. Hidden ones are passed over;
    /// so is everything in a hidden folder. A folder that can't be read is an error, a missing one is empty.
    package func files(below folder: String) -> Diagnosed<[String]> {
        guard entry(at: folder) != .nothing else { return Diagnosed([]) }
        var found = Diagnosed<[String]>([])
        var pending = [(path: folder, ancestors: Set<FileIdentity>())]
        while let (path, ancestors) = pending.popLast() {
            guard let identity = FileIdentity(absolute(path)), !ancestors.contains(identity) else { continue }
            guard let names = names(in: path) else {
                let place = SourceLocation(path)
                let reason = String(cString: strerror(errno))
                let remedy = "make it readable, and a folder"
                found.diagnostics.append(
                    Diagnostic(.error, "unreadable", at: place, "the folder can't be read: \(reason)", remedy: remedy)
                )
                continue
            }
            for name in names where !name.text.hasPrefix(".") {
                let child = "\(path)/\(name.text)"
                switch name.entry ?? entry(at: child) {
                case .file: found.value.append(child)
                case .folder: pending.append((child, ancestors.union([identity])))
                case .other, .nothing:
                    found.diagnostics.append(
                        Diagnostic(
                            .warning,
                            "no-file",
                            at: SourceLocation(child),
                            "neither a file nor a folder, so it is not read",
                            remedy: "put a file here, or delete it"
                        )
                    )
                }
            }
        }
        found.value = found.value.sorted(byUTF8: \.self)
        return found
    }

    /// The bytes of a file; an error where it can't be read.
    package func bytes(of path: String) -> Diagnosed<[UInt8]?> {
        let descriptor = open(absolute(path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return unreadable(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return unreadable(path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            errno = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
            return unreadable(path)
        }
        guard status.st_size <= Self.largest else {
            let size = "\(status.st_size / 1_000_000) MB"
            let place = SourceLocation(path)
            return Diagnosed(
                nil,
                [
                    Diagnostic(
                        .error,
                        "too-large",
                        at: place,
                        "\(size) is no article or page",
                        remedy: "keep it below 16 MB"
                    )
                ]
            )
        }
        var isComplete = true
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            while count < buffer.count {
                let length = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                if length < 0, errno == EINTR { continue }
                if length < 0 { isComplete = false }
                guard length > 0 else { break }
                count += length
            }
        }
        return isComplete ? Diagnosed(bytes) : unreadable(path)
    }

    private func unreadable(_ path: String) -> Diagnosed<[UInt8]?> {
        if errno == ENOENT {
            let missing = Diagnostic(
                .error,
                "no-file",
                at: SourceLocation(path),
                "there is no such file",
                remedy: "see that its path is spelt as on the disk"
            )
            return Diagnosed(nil, [missing])
        }
        if errno == EISDIR {
            let folder = Diagnostic(
                .error,
                "unreadable",
                at: SourceLocation(path),
                "is a folder",
                remedy: "name a file"
            )
            return Diagnosed(nil, [folder])
        }
        let reason = String(cString: strerror(errno))
        let summary = "the file can't be read: \(reason)"
        return Diagnosed(
            nil,
            [Diagnostic(.error, "unreadable", at: SourceLocation(path), summary, remedy: "make it a readable file")]
        )
    }

    private func absolute(_ path: String) -> String { "\(root)/\(path)" }

    /// Names in a folder, with their kind where the disk tells it at no cost; nil where it can't be read.
    private func names(in folder: String) -> [(text: String, entry: Entry?)]? {
        guard let stream = opendir(absolute(folder)) else { return nil }
        defer { closedir(stream) }
        var names: [(text: String, entry: Entry?)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            let kind: Entry? =
                switch Int(entry.pointee.d_type) {
                case Int(DT_REG): .file
                case Int(DT_DIR): .folder
                default: nil
                }
            names.append((name, kind))
        }
        return names
    }

    private static let largest = 16_000_000
}

/// What tells one file or folder of the machine from another, whatever path leads to it.
package struct FileIdentity: Hashable {
    private let device: UInt64
    private let number: UInt64

    /// Nil where there is nothing at the path.
    package init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(truncatingIfNeeded: status.st_ino)
    }
}
