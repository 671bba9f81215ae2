import ArgumentParser
import Diagnostics

extension ParsableCommand {
    /// What to say where the first word is no command of this one: the argument parser only calls it unexpected.
    static func misnamedCommand(in arguments: some Sequence<String>) -> ValidationError? {
        var rest = Array(arguments)[...]
        var command: any ParsableCommand.Type = self
        while let word = rest.popFirst(), !word.hasPrefix("-") {
            let commands = command.configuration.subcommands
            let names = commands.compactMap { $0.configuration.commandName }
            if commands.isEmpty { return nil }
            if word == "help" { continue }
            guard let index = names.firstIndex(of: word) else {
                let nearest = word.nearest(in: names).map { "Did you mean '\($0)'? " } ?? ""
                return ValidationError(
                    "There is no command '\(word)'. \(nearest)Commands: \(names.joined(separator: ", "))."
                )
            }
            command = commands[index]
        }
        return nil
    }
}
