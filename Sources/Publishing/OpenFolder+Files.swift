#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension OpenFolder {
    /// What a new file finds at its path.
    enum Predecessor { case none, different, same }

    /// Compares `bytes` with the file at `path`: size first, then content.
    func predecessor(of bytes: [UInt8], at path: String) throws(OutputFolderError) -> Predecessor {
        let file = openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            switch errno {
            case ENOENT, ENOTDIR, ENAMETOOLONG: return .none
            // Too many open files says nothing about this one, and taking it for changed would hide the cause.
            case EMFILE, ENFILE: throw .refused(action: "read", path: shown(path), code: errno)
            default: return .different
            }
        }
        defer { close(file) }
        guard let status = status(of: file), status.st_mode & S_IFMT != S_IFDIR else { return .none }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size == bytes.count else { return .different }
        return contents(of: file, equal: bytes) ? .same : .different
    }

    private func contents(of file: Int32, equal bytes: [UInt8]) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 16) { buffer in
            bytes.withUnsafeBytes { bytes in
                guard let chunk = buffer.baseAddress else { return false }
                var compared = 0
                while let start = bytes.baseAddress, compared < bytes.count {
                    let count = read(file, chunk, min(buffer.count, bytes.count - compared))
                    if count < 0, errno == EINTR { continue }
                    guard count > 0, memcmp(chunk, start + compared, count) == 0 else { return false }
                    compared += count
                }
                return true
            }
        }
    }

    /// Writes a file that is not there yet, and the folders it needs. `shownPath` is what messages call it.
    func create(_ path: String, _ bytes: [UInt8], shownPath: String) throws(OutputFolderError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        var file = openat(descriptor, path, flags, 0o666)
        if file < 0, errno == ENOENT {
            let code = makeFolders(for: path)
            if code != 0 { throw .refused(action: "write", path: shownPath, code: code) }
            file = openat(descriptor, path, flags, 0o666)
        }
        guard file >= 0 else {
            if errno == EEXIST || errno == EISDIR { throw .writtenTwice(shownPath) }
            throw .refused(action: "write", path: shownPath, code: errno)
        }
        var code = write(bytes, to: file)
        // Quotas and network disks tell only here that there was no room.
        if close(file) != 0, code == 0, errno != EINTR { code = errno }
        if code != 0 { throw .refused(action: "write", path: shownPath, code: code) }
    }

    private func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { bytes in
            var written = 0
            while let start = bytes.baseAddress, written < bytes.count {
                #if canImport(Darwin)
                    let count = Darwin.write(file, start + written, bytes.count - written)
                #elseif canImport(Glibc)
                    let count = Glibc.write(file, start + written, bytes.count - written)
                #elseif canImport(Musl)
                    let count = Musl.write(file, start + written, bytes.count - written)
                #endif
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { return errno }
                written += count
            }
            return 0
        }
    }
}
