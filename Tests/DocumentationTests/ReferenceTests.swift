import Foundation
import Testing

@testable import Articles
import Prose

/// The reference pages name every key, command and option that there is, and none besides.
@Suite struct ReferenceTests {
    @Test func documentsEverySettingWithItsDefault() throws {
        let settings = Settings()
        let defaults = [
            "title": "`\(settings.title)`", "description": "none", "base_url": "none",
            "language": "`\(settings.language)`", "time_zone": "`\(settings.timeZone)`", "author": "none",
            "publish": "`\(settings.publish.rawValue)`", "excerpt_words": "`\(settings.excerptWords)`",
            "excerpt_share": "`\(settings.excerptShare)`",
            "compare_by": "`[\(settings.compareBy.joined(separator: ", "))]`",
            "grouping": "`{threshold: \(settings.grouping.threshold), days: \(Int(settings.grouping.days))}`",
            "smart_punctuation": "`\(settings.smartPunctuation)`",
            "theme": "`\(settings.theme.rawValue)`",
            "search": "`\(settings.search)`",
        ]
        #expect(Set(defaults.keys) == Set(Settings.keys))
        let rows = try keyRows(below: "## digest.yml")
        #expect(rows.keys.sorted() == Settings.keys.sorted())
        for (key, cells) in rows { #expect(cells[1] == defaults[key], "\(key)") }
    }

    @Test(arguments: [
        ("## outlets.yml", Outlet.keys), ("### Article keys", Article.keys), ("## Event notes", EventNote.keys),
        ("## Pages", FreePage.keys),
    ])
    func documentsEveryKey(heading: String, keys: [String]) throws {
        #expect(try keyRows(below: heading).keys.sorted() == keys.sorted())
    }

    @Test func documentsEveryCommandAndOption() throws {
        let page = try #require(DocumentationPage.named("Docs/commands.md"))
        let shared = Set(page.section("## Options that most commands take").tableRows.flatMap { $0[0].options })
        var used: Set<String> = []
        for command in try Self.program().commands {
            let section = page.section("## `\(command.path)`")
            #expect(!section.isEmpty, "no section '## `\(command.path)`'")
            let own = Set(section.tableRows.flatMap { $0[0].options })
            #expect(own.isSubset(of: command.options), "\(command.path): \(own.subtracting(command.options))")
            let missing = command.options.subtracting(own).subtracting(shared)
            #expect(missing.isEmpty, "\(command.path): \(missing.sorted())")
            used.formUnion(command.options)
        }
        #expect(shared.isSubset(of: used))
    }

    @Test func documentsEveryAttribution() throws {
        let page = try #require(DocumentationPage.named("Docs/commands.md"))
        let rows = page.section("## `digest inspect`").tableRows.compactMap { $0[0].code.first }
        #expect(rows.sorted() == Quotation.Attribution.allCases.map(\.rawValue).sorted())
    }

    @Test func listsEveryCommandInTheReadMe() throws {
        let page = try #require(DocumentationPage.named("README.md"))
        let listed = page.section("## Commands").tableRows.flatMap { $0[0].code }
        let names = listed.map { $0.split(separator: " ").prefix { $0.first?.isLowercase == true } }
        let commands = try Self.program().commands.map(\.path)
        #expect(Set(names.map { $0.joined(separator: " ") }).isSubset(of: Set(commands + ["digest new"])))
        for command in commands where !command.hasPrefix("digest new ") {
            #expect(names.contains { $0.joined(separator: " ") == command }, "\(command)")
        }
    }

    private func keyRows(below heading: String) throws -> [String: [String]] {
        let page = try #require(DocumentationPage.named("Docs/project.md"))
        let rows = page.section(heading).prefix { !$0.hasPrefix("### ") || heading.hasPrefix("###") }
        let named = Array(rows).tableRows.compactMap { cells in cells[0].code.first.map { ($0, cells) } }
        return Dictionary(named) { first, _ in first }
    }

    /// What the program itself says that it takes.
    private static func program() throws -> ProgramHelp {
        let process = Process()
        process.executableURL = ConsoleSession.programFolder.appending(path: "digest")
        process.arguments = ["--experimental-dump-help"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        return try JSONDecoder().decode(ProgramHelp.self, from: output.fileHandleForReading.readDataToEndOfFile())
    }
}

/// The part of swift-argument-parser's description of a program that the tests read.
private struct ProgramHelp: Decodable {
    struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable {
                var kind: String
                var name: String
            }

            var names: [Name]?
            var shouldDisplay: Bool
        }

        var commandName: String
        var arguments: [Argument]?
        var subcommands: [Command]?
    }

    var command: Command

    /// The commands that do something, by how they are called, with their long options.
    var commands: [(path: String, options: Set<String>)] { Self.flat(command, below: "") }

    private static func flat(_ command: Command, below parent: String) -> [(path: String, options: Set<String>)] {
        let path = parent.isEmpty ? command.commandName : "\(parent) \(command.commandName)"
        let inner = (command.subcommands ?? []).filter { $0.commandName != "help" }
        guard inner.isEmpty else { return inner.flatMap { flat($0, below: path) } }
        let names = (command.arguments ?? []).filter(\.shouldDisplay).flatMap { $0.names ?? [] }
        let options = names.filter { $0.kind == "long" && !["help", "version"].contains($0.name) }
        return [(path, Set(options.map { "--\($0.name)" }))]
    }
}

extension String {
    /// The options that stand between its backticks: `--output` of `` `--output DIR` ``.
    fileprivate var options: [String] {
        code.flatMap { $0.split(separator: " ") }.filter { $0.hasPrefix("--") }.map(String.init)
    }
}
