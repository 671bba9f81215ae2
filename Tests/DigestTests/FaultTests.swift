import Foundation
import Testing

/// What a machine does to a project that is built every night for years.
struct FaultTests {
    private static let folder = "Content/articles/harbour"

    /// A report of the test's event whose text tells which version it is.
    private func report(_ version: String) -> String {
        "---\ntitle: Report \(version)\nevent: storm\n---\n"
            + String(
                repeating: "The harbour was closed in version \(version), the port authority said.\n\n",
                count: 400
            )
    }

    @Test func readsAFileThatChangesAsOneVersionOrSaysSo() async throws {
        let project = try TemporaryProject(ferryProject)
        let path = "\(Self.folder)/2026-03-04-storm.md"
        try project.write(report("one"), to: path)
        let file = URL(filePath: "\(project.folder)/\(path)")
        let versions = [Data(report("one").utf8), Data(report("two").utf8)]
        let writer = Task.detached {
            var count = 0
            while !Task.isCancelled {
                // In place, as an editor or a slow download writes; a reader may meet half of it.
                let handle = try FileHandle(forWritingTo: file)
                try handle.truncate(atOffset: 0)
                try handle.write(contentsOf: versions[count % 2])
                try handle.close()
                count += 1
                await Task.yield()
            }
        }
        for _ in 0..<20 {
            let run = try await project.run("build", "--quiet")
            #expect(!run.wasKilled)
            #expect(run.status == (run.errors.contains(": error: ") ? 1 : 0), "\(run.errors)")
        }
        writer.cancel()
        _ = await writer.result
        try project.write(report("three"), to: path)
        #expect(try await project.run("build", "--quiet").status == 0)
        let fresh = try TemporaryProject(ferryProject)
        try fresh.write(report("three"), to: path)
        #expect(try await fresh.run("build", "--quiet").status == 0)
        #expect(project.site() == fresh.site())
    }

    @Test(arguments: [-3650, 3650]) func asksNoClock(days: Int) async throws {
        let project = try TemporaryProject(ferryProject)
        #expect(try await project.run("build", "--quiet").status == 0)
        let before = project.site()
        let then = Date(timeIntervalSinceNow: Double(days) * 86_400)
        for path in project.paths() where !path.contains("/.") {
            try setModificationDate(of: "\(project.folder)/\(path)", to: then)
        }
        let again = try await project.run("build")
        #expect(again.output.contains(" 0 files written"))
        #expect(project.site() == before)
        // A change that the times of the files hide is found all the same.
        try project.write(report("late"), to: "\(Self.folder)/2026-03-04-storm.md")
        try setModificationDate(
            of: "\(project.folder)/\(Self.folder)/2026-03-04-storm.md",
            to: .init(timeIntervalSince1970: 0)
        )
        #expect(try await project.run("build", "--quiet").status == 0)
        #expect(project.page("event/storm/index.html").contains("version late"))
    }

    @Test func readsTenThousandFilesInOneFolder() async throws {
        let project = try TemporaryProject(ferryProject)
        for number in 0..<10_000 {
            try project.write(
                "---\ntitle: Report \(number)\nevent: event-\(number / 100)\n---\nTown \(number) met on Monday.\n",
                to: "\(Self.folder)/2026-03-04-report-\(number).md"
            )
        }
        let run = try await project.run("check")
        #expect(run.errors == "")
        #expect(run.status == 0)
    }

    /// One name in two Unicode forms: two files on Linux, of which no reader could tell which is meant.
    @Test func refusesTwinsOfOneName() async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write(report("one"), to: "\(Self.folder)/2026-03-04-f\u{E4}hre.md")
        try project.write(report("two"), to: "\(Self.folder)/2026-03-04-fa\u{308}hre.md")
        let paths = project.paths().filter { $0.contains("hre.md") }
        guard paths.count == 2 else { return }  // A file system that keeps one of the two.
        let run = try await project.run("build")
        #expect(run.status == 1)
        #expect(run.errors.contains("\(Self.folder)/2026-03-04-f\u{E4}hre.md"))
        #expect(project.site() == [:])
    }

    /// No list, lock or message could name them.
    @Test(arguments: [(Array("a\nb".utf8), "has a control character"), ([0x61, 0xE9], "is not UTF-8")])
    func refusesNamesThatAreNoLineOfText(name: [UInt8], mistake: String) async throws {
        let project = try TemporaryProject(ferryProject)
        let path = Array("\(project.folder)/\(Self.folder)/2026-03-04-".utf8) + name + Array(".md".utf8)
        let file = (path + [0]).withUnsafeBytes {
            open($0.bindMemory(to: CChar.self).baseAddress!, O_CREAT | O_WRONLY, 0o644)
        }
        guard file >= 0 else { return }  // A file system that takes no such name.
        close(file)
        let run = try await project.run("build")
        #expect(run.status == 1)
        #expect(run.errors.contains("error: the file's name \(mistake); rename it"))
        #expect(run.errors.components(separatedBy: ": error: ").count == 2)
        #expect(try await project.run("build", "--keep-going").status == 0)
    }

    @Test(arguments: ["index.html", "event", "article/harbour"]) func putsRightWhatStandsInItsWay(path: String)
        async throws
    {
        let project = try TemporaryProject(ferryProject)
        #expect(try await project.run("build", "--quiet").status == 0)
        let before = project.site()
        var isFolder: ObjCBool = false
        #expect(FileManager.default.fileExists(atPath: "\(project.folder)/Site/\(path)", isDirectory: &isFolder))
        try project.remove("Site/\(path)")
        try project.write("mine", to: isFolder.boolValue ? "Site/\(path)" : "Site/\(path)/mine.txt")
        let run = try await project.run("build", "--quiet")
        if run.status == 0 {
            #expect(project.site() == before)
        } else {
            #expect(run.errors.contains("Site/\(path)"))
            #expect(run.errors.contains("; "))
            try project.remove("Site/\(path)")
            #expect(try await project.run("build", "--quiet").status == 0)
            #expect(project.site() == before)
        }
    }

    private func setModificationDate(of path: String, to date: Date) throws {
        let attributes: [FileAttributeKey: any Sendable] = [.modificationDate: date]
        try FileManager.default.setAttributes(attributes, ofItemAtPath: path)
    }
}
