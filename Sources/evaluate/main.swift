/// Measures the methods on labelled sets and prints one table each, as `Docs/evaluation.md` keeps them:
///
///     evaluate [CASES] [--only quotes|grouping] [--outlets NAME,NAME] [--predictions]
///
/// CASES is a folder with the sets, `../shared/cases` if not given; what is missing there is left out with a notice.
/// `--outlets` looks at the quotations of these outlets only, so that what was tuned on some can be held against others.
/// `--predictions` writes what was found in the quotes set to the temporary folder, for the set's own scorer.
let arguments = CommandLine.arguments.dropFirst()
let only = arguments.firstIndex(of: "--only").flatMap { arguments.dropFirst($0).first }
let outlets = arguments.firstIndex(of: "--outlets").flatMap { arguments.dropFirst($0).first }
let cases = arguments.first { !$0.hasPrefix("--") && $0 != only && $0 != outlets } ?? "../shared/cases"
if only != "quotes" { try await GroupingEvaluation.printTable(of: cases + "/grouping") }
if only != "grouping" {
    QuotesEvaluation(
        folder: cases + "/quotes",
        writesPredictions: arguments.contains("--predictions"),
        outlets: Set((outlets ?? "").split(separator: ",").map(String.init))
    ).printTable()
}
