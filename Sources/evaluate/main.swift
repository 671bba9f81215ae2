/// Measures the methods on labelled sets and prints one table each, as `Docs/evaluation.md` keeps them:
///
///     evaluate [CASES] [--only quotes|grouping|points] [--predictions] [--sample FILE] [--seed NUMBER]
///
/// CASES is a folder with the sets, `../shared/cases` if not given; what is missing there is left out with a notice.
/// `--predictions` writes what was found in the quotes set to the temporary folder, for the set's own scorer.
/// `--sample` writes pairs of sentences to judge by reading.
let arguments = CommandLine.arguments.dropFirst()
let only = arguments.firstIndex(of: "--only").flatMap { arguments.dropFirst($0).first }
let sample = arguments.firstIndex(of: "--sample").flatMap { arguments.dropFirst($0).first }
let seed = arguments.firstIndex(of: "--seed").flatMap { arguments.dropFirst($0).first }
let cases = arguments.first { !$0.hasPrefix("--") && ![only, sample, seed].contains($0) } ?? "../shared/cases"
if only == nil || only == "grouping" { try await GroupingEvaluation.printTable(of: cases + "/grouping") }
if only == nil || only == "quotes" {
    QuotesEvaluation(folder: cases + "/quotes", writesPredictions: arguments.contains("--predictions")).printTable()
}
if only == nil || only == "points" {
    PointsEvaluation.printTables(of: cases + "/grouping", sample: sample, seed: seed.flatMap { UInt64($0) } ?? 1)
}
