import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite struct OutputFolderRefusalTests {
    let temporary: TemporarySite
    init() throws { temporary = try TemporarySite() }

    @Test func refusesAFolderWithFilesThatItDidNotMake() throws {
        try temporary.write("mine", to: "Site/thesis.txt")
        try temporary.write("*", to: "Site/.gitignore")
        let before = temporary.contents()
        let error = #expect(throws: OutputFolderError.self) { try temporary.publish(["index.html": "home"]) }
        #expect(error == .foreignFolder(temporary.site, example: "thesis.txt"))
        #expect(
            error?.diagnostic.description
                == "error: '\(temporary.site)' has files that digest did not make, such as 'thesis.txt', and a build would "
                + "remove them; write to another folder, or empty this one first"
        )
        #expect(temporary.contents() == before)
    }

    @Test func refusesAFileAsOutput() throws {
        try temporary.write("mine", to: "Site")
        #expect(throws: OutputFolderError.notAFolder(temporary.site)) { try temporary.publish(["index.html": "home"]) }
        #expect(temporary.contents() == ["Site": "mine"])
    }

    @Test func refusesALinkToNothing() throws {
        try FileManager.default.createSymbolicLink(atPath: temporary.site, withDestinationPath: "nowhere")
        #expect(throws: OutputFolderError.deadLink(temporary.site)) { try temporary.publish(["index.html": "home"]) }
    }

    @Test(arguments: ["/", "", "/proc/no/such"]) func refusesAPlaceThatCannotBeWritten(path: String) {
        #expect(throws: OutputFolderError.self) { try OutputFolder(path).begin() }
    }

    @Test func saysWhichFileOfWhichFolderCannotBeWritten() throws {
        let edition = try temporary.output.begin()
        let name = String(repeating: "x", count: 300)
        let error = try #require(throws: OutputFolderError.self) { try edition.write([1], to: "event/\(name)") }
        #expect(
            error.diagnostic.description
                == "error: cannot write '\(temporary.site)/event/\(name)': File name too long; shorten the slug"
        )
        #expect(throws: error) { try edition.write([1], to: "index.html") }
        #expect(throws: error) { try edition.publish() }
        #expect(temporary.contents() == [:])
    }

    @Test(arguments: ["", "/", "/a", "a/", "a//b", ".", "a/../b", "a/./b", ".git/config", ".digest", "CNAME", "a\0b"])
    func refusesAPathThatNoPageCanHave(path: String) throws {
        let edition = try temporary.output.begin()
        #expect(throws: OutputFolderError.invalidPath(path)) { try edition.write([], to: path) }
    }

    @Test(arguments: [false, true]) func refusesToWriteTheSamePathTwice(isOneByOne: Bool) throws {
        if isOneByOne { try temporary.write("ref", to: "Site/.git/HEAD") }
        try temporary.publish(["old.html": "1"])
        for path in ["old.html", "new.html"] {
            let edition = try temporary.output.begin()
            try edition.write(Array("1".utf8), to: path)
            let twice = OutputFolderError.writtenTwice("\(temporary.site)/\(path)")
            #expect(throws: twice) { try edition.write(Array("1".utf8), to: path) }
            #expect(throws: twice) { try edition.publish() }
        }
        #expect(temporary.pages().filter { !$0.key.hasPrefix(".git") } == ["old.html": "1"])
    }

    @Test func refusesToGoOnWithAnEditionThatIsOver() throws {
        let edition = try temporary.output.begin()
        _ = try edition.publish()
        let over = OutputFolderError.finished(temporary.site)
        #expect(throws: over) { try edition.write([], to: "index.html") }
        #expect(throws: over) { try edition.publish() }
        edition.discard()
        #expect(temporary.contents() == ["Site/": ""])
    }

    @Test(arguments: [false, true]) func letsOneBuildAtATimeWrite(hasOldSite: Bool) throws {
        if hasOldSite { try temporary.publish(["index.html": "old"]) }
        let first = try temporary.output.begin()
        try first.write(Array("first".utf8), to: "index.html")
        #expect(throws: OutputFolderError.anotherBuild(temporary.site)) { try temporary.output.begin() }
        _ = try first.publish()
        #expect(temporary.pages() == ["index.html": "first"])
    }

    @Test func letsTheNextBuildInAsSoonAsOneIsLetGo() throws {
        for text in ["1", "2", "3"] {
            try temporary.publish(["index.html": text])
            #expect(temporary.pages() == ["index.html": text])
        }
    }

    @Test(arguments: [false, true]) func discardsWhatIsNotPublished(isOneByOne: Bool) throws {
        if isOneByOne { try temporary.write("ref", to: "Site/.git/HEAD") }
        try temporary.publish(["index.html": "old", "a/b.html": "b"])
        let before = temporary.contents()
        do {
            let edition = try temporary.output.begin()
            try edition.write([1], to: "index.html")
            try edition.write([1], to: "c/d.html")
        }
        #expect(temporary.contents() == before)
    }

    @Test(arguments: ["Site/.digest-new", ".Site.digest-new"]) func clearsWhatAKilledBuildLeft(leftover: String) throws
    {
        try temporary.publish(["index.html": "old"])
        try temporary.write("half", to: "\(leftover)/event/a/index.html")
        try temporary.write("", to: "\(leftover)/.digest")
        try temporary.publish(["index.html": "new"])
        #expect(temporary.contents() == ["Site/": "", "Site/index.html": "new"])
    }

    @Test(arguments: [".Site.digest-new", ".Site.digest-new/mine.txt"])
    func leavesWhatOnlyHasTheNameOfALeftover(path: String) throws {
        try temporary.write("mine", to: path)
        let before = temporary.contents()
        #expect(throws: OutputFolderError.nameTaken(temporary.folder + "/.Site.digest-new")) {
            try temporary.publish(["index.html": "home"])
        }
        #expect(temporary.contents() == before)
    }

    @Test func writesNothingThroughALinkInsideTheSite() throws {
        try temporary.write("ref", to: "Site/.git/HEAD")
        try temporary.publish(["index.html": "old", "event/a.html": "a"])
        try FileManager.default.moveItem(atPath: temporary.site + "/event", toPath: temporary.folder + "/elsewhere")
        try FileManager.default.createSymbolicLink(
            atPath: temporary.site + "/event",
            withDestinationPath: "../elsewhere"
        )
        #expect(throws: OutputFolderError.linkedFolder(temporary.site + "/event")) {
            try temporary.publish(["index.html": "new", "event/a.html": "b"])
        }
        #expect(contentsOfFolder(temporary.folder + "/elsewhere") == ["a.html": "a"])
        #expect(contentsOfFolder(temporary.site)["index.html"] == "old")
    }
}
