import Articles
import Templating

/// How to cite an event's page: in words, for BibTeX, and as CSL JSON, which reference managers read.
struct Citation: TemplateRecord {
    var text: String
    var bibTeX: String
    var cslJSON: String

    static let templateFields: [TemplateField<Citation>] = [
        .text(
            "text",
            "In words; the date is that of the newest report compared.",
            example: "The Parallax: “Ferry grounding off Port Ellery”. 3 March 2026.",
            \.text
        ),
        .text("bibTeX", "An entry for BibTeX.", example: "@misc{parallax-ferry, …}", \.bibTeX),
        .text(
            "cslJSON",
            "An item of CSL JSON (citationstyles.org).",
            example: "[{\"type\": \"webpage\", …}]",
            \.cslJSON
        ),
    ]
}

extension Citation {
    /// What is cited. Everything else is written from it.
    struct Source {
        var slug: String
        var title: String
        var site: String
        var author: String
        /// Days since 1970-01-01.
        var day: Int
        var dayInWords: String
        var language: String
        /// Nil where the site's address is not known.
        var url: String?
    }

    init(of source: Source, in phrases: Phrases) {
        let author = source.author == source.site ? "" : "\(source.author): "
        let url = source.url.map { " \($0)" } ?? ""
        text = phrases.say(
            "citation",
            [
                "author": .text(author), "title": .text(source.title), "site": .text(source.site),
                "date": .text(source.dayInWords), "url": .text(url),
            ]
        )
        bibTeX = Self.bibTeX(of: source, in: phrases)
        cslJSON = Self.cslJSON(of: source)
    }

    private static func bibTeX(of source: Source, in phrases: Phrases) -> String {
        let (year, month, _) = PublicationDate.civil(source.day)
        var fields = [
            // Two braces: a name or title that is to stay as it is, capitals and all.
            "author = {{\(source.author.escapedForTeX)}}",
            "title = {{\(source.title.escapedForTeX)}}",
            "howpublished = {\(source.site.escapedForTeX)}",
            "note = {\(phrases.say("citationNote", ["date": .text(source.dayInWords)]).escapedForTeX)}",
            "year = {\(year)}",
            "month = \(months[month - 1])",
        ]
        // As it is: the field is read for its characters, and percent signs are what addresses have.
        if let url = source.url { fields.append("url = {\(url.asURI)}") }
        return "@misc{\(key(of: source)),\n\(fields.map { "  \($0)" }.joined(separator: ",\n"))\n}"
    }

    private static func cslJSON(of source: Source) -> String {
        let (year, month, day) = PublicationDate.civil(source.day)
        var json = JSONText(depthOfLines: 2)
        json.list { json in
            json.object { json in
                json.string("id", key(of: source))
                json.string("type", "webpage")
                json.string("title", source.title)
                json.string("container-title", source.site)
                json.list("author") { json in json.object { $0.string("literal", source.author) } }
                json.object("issued") { json in
                    json.list("date-parts") { json in
                        json.list { json in
                            for part in [year, month, day] { json.number(part) }
                        }
                    }
                }
                json.string("language", source.language)
                json.stated("URL", source.url)
            }
        }
        return json.text
    }

    /// `twice-told-ferry-grounding`: letters of ASCII, digits and hyphens, which every program takes. Where the slug has
    /// others, a number made from it keeps two events apart.
    private static func key(of source: Source) -> String {
        let parts = [Articles.slug(of: source.site), source.slug].map { part in
            String(decoding: part.utf8.filter(\.isOfKey), as: UTF8.self)
        }
        let words = parts.flatMap { $0.split(separator: "-") }
        let number = parts[1].utf8.count == source.slug.utf8.count ? [] : [StableName.of(source.slug, length: 6)[...]]
        return (words + number).joined(separator: "-")
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}

extension String {
    /// So that TeX sets every character as it stands, and BibTeX, which counts braces even behind a backslash, finds none.
    var escapedForTeX: String {
        var text: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "\\"): text.append("\\textbackslash{}")
            case UInt8(ascii: "{"): text.append("\\textbraceleft{}")
            case UInt8(ascii: "}"): text.append("\\textbraceright{}")
            case UInt8(ascii: "~"): text.append("\\textasciitilde{}")
            case UInt8(ascii: "^"): text.append("\\textasciicircum{}")
            case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "_"):
                text += [UInt8(ascii: "\\"), byte]
            // A control character is a letter of no text.
            case 0..<0x20, 0x7F: text.append(UInt8(ascii: " "))
            default: text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension UInt8 {
    /// Whether it is a letter of ASCII, a digit or a hyphen.
    fileprivate var isOfKey: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
