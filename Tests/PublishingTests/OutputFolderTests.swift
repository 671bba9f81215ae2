import Seeding
import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite struct OutputFolderTests {
    let temporary: TemporarySite
    init() throws { temporary = try TemporarySite() }

    @Test func publishesIntoAFolderThatIsNotThereYet() throws {
        let output = OutputFolder(temporary.folder + "/public/deep/Site/")
        let summary = try output.publish(["index.html": "home", "event/tunnel/index.html": "tunnel"])
        #expect(summary == .init(written: 2, bytesWritten: 10))
        let place = temporary.folder + "/public/deep"
        #expect(
            contentsOfFolder(place) == [
                "Site/": "", "Site/index.html": "home", "Site/event/": "", "Site/event/tunnel/": "",
                "Site/event/tunnel/index.html": "tunnel",
            ]
        )
    }

    @Test func writesFilesAndFoldersAsTheUmaskHasThem() throws {
        try temporary.publish(["event/a.html": "a"])
        let mask = umask(0)
        umask(mask)
        #expect(temporary.status("event/a.html").st_mode & 0o7777 == 0o666 & ~mask)
        #expect(temporary.status("event").st_mode & 0o7777 == 0o777 & ~mask)
    }

    @Test func keepsInodeAndTimeOfFilesWhoseBytesStay() throws {
        try temporary.publish(["index.html": "home", "event/a/index.html": "one", "empty.txt": ""])
        let before = ["event/a/index.html", "empty.txt", ".digest"].map { temporary.status($0) }
        let summary = try temporary.publish(["index.html": "HOME", "event/a/index.html": "one", "empty.txt": ""])
        #expect(summary == .init(written: 1, unchanged: 2, removed: 0, bytesWritten: 4))
        let after = ["event/a/index.html", "empty.txt", ".digest"].map { temporary.status($0) }
        #expect(after.map(\.st_ino) == before.map(\.st_ino))
        #expect(after.map(\.modified) == before.map(\.modified))
        #expect(after.map(\.st_nlink) == [1, 1, 1])
    }

    @Test func removesPagesThatTheSiteNoLongerHas() throws {
        try temporary.publish(["index.html": "home", "event/a/index.html": "a", "event/b/index.html": "b"])
        let summary = try temporary.publish(["index.html": "home", "event/b/index.html": "b"])
        #expect(summary == .init(unchanged: 2, removed: 1))
        #expect(
            temporary.contents() == [
                "Site/": "", "Site/index.html": "home", "Site/event/": "", "Site/event/b/": "",
                "Site/event/b/index.html": "b",
            ]
        )
    }

    @Test func leavesOtherLinksToAnOldFileAlone() throws {
        try temporary.publish(["index.html": "old"])
        try FileManager.default.linkItem(atPath: temporary.site + "/index.html", toPath: temporary.folder + "/backup")
        try temporary.publish(["index.html": "new"])
        #expect(temporary.contents() == ["Site/": "", "Site/index.html": "new", "backup": "old"])
    }

    @Test func writesAgainWhatSomeoneChangedInTheSite() throws {
        try temporary.publish(["index.html": "home", "a/b.html": "b"])
        try temporary.write("hime", to: "Site/index.html")
        try FileManager.default.removeItem(atPath: temporary.site + "/a")
        try temporary.write("file", to: "Site/a")
        try temporary.publish(["index.html": "home", "a/b.html": "b"])
        #expect(temporary.pages() == ["index.html": "home", "a/b.html": "b"])
    }

    @Test(arguments: [".gitignore", ".nojekyll", "CNAME", ".git"])
    func keepsTheUsersFilesAtTheTop(name: String) throws {
        try temporary.write("*", to: "Site/\(name)")
        try temporary.publish(["index.html": "home", "old.html": ""])
        try temporary.publish(["index.html": "home"])
        #expect(temporary.pages() == ["index.html": "home", name: "*"])
    }

    @Test func followsALinkToTheFolder() throws {
        try FileManager.default.createDirectory(
            atPath: temporary.folder + "/elsewhere/real",
            withIntermediateDirectories: true
        )
        try FileManager.default.createSymbolicLink(atPath: temporary.site, withDestinationPath: "elsewhere/real")
        try temporary.publish(["index.html": "1"])
        try temporary.publish(["index.html": "2"])
        #expect(contentsOfFolder(temporary.folder + "/elsewhere") == ["real/": "", "real/index.html": "2"])
        #expect(statusOfFile(temporary.site).st_mode & S_IFMT == S_IFLNK)
    }

    @Test func keepsThePermissionsOfTheFolder() throws {
        try temporary.publish(["index.html": "1"])
        chmod(temporary.site, 0o2775)
        try temporary.publish(["index.html": "2"])
        #expect(statusOfFile(temporary.site).st_mode & 0o7777 == 0o2775)
    }

    @Test func givesUpItsLockThoughAnotherProcessHasACopyOfIt() throws {
        try temporary.publish(["index.html": "1"])
        var folder: OpenFolder? = try OpenFolder.open(temporary.site, calledInMessages: "Site")
        #expect(folder?.lock() == true)
        let copy = dup(folder?.descriptor ?? -1)
        defer { close(copy) }
        folder = nil
        try temporary.publish(["index.html": "2"])
        #expect(temporary.pages() == ["index.html": "2"])
    }

    @Test func takesWritesFromManyTasksAtOnce() async throws {
        let pages = (0..<400).map { ("event/\($0 % 40)/\($0 / 40 % 2)/\($0).html", Array("page \($0)".utf8)) }
        for round in 1...2 {
            let edition = try temporary.output.begin()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (path, bytes) in pages { group.addTask { try edition.write(bytes, to: path) } }
                try await group.waitForAll()
            }
            let summary = try edition.publish().value
            #expect(round == 1 ? summary.written == 400 : summary.unchanged == 400)
        }
        #expect(
            temporary.pages()
                == Dictionary(uniqueKeysWithValues: pages.map { ($0, String(decoding: $1, as: UTF8.self)) })
        )
    }

    @Test(arguments: 1...12) func publishesWhatTheLastOfManySitesWas(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        // Every third with a folder that cannot be linked, so that files are replaced one by one.
        if seed % 3 == 0 { try temporary.write("ref", to: "Site/.git/HEAD") }
        for _ in 0..<8 {
            var site: [String: String] = [:]
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                let parts = (0...Int.random(in: 0...3, using: &random)).map { _ in
                    ["a", "b", "é", "e\u{301}"].randomElement(using: &random) ?? ""
                }
                let path = parts.joined(separator: "/")
                let isFree = !site.keys.contains {
                    ($0 + "/").hasPrefix(path + "/") || (path + "/").hasPrefix($0 + "/")
                }
                if isFree { site[path] = String(Int.random(in: 0...2, using: &random)) }
            }
            try temporary.publish(site)
            var expected = Dictionary(uniqueKeysWithValues: site.map { (Array($0.key.utf8), $0.value) })
            if seed % 3 == 0 { expected[Array(".git/HEAD".utf8)] = "ref" }
            let published = Dictionary(uniqueKeysWithValues: temporary.pages().map { (Array($0.key.utf8), $0.value) })
            #expect(published == expected)
            #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.folder) == ["Site"])
        }
    }
}
