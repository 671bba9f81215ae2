/// Measures the methods on labelled sets and prints one table each, as `Docs/evaluation.md` keeps them:
///
///     evaluate [CASES]
///
/// CASES is a folder with the sets, `../shared/cases` if not given; what is missing there is left out with a notice.
let cases = CommandLine.arguments.dropFirst().first ?? "../shared/cases"
try await GroupingEvaluation.printTable(of: cases + "/grouping")
