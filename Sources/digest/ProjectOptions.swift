import ArgumentParser
import Articles
import Diagnostics
import Foundation

/// What every command that reads a project takes.
struct ProjectOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The project's folder.", valueName: "dir"), completion: .directory)
    var project = "."

    @Flag(help: "Take in articles with 'draft: true'.")
    var drafts = false

    @Option(help: ArgumentHelp("Threads to use; by default one for each core.", valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Print problems only.")
    var quiet = false

    @Flag(help: "Take warnings for errors.")
    var strict = false

    @Flag(help: "Leave out what has errors, and go on with the rest.")
    var keepGoing = false

    @Option(help: "How to print results: text, or json for machines.")
    var format = OutputFormat.text

    func validate() throws {
        if jobs < 1 { throw ValidationError("--jobs takes a number from 1 on, not \(jobs).") }
    }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
