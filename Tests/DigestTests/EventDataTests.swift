import Foundation
import Testing

/// The data beside an event's page.
struct EventDataTests {
    private let event = "event/ferry-runs-aground-off-port-ellery"

    private func object(_ data: Data?) throws -> [String: JSON] {
        guard case .object(let object) = try JSONDecoder().decode(JSON.self, from: data ?? Data()) else { return [:] }
        return object
    }

    private func folder(of project: TemporaryProject) throws -> String {
        let path = try #require(project.site().keys.first { $0.hasSuffix("/event.json") })
        return String(path.dropLast("event.json".count))
    }

    @Test func documentsEveryFieldInTheSchemaAndHasItInTheSample() async throws {
        let documented = try documentedFields()
        let schema = try object(try Data(contentsOf: package.appending(path: "Docs/event.schema.json")))
        var declared: Set<String> = []
        JSON.object(schema).addDeclaredFields(to: &declared, below: "")
        if case .object(let definitions)? = schema["$defs"] {
            definitions["cited"]?.addDeclaredFields(to: &declared, below: "place.")
        }
        #expect(declared.subtracting(documented).sorted() == [])
        #expect(documented.subtracting(declared).sorted() == [])

        let output = TemporaryFolder()
        let run = try await Program.run(
            ["build", "--project", package.path(percentEncoded: false), "--output", output.path],
            in: "/tmp"
        )
        #expect(run.status == 0, "\(run.errors)")
        var written: Set<String> = []
        for (path, data) in contents(of: output.path) where path.hasSuffix("/event.json") {
            JSON.object(try object(data)).addWrittenFields(to: &written, below: "")
        }
        let expected = documented.filter { !$0.hasPrefix("place.") }
        let missing = expected.subtracting(written)
        #expect(missing.sorted() == [])
    }

    /// The fields in the tables of Docs/data.md, those of the two CSV files left out.
    private func documentedFields() throws -> Set<String> {
        let page = try String(contentsOf: package.appending(path: "Docs/data.md"), encoding: .utf8)
        let fields = page.split(separator: "## The tables")[0].split(separator: "\n").compactMap { line -> String? in
            guard line.hasPrefix("| `"), let end = line.dropFirst(3).firstIndex(of: "`") else { return nil }
            let name = line[line.index(line.startIndex, offsetBy: 3)..<end]
            return name.hasSuffix(".csv") || name == "event.json" ? nil : String(name)
        }
        // "points[].reports[]" and "event.tags[]" alike name what is in the list, which the field without brackets is.
        return Set(fields.map { $0.hasSuffix("[]") ? String($0.dropLast(2)) : $0 })
    }

    @Test func tellsPlacesAndNoTextThatIsNotPublished() async throws {
        var files = ferryProject
        files["digest.yml"] = "title: Small\nexcerpt_words: 0\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").status == 0)
        let folder = try folder(of: project)
        let event = try object(project.site()["\(folder)event.json"])
        guard case .list(let quotations)? = event["quotations"], case .object(let quotation)? = quotations.first else {
            Issue.record("no quotation")
            return
        }
        #expect(quotation["text"] == .null)
        #expect(quotation["paragraph"] == .number(2))
        #expect(quotation["sentence"] == .number(1))
        #expect(quotation["speaker"] == .string("Mara Quint"))
        for name in ["event.json", "quotes.csv", "points.csv"] {
            let text = project.page(folder + name)
            #expect(!text.isEmpty)
            #expect(!text.contains("shudder") && !text.contains("inquiry"), "\(name)")
        }
    }

    @Test func keepsFormulasAndRowsApart() async throws {
        var files = ferryProject
        files["digest.yml"] = "title: Small\npublish: full\n"
        files["Content/outlets.yml"] = "harbour: {name: '=HYPERLINK(\"a\",\"b\")'}\nledger: {name: '+1, or so'}\n"
        let project = try TemporaryProject(files)
        #expect(try await project.run("build").status == 0)
        let quotes = project.page(try folder(of: project) + "quotes.csv")
        #expect(quotes.contains("\r\n1,harbour,\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\",harbour/2026-03-02-ferry,"))
        #expect(quotes.contains("\"We felt a long shudder,\"\r\n"))
        #expect(quotes.hasSuffix("\r\n"))
        let points = project.page(try folder(of: project) + "points.csv")
        #expect(points.contains("\"'+1, or so\""))
    }

    @Test func goesWithItsEvent() async throws {
        let other = "---\ntitle: Museum lends its glass whale\n---\nThe museum at Oxholm lends its whale.\n"
        let project = try TemporaryProject(
            ferryProject.merging(["Content/articles/ledger/2026-01-09-whale.md": other]) { $1 }
        )
        #expect(try await project.run("build").status == 0)
        let folder = "event/museum-lends-its-glass-whale/"
        for name in ["event.json", "quotes.csv", "points.csv"] {
            #expect(project.site()[folder + name] != nil)
            #expect(project.page("\(folder)index.html").contains("href=\"\(name)\""))
        }
        try project.remove("Content/articles/ledger/2026-01-09-whale.md")
        #expect(try await project.run("build").status == 0)
        #expect(!project.site().keys.contains { $0.hasPrefix(folder) })
    }
}

/// A folder's path below `/tmp` for one test; what is there goes with the value.
private final class TemporaryFolder: Sendable {
    let path = temporaryFolder("site")

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Any JSON value.
private enum JSON: Decodable, Equatable {
    case null
    case flag(Bool)
    case number(Double)
    case string(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .flag(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    /// The leaves that a schema declares; places, which are told once, and lists by their names.
    func addDeclaredFields(to fields: inout Set<String>, below path: String) {
        guard case .object(let schema) = self else { return }
        if case .object(let properties)? = schema["properties"] {
            if schema["$ref"] != nil { fields.insert(String(path.dropLast(path.hasSuffix("[].") ? 3 : 1))) }
            for (name, value) in properties { value.addDeclaredFields(to: &fields, below: "\(path)\(name).") }
        } else if let items = schema["items"] {
            items.addDeclaredFields(to: &fields, below: "\(path.dropLast())[].")
        } else {
            fields.insert(String(path.dropLast(path.hasSuffix("[].") ? 3 : 1)))
        }
    }

    func addWrittenFields(to fields: inout Set<String>, below path: String) {
        switch self {
        case .object(let object):
            for (name, value) in object {
                value.addWrittenFields(to: &fields, below: "\(path)\(name).")
                fields.insert(path + name)
            }
        case .list(let list):
            for value in list { value.addWrittenFields(to: &fields, below: "\(path.dropLast())[].") }
        default: break
        }
    }
}
