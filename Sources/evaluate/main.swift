/// Measures the methods on labelled sets and prints one table each, as `Docs/evaluation.md` keeps them:
///
///     evaluate [CASES] [--only quotes|grouping|reprints|sources] [--predictions]
///
/// CASES is a folder with the sets, `../shared/cases` if not given; what is missing there is left out with a notice.
/// The project's own sets are those of `Tests/Sets`. `sources` lists, for reading by eye, what thirty articles rest on.
/// `--predictions` writes what was found in the quotes set to the temporary folder, for the set's own scorer.
let arguments = CommandLine.arguments.dropFirst()
let only = arguments.firstIndex(of: "--only").flatMap { arguments.dropFirst($0).first }
let cases = arguments.first { !$0.hasPrefix("--") && $0 != only } ?? "../shared/cases"
let groupingSets = LabelledArticle.sets(in: cases + "/grouping")
if groupingSets.isEmpty { print("Grouping: left out but for the project's own set, no sets in \(cases)/grouping") }
if only == nil || only == "grouping" {
    try await GroupingEvaluation.printTable(of: groupingSets + ["Tests/Sets/look-alikes.ndjson"])
}
if only == nil || only == "quotes" {
    QuotesEvaluation(folder: cases + "/quotes", writesPredictions: arguments.contains("--predictions")).printTable()
}
if only == nil || only == "reprints" {
    try ReprintsEvaluation.printContainments(of: groupingSets)
    try ReprintsEvaluation.printReprints(of: "Tests/Sets/reprints.ndjson")
}
if only == "sources", let set = groupingSets.first(where: { $0.hasSuffix("basil.ndjson") }) {
    try SourcingListing.print(of: set, count: 30)
}
