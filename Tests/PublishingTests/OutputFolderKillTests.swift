import Foundation
import Testing

@testable import Publishing

/// Builds in processes of their own, killed by the system.
@Suite struct OutputFolderKillTests {
    @Test(arguments: [0, 1, 2, 5, 9, 14, 20, 27, 35, 50], [false, true])
    func leavesOneWholeSiteWheneverItIsKilled(milliseconds: Int, hasOldSite: Bool) async throws {
        let temporary = try TemporarySite()
        if hasOldSite { try temporary.publish(Self.pages(0)) }
        let site = temporary.site
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [site = site as String, milliseconds = milliseconds as Int] in
            let output = OutputFolder(site)
            Thread.detachNewThread {
                usleep(UInt32(milliseconds) * 1000)
                raise(SIGKILL)
            }
            for edition in 1... { try output.publish(Self.pages(edition % 2)) }
        }
        // Before the first edition is whole there is no site at all.
        let sites = [Self.pages(0), Self.pages(1)] + (hasOldSite ? [] : [[:]])
        #expect(sites.contains(temporary.pages()))

        try temporary.publish(["index.html": "next"])
        #expect(temporary.contents() == ["Site/": "", "Site/index.html": "next"])
    }

    private static func pages(_ edition: Int) -> [String: String] {
        var pages = Dictionary(
            uniqueKeysWithValues: (0..<60).map { ("event/\($0)/index.html", "event \($0 % 2 * edition)") }
        )
        for number in 0..<20 { pages["\(edition)/\(number).html"] = "only in edition \(edition)" }
        return pages
    }
}
