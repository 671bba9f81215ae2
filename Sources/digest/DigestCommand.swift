import ArgumentParser
import Publishing

@main
struct DigestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract: "Compare how outlets covered the same events, as a static site.",
        discussion: """
            Begin with 'digest init my-digest', then 'digest build --project my-digest', and open \
            my-digest/Site/index.html. A project is a folder with a digest.yml and articles in Content/articles/.

            Exit status: 0 done, with --keep-going also where something was left out; 1 errors in content, settings or \
            templates, or the site can't be written (the old one stays as it was); 2 with 'build --locked', \
            Content/events.lock would change; 64 wrong usage.
            """,
        version: programVersion,
        subcommands: [
            BuildCommand.self, CheckCommand.self, CompareCommand.self, EventsCommand.self, ExplainCommand.self,
            InspectCommand.self, InitCommand.self, NewCommand.self, RedirectsCommand.self, ReviewCommand.self,
            ServeCommand.self, TemplatesCommand.self,
        ]
    )

    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let mistake = misnamedCommand(in: arguments) { exit(withError: mistake) }
        await main(arguments)
    }
}
