package import Diagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension OutputFolder {
    /// What a build did to the output folder, in files and bytes.
    package struct Summary: Hashable, Sendable {
        /// New files and those whose bytes changed.
        package var written = 0
        package var unchanged = 0
        package var removed = 0
        /// Of the written files.
        package var bytesWritten = 0
    }
}

extension OutputFolder.Edition {
    /// Puts the new site in the old one's place: in one step, or file by file with deletions last where the folder cannot
    /// be exchanged (a mount point, one with a `.git` folder in it, a file system that has no such step).
    ///
    /// - Returns: counts, with a warning where the old site is replaced but could not be removed.
    /// - Throws: the first error of any `write`, or what kept the new site from its place. In one step means that the old
    ///   site is then as it was; file by file, the next build goes on from where this one stopped.
    package func publish() throws(OutputFolderError) -> Diagnosed<OutputFolder.Summary> {
        let ledger = try finish()
        var summary = OutputFolder.Summary(bytesWritten: ledger.bytesWritten)
        for change in ledger.files.values {
            if change == .written { summary.written += 1 } else { summary.unchanged += 1 }
        }
        do throws(OutputFolderError) {
            guard let site else {
                try takeFreePlace()
                return Diagnosed(summary)
            }
            if !exchange(with: site) {
                summary.removed = try replaceFiles(of: site, by: ledger)
                try stageParent.removeTree(stageName)
                return Diagnosed(summary)
            }
        } catch {
            _ = try? stageParent.removeTree(stageName)
            throw error
        }
        do {
            let old = try parent.removeTree(stageName)
            summary.removed = old.count {
                $0.kind != .folder && !OutputFolder.isUsers($0.path) && ledger.files[Array($0.path.utf8)] == nil
            }
            return Diagnosed(summary)
        } catch {
            var warning = error.diagnostic
            warning.severity = .warning
            return Diagnosed(summary, [warning])
        }
    }

    private func takeFreePlace() throws(OutputFolderError) {
        switch parent.move(stageName, from: parent, as: name) {
        case 0: return
        case EEXIST, ENOTEMPTY: throw .anotherBuild(output.path)
        case let code: throw .refused(action: "write", path: output.path, code: code)
        }
    }

    /// Exchanges the folders, the user's files linked into the new one. False, whatever the reason, where that cannot be
    /// done and the old site stands as it was: the other way then works, or says why not.
    private func exchange(with site: OpenFolder) -> Bool {
        guard !isStagedInside, let entries = try? site.entries() else { return false }
        for entry in entries where OutputFolder.isUsers(entry.path) {
            guard entry.kind != .folder, staging.link(entry.path, of: site, as: entry.path) == 0 else { return false }
        }
        keepMarker(of: site)
        staging.takePermissions(of: site)
        return parent.exchange(stageName, name) == 0
    }

    /// The marker keeps its time stamp as any other file whose bytes stay. Moved over the new one, so that there is one
    /// at any moment.
    private func keepMarker(of site: OpenFolder) {
        guard (try? site.predecessor(of: OutputFolder.marker, at: OutputFolder.markerName)) == .same,
            staging.link(OutputFolder.markerName, of: site, as: OutputFolder.probeName) == 0
        else { return }
        _ = staging.move(OutputFolder.probeName, from: staging, as: OutputFolder.markerName)
    }

    /// Moves each written file over the old one, then removes what the site no longer has; returns how many files.
    private func replaceFiles(of site: OpenFolder, by ledger: Ledger) throws(OutputFolderError) -> Int {
        let old = try site.tree { OutputFolder.isUsers($0) || OutputFolder.isOwn($0) }
        let folders = Set(ledger.files.keys.flatMap(foldersAbove))
        // A link to a folder elsewhere would have the site's files written there.
        if let link = old.first(where: { $0.kind == .other && folders.contains(Array($0.path.utf8)) }) {
            throw .linkedFolder(site.shown(link.path))
        }
        // First of all: a folder that got files but no marker would be refused by the next build.
        if try site.predecessor(of: OutputFolder.marker, at: OutputFolder.markerName) != .same {
            try move(OutputFolder.markerName, to: site)
        }

        let gone = old.reversed().filter { entry in
            let path = Array(entry.path.utf8)
            return entry.kind == .folder ? !folders.contains(path) : ledger.files[path] == nil
        }
        // A file where the new site has a folder, a folder where it has a file, and what is in that.
        let isInTheWay = gone.map { entry in
            let path = Array(entry.path.utf8)
            return folders.contains(path) || (foldersAbove(path) + [path]).contains { ledger.files[$0] != nil }
        }
        for (entry, isInTheWay) in zip(gone, isInTheWay) where isInTheWay {
            try site.remove(entry.path, folder: entry.kind == .folder)
        }
        for (path, change) in ledger.files where change == .written {
            try move(String(decoding: path, as: UTF8.self), to: site)
        }
        for (entry, isInTheWay) in zip(gone, isInTheWay) where !isInTheWay {
            try site.remove(entry.path, folder: entry.kind == .folder)
        }
        return gone.count { $0.kind != .folder }
    }

    private func move(_ path: String, to site: OpenFolder) throws(OutputFolderError) {
        var code = site.move(path, from: staging, as: path)
        if code == ENOENT {
            code = site.makeFolders(for: path)
            if code == 0 { code = site.move(path, from: staging, as: path) }
        }
        guard code == 0 else { throw .refused(action: "write", path: shown(path), code: code) }
    }

    /// `a/b/c.html` is in `a` and `a/b`.
    private func foldersAbove(_ path: [UInt8]) -> [[UInt8]] {
        path.indices.filter { path[$0] == UInt8(ascii: "/") }.map { Array(path[..<$0]) }
    }
}
