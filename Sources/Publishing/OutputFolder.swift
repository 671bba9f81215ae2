#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The folder that the site is published to. A new edition of the site is put together beside the old one and takes its
/// place in one step, so a build that fails or is killed leaves the old site as it was.
///
///     let edition = try OutputFolder("Site").begin()
///     try edition.write(page, to: "event/tunnel/index.html")
///     let summary = try edition.publish().value  // written 1, unchanged 0, removed 0
///
/// What the folder holds is the program's, and goes when the site no longer has it, with one exception: names at its top
/// that begin with a dot (`.git`, `.gitignore`, `.nojekyll`, `.well-known`), `CNAME` and `lost+found` belong to the user
/// and stay. The file `.digest` marks a folder as the program's; a folder that has files but no such marker is refused.
package struct OutputFolder: Sendable {
    /// As the user gave it, absolute or relative to the working folder. A symbolic link is followed: the site is
    /// published where it leads.
    package let path: String

    package init(_ path: String) { self.path = path }

    static let markerName = ".digest"
    static let marker = Array("Made by digest, which replaces all that is in this folder at each build.\n".utf8)
    /// The new site, while it is put together inside the old one.
    static let innerStageName = ".digest-new"
    static let probeName = ".digest-probe"
    /// The new site, while it is put together beside the old one, named `name`.
    static func stageName(for name: String) -> String { ".\(name).digest-new" }

    /// Whether this name at the top of the folder is the user's.
    static func isUsers(_ name: String) -> Bool {
        name.hasPrefix(".") && !isOwn(name) || name == "CNAME" || name == "lost+found"
    }

    /// Whether this name at the top of the folder is the program's, and no page.
    static func isOwn(_ name: String) -> Bool { [markerName, innerStageName, probeName].contains(name) }

    /// Starts a new edition of the site, with the lock on the folder in hand and what a killed build left cleared away.
    /// Folders that lead to the output are created.
    package func begin() throws(OutputFolderError) -> Edition {
        let (parentPath, name) = try location()
        makeFolders(parentPath)
        let parent = try OpenFolder.open(parentPath, calledInMessages: parentPath)
        let site = try parent.folder(name, calledInMessages: path)
        if let site {
            guard site.lock(), site.isStill(name, in: parent) else { throw .anotherBuild(path) }
            try refuseForeign(site)
            try site.removeTree(Self.innerStageName)
        }

        let stageName = Self.stageName(for: name)
        do {
            let staging = try stage(stageName, in: parent)
            if site == nil || canLink(staging, site) {
                return Edition(self, name, in: parent, replacing: site, staging: staging, named: stageName, in: parent)
            }
            try parent.removeTree(stageName)
        } catch .refused(let action, let path, let code) {
            guard site != nil, [EACCES, EPERM, EROFS, ENAMETOOLONG].contains(code) else {
                throw .refused(action: action, path: path, code: code)
            }
        }
        // Nothing can be made beside the folder, or it is a mount of its own that files can't be linked into.
        guard let site else { throw .refused(action: "write", path: path, code: ENOENT) }
        let inner = try stage(Self.innerStageName, in: site)
        return Edition(
            self,
            name,
            in: parent,
            replacing: site,
            staging: inner,
            named: Self.innerStageName,
            in: site
        )
    }

    /// The folder that the output is in, and its name there.
    private func location() throws(OutputFolderError) -> (parent: String, name: String) {
        var place = path
        while place.hasSuffix("/") { place.removeLast() }
        var status = stat()
        let isLink = lstat(place, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
        if isLink || [".", ".."].contains(place.split(separator: "/").last) {
            guard let real = realpath(place, nil) else { throw .deadLink(path) }
            defer { free(real) }
            place = String(cString: real)
        }
        guard let slash = place.lastIndex(of: "/") else {
            guard !place.isEmpty else {
                throw .refused(action: "replace", path: path, code: path.isEmpty ? ENOENT : EBUSY)
            }
            return (".", place)
        }
        return (slash == place.startIndex ? "/" : String(place[..<slash]), String(place[place.index(after: slash)...]))
    }

    /// Opening the last of them tells whether it worked.
    private func makeFolders(_ path: String) {
        for slash in path.indices.dropFirst() where path[slash] == "/" { mkdir(String(path[..<slash]), 0o777) }
        mkdir(path, 0o777)
    }

    private func refuseForeign(_ site: OpenFolder) throws(OutputFolderError) {
        let names = try site.entries().map(\.path)
        guard !names.contains(Self.markerName) else { return }
        let foreign = names.filter { !Self.isUsers($0) && !Self.isOwn($0) }
        if let example = foreign.min() { throw .foreignFolder(path, example: example) }
    }

    /// Makes the folder for the new site, in place of what a killed build may have left there.
    private func stage(_ name: String, in folder: OpenFolder) throws(OutputFolderError) -> OpenFolder {
        if let leftover = try leftover(name, in: folder) {
            guard leftover.lock() else { throw .anotherBuild(path) }
            let names = try leftover.entries().map(\.path)
            guard names.isEmpty || names.contains(Self.markerName) else { throw .nameTaken(leftover.path) }
            try folder.removeTree(name)
        }
        let code = folder.makeFolder(name)
        guard code == 0 else {
            if code == EEXIST { throw .anotherBuild(path) }
            throw .refused(action: "write", path: path, code: code)
        }
        guard let staging = try folder.folder(name, calledInMessages: path),
            staging.lock(), staging.isStill(name, in: folder)
        else { throw .anotherBuild(path) }
        do {
            try staging.create(Self.markerName, Self.marker, shownPath: staging.shown(Self.markerName))
        } catch {
            _ = try? folder.removeTree(name)
            throw error
        }
        return staging
    }

    private func leftover(_ name: String, in folder: OpenFolder) throws(OutputFolderError) -> OpenFolder? {
        do {
            return try folder.folder(name)
        } catch .notAFolder(let path) {
            throw .nameTaken(path)
        }
    }

    /// Whether files of one folder can be linked into the other. Asked of the disk: mounts of one file system are as far
    /// apart as two, and some file systems know no links.
    private func canLink(_ staging: OpenFolder, _ site: OpenFolder?) -> Bool {
        guard let site else { return true }
        try? site.remove(Self.probeName, folder: false)
        let code = site.link(Self.markerName, of: staging, as: Self.probeName)
        try? site.remove(Self.probeName, folder: false)
        return code == 0
    }
}
