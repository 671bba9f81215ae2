import ArgumentParser

@main
struct DigestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "digest", version: "0.1.0")
}
