import Foundation
import Testing

/// `digest compare`, with and without a project.
struct CompareTests {
    private let loose = [
        "pasted/alder.txt": """
        Pier closes after cracks

        The harbour council closed the long pier at Oxholm on Monday after a diver found cracks in nine of its beams.

        “Nobody may cross the pier before the engineers are done,” said Ada Brook, who heads the council.

        """,
        "pasted/birch.txt": """
        Oxholm shuts its pier

        The council of Oxholm harbour closed the long pier on Monday after a diver had found cracks in its beams.

        “Nobody may cross the pier,” said Ada Brook.

        A crane from Vellmar will lift the broken planks away in May.

        """,
    ]

    @Test func comparesFilesWithoutAProject() async throws {
        let project = try TemporaryProject(loose)
        let run = try await project.run("compare", "pasted/alder.txt", "pasted/birch.txt")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.contains("2 articles, 2 outlets"))
        #expect(run.output.contains("REPORTED BY SEVERAL"))
        #expect(run.output.contains("also birch ¶1") || run.output.contains("also alder ¶1"))
        #expect(run.output.contains("  ¶3    A crane from Vellmar will lift the broken planks away in May.\n"))
        #expect(!run.output.contains("\u{1B}"))
        for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test func printsWholeTextsAsJSON() async throws {
        struct Output: Decodable {
            struct Article: Decodable {
                var id: String
                var date: String?
                var page: String?
            }
            struct Quotation: Decodable {
                var speaker: String?
                var text: String?
            }
            var format: String
            var articles: [Article]
            var quotations: [Quotation]
        }
        let project = try TemporaryProject(loose)
        let run = try await project.run("compare", "pasted/birch.txt", "pasted/alder.txt", "--format", "json")
        let output = try JSONDecoder().decode(Output.self, from: Data(run.output.utf8))
        #expect(output.format == "digest-event")
        #expect(output.articles.map(\.id) == ["pasted/alder", "pasted/birch"])
        #expect(output.articles.allSatisfy { $0.date == nil && $0.page == nil })
        #expect(!output.quotations.isEmpty && output.quotations.allSatisfy { $0.text != nil })
        let other = try await project.run("compare", "pasted/alder.txt", "pasted/birch.txt", "--format", "json")
        #expect(other.output == run.output)
    }

    @Test func namesTheOutletsOfAProject() async throws {
        let project = try TemporaryProject(ferryProject)
        let paths = ["harbour", "ledger"].map { "Content/articles/\($0)/2026-03-02-ferry.md" }
        let run = try await project.run("compare", paths[0], paths[1])
        #expect(run.status == 0)
        #expect(run.output.contains("  Northern Ledger  "))
        #expect(run.output.contains("Harbour Daily ¶2"))
    }

    @Test func needsTwoFiles() async throws {
        let project = try TemporaryProject(loose)
        for arguments in [["pasted/alder.txt"], ["pasted/alder.txt", "./pasted/alder.txt"]] {
            let run = try await Program.run(["compare"] + arguments, in: project.folder)
            #expect(run.status == 64)
            #expect(run.errors.contains("two files are needed"))
        }
    }

    @Test func tellsWhatCannotBeRead() async throws {
        let project = try TemporaryProject(loose)
        let run = try await project.run("compare", "pasted/alder.txt", "pasted/birch.txt", "pasted/cedar.txt")
        #expect(run.status == 1)
        #expect(run.errors.contains("pasted/cedar.txt: error: there is no such file"))
        #expect(run.output.contains("2 articles, 2 outlets"))
        let nothing = try await project.run("compare", "pasted/alder.txt", "pasted/cedar.txt")
        #expect(nothing.status == 1)
        #expect(nothing.output == "")
    }

    @Test func letsNoTextSteerTheTerminal() async throws {
        var files = loose
        files["pasted/birch.txt", default: ""] +=
            "\nThe \u{1B}[31mred\u{1B}[0m sign of “pier \u{1B}]0;x\u{7}nine” was gone.\n"
        let project = try TemporaryProject(files)
        let run = try await project.run("compare", "pasted/alder.txt", "pasted/birch.txt")
        #expect(run.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }
}
