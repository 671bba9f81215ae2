/// Measures the methods on labelled sets and prints one table each, as `Docs/evaluation.md` keeps them:
///
///     evaluate [CASES] [--only quotes|grouping|utterances] [--predictions]
///
/// CASES is a folder with the sets, `../shared/cases` if not given; what is missing there is left out with a notice.
/// `--predictions` writes what was found in the quotes set to the temporary folder, for the set's own scorer.
let arguments = CommandLine.arguments.dropFirst()
let only = arguments.firstIndex(of: "--only").flatMap { arguments.dropFirst($0).first }
let cases = arguments.first { !$0.hasPrefix("--") && $0 != only } ?? "../shared/cases"
func measures(_ set: String) -> Bool { only == nil || only == set }
if measures("grouping") { try await GroupingEvaluation.printTable(of: cases + "/grouping") }
if measures("quotes") {
    QuotesEvaluation(folder: cases + "/quotes", writesPredictions: arguments.contains("--predictions")).printTable()
}
if measures("utterances") { try UtterancesEvaluation.printTable(of: cases + "/grouping") }
