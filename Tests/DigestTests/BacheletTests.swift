import Foundation
import Testing

/// Two real articles on one event, as they were pasted from the web, from end to end. Their texts belong to their
/// publishers and are no part of the project; lines and paragraphs are told by their numbers.
private let folder = package.appending(path: "../shared/cases/bachelet").standardizedFileURL

@Suite(
    .enabled("left out: no folder shared/cases/bachelet beside the project") {
        FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))
    }
)
struct BacheletTests {
    private struct Inspected: Decodable {
        struct Article: Decodable {
            var id: String
            var outlet: String
            var authors: [String]
            var agency: String?
            var paragraphs: [Paragraph]
            var quotations: [Quotation]
        }

        struct Paragraph: Decodable { var text: String }

        struct Quotation: Decodable {
            var paragraph: Int
            var kind: String
            var speaker: String?
            var mention: String?
        }

        var articles: [Article]
    }

    private struct Grouped: Decodable {
        struct Event: Decodable { var articles: [String] }
        var events: [Event]
    }

    private let project: TemporaryProject

    /// What an editor would add to the two files: outlet, date and address, and a headline for the one without.
    init() throws {
        func text(_ file: String) throws -> String {
            try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        }
        project = try TemporaryProject([
            "digest.yml": "title: Two reports\n",
            "Content/outlets.yml": """
            hkfp: {name: Hong Kong Free Press, country: HK, kind: online}
            scmp: {name: South China Morning Post, country: HK, kind: newspaper, hosts: [scmp.com, yahoo.com]}

            """,
            "Content/articles/hkfp.txt": """
            ---
            title: Xi speaks with UN rights chief Bachelet as she visits Xinjiang
            outlet: hkfp
            date: 2022-05-25
            ---
            \(try text("afp-hkfp.txt"))
            """,
            "Content/articles/scmp.txt": """
            ---
            url: https://www.yahoo.com/news/visit-to-xinjiang.html
            date: 2022-05-30
            ---
            \(try text("scmp-yahoo.txt"))
            """,
        ])
    }

    private func articles() async throws -> [String: Inspected.Article] {
        let run = try await project.run(
            "inspect",
            "Content/articles/hkfp.txt",
            "Content/articles/scmp.txt",
            "--format",
            "json"
        )
        let inspected = try JSONDecoder().decode(Inspected.self, from: Data(run.output.utf8))
        return Dictionary(inspected.articles.map { ($0.outlet, $0) }) { first, _ in first }
    }

    @Test func putsBothIntoOneEventWithoutBeingTold() async throws {
        let run = try await project.run("events", "--format", "json")
        let grouped = try JSONDecoder().decode(Grouped.self, from: Data(run.output.utf8))
        #expect(grouped.events.map(\.articles) == [["hkfp", "scmp"]])
    }

    @Test func keepsTheArticlesAndNothingElse() async throws {
        func lines(_ file: String, _ numbers: ClosedRange<Int>, without others: Set<Int>) throws -> [String] {
            let lines = try String(contentsOf: folder.appending(path: file), encoding: .utf8).components(
                separatedBy: "\n"
            )
            return numbers.filter { !others.contains($0) }.map { lines[$0 - 1].trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty }
        }
        let articles = try await articles()
        let scmp = try lines("scmp-yahoo.txt", 48...87, without: [54])
        let hkfp = try lines("afp-hkfp.txt", 3...61, without: [7, 8, 18, 19, 31, 43, 53])
        #expect(articles["scmp"]?.paragraphs.map(\.text) == scmp)
        #expect(articles["hkfp"]?.paragraphs.map(\.text) == hkfp)
    }

    @Test func findsAgencyAuthorAndFirstPublisher() async throws {
        let hkfp = try await articles()["hkfp"]
        #expect(hkfp?.agency == "AFP")
        #expect(hkfp?.authors == ["Laurie Chen"])
        let run = try await project.run("build")
        #expect(run.status == 0)
        #expect(project.page("article/hkfp.html").contains("By Laurie Chen"))
        #expect(project.page("article/hkfp.html").contains("AFP"))
        #expect(project.page("article/scmp.html").contains("First published by South China Morning Post"))
    }

    @Test func showsNoBoilerplateOnAnyPage() async throws {
        #expect(try await project.run("build").status == 0)
        let boilerplate = [
            "SCMP Knowledge", "min read", "Nasdaq", "Copyright", "SCMP app", "File photo", "via screenshot", "Patrons",
            "YouTube", "press freedom", "Policies",
        ]
        for (path, bytes) in project.site() {
            for words in boilerplate {
                #expect(bytes.range(of: Data(words.utf8)) == nil, "\(path) has '\(words)'")
            }
        }
    }

    /// Speakers by paragraph, in the order of its quotations; nil where the words at the quotation name nobody, and so
    /// nobody may be credited. A paragraph that is absent has no quotation, or none that names its speaker.
    @Test(
        arguments: [
            (
                "scmp",
                [
                    1: ["Antony Blinken"], 2: ["Antony Blinken"], 7: ["Michelle Bachelet"],
                    8: ["Ma Zhaoxu", "Ma Zhaoxu"],
                    9: ["Ma Zhaoxu", "Ma Zhaoxu", "Ma Zhaoxu"], 10: ["Ma Zhaoxu"], 14: ["Antony Blinken"],
                    16: ["Antony Blinken"], 17: ["Michelle Bachelet"],
                ]
            ),
            (
                "hkfp",
                [
                    7: ["Xi Jinping", "Xi Jinping"], 8: ["Xi Jinping"], 9: ["Xi Jinping"], 10: ["Michelle Bachelet"],
                    11: ["Michelle Bachelet"],
                    13: ["Michelle Bachelet"], 19: ["Ned Price"], 20: ["Liz Truss", nil], 22: ["Maya Wang"],
                    23: ["Amnesty International", "Amnesty International"],
                ]
            ),
        ] as [(String, [Int: [String?]])]
    )
    func findsWhoIsQuoted(outlet: String, speakers: [Int: [String?]]) async throws {
        let article = try #require(try await articles()[outlet])
        let inMarks = article.quotations.filter { $0.kind != "indirect" }
        let found = Dictionary(grouping: inMarks, by: \.paragraph).mapValues { $0.map(\.speaker) }
        for (paragraph, names) in speakers.sorted(by: { $0.key < $1.key }) {
            #expect(found[paragraph] == names, "paragraph \(paragraph)")
        }
    }

    /// Quotations whose speaker the text tells in a roundabout way: the right one or nobody.
    @Test(
        arguments: [
            (
                "scmp",
                [0: ["Beijing", "Washington"], 6: ["Michelle Bachelet"]]
            ),
            ("hkfp", [1: [], 3: ["China"], 12: ["Michelle Bachelet"]]),
        ] as [(String, [Int: [String]])]
    )
    func creditsNobodyWithTheWordsOfAnother(outlet: String, speakers: [Int: [String]]) async throws {
        let article = try #require(try await articles()[outlet])
        for quotation in article.quotations {
            guard let allowed = speakers[quotation.paragraph], let speaker = quotation.speaker else { continue }
            #expect(allowed.contains(speaker), "paragraph \(quotation.paragraph)")
        }
    }
}
