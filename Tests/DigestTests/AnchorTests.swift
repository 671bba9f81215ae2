import Foundation
import Testing

/// Links to rows of an event's page: they stay right when articles are added.
struct AnchorTests {
    @Test func keepsEveryRowsAddressWhenArticlesAreAdded() async throws {
        let sample = package.appending(path: "Tests/Golden/bilingual")
        let project = try TemporaryProject(copyOf: sample)
        #expect(try await project.run("build").status == 0)
        let before = project.eventPages
        // One before all others, of an outlet that the event has already, and one behind them.
        for (day, title) in [("2026-01-01", "Harbour"), ("2026-12-31", "Ferry")] {
            for (outlet, event) in project.articlesOfEvents {
                try project.write(
                    "---\ntitle: \(title) note on the day\nevent: \(event)\noutlet: \(outlet)\n---\nA note of the day.\n",
                    to: "Content/articles/added/\(day)-\(event)-\(outlet).md"
                )
            }
        }
        #expect(try await project.run("build").status == 0)
        let after = project.eventPages
        #expect(before.keys == after.keys)
        for (path, page) in before {
            let rows = Set(page.matches(of: /class="self" href="#([^"]+)"/).map { String($0.output.1) })
            let ids = Set((after[path] ?? "").matches(of: /\sid="([^"]+)"/).map { String($0.output.1) })
            #expect(rows.subtracting(ids) == [], "\(path)")
            #expect(path.hasPrefix("event/") && !rows.isEmpty || page.contains("One article"), "\(path)")
        }
    }

    @Test func givesEachElementAnIdOfItsOwn() async throws {
        let project = try TemporaryProject(copyOf: package.appending(path: "Tests/Golden/bilingual"))
        #expect(try await project.run("build").status == 0)
        for (path, page) in project.eventPages {
            let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
            #expect(Set(ids).count == ids.count, "\(path)")
        }
    }
}

extension TemporaryProject {
    fileprivate var eventPages: [String: String] {
        site().filter { $0.key.hasPrefix("event/") && $0.key.hasSuffix(".html") }
            .mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// An outlet and a slug for each event: the outlet of its first article.
    fileprivate var articlesOfEvents: [(outlet: String, event: String)] {
        eventPages.keys.sorted().compactMap { path in
            let event = String(path.split(separator: "/")[1])
            guard let data = site()["event/\(event)/event.json"],
                let outlet = String(decoding: data, as: UTF8.self).firstMatch(of: /"outlet": "([^"]+)"/)
            else { return nil }
            return (String(outlet.output.1), event)
        }
    }
}
