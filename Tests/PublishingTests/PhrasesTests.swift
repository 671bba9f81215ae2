import Diagnostics
import Foundation
import Publishing
import Templating
import Testing

struct PhrasesTests {
    private let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func texts(in folder: String, endingIn endings: [String]) throws -> [String: String] {
        let root = package.appending(path: folder)
        var texts: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false)) {
            guard endings.contains(where: path.hasSuffix) else { continue }
            texts[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        }
        return texts
    }

    @Test(arguments: Phrases.builtInLanguages) func everyBuiltInLanguageIsWhole(language: String) {
        #expect(Phrases.read(in: "/nonexistent", language: language).diagnostics == [])
    }

    @Test func everyStringIsUsed() throws {
        let phrases = Phrases.read(in: "/nonexistent", language: "en").value
        let templates = try texts(in: "Templates", endingIn: [".mustache", ".js", ".yml"])
        let sources = try texts(in: "Sources/Publishing", endingIn: [".swift"])
        let all = (Array(templates.values) + Array(sources.values)).joined(separator: "\n")
        let used = all.matches(of: /(?:\bt\.|digestText\.|")([a-zA-Z0-9]+)\b/).map { String($0.output.1) }
        #expect(Set(phrases.all.keys).union(phrases.lists.keys).subtracting(used).sorted() == [])
    }

    @Test func everyStringThatTheProgramSaysIsThere() throws {
        let phrases = Phrases.read(in: "/nonexistent", language: "en").value
        for (path, text) in try texts(in: "Sources/Publishing", endingIn: [".swift"]) {
            for match in text.matches(of: /say\(\s*"([a-zA-Z]+)"/) {
                #expect(phrases.all[String(match.output.1)] != nil, "\(path): \(match.output.1)")
            }
        }
    }

    /// What a reader sees or hears of a template stands in a strings file: names of files and formats are no words.
    @Test func templatesHaveNoWordsOfTheirOwn() throws {
        let names: Set = ["event.json", "quotes.csv", "points.csv", "BibTeX", "CSL JSON"]
        for (path, text) in try texts(in: "Templates", endingIn: [".mustache"]) {
            let bare = text.replacing(/\{\{\{.*?\}\}\}|\{\{.*?\}\}/.dotMatchesNewlines(), with: "")
            let body = bare.replacing(/<(style|docs)>.*?<\/(style|docs)>|<\?.*?\?>/.dotMatchesNewlines(), with: "")
            let shown = body.replacing(/<[^>]*>/, with: "\n").replacing(/&[a-z]+;/, with: "")
            for line in shown.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces.union([","])) }) {
                let words = line.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
                let own = words.filter { $0.contains(where: \.isLetter) && !names.contains($0) }
                #expect(own == [], "\(path)")
            }
            for match in body.matches(of: /(aria-label|alt|placeholder|text|title)="([^"]*\p{L}[^"]*)"/) {
                #expect(match.output.0 == "", "\(path)")
            }
        }
    }

    @Test(arguments: [
        ("en", [1: "one", 0: "other", 2: "other"]), ("de", [1: "one", 0: "other", 21: "other"]),
        ("fr", [0: "one", 1: "one", 2: "other", 1_000_000: "many"]), ("ja", [1: "other"]),
        ("pl", [1: "one", 2: "few", 5: "many", 12: "many", 22: "few", 21: "many"]),
        ("ru", [1: "one", 21: "one", 11: "many", 3: "few", 13: "many", 0: "many"]),
        ("cs", [1: "one", 3: "few", 5: "other"]), ("lt", [1: "one", 11: "other", 22: "few", 10: "other"]),
        ("lv", [0: "zero", 21: "one", 11: "zero", 2: "other"]), ("sl", [101: "one", 102: "two", 3: "few", 5: "other"]),
        ("ro", [1: "one", 0: "few", 19: "few", 20: "other", 101: "few"]), ("ga", [2: "two", 6: "few", 7: "many"]),
        ("ar", [0: "zero", 1: "one", 2: "two", 103: "few", 11: "many", 100: "other"]), ("he", [2: "two", 3: "other"]),
        ("zh-Hant", [1: "other"]), ("de-AT", [1: "one"]),
    ]) func numbersAskForTheirForms(language: String, forms: [Int: String]) {
        let rule = PluralRule(for: language)
        for (number, form) in forms { #expect(rule.category(of: number).rawValue == form, "\(number)") }
        for number in 0...1_000 { #expect(rule.categories.contains(rule.category(of: number))) }
    }

    @Test func aPhraseTakesValuesFormsAndPhrases() {
        let german = Phrases.read(in: "/nonexistent", language: "de").value
        #expect(german.say("events", ["eventCount": .number(1)]) == "1 Ereignis")
        #expect(
            german.say("datePattern", ["day": .number(2), "month": .text("März"), "year": .number(2026)])
                == "2. März 2026"
        )
        let sentence = german.say("voices", ["outletCount": .number(5), "textCount": .number(1)])
        #expect(sentence == "5 Medien, 1 eigenständiger Text.")
        #expect(
            Phrase.parts(of: "{ {a} {t.b} {c") == [.text("{ "), .value("a"), .text(" "), .phrase("b"), .text(" {c")]
        )
    }

    @Test func aProjectReplacesSingleStringsAndAddsLanguages() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let strings = folder.appending(path: "Templates/strings")
        try FileManager.default.createDirectory(at: strings, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("outletsTitle: Zeitungen\n".utf8).write(to: strings.appending(path: "de.yml"))
        try Data("archiveTitle: Ablage\n".utf8).write(to: strings.appending(path: "de-AT.yml"))
        try Data("skip: Aller au contenu\n".utf8).write(to: strings.appending(path: "fr.yml"))
        let project = folder.path(percentEncoded: false)
        let austrian = Phrases.read(in: project, language: "de-AT")
        #expect(austrian.diagnostics == [])
        #expect(austrian.value.say("outletsTitle") == "Zeitungen")
        #expect(austrian.value.say("archiveTitle") == "Ablage")
        #expect(austrian.value.say("tagsTitle") == "Schlagwörter")
        #expect(Phrases.read(in: project, language: "fr").diagnostics.map(\.identifier) == ["missing-key"])
        let unknown = Phrases.read(in: project, language: "nl")
        #expect(unknown.diagnostics.map(\.identifier) == ["no-strings"])
        #expect(unknown.value.say("tagsTitle") == "Tags")
    }
}
