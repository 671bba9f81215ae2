import ArgumentParser
import Articles
import Diagnostics
import Publishing

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find every problem, without writing the site.",
        discussion: """
            Does all that 'build' does but write, and besides follows every link from page to page. External links are \
            not visited. Then it tells of each article how many words the site publishes, on all pages together.
            """
    )

    @OptionGroup var options: ProjectOptions

    func run() async throws {
        var report = Report(options)
        var stopwatch = Stopwatch(isQuiet: options.quiet)
        let prepared = await report.prepareSite(baseURL: nil, stopwatch: &stopwatch)
        guard let prepared else {
            stopwatch.clearLine()
            try report.fail("The project has problems")
        }
        var links = LinkCheck()
        for file in prepared.otherFiles { links.add(file, of: nil) }
        let pages = prepared.site.pages
        for start in stride(from: 0, to: pages.count, by: 2000) {
            stopwatch.announce("checking \(start) of \(pages.count) pages")
            let batch = Array(pages[start..<min(start + 2000, pages.count)])
            let files = await batch.concurrentMap(jobs: options.jobs) {
                prepared.site.render($0, with: prepared.templates)
            }
            for (page, file) in zip(batch, files) {
                links.add(report.take(file), of: prepared.site.contentFile(of: page))
                for address in prepared.site.addressesBeside(page) { links.add(address: address) }
            }
        }
        report.add(links.diagnostics)
        stopwatch.clearLine()
        if report.isFatal, !options.keepGoing || links.diagnostics.hasErrors {
            try report.fail("The project has problems")
        }
        report.printDiagnostics()
        let published = prepared.site.publishedWords
        if options.format == .json {
            try printJSON(CheckOutput(published, report.diagnostics))
        } else if !options.quiet {
            print("Words published of each article, on all pages together:")
            for words in published { print(words.line) }
            print(
                "\(prepared.counts); \(counted(pages.count, "page")), "
                    + "every internal link leads somewhere\(report.counts.isEmpty ? "" : " (\(report.counts))")"
            )
        }
    }
}

extension PublishedWords {
    /// `     90 of    612  Content/articles/harbour-daily/ferry.md`
    fileprivate var line: String {
        let counts = [words, articleWords].map { count in
            let digits = String(count)
            return String(repeating: " ", count: max(0, 7 - digits.count)) + digits
        }
        return "\(counts[0]) of\(counts[1])  \(path)"
    }
}

private struct CheckOutput: Encodable {
    struct Article: Encodable {
        var path: String
        var published: Int
        var of: Int
        var limit: Int?
    }

    var diagnostics: [DiagnosticsOutput.Entry]
    var words: [Article]

    init(_ published: [PublishedWords], _ diagnostics: [Diagnostic]) {
        self.diagnostics = DiagnosticsOutput(diagnostics).diagnostics
        words = published.map { Article(path: $0.path, published: $0.words, of: $0.articleWords, limit: $0.limit) }
    }
}
