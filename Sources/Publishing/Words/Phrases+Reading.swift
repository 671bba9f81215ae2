import Articles
package import Diagnostics
import Templates
package import Templating

extension Phrases {
    /// The folder of the strings files, in a project and in the program.
    static let folder = "Templates/strings"

    /// Read once: a preview asks for the words at each change.
    private static let english = PhrasesFile(BuiltInTemplates.english, path: "\(folder)/en.yml")
    private static let builtInEnglish: Phrases = {
        var check = PhrasesCheck(against: english, rule: PluralRule(for: "en"))
        return check.merged([english])
    }()

    /// The languages whose strings are built into the program.
    package static var builtInLanguages: [String] { BuiltInTemplates.strings.map(\.language) }

    /// The words of the interface in `language`: those of the program, each replaced by the project's own
    /// `Templates/strings/LANG.yml`. For `de-AT` a file `de.yml` counts, and then `de-AT.yml`. A language that has no
    /// strings gets the English ones, with a notice.
    package static func read(in project: String, language: String) -> Diagnosed<Phrases> {
        let tree = FileTree(root: project)
        let paths = Set(tree.files(below: folder).value)
        var diagnostics: [Diagnostic] = []
        func files(of language: String) -> [PhrasesFile] {
            let primary = language.split(separator: "-").first.map(String.init) ?? language
            var files: [PhrasesFile] = []
            for tag in primary == language ? [primary] : [primary, language] {
                let path = "\(folder)/\(tag).yml"
                if tag == "en" {
                    files.append(english)
                } else if let built = BuiltInTemplates.strings.first(where: { $0.language == tag }) {
                    files.append(PhrasesFile(built.utf8, path: path))
                }
                guard paths.contains(path) else { continue }
                let bytes = tree.bytes(of: path)
                diagnostics += bytes.diagnostics
                if let utf8 = bytes.value { files.append(PhrasesFile(utf8, path: path)) }
            }
            return files
        }

        var chosen = files(of: language)
        var spoken = language
        if chosen.isEmpty {
            chosen = [english]
            spoken = "en"
            diagnostics.append(
                Diagnostic(
                    .notice,
                    "no-strings",
                    at: SourceLocation("\(folder)/\(language).yml"),
                    "the words of the interface are English, for there are no strings of the language '\(language)'",
                    remedy: "write this file; Docs/languages.md tells how"
                )
            )
        }
        if chosen.count == 1, chosen[0].path == english.path { return Diagnosed(builtInEnglish, diagnostics.sorted()) }
        var check = PhrasesCheck(against: english, rule: PluralRule(for: spoken))
        let phrases = check.merged(chosen)
        return Diagnosed(phrases, (diagnostics + check.diagnostics).sorted())
    }
}
