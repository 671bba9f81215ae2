import Seeding
import ArgumentParser
import Foundation
import Testing

@testable import digest

/// What a preview keeps between builds changes nothing: after any edits it shows what a clean build makes.
struct PreviewEditsTests {
    /// Four runs of 60 edits, each edit compared in every address, byte and diagnostic.
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func showsWhatACleanBuildMakesAfterEveryEdit(seed: UInt64) async throws {
        var edits = try RandomEdits(seed: seed)
        let options = try ProjectOptions.parse(["--project", edits.project.folder, "--jobs", "1"])
        var preview = ProjectPreview(options)
        var sites = 0
        for number in 1...60 {
            let edit = try edits.next()
            let shown = await preview.build()
            let clean = await cleanBuild(options)
            let place = "seed \(seed), edit \(number): \(edit)"
            #expect(shown.diagnostics == clean.diagnostics, "\(place)")
            #expect(shown.addresses == clean.addresses, "\(place)")
            for address in clean.addresses where shown.file(at: address) != clean.file(at: address) {
                Issue.record("\(address) differs after \(place)")
            }
            sites += clean.counts == nil ? 0 : 1
        }
        #expect(sites > 20, "most edits leave a project that has a site")
    }

    /// As `build` does it: with nothing kept.
    private func cleanBuild(_ options: ProjectOptions) async -> PreviewSite {
        var report = Report(options)
        var stopwatch = Stopwatch(isQuiet: true)
        let prepared = await report.prepareSite(baseURL: nil, stopwatch: &stopwatch)
        return PreviewSite(prepared, report: report)
    }
}

/// A project that is edited as people do, by chance but the same for the same seed.
struct RandomEdits {
    let project: TemporaryProject
    private var numbers: SeededRandom
    private var files: [String: String]
    private var count = 0

    init(seed: UInt64) throws {
        files = ferryProject
        project = try TemporaryProject(files)
        numbers = SeededRandom(seed: seed)
        for _ in 0..<8 { _ = try addArticle() }
    }

    /// Makes one edit, and tells which. A file that breaks the project is mended by the next edit, most times.
    mutating func next() throws -> String {
        if let broken, Int.random(in: 0..<4, using: &numbers) > 0 {
            self.broken = nil
            try write(broken.text, to: broken.path)
            return "mend \(broken.path)"
        }
        switch Int.random(in: 0..<20, using: &numbers) {
        case 0...3: return try addArticle()
        case 4...7: return try changeArticle()
        case 8: return try removeOne(below: "Content/articles/")
        case 9, 10: return try renameArticle()
        case 11, 12: return try writeNote()
        case 13: return try removeOne(below: "Content/events/")
        case 14: return try changeSettings()
        case 15: return try changeOutlets()
        case 16: return try changeTemplate()
        case 17: return try removeOne(below: "Templates/")
        case 18: return try writePage()
        default: return try breakOne()
        }
    }

    private var broken: (path: String, text: String?)?

    private mutating func addArticle() throws -> String {
        count += 1
        let outlet = pick(["harbour", "ledger"])
        let day = 1 + count % 9
        return try write(article(), to: "Content/articles/\(outlet)/2026-03-0\(day)-report-\(count).md", "add")
    }

    private mutating func changeArticle() throws -> String {
        guard let path = one(below: "Content/articles/"), let old = files[path] else { return "nothing" }
        let isSmall = Bool.random(using: &numbers)
        return try write(isSmall ? old + "\n\(pick(Self.sentences))\n" : article(), to: path, "change")
    }

    private mutating func renameArticle() throws -> String {
        guard let path = one(below: "Content/articles/"), let text = files[path] else { return "nothing" }
        count += 1
        let name =
            "Content/articles/\(pick(["harbour", "ledger", "harbour/late"]))/2026-03-0\(1 + count % 9)-moved-\(count).md"
        try write(nil, to: path)
        _ = try write(text, to: name, "rename")
        return "rename \(path) to \(name)"
    }

    private mutating func removeOne(below folder: String) throws -> String {
        guard let path = one(below: folder) else { return "nothing" }
        return try write(nil, to: path, "remove")
    }

    private mutating func writeNote() throws -> String {
        let articles = files.keys.filter { $0.hasPrefix("Content/articles/") }.sorted()
        guard !articles.isEmpty else { return "nothing" }
        let members = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
            String(pick(articles).dropFirst("Content/articles/".count).dropLast(".md".count))
        }
        let slug = pick(["harbour", "whale"])
        let text = """
            ---
            title: \(pick(["A ferry", "A whale", "Two things"]))
            articles: [\(Set(members).sorted().joined(separator: ", "))]
            tags: [\(pick(["sea", "museum", "shipping"]))]
            ---
            \(Bool.random(using: &numbers) ? pick(Self.sentences) : "")

            """
        return try write(text, to: "Content/events/\(slug).md", "write")
    }

    private mutating func changeSettings() throws -> String {
        let text = """
            title: \(pick(["Small", "Smaller"]))
            \(pick(["base_url: https://small.example/", "base_url: https://other.example/x/", "author: Somebody"]))
            publish: \(pick(["excerpt", "full"]))
            excerpt_words: \(pick(["30", "90"]))
            search: \(pick(["true", "true", "false"]))
            theme: \(pick(["standard", "plain"]))
            compare_by: [\(pick(["country", "kind", "country, kind"]))]
            grouping: {threshold: \(pick(["0.1", "0.3"])), days: 5}

            """
        return try write(text, to: "digest.yml", "change")
    }

    private mutating func changeOutlets() throws -> String {
        let text = """
            harbour: {name: \(pick(["Harbour Daily", "The Harbour"])), country: \(pick(["GB", "IE"])), kind: newspaper, hosts: [harbour.example]}
            ledger: {name: Northern Ledger, country: IE, kind: \(pick(["online", "agency"])), hosts: [ledger.example]}
            \(pick(["", "post: {name: Unread Post, country: FR, kind: magazine}"]))

            """
        return try write(text, to: "Content/outlets.yml", "change")
    }

    private mutating func changeTemplate() throws -> String {
        let (name, text) = pick([
            ("not-found.mustache", "<p>Gone</p></body>"), ("not-found.mustache", "<p>Not here: {{site.title}}</p>"),
            ("tag-list.mustache", "<b>tags</b>"), ("mine.mustache", "<i>never used</i>"),
            ("style.css", "body { color: black }"), ("style.css", "body { color: navy }"),
        ])
        return try write(text, to: "Templates/\(name)", "write")
    }

    private mutating func writePage() throws -> String {
        let text = "---\ntitle: \(pick(["About", "Contact"]))\n---\n\(pick(Self.sentences))\n"
        return try write(text, to: "Content/pages/\(pick(["about", "contact", "method"])).md", "write")
    }

    private mutating func breakOne() throws -> String {
        let path =
            one(below: pick(["Content/articles/", "Content/events/", "digest.yml"])) ?? "Templates/page.mustache"
        if broken == nil { broken = (path, files[path]) }
        return try write(
            pick(["---\ntitle: [\n---\n", "{{#nothing}}", "---\ndate: never\n---\nText.\n"]),
            to: path,
            "break"
        )
    }

    private mutating func article() -> String {
        let sentences = (0..<Int.random(in: 2...6, using: &numbers)).map { _ in pick(Self.sentences) }
        return """
            ---
            title: \(pick(Self.titles)) \(count)
            tags: [\(pick(["shipping", "museum", "sea"]))]
            \(pick(["author: Ada Fenn", "lang: de", "agency: NNA", "draft: true", "author: Bo Lind"]))
            ---
            \(sentences.joined(separator: "\n\n"))

            """
    }

    @discardableResult
    private mutating func write(_ text: String?, to path: String, _ verb: String = "") throws -> String {
        files[path] = text
        if let text {
            try project.write(text, to: path)
        } else if FileManager.default.fileExists(atPath: "\(project.folder)/\(path)") {
            try project.remove(path)
        }
        return "\(verb) \(path)"
    }

    private mutating func one(below folder: String) -> String? {
        files.keys.filter { $0.hasPrefix(folder) }.sorted().randomElement(using: &numbers)
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &numbers)]
    }

    private static let titles = [
        "Ferry runs aground off Port Ellery", "Lifeboats empty grounded ferry at Port Ellery",
        "Museum at Oxholm lends its glass whale", "Glass whale leaves Oxholm for a winter",
    ]

    private static let sentences = [
        "The ferry Saint Brannoc ran aground off Port Ellery on Monday. Nobody was hurt.",
        "“We felt a long shudder,” said Mara Quint, a teacher who was on deck.",
        "“We felt a long, slow shudder,” Mara Quint told reporters at Port Ellery.",
        "Lifeboats took 180 passengers off the ferry Saint Brannoc, aground off Port Ellery since Monday.",
        "An inquiry into the grounding of the Saint Brannoc was opened the same day.",
        "The museum at Oxholm lends its glass whale to a school for one winter.",
        "“It has never been so far from the sea,” said Ivo Marsh, who looks after the glass whale.",
        "Ivo Marsh said that the museum at Oxholm would have the whale back in March.",
        "The harbour master said that 214 people had been on board.",
        "Subscribe to our newsletter for more from the coast.",
    ]
}
