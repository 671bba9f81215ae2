import Testing

/// What `digest compare` tells of texts that are much alike, and of files that tell little of themselves.
struct ComparedTextsTests {
    private static let wire = """
        A passenger ferry with 214 people on board ran aground in thick fog near the harbour of Quillon on Monday morning.

        Nine people were hurt, two of whom were kept in hospital over night, the coastguard of the county said.

        “We never saw the rocks before we heard them, and then the lights went out,” said Mara Quint, who was on deck.

        A salvage tug from the mainland is due at high water on Tuesday night to pull the ship off the reef again.

        """

    private func compare(_ files: [String: String], _ arguments: String...) async throws -> Program.Run {
        let folder = try TemporaryProject(files)
        return try await Program.run(["compare"] + files.keys.sorted() + arguments, in: folder.folder)
    }

    @Test func marksTheWordsThatAReprintChanged() async throws {
        let copy = Self.wire.replacing("coastguard", with: "coast guard").replacing("harbour", with: "harbor")
        let run = try await compare([
            "wire.txt": "Ferry aground\n\n" + Self.wire, "copy.txt": "Ship on a reef\n\n" + copy,
        ])
        let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("harbo") && text.contains("[-") && text.contains("{+"), "\(run.output)")
        #expect(run.status == 0)
    }

    @Test func countsWhomEachOutletQuotes() async throws {
        let run = try await compare(["wire.txt": "Ferry aground\n\n" + Self.wire, "copy.txt": "Reef\n\n" + Self.wire])
        #expect(run.output.contains("  Mara Quint     1     1\n"), "\(run.output)")
    }

    @Test func callsAnOutletWhatItsFileCallsIt() async throws {
        let files = [
            "a.md": "---\noutlet: The Quillon Observer\ntitle: Ferry aground\n---\n" + Self.wire,
            "b.txt": "Ship on a reef\n\n" + Self.wire,
        ]
        #expect(try await compare(files).output.contains("The Quillon Observer ¶"))
        #expect(try await compare(files, "--format", "json").output.contains("\"name\": \"The Quillon Observer\""))
    }

    @Test func keepsFilesOfOneNameApart() async throws {
        let run = try await compare(
            ["a.md": "---\ntitle: Ferry aground\n---\n" + Self.wire, "a.txt": "Ship on a reef\n\n" + Self.wire],
            "--format",
            "json"
        )
        #expect(run.output.contains("\"id\": \"a.md\""))
        #expect(run.output.contains("\"id\": \"a.txt\""))
        #expect(run.status == 0)
    }
}
