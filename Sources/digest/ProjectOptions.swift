import ArgumentParser
import Articles
import Diagnostics
import Foundation

/// What every command that reads a project takes.
struct ProjectOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The project's folder.", valueName: "dir"), completion: .directory)
    var project = "."

    @Flag(help: "Include articles marked 'draft: true'.")
    var drafts = false

    @Option(help: ArgumentHelp("Threads to use; the result is the same with any number.", valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Print errors and warnings only.")
    var quiet = false

    @Flag(help: "Let warnings fail the run, as errors do.")
    var strict = false

    @Flag(help: "Leave out what has errors, go on with the rest, and end with status 0.")
    var keepGoing = false

    @Option(help: "How to print the result: as text, or as JSON for other programs.")
    var format = OutputFormat.text

    func validate() throws {
        if jobs < 1 { throw ValidationError("--jobs takes a number from 1 on, not \(jobs).") }
    }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
