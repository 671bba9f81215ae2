import Foundation
import Testing

/// Content that means ill, or that a program may stumble over. Whatever it is, the run ends with a message or a site.
struct HostileInputTests {
    private static let folder = "Content/articles/harbour"
    private static let text = "The ferry is afloat again, and nobody was hurt on Monday.\n"

    @Test(arguments: [
        ("a.md", Data(), "a.md:1:1: error: the article has no text"),
        ("2026-03-03.txt", Data(), "2026-03-03.txt:1:1: error: the article has no text"),
        ("2026-03-03.md", Data("---\ntitle: x\n---\n".utf8), "2026-03-03.md:4:1: error: the article has no text"),
        ("2026-03-03.md", Data("---\ntitle: x\n".utf8), "2026-03-03.md:1:1: error: the front matter that begins here"),
        ("2026-03-03.md", Data("The\0ferry".utf8), "2026-03-03.md:1:4: error: not a text: it holds NUL bytes"),
        ("2026-03-03.md", Data("caf\u{e9}".unicodeScalars.map { UInt8($0.value) }), "1:4: error: not UTF-8: byte 0xE9"),
        ("2026-03-03.md", utf16(text, mark: [0xFF, 0xFE]), "2026-03-03.md:1:1: error: not UTF-8: it is UTF-16"),
        ("2026-03-03.md", utf16(text, mark: []), "2026-03-03.md:1:1: error: not UTF-8: it is UTF-16LE"),
        ("2026-03-03.md", Data("---\ntitle: \(String(repeating: "[", count: 50_000))\n---\n".utf8), "nested too deep"),
        ("2026-03-03.md", Data("---\nurl: javascript:alert(1)\n---\n\(text)".utf8), "'url' is not a web address"),
    ])
    func refusesWhatIsNoArticle(name: String, bytes: Data, message: String) async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write(bytes, to: "\(Self.folder)/\(name)")
        let run = try await project.run("build")
        #expect(run.errors.contains(message))
        #expect(run.status == 1)
        #expect(!run.wasKilled)
        #expect(project.site() == [:])
    }

    @Test(arguments: [
        String(repeating: "the ferry off Port Ellery said nothing of it, ", count: 110_000),
        String(repeating: "“\"‘", count: 20_000) + text,
        String(repeating: ">", count: 50_000) + text,
        String(repeating: "[", count: 50_000) + String(repeating: "*a", count: 20_000) + "\n\n" + text,
        "{{title}} {{#events}} {{>layout}} {{{x}}} {{=<% %>=}}\n\n" + text,
        "\u{FEFF}" + text.replacing("\n", with: "\r\n"),
        "\u{202E}\u{0301}\u{FFFD}\u{E000}\u{10FFFF} " + text,
    ])
    func readsOddText(text: String) async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write("---\ntitle: Odd\n---\n\(text)", to: "\(Self.folder)/2026-03-03-odd.md")
        let run = try await project.run("build")
        #expect(run.errors == "")
        #expect(run.status == 0)
        #expect(project.page("article/harbour/2026-03-03-odd.html").contains("Odd"))
    }

    @Test func showsTemplateTagsAsText() async throws {
        var files = ferryProject
        files["digest.yml"] = "title: Small\npublish: full\n"
        files["\(Self.folder)/2026-03-03-tags.md"] =
            "---\ntitle: On {{title}}\n---\nWrite {{#events}} and {{>layout}}.\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").status == 0)
        let page = project.page("article/harbour/2026-03-03-tags.html")
        #expect(page.contains("On {{title}}"))
        #expect(page.contains("Write {{#events}} and {{&gt;layout}}."))
    }

    @Test(arguments: ["excerpt", "full"]) func escapesEveryField(publish: String) async throws {
        func script(_ field: String) -> String { "<script>\(field)</script><img src=x onerror=y>" }
        func quoted(_ field: String) -> String { "\"\(script(field))\"" }
        let project = try TemporaryProject([
            "digest.yml": """
            title: \(quoted("site"))
            description: \(quoted("described"))
            author: \(quoted("editor"))
            base_url: https://small.example/
            publish: \(publish)
            compare_by: [owner, kind]
            """,
            "Content/outlets.yml": """
            harbour: {name: \(quoted("outlet")), owner: \(quoted("owner")), ratings: [{rater: \(quoted("rater")), value: \(quoted("value"))}]}
            ledger: {name: Ledger, owner: Nobody}
            """,
            "\(Self.folder)/2026-03-02-a.md": """
            ---
            title: \(quoted("headline"))
            author: \(quoted("byline"))
            agency: \(quoted("agency"))
            tags: [\(quoted("tag"))]
            url: "https://harbour.example/?a='x'&b=1"
            summary: \(quoted("summary"))
            event: ferry
            ---
            The ferry \(script("body")) is afloat. “It was \(script("quote")) then,” said Mara <script>Quint.

            """,
            "Content/articles/ledger/2026-03-02-b.txt": """
            ---
            title: Other
            event: ferry
            ---
            The ferry \(script("pasted")) is afloat again today. “It was \(script("said")) here,” said Ivo Brand.

            """,
            "Content/events/ferry.md": """
            ---
            title: \(quoted("event"))
            slug: ferry
            tags: [\(quoted("noted"))]
            ---
            \(script("note"))

            [a](javascript:alert(1)) ![b](javascript:alert(2)) [c](data:text/html,x) <javascript:alert(3)> [d](VBSCRIPT:x)
            """,
            "Content/pages/p.md": "---\ntitle: \(quoted("page"))\n---\n\(script("free")) [a](JaVaScRiPt:alert(1))\n",
        ])
        let run = try await project.run("build")
        #expect(run.errors == "")
        #expect(run.status == 0)
        var shown: Set<String> = []
        for (path, bytes) in project.site() {
            // The site's scripts are files. JSON-LD is data in a script element of ours: that no value ends it SharingTests show.
            let text = String(decoding: bytes, as: UTF8.self)
                .replacing(/<script type="application\/ld\+json">[^<]*<\/script>/, with: "")
                .replacing(#"<script src="../../event.js" defer></script>"#, with: "")
                .replacing(#"<script src="../search.js" defer></script>"#, with: "")
            // In JSON, HTML has its quotes escaped and its brackets not; plain text may hold anything.
            guard path.hasSuffix(".html") || path.hasSuffix(".xml") else { continue }
            for forbidden in ["<script", "<img src=x", "href=\"javascript:", "src=\"javascript:", "href=\"data:"] {
                #expect(!text.lowercased().contains(forbidden), "\(path) has \(forbidden)")
            }
            for match in text.matches(of: /&lt;script&gt;(\w+)/) { shown.insert(String(match.1)) }
        }
        let fields = [
            "site", "described", "editor", "outlet", "owner", "headline", "byline", "agency", "tag", "event", "noted",
            "page",
        ]
        #expect(fields.filter { !shown.contains($0) } == [])
    }

    @Test(arguments: [
        "2026-03-03 with spaces", "2026-03-03 it’s “quoted” 'so'", "2026-03-03-🚢", "2026-03-03-渡し船",
        "2026-03-03-a%20b#c?d",
        "2026-03-03-Fa\u{0308}hre", "2026-03-03-a&b<c>", "2026-03-03-.md", "2026-03-03-back\\slash",
    ])
    func takesAnyFileName(name: String) async throws {
        let project = try TemporaryProject(ferryProject)
        try project.write(Self.text, to: "\(Self.folder)/\(name).md")
        let run = try await project.run("check", "--strict")
        #expect(run.errors == "")
        #expect(run.status == 0)
        #expect(try await project.run("build").output.contains("from 3 articles"))
    }

    /// Written as they are or by YAML's escapes, in fields and in texts: no page, feed or table has one.
    @Test func publishesNoCharacterThatIsNoText() async throws {
        let raw = "\u{202E}\u{7F}\u{9B}"
        let escaped = #"\u0001\u001b[2J\u202e\u0085"#
        let project = try TemporaryProject([
            "digest.yml": "title: \"Si\(escaped)te\"\nbase_url: https://small.example/\npublish: full\n",
            "Content/outlets.yml": "harbour: {name: \"Har\(escaped)bour\", owner: \"Ow\(escaped)ner\"}\n",
            "\(Self.folder)/2026-03-02-a.md": """
            ---
            title: "Head\(escaped)line \u{202E}here"
            author: "Mara\(escaped) Quint"
            tags: ["wea\(escaped)ther"]
            event: storm
            ---
            The harbour \(raw)\u{1B}[2J was closed.\u{C} “We \u{8}will \(raw)open it again,” said Ann \(raw)Miller.

            """,
            "\(Self.folder)/2026-03-02-b.txt": """
            A \(raw)headline \u{1}of its own
            By Mara \(raw)Quint

            The harbour was \(raw)closed \u{1F}on Monday, the port authority said.

            """,
            "Content/events/storm.md": "---\nslug: storm\ntitle: \"The \(escaped)storm\"\n---\nIt \(raw)rained.\n",
        ])
        let run = try await project.run("build")
        #expect(run.errors == "")
        #expect(run.status == 0)
        for (path, bytes) in project.site() {
            let forbidden = String(decoding: bytes, as: UTF8.self).unicodeScalars.first { scalar in
                (scalar.properties.generalCategory == .control && !"\r\n\t".unicodeScalars.contains(scalar))
                    || 0x202A...0x202E ~= scalar.value
            }
            #expect(forbidden == nil, "\(path)")
        }
        #expect(project.page("event/storm/index.html").contains("The [2J storm"))
    }

    /// Texts made to have a pass over them take the square of their length.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("The harbour was closed on Monday by the port authority. ", false),
            ("“We will open it again,” said Ann Miller.\n\n", false),
            ("key: 1\n", true),
        ]
    )
    func readsRepetitionsInBoundedTime(piece: String, isFrontMatter: Bool) async throws {
        let project = try TemporaryProject(ferryProject)
        let count = 200_000 / piece.utf8.count
        for outlet in ["harbour", "ledger"] {
            let text =
                isFrontMatter
                ? "---\n\((0..<count).map { "\($0)\(piece)" }.joined())---\ntext\n"
                : "---\ntitle: Storm at \(outlet)\nevent: storm\n---\n\(String(repeating: piece, count: count))"
            try project.write(text, to: "Content/articles/\(outlet)/2026-03-04-storm.md")
        }
        let run = try await project.run("build", "--quiet")
        #expect(!run.wasKilled)
        #expect(run.status == (isFrontMatter ? 1 : 0))
    }

    @Test func endsWhereLinksLeadInACircle() async throws {
        let project = try TemporaryProject(ferryProject)
        let folder = "\(project.folder)/\(Self.folder)"
        for (name, target) in [("loop", ".."), ("self", "self"), ("dead.md", "nothing"), ("up.md", "../..")] {
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: target)
        }
        try FileManager.default.createDirectory(
            atPath: "\(folder)/2026-03-03-folder.md",
            withIntermediateDirectories: true
        )
        let run = try await project.run("build")
        #expect(!run.wasKilled)
        #expect([0, 1].contains(run.status))
        #expect(run.errors.contains("\(Self.folder)/dead.md: warning: neither a file nor a folder"))
        #expect(run.errors.contains("\(Self.folder)/self: warning: neither a file nor a folder"))
    }

    @Test(arguments: [
        "digest.yml", "Content/outlets.yml", "Content/articles", "Content/events", "Content/pages", "Templates",
        "Content/events/note.md",
    ])
    func saysWhereAFileAndAFolderAreExchanged(path: String) async throws {
        let project = try TemporaryProject(ferryProject)
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: "\(project.folder)/\(path)", isDirectory: &isFolder)
        if isThere { try project.remove(path) }
        let becomesFile = isFolder.boolValue || ["Content/events", "Content/pages", "Templates"].contains(path)
        try project.write("x", to: becomesFile ? path : "\(path)/x.md")
        let run = try await project.run("build")
        #expect(!run.wasKilled)
        #expect(run.status == (run.errors.contains("error: ") ? 1 : 0))
        #expect(run.errors.contains(path))
    }
}

private func utf16(_ text: String, mark: [UInt8]) -> Data {
    Data(mark + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
}
