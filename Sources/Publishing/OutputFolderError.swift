package import Diagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Why the site could not be written. Paths are as the user gave them: the output folder, and what is in it.
package enum OutputFolderError: Error, Hashable, Sendable {
    /// The system refused; `action` is a verb (`write`, `remove`), `code` the `errno` it gave.
    case refused(action: String, path: String, code: Int32)
    /// The output is a file, not a folder.
    case notAFolder(String)
    /// The output is a symbolic link that leads nowhere.
    case deadLink(String)
    /// The folder has files, `example` among them, and no marker that digest made it.
    case foreignFolder(String, example: String)
    /// A build holds the lock on the folder.
    case anotherBuild(String)
    /// Something that digest did not make has the name of the folder that the new site is put together in.
    case nameTaken(String)
    /// A symbolic link stands where the site has a folder, and files are replaced one by one.
    case linkedFolder(String)
    /// One build wrote the same path twice, or two that this disk takes for the same.
    case writtenTwice(String)
    /// Not a path that a page can have: absolute, empty, with `.` or `..`, or among the names left to the user.
    case invalidPath(String)
    /// The edition was published or discarded before.
    case finished(String)
}

extension OutputFolderError {
    package var diagnostic: Diagnostic {
        switch self {
        case .refused(let action, let path, let code):
            error("output-refused", "cannot \(action) '\(path)': \(String(cString: strerror(code)))", remedy(for: code))
        case .notAFolder(let path):
            error("output-is-file", "'\(path)' is a file", "name a folder to write the site to, or move the file away")
        case .deadLink(let path):
            error(
                "output-dead-link",
                "'\(path)' is a link to nothing",
                "create the folder it names, or remove the link"
            )
        case .foreignFolder(let path, let example):
            error(
                "output-foreign",
                "'\(path)' has files that digest did not make, such as '\(example)', and a build would remove them",
                "write to another folder, or empty this one first"
            )
        case .anotherBuild(let path):
            error("output-busy", "another build is writing '\(path)'", "wait until it has ended and build again")
        case .nameTaken(let path):
            error(
                "output-name-taken",
                "'\(path)' is where the new site is put together, but digest did not make what is there",
                "move or remove it"
            )
        case .linkedFolder(let path):
            error("output-linked-folder", "'\(path)' is a link where the site has a folder", "remove the link")
        case .writtenTwice(let path):
            error("output-twice", "two pages have the address '\(path)' on this disk", "give one of them another slug")
        case .invalidPath(let path):
            error("output-path", "'\(path)' cannot be a page's address", "give the page another slug")
        case .finished(let path):
            error("output-finished", "'\(path)' was published or given up before", "begin another build")
        }
    }

    private func error(_ identifier: String, _ summary: String, _ remedy: String) -> Diagnostic {
        Diagnostic(.error, identifier, summary, remedy: remedy)
    }

    private func remedy(for code: Int32) -> String {
        switch code {
        case ENOSPC, EDQUOT: "free some space and build again"
        case EACCES, EPERM: "let this user write there, or write the site to another folder"
        case EROFS: "write the site to a folder that is not read-only"
        case ENAMETOOLONG: "shorten the slug"
        case EMFILE, ENFILE: "raise the limit on open files and build again"
        default: "see to it and build again"
        }
    }
}
