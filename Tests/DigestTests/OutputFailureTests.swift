import Foundation
import Testing

/// Builds that can't write, and builds that end at any moment.
struct OutputFailureTests {
    @Test func refusesAFileForAFolder() async throws {
        let project = try TemporaryProject(ferryProject.merging(["Site": "mine"]) { $1 })
        let run = try await project.run("build")
        #expect(
            run.errors == """
                error: 'Site' is a file; name a folder to write the site to, or move the file away
                Nothing was written: 1 error

                """
        )
        #expect(run.status == 1)
        #expect(FileManager.default.contents(atPath: "\(project.folder)/Site") == Data("mine".utf8))
    }

    @Test func refusesAFolderThatItDidNotMake() async throws {
        let project = try TemporaryProject(ferryProject.merging(["Site/letter.txt": "dear"]) { $1 })
        let run = try await project.run("build")
        #expect(run.errors.hasPrefix("error: 'Site' has files that digest did not make, such as 'letter.txt', "))
        #expect(run.status == 1)
        #expect(project.site() == ["letter.txt": Data("dear".utf8)])
    }

    @Test func refusesTheProjectItselfForItsOutput() async throws {
        let project = try TemporaryProject(ferryProject)
        let run = try await project.run("build", "--output", ".")
        #expect(run.status == 1)
        #expect(run.errors.contains("has files that digest did not make"))
        for (path, text) in ferryProject {
            #expect(FileManager.default.contents(atPath: "\(project.folder)/\(path)") == Data(text.utf8))
        }
    }

    @Test(.enabled(if: Unprivileged.isPossible, "left out: root needs setpriv to give up its rights"))
    func saysThatTheFolderIsNotWritable() async throws {
        let project = try TemporaryProject(ferryProject)
        #expect(try await project.run("build").status == 0)
        let before = project.site()
        try project.write("title: Changed\n", to: "digest.yml")
        for path in ["", "/Site"] { chmod(project.folder + path, 0o555) }
        defer { for path in ["", "/Site"] { chmod(project.folder + path, 0o755) } }
        let run = try await Unprivileged.run(["build", "--quiet"], in: project.folder)
        #expect(
            run.errors == """
                error: cannot write 'Site': Permission denied; let this user write there, or write the site to another folder

                """
        )
        #expect(run.status == 1)
        #expect(project.site() == before)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "left out: mounting a small disk needs root"))
    func leavesTheOldSiteWhenTheDiskIsFull() async throws {
        let project = try TemporaryProject(manyArticles(title: "New"))
        let small = try TemporaryProject(ferryProject)
        let disk = try #require(SmallDisk(kilobytes: 256, at: "\(project.folder)/disk"))
        defer { disk.end() }
        let output = ["build", "--quiet", "--output", "\(project.folder)/disk/Site"]
        #expect(try await Program.run(output, in: small.folder).status == 0)
        let before = project.site("disk")
        #expect(!before.isEmpty)
        let run = try await Program.run(output, in: project.folder)
        #expect(run.errors.hasSuffix(": No space left on device; free some space and build again\n"))
        #expect(run.status == 1)
        #expect(project.site("disk") == before)
        #expect(try await Program.run(output, in: small.folder).status == 0)
        #expect(project.site("disk") == before)
    }

    @Test func leavesOneWholeSiteWheneverItIsKilled() async throws {
        let old = try TemporaryProject(manyArticles(title: "Old"))
        let new = try TemporaryProject(manyArticles(title: "New"))
        let start = ContinuousClock.now
        #expect(try await new.run("build", "--quiet").status == 0)
        // Not longer: a busy machine would have the test last minutes.
        let duration = min(ContinuousClock.now - start, .milliseconds(500))
        #expect(try await old.run("build", "--quiet").status == 0)
        let sites = [old.site(), new.site()]
        #expect(sites[0] != sites[1])

        for attempt in 0..<100 {
            try old.write("title: \(attempt % 2 == 0 ? "New" : "Old")\n", to: "digest.yml")
            let running = try Running(["build", "--quiet"], in: old.folder)
            try await Task.sleep(for: duration * Double.random(in: 0...1.1))
            running.kill()
            _ = try await running.end()
            #expect(sites.contains(old.site()))
        }
        try old.write("title: New\n", to: "digest.yml")
        #expect(try await old.run("build", "--quiet").status == 0)
        #expect(old.site() == sites[1])
        #expect(old.paths().filter { $0.contains("digest-new") } == [])
    }

    @Test func letsOneOfTwoBuildsAtOnceWin() async throws {
        let project = try TemporaryProject(manyArticles(title: "Same"))
        let running = try (0..<3).map { _ in try Running(["build", "--quiet"], in: project.folder) }
        var statuses: [Int32] = []
        for one in running {
            let run = try await one.end()
            statuses.append(run.status)
            if run.status != 0 {
                #expect(
                    run.errors == "error: another build is writing 'Site'; wait until it has ended and build again\n"
                )
            }
        }
        #expect(statuses.contains(0))
        let alone = try TemporaryProject(manyArticles(title: "Same"))
        #expect(try await alone.run("build", "--quiet").status == 0)
        #expect(project.site() == alone.site())
    }

    /// A site of some hundred files.
    private func manyArticles(title: String) -> [String: String] {
        var files = ["digest.yml": "title: \(title)\n"]
        for number in 0..<60 {
            files["Content/articles/outlet-\(number % 3)/2026-01-\(10 + number % 18)-report-\(number).md"] = """
                ---
                title: Report \(number)
                event: event-\(number / 2)
                tags: [tag-\(number % 20)]
                ---
                The council of town \(number) met on Monday and voted for a new bridge.

                """
        }
        return files
    }
}
