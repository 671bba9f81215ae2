import Foundation
import Testing

/// What the comparison must find, and nothing false, in two real articles on one event. Their texts belong to their
/// publishers and are no part of the project: places are told by paragraph.
private let folder = package.appending(path: "../shared/cases/bachelet").standardizedFileURL

/// The articles in the order of their numbers.
private let names = ["hkfp", "scmp"]

@Suite(
    .enabled("left out: no folder shared/cases/bachelet beside the project") {
        FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))
    }
)
struct BacheletComparisonTests {
    private struct Comparison: Decodable {
        struct Place: Decodable {
            var article: Int
            var paragraph: Int

            var key: String { "\(names[article - 1]) \(paragraph)" }
        }

        struct Quotation: Decodable {
            var number: Int
            var article: Int
            var paragraph: Int
            var kind: String
            var speaker: String?
            var via: String?
        }

        struct Utterance: Decodable {
            struct Version: Decodable { var quotation: Int }
            var versions: [Version]
        }

        struct Point: Decodable { var reports: [Place] }

        struct Sources: Decodable {
            struct Source: Decodable {
                var kind: String
                var name: String
            }

            var article: Int
            var sources: [Source]
        }

        struct WordChoice: Decodable {
            struct Naming: Decodable {
                struct Form: Decodable { var text: String }
                var forms: [Form]
            }

            struct Marked: Decodable {
                var text: String
                var marked: [Place]
                var unmarked: [Place]
            }

            var namings: [Naming]
            var markedTerms: [Marked]
        }

        struct SharedText: Decodable { var pairs: [Place] }

        var quotations: [Quotation]
        var utterances: [Utterance]
        var points: [Point]
        var alone: [Place]
        var sourcing: [Sources]
        var wordChoice: WordChoice
        var sharedText: SharedText
    }

    private func comparison() async throws -> Comparison {
        func text(_ file: String) throws -> String {
            try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        }
        let project = try TemporaryProject([
            "hkfp.txt": "---\noutlet: hkfp\ndate: 2022-05-25\ntitle: Xi speaks with UN rights chief\n---\n"
                + (try text("afp-hkfp.txt")),
            "scmp.txt": "---\noutlet: scmp\ndate: 2022-05-30\n---\n" + (try text("scmp-yahoo.txt")),
        ])
        let run = try await project.run("compare", "hkfp.txt", "scmp.txt", "--format", "json")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Comparison.self, from: Data(run.output.utf8))
    }

    @Test func linesUpTheOneQuotationThatBothHave() async throws {
        let comparison = try await comparison()
        let found = comparison.utterances.map { utterance in
            utterance.versions.map { version in
                let quotation = comparison.quotations[version.quotation - 1]
                return "\(names[quotation.article - 1]) \(quotation.paragraph) \(quotation.speaker ?? "")"
            }
        }
        #expect(found == [["hkfp 4 China", "scmp 10 Ma Zhaoxu"]])
    }

    @Test func keepsThroughWhomWordsCame() async throws {
        let quotations = try await comparison().quotations.filter { $0.kind != "indirect" }
        func media(_ speaker: String) -> [String?] { quotations.filter { $0.speaker == speaker }.map(\.via) }
        #expect(media("Xi Jinping").prefix(3) == ["CCTV", "CCTV", "CCTV"])
        #expect(media("Ma Zhaoxu").last == "Chinese foreign ministry statement")
    }

    /// The order to shoot, the leaked files, the visit with its talks by video: by the paragraphs that tell them.
    @Test(arguments: [["hkfp 19", "scmp 14"], ["hkfp 17", "scmp 13"], ["hkfp 3", "scmp 4"]])
    func findsWhatBothReport(paragraphs: [String]) async throws {
        let points = try await comparison().points.map { $0.reports.map(\.key).sorted() }
        #expect(points.contains(paragraphs), "\(points)")
    }

    @Test func findsTheVocationalCentresInOneAlone() async throws {
        let alone = try await comparison().alone.map(\.key)
        #expect(alone.contains("scmp 7"))
        #expect(!alone.contains("hkfp 19"))
    }

    @Test func findsTheSpellingsAndTheTermInMarks() async throws {
        let words = try await comparison().wordChoice
        #expect(words.namings.map { Set($0.forms.map(\.text)) } == [["Uyghur", "Uygur"]])
        #expect(words.markedTerms.map(\.text) == ["genocide"])
        #expect(words.markedTerms.flatMap { $0.marked.map(\.key) } == ["hkfp 2"])
        #expect(words.markedTerms.flatMap { $0.unmarked.map(\.key) } == ["scmp 6"])
    }

    @Test func creditsTheAgencyAndTakesNeitherForAReprint() async throws {
        let comparison = try await comparison()
        let agencies = comparison.sourcing.map { sources in
            sources.sources.filter { $0.kind == "agency" }.map { "\(names[sources.article - 1]) \($0.name)" }
        }
        #expect(agencies.flatMap(\.self) == ["hkfp AFP"])
        #expect(comparison.sharedText.pairs.isEmpty)
    }
}
