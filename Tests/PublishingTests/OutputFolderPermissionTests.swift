import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// As a user who may not write everywhere; root takes the rights of `nobody` for it, in a process of its own.
@Suite struct OutputFolderPermissionTests {
    let temporary: TemporarySite
    init() throws { temporary = try TemporarySite() }

    @Test func saysThatAFolderIsNotWritable() async throws {
        try temporary.publish(["index.html": "old"])
        chmod(temporary.folder, 0o555)
        chmod(temporary.site, 0o555)
        let site = temporary.site
        await #expect(processExitsWith: .success) { [site = site as String] in
            if geteuid() == 0 { try #require(seteuid(65534) == 0) }
            let error = try #require(throws: OutputFolderError.self) {
                try OutputFolder(site).publish(["index.html": "new"])
            }
            #expect(
                error.diagnostic.description
                    == "error: cannot write '\(site)': Permission denied; let this user write there, or write the site to "
                    + "another folder"
            )
        }
        #expect(temporary.pages() == ["index.html": "old"])
        chmod(temporary.folder, 0o755)
        chmod(temporary.site, 0o755)
    }

    @Test func publishesFileByFileWhereOnlyTheFolderItselfIsWritable() async throws {
        try temporary.publish(["index.html": "old", "same.html": "same", "gone.html": ""])
        let before = temporary.status("same.html")
        chmod(temporary.folder, 0o555)
        chmod(temporary.site, 0o777)
        let site = temporary.site
        await #expect(processExitsWith: .success) { [site = site as String] in
            if geteuid() == 0 { try #require(seteuid(65534) == 0) }
            try OutputFolder(site).publish(["index.html": "new", "same.html": "same"])
        }
        chmod(temporary.folder, 0o755)
        #expect(temporary.contents() == ["Site/": "", "Site/index.html": "new", "Site/same.html": "same"])
        #expect(temporary.status("same.html").st_ino == before.st_ino)
    }
}
