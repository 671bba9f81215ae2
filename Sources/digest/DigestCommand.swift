import ArgumentParser

@main
struct DigestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract: "Compare how outlets covered the same events, as a static site.",
        discussion: """
            A project is a folder with a digest.yml and articles in Content/articles/. 'digest init my-digest' makes one.

            Exit status: 0 done; 1 errors in content, settings or templates (nothing was written), or the site could \
            not be written; 64 wrong usage.
            """,
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, EventsCommand.self, ExplainCommand.self, InitCommand.self,
            NewCommand.self,
        ]
    )
}
