package import Diagnostics

/// The templates of a site, read once. From it come the templates of the pages, each checked against the model it is
/// rendered with.
///
///     let set = TemplateSet.parsing(sources)                          // mistakes of syntax
///     let event = set.value.template("event", for: EventPage.self)    // unknown names, partials and blocks
///     let page = event.value?.render(eventPage)
package struct TemplateSet: Sendable {
    /// The templates without a mistake, by name.
    let parsed: [String: ParsedTemplate]
    /// The names of the others.
    let broken: Set<String>
    /// What `{{t.key}}` shows.
    let phrases: Phrases

    /// Reads all templates and tells all mistakes in them: tags and sections that are not closed, end tags that close
    /// nothing, bad delimiters. A template with mistakes stays known by name, so that none of its includers is told
    /// that it does not exist. Of two of one name the later counts.
    package static func parsing(_ sources: [TemplateSource], phrases: Phrases = Phrases()) -> Diagnosed<TemplateSet> {
        var latest: [String: TemplateSource] = [:]
        for source in sources { latest[source.name] = source }
        let results = latest.mapValues(Parser.parse)
        let set = TemplateSet(
            parsed: results.compactMapValues(\.value),
            broken: Set(results.filter { $0.value.value == nil }.keys),
            phrases: phrases
        )
        return Diagnosed(set, results.values.flatMap(\.diagnostics).sorted())
    }

    /// The names of all templates, sorted.
    package var names: [String] { broken.union(parsed.keys).sorted() }

    /// The template `name`, checked against the names that `Record` gives through all its partials and parents, and
    /// in sections that no page may ever enter; nil where it has mistakes, which are told here or were when the set
    /// was made.
    package func template<Record: TemplateRecord>(
        _ name: String,
        for type: Record.Type
    ) -> Diagnosed<Template<Record>?> {
        let program = program(name, root: .record(TemplateKind.Reference(type)))
        return Diagnosed(program.value.map { Template(program: $0) }, program.diagnostics)
    }

    func program(_ name: String, root: TemplateKind) -> Diagnosed<Program?> {
        guard let template = parsed[name] else {
            if broken.contains(name) { return Diagnosed(nil) }
            let summary = "there is no template '\(name)'"
            let remedy = "add '\(name).mustache'; templates here: \(names.joined(separator: ", "))"
            return Diagnosed(nil, [Diagnostic(.error, "unknown-template", summary, remedy: remedy)])
        }
        return Compilation.compile(template, root: root, in: self)
    }

    /// The names of the blocks in a template and in all that it includes.
    func blockNames(in name: String) -> Set<String> {
        var names: Set<String> = []
        var seen: Set<String> = [name]
        var waiting = [name]
        while let next = waiting.popLast(), let template = parsed[next] {
            names.formUnion(template.blockNames)
            waiting += template.inclusions.filter { seen.insert($0).inserted }
        }
        return names
    }
}
