import Synchronization

extension OutputFolder {
    /// A new edition of the site under way: a lock and a folder on the disk, which a value cannot stand for. One that is
    /// let go without `publish()` is discarded.
    package final class Edition: Sendable {
        let output: OutputFolder
        /// What the output is called in `parent`.
        let name: String
        let parent: OpenFolder
        /// The old site; nil at the first build.
        let site: OpenFolder?
        /// The new site, `stageName` in `stageParent`, which is `parent`, or `site` where nothing can be made beside it.
        let staging: OpenFolder
        let stageName: String
        let stageParent: OpenFolder
        private let ledger = Mutex(Ledger())

        /// What was written so far.
        struct Ledger {
            enum Change { case written, unchanged }
            /// By the UTF-8 of the path: two spellings of "é" are equal as `String`, and two files on a disk.
            var files: [[UInt8]: Change] = [:]
            var bytesWritten = 0
            var failure: OutputFolderError?
            var isFinished = false
        }

        init(
            _ output: OutputFolder,
            _ name: String,
            in parent: OpenFolder,
            replacing site: OpenFolder?,
            staging: OpenFolder,
            named stageName: String,
            in stageParent: OpenFolder
        ) {
            self.output = output
            self.name = name
            self.parent = parent
            self.site = site
            self.staging = staging
            self.stageName = stageName
            self.stageParent = stageParent
        }

        deinit { discard() }

        /// Adds a file to the edition: as a second link to the old one where that has the same bytes, else as a new file
        /// with the permissions that the umask leaves of 0644. May be called from many tasks at once.
        ///
        /// An old file is never written to, so who holds another link to it keeps what they have. Files are not flushed
        /// to the disk one by one, which would take minutes: after a power cut within seconds of a build some may be
        /// short, and the next build, which compares bytes, writes them again.
        ///
        /// - Parameter path: where in the site: `event/tunnel/index.html`.
        /// - Throws: what went wrong first, at this and every later call, and at `publish()`.
        package func write(_ bytes: [UInt8], to path: String) throws(OutputFolderError) {
            if let failure = ledger.withLock({ $0.isFinished ? .finished(output.path) : $0.failure }) { throw failure }
            do throws(OutputFolderError) {
                guard Self.isValid(path) else { throw .invalidPath(path) }
                let change = try add(bytes, at: path)
                let isFirst = ledger.withLock { ledger in
                    if change == .written { ledger.bytesWritten += bytes.count }
                    return ledger.files.updateValue(change, forKey: Array(path.utf8)) == nil
                }
                guard isFirst else { throw .writtenTwice(shown(path)) }
            } catch {
                throw ledger.withLock { ledger in
                    ledger.failure = ledger.failure ?? error
                    return ledger.failure ?? error
                }
            }
        }

        /// Gives the edition up and leaves the old site as it is.
        package func discard() {
            let wasFinished = ledger.withLock { ledger in
                defer { ledger.isFinished = true }
                return ledger.isFinished
            }
            // What cannot be removed now is cleared by the next build.
            if !wasFinished { _ = try? stageParent.removeTree(stageName) }
        }

        /// Ends the writing, and says what was written.
        func finish() throws(OutputFolderError) -> Ledger {
            let ended = ledger.withLock { ledger in
                defer { ledger.isFinished = ledger.isFinished || ledger.failure == nil }
                return ledger
            }
            if ended.isFinished { throw .finished(output.path) }
            if let failure = ended.failure {
                discard()
                throw failure
            }
            return ended
        }

        var isStagedInside: Bool { stageParent === site }

        func shown(_ path: String) -> String { staging.shown(path) }

        private func add(_ bytes: [UInt8], at path: String) throws(OutputFolderError) -> Ledger.Change {
            if let site, try site.predecessor(of: bytes, at: path) == .same {
                if isStagedInside || staging.addLink(path, of: site) { return .unchanged }
            }
            try staging.create(path, bytes, shownPath: shown(path))
            return .written
        }

        private static func isValid(_ path: String) -> Bool {
            let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            let first = parts.first.map { String(Substring($0)) } ?? ""
            if OutputFolder.isUsers(first) || OutputFolder.isOwn(first) || path.utf8.contains(0) { return false }
            return parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
        }
    }
}
