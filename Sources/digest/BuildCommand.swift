import ArgumentParser
import Articles
import Coverage
import Diagnostics
import Foundation
import Publishing

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site.",
        discussion: """
            The site is written whole or not at all: with an error, the old one stays as it was. Files that did not \
            change are left untouched, and pages that no longer exist are removed.

            With --keep-going, articles, notes and pages that have errors are left out, each with a notice, and the rest \
            is built with status 0; errors in templates, in Content/events.lock and in where the site is written still end \
            the build.

            Where there is a Content/events.lock, events keep their addresses and articles, and the build brings it up to \
            date, but with --drafts.
            """
    )

    @OptionGroup var options: ProjectOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Folder to write to; by default Site/ in the project.", valueName: "dir"),
        completion: .directory
    )
    var output: String?

    @Option(help: ArgumentHelp("Where the site will stand, instead of base_url in digest.yml.", valueName: "url"))
    var baseURL: String?

    @Flag(
        help:
            "Begin Content/events.lock, which keeps the addresses and articles of events; a build goes on with one that is there."
    )
    var lock = false

    @Flag(help: "End with status 2, and write nothing, where Content/events.lock would change.")
    var locked = false

    @Option(help: ArgumentHelp("Write what the build did to a file, as JSON.", valueName: "file"), completion: .file())
    var report: String?

    @Flag(help: "Print how long each stage took.")
    var timings = false

    func validate() throws {
        if let baseURL, Settings.siteAddress(baseURL) == nil {
            throw ValidationError(
                "--base-url '\(baseURL)' is no address of a site; write it whole and without a query: https://example.org/."
            )
        }
        if locked, lock || options.drafts {
            throw ValidationError(
                lock
                    ? "--lock begins a lock and --locked lets none change; leave one of the two out."
                    : "--locked looks at what is published, which drafts are not; leave out --drafts."
            )
        }
        if let output {
            if output.isEmpty { throw ValidationError("--output names no folder.") }
            try refuseInput(as: output, of: "--output", "name another folder")
        }
        if let report {
            if report.isEmpty { throw ValidationError("--report names no file.") }
            try refuseInput(as: report, of: "--report", "name a file elsewhere")
            if Self.parts(report).starts(with: Self.parts(folder)) {
                throw ValidationError(
                    "--report '\(report)' is in the site's folder, where a build removes what it has not made; name a file elsewhere."
                )
            }
            var isFolder: ObjCBool = false
            let parent = URL(filePath: report).deletingLastPathComponent().path(percentEncoded: false)
            guard FileManager.default.fileExists(atPath: parent, isDirectory: &isFolder), isFolder.boolValue else {
                throw ValidationError("--report '\(report)' is in a folder that is not there; make the folder first.")
            }
        }
        if let epoch = SitePreparation.sourceDateEpoch, epoch.second == nil {
            throw ValidationError(
                "SOURCE_DATE_EPOCH is '\(epoch.text)'; set it to seconds since 1970, such as 1767225600, or unset it."
            )
        }
    }

    /// Where the site goes.
    private var folder: String { output ?? (options.project == "." ? "Site" : "\(options.project)/Site") }

    private static func parts(_ path: String) -> [String] { URL(filePath: path).standardizedFileURL.pathComponents }

    /// What is written among the articles would be read as one by the next build, or stand in one's place.
    private func refuseInput(as path: String, of option: String, _ remedy: String) throws {
        for input in ["Content", "Templates", Settings.fileName]
        where Self.parts(path).starts(with: Self.parts("\(options.project)/\(input)")) {
            let place = input == Settings.fileName ? "is \(input)" : "is in \(input)/"
            throw ValidationError("\(option) '\(path)' \(place), which the site is made of; \(remedy).")
        }
    }

    func run() async throws {
        var report = Report(options)
        var stopwatch = Stopwatch(isQuiet: options.quiet)
        do {
            let (prepared, summary, folder) = try await build(&report, &stopwatch)
            if let path = self.report {
                let doubts = await Doubt.all(
                    in: prepared.events,
                    settings: prepared.settings.grouping,
                    jobs: options.jobs
                )
                stopwatch.finish("doubts")
                let night = NightReport(prepared, summary, doubts, report.diagnostics, stopwatch.stages)
                report.add(night.write(to: path))
            }
            report.printDiagnostics()
            try printResult(prepared, summary, folder: folder, report: report, stopwatch: stopwatch)
            let status = report.cannotWriteReport ? EXIT_FAILURE : EXIT_SUCCESS
            // To free what tens of thousands of articles were read into, piece by piece, would take a twentieth of the build.
            withExtendedLifetime(prepared) { Foundation.exit(status) }
        } catch let status as ExitCode {
            if let path = self.report {
                let problems = NightReport(failedWith: report.diagnostics, stopwatch.stages).write(to: path)
                for problem in problems { writeToStandardError("\(problem)\n") }
            }
            throw status
        }
    }

    private func build(
        _ report: inout Report,
        _ stopwatch: inout Stopwatch
    ) async throws -> (SitePreparation, OutputFolder.Summary, folder: String) {
        let prepared = await report.prepareSite(baseURL: baseURL, makesLock: lock, stopwatch: &stopwatch)
        guard let prepared else {
            stopwatch.clearLine()
            try report.fail("Nothing was written")
        }

        report.add(prepared.lock.moves)
        if locked {
            let refusals = prepared.lock.refusals
            report.add(refusals)
            if !refusals.isEmpty { try report.fail("Nothing was written", status: 2) }
        }

        let summary: OutputFolder.Summary
        do {
            let edition = try OutputFolder(folder).begin()
            summary = try await write(prepared, to: edition, report: &report, stopwatch: &stopwatch)
        } catch let error as OutputFolderError {
            stopwatch.clearLine()
            report.add([error.diagnostic])
            try report.fail("Nothing was written")
        }
        stopwatch.finish("publish")
        stopwatch.clearLine()
        return (prepared, summary, folder)
    }

    /// Renders and stages the pages, a batch at a time so that few are in memory, then publishes them.
    private func write(
        _ prepared: SitePreparation,
        to edition: OutputFolder.Edition,
        report: inout Report,
        stopwatch: inout Stopwatch
    ) async throws -> OutputFolder.Summary {
        var isPublished = false
        defer { if !isPublished { edition.discard() } }
        let pages = prepared.site.pages
        for start in stride(from: 0, to: pages.count, by: 2000) {
            stopwatch.announce("rendering \(start) of \(pages.count) pages")
            let batch = Array(pages[start..<min(start + 2000, pages.count)])
            let results = await batch.concurrentMap(jobs: options.jobs) {
                page -> Result<[Diagnostic], OutputFolderError> in
                let file = prepared.site.render(page, with: prepared.templates)
                do throws(OutputFolderError) {
                    try edition.write(file.value.bytes, to: file.value.address)
                    let others = prepared.site.filesBeside(page, with: prepared.templates)
                    for other in others.value { try edition.write(other.bytes, to: other.address) }
                    return .success(file.diagnostics + others.diagnostics)
                } catch {
                    return .failure(error)
                }
            }
            for result in results { report.add(try result.get()) }
        }
        for file in prepared.otherFiles { try edition.write(file.bytes, to: file.address) }
        stopwatch.finish("render")
        if report.isFatal, !options.keepGoing { try report.fail("Nothing was written") }
        if !options.drafts {
            let problems = prepared.lock.write(in: options.project)
            report.add(problems)
            if !problems.isEmpty { try report.fail("Nothing was written") }
        }
        isPublished = true
        return report.take(try edition.publish())
    }

    private func printResult(
        _ prepared: SitePreparation,
        _ summary: OutputFolder.Summary,
        folder: String,
        report: Report,
        stopwatch: Stopwatch
    ) throws {
        if timings {
            for stage in stopwatch.stages {
                let columns = [stage.name] + [stage.wall, stage.cpu].map { "\(Int(($0 * 1000).rounded())) ms" }
                writeToStandardError(columns.joined(separator: "\t") + "\n")
            }
        }
        if options.format == .json {
            try printJSON(
                BuildOutput(
                    articles: prepared.articleCount,
                    events: prepared.eventCount,
                    written: summary.written,
                    unchanged: summary.unchanged,
                    removed: summary.removed,
                    seconds: stopwatch.elapsed,
                    diagnostics: DiagnosticsOutput(report.diagnostics).diagnostics
                )
            )
        } else if !options.quiet {
            let time = (stopwatch.elapsed * 100).rounded() / 100
            print(
                "\(folder): \(prepared.counts); "
                    + "\(counted(summary.written, "file")) written, \(summary.unchanged) unchanged, \(summary.removed) removed, "
                    + "in \(time) s\(report.counts.isEmpty ? "" : " (\(report.counts))")"
            )
        }
    }
}

private struct BuildOutput: Encodable {
    var articles: Int
    var events: Int
    var written: Int
    var unchanged: Int
    var removed: Int
    var seconds: Double
    var diagnostics: [DiagnosticsOutput.Entry]
}
