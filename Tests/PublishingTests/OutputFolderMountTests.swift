#if os(Linux)
    import Diagnostics
    import Foundation
    import Testing

    @testable import Publishing

    #if canImport(Glibc)
        import Glibc
    #elseif canImport(Musl)
        import Musl
    #endif

    /// On file systems of their own: a small one to fill, one that cannot be exchanged. They need the right to mount.
    @Suite(.serialized, .enabled(if: Mount.isAllowed, "left out: mounting a file system needs root"))
    struct OutputFolderMountTests {
        let temporary: TemporarySite
        init() throws { temporary = try TemporarySite() }

        @Test(arguments: [false, true]) func replacesFileByFileWhatCannotBeExchanged(isBound: Bool) throws {
            let mount =
                try isBound
                ? Mount(binding: temporary.folder + "/real", at: temporary.site)
                : Mount(tmpfs: "1m", at: temporary.site)
            defer { mount.end() }
            try temporary.publish([
                "index.html": "1", "a/same.html": "same", "old/b.html": "b", "swap": "file", "pows/c": "c",
            ])
            let before = temporary.status("a/same.html")
            let summary = try temporary.publish([
                "index.html": "2", "a/same.html": "same", "swap/d": "d", "pows": "file",
            ])
            #expect(summary == .init(written: 3, unchanged: 1, removed: 3, bytesWritten: 6))
            #expect(
                contentsOfFolder(temporary.site) == [
                    "index.html": "2", "a/": "", "a/same.html": "same", "swap/": "", "swap/d": "d", "pows": "file",
                ]
            )
            #expect(temporary.status("a/same.html").st_ino == before.st_ino)
            #expect(temporary.status("a/same.html").modified == before.modified)
        }

        @Test func keepsTheMarkerFirstOnAMount() throws {
            let mount = try Mount(tmpfs: "1m", at: temporary.site)
            defer { mount.end() }
            try temporary.write("", to: "Site/lost+found/x")
            try temporary.publish(["index.html": "1"])
            #expect(temporary.status(".digest").st_mode & S_IFMT == S_IFREG)
            #expect(temporary.pages() == ["index.html": "1", "lost+found/x": ""])
        }

        @Test(arguments: [false, true]) func leavesTheOldSiteWhenTheDiskIsFull(isMountItself: Bool) throws {
            let mount = try Mount(tmpfs: "256k", at: isMountItself ? temporary.site : temporary.folder + "/disk")
            defer { mount.end() }
            let site = isMountItself ? temporary.site : temporary.folder + "/disk/Site"
            let output = OutputFolder(site)
            try output.publish(["index.html": "old", "a.html": String(repeating: "a", count: 20_000)])
            let before = contentsOfFolder(mount.place)

            var big = ["index.html": "new", "a.html": "shorter"]
            for number in 0..<100 { big["event/\(number)/index.html"] = String(repeating: "x", count: 5000) }
            let error = try #require(throws: OutputFolderError.self) { try output.publish(big) }
            let message = error.diagnostic.description
            #expect(message.hasPrefix("error: cannot write '\(site)/"))
            #expect(message.hasSuffix("': No space left on device; free some space and build again"))
            #expect(contentsOfFolder(mount.place) == before)
            try output.publish(["index.html": "new"])
            #expect(contentsOfFolder(site) == ["index.html": "new"])
        }

        @Test func saysThatTheDiskIsReadOnly() throws {
            let mount = try Mount(tmpfs: "256k", at: temporary.folder + "/disk")
            defer { mount.end() }
            let output = OutputFolder(mount.place + "/Site")
            try output.publish(["index.html": "old"])
            try mount.makeReadOnly()
            let error = try #require(throws: OutputFolderError.self) { try output.publish(["index.html": "new"]) }
            #expect(
                error.diagnostic.description
                    == "error: cannot write '\(mount.place)/Site': Read-only file system; write the site to a folder that is "
                    + "not read-only"
            )
            #expect(contentsOfFolder(mount.place) == ["Site/": "", "Site/index.html": "old"])
        }
    }

    /// A file system at `place`, until `end()`.
    struct Mount {
        let place: String

        /// Asked of the system: root in a container often may not.
        static let isAllowed: Bool = {
            guard let temporary = try? TemporarySite(), let mount = try? Mount(tmpfs: "64k", at: temporary.site) else {
                return false
            }
            mount.end()
            return true
        }()

        init(tmpfs size: String, at place: String) throws {
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
            guard mount("tmpfs", place, "tmpfs", 0, "size=\(size)") == 0 else { throw POSIXError(.EPERM) }
            self.place = place
        }

        init(binding folder: String, at place: String) throws {
            for path in [folder, place] {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            }
            guard mount(folder, place, nil, UInt(MS_BIND), nil) == 0 else { throw POSIXError(.EPERM) }
            self.place = place
        }

        func makeReadOnly() throws {
            guard mount(nil, place, nil, UInt(MS_REMOUNT | MS_RDONLY), nil) == 0 else {
                throw POSIXError(.EPERM)
            }
        }

        func end() { umount2(place, Int32(MNT_DETACH)) }
    }
#endif
