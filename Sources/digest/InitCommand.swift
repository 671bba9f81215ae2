import ArgumentParser
import Diagnostics
import Foundation

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a small working project.",
        discussion: "It has settings, two outlets with an article each, an event note and a page, all to be replaced."
    )

    @Argument(help: ArgumentHelp("The folder to make it in; new or empty.", valueName: "dir"), completion: .directory)
    var folder: String

    func run() throws {
        let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        if let file = present.filter({ !$0.hasPrefix(".git") }).min() {
            let summary = "'\(folder)' is not empty: it has '\(file)'"
            try NewFile.refuse(Diagnostic(.error, "not-empty", summary, remedy: "name a new folder"))
        }
        for file in StarterProject.files { try NewFile.write(file.text, to: file.path, in: folder) }
        print("\nNow run: digest build --project \(folder)")
    }
}
