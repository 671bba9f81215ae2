import Foundation

/// A project on disk for one test; its folder goes with the value that holds it.
final class TemporaryProject: Sendable {
    let folder: String

    init(_ files: [String: String] = [:]) throws {
        folder = temporaryFolder("project")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        for (path, text) in files.sorted(by: { $0.key < $1.key }) { try write(text, to: path) }
    }

    /// A copy of a folder of files, what is hidden left out, made in the order that `order` brings their paths into.
    convenience init(copyOf source: URL, order: ([String]) -> [String] = { $0 }) throws {
        try self.init()
        for (path, bytes) in order(contents(of: source.path(percentEncoded: false)).keys.sorted()).map({ path in
            (path, FileManager.default.contents(atPath: source.appending(path: path).path(percentEncoded: false)))
        }) {
            try write(bytes ?? Data(), to: path)
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func write(_ bytes: Data, to path: String) throws {
        let file = URL(filePath: "\(folder)/\(path)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try bytes.write(to: file)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: "\(folder)/\(path)") }

    func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Program.Run {
        try await Program.run(arguments, in: folder, environment: environment)
    }

    /// The built site: bytes by path, hidden files left out; empty where there is none.
    func site(_ name: String = "Site") -> [String: Data] { contents(of: "\(folder)/\(name)") }

    /// A file of the built site as text; empty where there is none.
    func page(_ path: String) -> String { site()[path].map { String(decoding: $0, as: UTF8.self) } ?? "" }

    /// Every path below the project's folder, hidden ones too.
    func paths() -> [String] { (try? FileManager.default.subpathsOfDirectory(atPath: folder))?.sorted() ?? [] }
}

/// The files below a folder, by path; what is hidden is left out.
func contents(of folder: String) -> [String: Data] {
    var files: [String: Data] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder), !isFolder.boolValue
        else { continue }
        files[path] = FileManager.default.contents(atPath: "\(folder)/\(path)") ?? Data()
    }
    return files
}

/// The folder of the package.
let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

/// A project of two articles on one event, for tests that change something about it.
let ferryProject = [
    "digest.yml": "title: Small\nbase_url: https://small.example/\n",
    "Content/outlets.yml": """
    harbour: {name: Harbour Daily, country: GB, kind: newspaper, hosts: [harbour.example]}
    ledger: {name: Northern Ledger, country: IE, kind: online, hosts: [ledger.example]}

    """,
    "Content/articles/harbour/2026-03-02-ferry.md": """
    ---
    title: Ferry runs aground off Port Ellery
    url: https://harbour.example/ferry
    tags: [shipping]
    ---
    The ferry Saint Brannoc ran aground off Port Ellery on Monday. Nobody was hurt.

    “We felt a long shudder,” said Mara Quint, a teacher who was on deck.

    """,
    "Content/articles/ledger/2026-03-02-ferry.md": """
    ---
    title: Lifeboats empty grounded ferry at Port Ellery
    url: https://ledger.example/ferry
    ---
    Lifeboats took passengers off the ferry Saint Brannoc, aground off Port Ellery since Monday.

    An inquiry into the grounding was opened the same day.

    """,
]
