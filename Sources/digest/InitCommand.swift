import ArgumentParser
import Articles
import Diagnostics
import Foundation

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a small working project.",
        discussion: """
            It has settings, two outlets with an article each, an event note and a page, all to be replaced.

            With --ci, it also gets the file by which GitHub or GitLab builds it every night and publishes it. In a folder \
            that has a project, only that file is written. Nothing is ever overwritten.
            """
    )

    @Argument(
        help: ArgumentHelp("The folder to make it in: new or empty, or with --ci a project.", valueName: "dir"),
        completion: .directory
    )
    var folder: String

    @Option(help: ArgumentHelp("Write the file for building every night: github or gitlab.", valueName: "service"))
    var ci: ContinuousIntegration?

    func run() throws {
        let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let isProject = present.contains(Settings.fileName) || present.contains("Content")
        if ci == nil || !isProject, let file = present.filter({ !$0.hasPrefix(".git") }).min() {
            let summary = "'\(folder)' is not empty: it has '\(file)'"
            try NewFile.refuse(Diagnostic(.error, "not-empty", summary, remedy: "name a new folder"))
        }
        // First, for this one may be there: then nothing is written.
        if let ci {
            try NewFile.write(
                ci.text,
                to: ci.path,
                in: folder,
                remedy: "move it away first, and take over from it what you need"
            )
        }
        if !isProject { for file in StarterProject.files { try NewFile.write(file.text, to: file.path, in: folder) } }
        if let ci {
            print(
                "\nNow set DIGEST_REPOSITORY in \(ci.path) to the address of the repository with the source of digest, "
                    + "and DIGEST_TAG to a tag or branch of it"
            )
        }
        if !isProject { print("\nNow run: digest build --project \(folder)") }
    }
}
