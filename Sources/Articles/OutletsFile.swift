import Diagnostics

extension Outlet {
    /// The file's name in a project's content.
    package static let fileName = "Content/outlets.yml"

    static let keys = ["name", "url", "country", "language", "owner", "kind", "hosts", "feed", "ratings"]
    package static let kinds = ["newspaper", "agency", "broadcaster", "magazine", "online", "public", "state"]

    /// The outlets that a project's `outlets.yml` lists, as far as it can be read; nil where it lists none.
    package static func followed(in project: String) -> [Outlet]? {
        guard let bytes = FileTree(root: project).bytes(of: fileName).value,
            let text = SourceText.reading(bytes, path: fileName).value
        else { return nil }
        let outlets = reading(text).value
        return outlets.isEmpty ? nil : outlets
    }

    /// The outlets of an `outlets.yml`, by id.
    static func reading(_ text: SourceText) -> Diagnosed<[Outlet]> {
        let yaml = YAMLValue.reading(String(decoding: text.utf8, as: UTF8.self), path: text.path)
        var found = Diagnosed<[Outlet]>([], yaml.diagnostics)
        guard let value = yaml.value, !value.isNull else { return found }
        guard case .mapping(let entries) = value.content else {
            let place = SourceLocation(text.path, line: value.line, column: value.column)
            let remedy = "write an id such as 'scmp:' and its facts indented below it"
            found.diagnostics.append(
                Diagnostic(.error, "bad-yaml", at: place, "the outlets are not a mapping", remedy: remedy)
            )
            return found
        }
        for (place, entry) in entries.enumerated() {
            var record = Record(entry.value, path: text.path, what: "an outlet", keys: keys)
            if var outlet = Outlet(entry, &record) {
                outlet.place = place
                found.value.append(outlet)
            }
            found.diagnostics += record.diagnostics
        }
        found.diagnostics += sharedNames(found.value, entries, path: text.path)
        found.value = found.value.sorted(byUTF8: \.id)
        return found
    }

    private init?(_ entry: YAMLEntry, _ record: inout Record) {
        let place = SourceLocation(record.path, line: entry.line, column: entry.column)
        let id = entry.key.composed
        guard isSlug(id.replacing("_", with: "-").replacing(".", with: "-")) else {
            let proposed = slug(of: id)
            record.report(
                at: place,
                "bad-slug",
                "'\(id)' can't be an outlet's id, which stands in addresses",
                proposed.isEmpty ? "write letters, digits and hyphens" : "write '\(proposed)'"
            )
            return nil
        }
        let name = record.text("name")
        if name == nil, !record.diagnostics.hasErrors {
            record.report(at: place, "no-name", "the outlet '\(id)' has no name", "write 'name: …' below it")
        }
        self.init(id: id, name: name?.composed ?? id)
        url = record.webAddress("url")
        country = Self.country(&record)
        language = record.languageTag("language")
        owner = record.text("owner")?.composed
        kind = record.choice("kind", of: Self.kinds)
        hosts = record.texts("hosts")
        feeds = record.webAddresses("feed")
        ratings = Self.ratings(&record)
    }

    private static func country(_ record: inout Record) -> String? {
        guard let value = record.value("country") else { return nil }
        // Unquoted, Norway's code would be read as "no" by many programs; here it stays the text it is.
        guard let code = record.text("country") else { return nil }
        let upper = code.uppercased()
        if Country.codes.contains(upper) { return upper }
        let remedy = upper == "UK" ? "write 'GB'" : "write its ISO 3166 code, such as HK or DE"
        record.report(
            at: SourceLocation(record.path, line: value.line, column: value.column),
            "bad-country",
            "'country' is not the code of a country: '\(code)'",
            remedy
        )
        return nil
    }

    private static func ratings(_ record: inout Record) -> [Rating] {
        guard let value = record.value("ratings") else { return [] }
        let place = SourceLocation(record.path, line: value.line, column: value.column)
        guard case .list(let items) = value.content else {
            record.report(
                at: place,
                "wrong-type",
                "'ratings' is \(value.kind), not a list",
                "write '- rater: …' and 'value: …' below it"
            )
            return []
        }
        var ratings: [Rating] = []
        for item in items {
            var inner = Record(item, path: record.path, what: "a rating", keys: ["rater", "value", "url", "date"])
            if let rater = inner.text("rater"), let value = inner.text("value") {
                ratings.append(
                    Rating(rater: rater, value: value, url: inner.webAddress("url"), date: inner.text("date"))
                )
            } else if !inner.diagnostics.hasErrors {
                inner.report(
                    at: SourceLocation(record.path, line: item.line, column: item.column),
                    "incomplete-rating",
                    "a rating needs who rated and what was said",
                    "write both 'rater: …' and 'value: …'"
                )
            }
            record.diagnostics += inner.diagnostics
        }
        return ratings
    }

    /// Two outlets whose ids or names a person could not tell apart.
    private static func sharedNames(_ outlets: [Outlet], _ entries: [YAMLEntry], path: String) -> [Diagnostic] {
        var owners: [String: String] = [:]
        var problems: [Diagnostic] = []
        for outlet in outlets {
            for name in Set([outlet.id.lowercased(), outlet.name.lowercased()]).sorted() {
                guard let owner = owners[name], owner != outlet.id else {
                    owners[name] = outlet.id
                    continue
                }
                let entry = entries.first { $0.key.composed == outlet.id }
                problems.append(
                    Diagnostic(
                        .error,
                        "duplicate-outlet",
                        at: SourceLocation(path, line: entry?.line, column: entry?.column),
                        "the outlets '\(owner)' and '\(outlet.id)' are both called '\(name)'",
                        remedy: "give one of them another name"
                    )
                )
            }
        }
        return problems
    }
}
