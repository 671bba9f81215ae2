/// Measures the methods on labelled sets and prints their tables, as `Docs/evaluation.md` keeps them:
///
///     evaluate [CASES] [--only quotes|grouping|nights|points|reprints|utterances|sources] [--outlets NAME,NAME] [--predictions]
///         [--sample FILE] [--seed NUMBER]
///
/// CASES is a folder with the sets, `../shared/cases` if not given; what is missing there is left out with a notice.
/// The project's own sets are those of `Tests/Sets`. `sources` lists, for reading by eye, what thirty articles rest on.
/// `--outlets` looks at the quotations of these outlets only, so that what was tuned on some can be held against others.
/// `--predictions` writes what was found in the quotes set to the
/// temporary folder, for the set's own scorer. `--sample` writes pairs of sentences to judge by reading.
let arguments = CommandLine.arguments.dropFirst()
func value(of option: String) -> String? {
    arguments.firstIndex(of: option).flatMap { arguments.dropFirst($0).first }
}
let only = value(of: "--only")
let outlets = value(of: "--outlets")
let sample = value(of: "--sample")
let seed = value(of: "--seed")
let cases = arguments.first { !$0.hasPrefix("--") && ![only, outlets, sample, seed].contains($0) } ?? "../shared/cases"
let groupingSets = LabelledArticle.sets(in: cases + "/grouping")
if groupingSets.isEmpty { print("Grouping: left out but for the project's own set, no sets in \(cases)/grouping") }
if only == nil || only == "grouping" {
    try await GroupingEvaluation.printTable(of: groupingSets + ["Tests/Sets/look-alikes.ndjson"])
    try await GroupingEvaluation.printBeginnings(of: groupingSets + ["Tests/Sets/look-alikes.ndjson"])
}
if only == nil || only == "nights" {
    if groupingSets.isEmpty { print("Nights: left out, no sets in \(cases)/grouping") }
    try await NightsEvaluation.printTable(of: groupingSets)
}
if only == nil || only == "quotes" {
    QuotesEvaluation(
        folder: cases + "/quotes",
        writesPredictions: arguments.contains("--predictions"),
        outlets: Set((outlets ?? "").split(separator: ",").map(String.init))
    ).printTable()
}
if only == nil || only == "points" {
    PointsEvaluation.printTables(of: cases + "/grouping", sample: sample, seed: seed.flatMap { UInt64($0) } ?? 1)
}
if only == nil || only == "reprints" {
    try ReprintsEvaluation.printContainments(of: groupingSets)
    try ReprintsEvaluation.printReprints(of: "Tests/Sets/reprints.ndjson")
}
if only == nil || only == "utterances" { try UtterancesEvaluation.printTable(of: cases + "/grouping") }
if only == "sources", let set = groupingSets.first(where: { $0.hasSuffix("basil.ndjson") }) {
    try SourcingListing.print(of: set, count: 30)
}
