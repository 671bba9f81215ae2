import Articles
import Diagnostics
import Publishing

/// The site of one moment, as `serve` shows it: every address with how its file is made, or the problems that forbid a
/// site. A file is made when it is asked for, by what `build` makes it with.
final class PreviewSite: Sendable {
    /// What stands at an address.
    enum File: Equatable {
        case bytes([UInt8])
        /// The page can't be rendered, or there is no site.
        case problems([Diagnostic])
        case nothing
    }

    private enum Source {
        case page(Site.Page)
        case beside(Site.Page, Int)
        case other([UInt8])
    }

    /// Of the whole project, sorted.
    let diagnostics: [Diagnostic]
    private let prepared: SitePreparation?
    private let sources: [String: Source]
    private let options: ProjectOptions
    /// The search index by address. No page needs it.
    private let searchFiles: Deferred<[String: [UInt8]]>

    /// Nil without a project to show.
    var counts: String? { prepared?.counts }

    init(_ prepared: SitePreparation?, report: Report) {
        self.prepared = prepared
        diagnostics = report.shown
        options = report.options
        var sources: [String: Source] = [:]
        if let prepared {
            for page in prepared.site.pages {
                sources[prepared.site.address(of: page)] = .page(page)
                for (index, address) in prepared.site.addressesBeside(page).enumerated() {
                    sources[address] = .beside(page, index)
                }
            }
            for file in prepared.otherFiles { sources[file.address] = .other(file.bytes) }
        }
        self.sources = sources
        searchFiles = Deferred {
            let files = prepared.map { $0.site.searchFiles($0.findable) } ?? []
            return Dictionary(files.map { ($0.address, $0.bytes) }) { first, _ in first }
        }
    }

    /// Every address that a build would write.
    var addresses: Set<String> { Set(sources.keys).union(searchFiles.value.keys) }

    /// - Parameter address: as `SiteMap` has it: `event/x/index.html`.
    func file(at address: String) -> File {
        guard let prepared else { return .problems(diagnostics) }
        switch sources[address] {
        case .page(let page):
            let file = prepared.site.render(page, with: prepared.templates)
            return self.file(file.value.bytes, file.diagnostics)
        case .beside(let page, let index):
            let files = prepared.site.filesBeside(page, with: prepared.templates)
            return self.file(files.value[index].bytes, files.diagnostics)
        case .other(let bytes):
            return .bytes(bytes)
        case nil:
            // Only the index knows its files' names.
            guard address.hasPrefix("search/") else { return .nothing }
            return searchFiles.value[address].map(File.bytes) ?? .nothing
        }
    }

    func has(_ address: String) -> Bool { sources[address] != nil }

    private func file(_ bytes: [UInt8], _ diagnostics: [Diagnostic]) -> File {
        var report = Report(options)
        report.add(diagnostics)
        return report.isFatal && !options.keepGoing ? .problems(report.shown) : .bytes(bytes)
    }
}

/// A project that is built again and again, each time from what changed.
struct ProjectPreview {
    let options: ProjectOptions
    private var memory: BuildMemory? = BuildMemory()

    init(_ options: ProjectOptions) { self.options = options }

    /// The site of what the project's files are now.
    mutating func build() async -> PreviewSite {
        var report = Report(options)
        var stopwatch = Stopwatch(isQuiet: true)
        let prepared = await report.prepareSite(baseURL: nil, stopwatch: &stopwatch, memory: &memory)
        return PreviewSite(prepared, report: report)
    }
}
