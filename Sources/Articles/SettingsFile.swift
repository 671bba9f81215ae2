import Diagnostics
import Foundation

extension Settings {
    /// The file's name in a project.
    package static let fileName = "digest.yml"

    static let keys = [
        "title", "description", "base_url", "language", "time_zone", "author", "publish", "excerpt_words",
        "excerpt_share", "compare_by", "grouping", "smart_punctuation", "search", "theme",
    ]

    static func reading(_ text: SourceText) -> Diagnosed<Settings> {
        let yaml = YAMLValue.reading(String(decoding: text.utf8, as: UTF8.self), path: text.path)
        var record = Record(yaml.value, path: text.path, what: "the settings file", keys: keys)
        let settings = Settings(&record)
        return Diagnosed(settings, yaml.diagnostics + record.diagnostics)
    }

    private init(_ record: inout Record) {
        self.init()
        title = record.text("title") ?? title
        description = record.text("description") ?? description
        baseURL = Self.siteAddress(&record)
        language = record.languageTag("language") ?? language
        timeZone = Self.timeZone(&record) ?? timeZone
        author = record.text("author")
        publish = record.choice("publish", of: Publish.allCases.map(\.rawValue)).flatMap(Publish.init) ?? publish
        let words = record.number("excerpt_words", in: 0...100_000, example: "90")
        excerptWords = words.map { Int($0) } ?? excerptWords
        excerptShare = record.number("excerpt_share", in: 0...1, example: "0.15") ?? excerptShare
        compareBy = Self.facts(&record) ?? compareBy
        grouping = Self.grouping(&record)
        smartPunctuation = record.flag("smart_punctuation") ?? smartPunctuation
        theme = record.choice("theme", of: Theme.allCases.map(\.rawValue)).flatMap(Theme.init) ?? theme
        search = record.flag("search") ?? search
    }

    private static func facts(_ record: inout Record) -> [String]? {
        guard record.has("compare_by") else { return nil }
        let known = ["country", "kind", "owner", "language", "rating"]
        return record.located("compare_by").compactMap { fact, location in
            if known.contains(fact) { return fact }
            let nearest = fact.nearest(in: known).map { "write '\($0)'" }
            record.report(
                at: location,
                "unknown-value",
                "outlets can't be compared by '\(fact)'",
                nearest ?? "write one of \(known.joined(separator: ", "))"
            )
            return nil
        }
    }

    private static func grouping(_ record: inout Record) -> Grouping {
        var grouping = Grouping()
        guard let value = record.value("grouping") else { return grouping }
        var inner = Record(value, path: record.path, what: "'grouping'", keys: ["threshold", "days"])
        grouping.threshold = inner.number("threshold", in: 0...1, example: "0.10") ?? grouping.threshold
        grouping.days = inner.number("days", in: 0.01...100_000, example: "5") ?? grouping.days
        record.diagnostics += inner.diagnostics
        return grouping
    }

    /// With a closing slash; nil for what no page's address can begin with: no web address, or one with a query.
    package static func siteAddress(_ text: String) -> String? {
        guard WebAddress(text) != nil, !text.contains(where: { $0 == "?" || $0 == "#" }) else { return nil }
        return text.hasSuffix("/") ? text : text + "/"
    }

    private static func siteAddress(_ record: inout Record) -> String? {
        guard let text = record.webAddress("base_url") else { return nil }
        if let address = siteAddress(text) { return address }
        record.report(
            at: record.location("base_url"),
            "bad-address",
            "pages can't stand below '\(text)', which has a query or a fragment",
            "leave out what begins with '?' or '#'"
        )
        return nil
    }

    private static func timeZone(_ record: inout Record) -> String? {
        guard let name = record.text("time_zone") else { return nil }
        if name == "UTC" || TimeZone(identifier: name) != nil { return name }
        let nearest = name.nearest(in: TimeZone.knownTimeZoneIdentifiers)
        record.report(
            at: record.location("time_zone"),
            "unknown-value",
            "there is no time zone '\(name)'",
            "write \(nearest.map { "'\($0)'" } ?? "its IANA name, such as Europe/Berlin")"
        )
        return nil
    }
}

extension Record {
    /// An absolute `http` or `https` address.
    mutating func webAddress(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        return webAddress(text, of: key, at: location(key))
    }

    /// One such address, or a list of them.
    mutating func webAddresses(_ key: String) -> [String] {
        located(key).compactMap { webAddress($0.text, of: key, at: $0.location) }
    }

    private mutating func webAddress(_ text: String, of key: String, at place: SourceLocation) -> String? {
        if WebAddress(text) != nil { return text }
        let whole = "https://\(text)"
        let isShort = text.contains(".") && !text.contains(":") && WebAddress(whole) != nil
        report(
            at: place,
            "bad-address",
            "'\(key)' is not a web address: '\(text)'",
            "write it whole: \(key): \(isShort ? whole : "https://example.org/")"
        )
        return nil
    }

    /// A BCP 47 tag: letters, then parts of letters and digits.
    mutating func languageTag(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.enumerated().allSatisfy { index, part in
            (1...8).contains(part.count)
                && part.allSatisfy { $0.isASCII && ($0.isLetter || index > 0 && $0.isNumber) }
        }
        if isTag, (2...3).contains(parts[0].count) { return text }
        report(
            at: location(key),
            "bad-language",
            "'\(key)' is not a language tag: '\(text)'",
            "write a code such as en, de or zh-Hant"
        )
        return nil
    }
}
