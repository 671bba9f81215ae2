import Articles

/// Every address of the site. An address is the path of a file below the site's folder, `event/x/index.html`:
/// a folder does not open from disk, a file does.
package enum SiteMap {
    package static let home = "index.html"
    package static let archive = "month/index.html"
    package static let outlets = "outlet/index.html"
    package static let people = "person/index.html"
    package static let tags = "tag/index.html"
    package static let method = "method/index.html"
    package static let search = "search/index.html"
    package static let searchScript = "search.js"
    package static let notFound = "404.html"
    package static let eventScript = "event.js"
    package static let atomFeed = "atom.xml"
    package static let jsonFeed = "feed.json"
    package static let sitemap = "sitemap.xml"
    package static let outletList = "outlets.opml"
    package static let robots = "robots.txt"
    package static let serverHeaders = "_headers"
    /// Beside each event's page.
    package static let eventData = "event.json"
    package static let quotesTable = "quotes.csv"
    package static let pointsTable = "points.csv"

    package static func event(_ slug: String) -> String { "event/\(slug)/index.html" }

    /// The parts of an article's id are slugged one by one, so that the folders below `Content/articles/` stay. A file and
    /// no folder of its own, since a site has more articles than all else and nothing stands beside them.
    package static func article(_ id: String) -> String {
        "article/\(id.split(separator: "/").map { Articles.slug(of: String($0)) }.joined(separator: "/")).html"
    }

    package static func outlet(_ id: String) -> String { "outlet/\(slug(of: id))/index.html" }
    package static func day(_ isoDay: String) -> String { "day/\(isoDay)/index.html" }
    package static func month(_ isoMonth: String) -> String { "month/\(isoMonth)/index.html" }
    package static func tag(_ tag: String) -> String { "tag/\(slug(of: tag))/index.html" }
    /// - Parameter slug: of the name, with a number where several people have it.
    package static func person(_ slug: String) -> String { "person/\(slug)/index.html" }
    package static func page(_ slug: String) -> String { "\(slug)/index.html" }

    /// A file of the search page's index.
    package static func searchData(_ name: String) -> String { "search/\(name).js" }

    /// A file in the folder of a page: `event/x/event.json` beside `event/x/index.html`.
    static func beside(_ page: String, _ name: String) -> String {
        page.utf8.lastIndex(of: UInt8(ascii: "/")).map { page[...$0] + name } ?? name
    }

    /// Id of the element that shows paragraph `index` of an article's text on the article's page.
    package static func paragraphAnchor(_ index: Int) -> String { "p" + String(index + 1) }

    /// The way from a page up to the site's folder, to be set before any address: `../../` from `event/x/index.html`.
    package static func root(from address: String) -> String {
        String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// The public URL of an address below `base` (with its closing slash), percent-encoded as RFC 3986 has it; the
    /// `index.html` of a folder is left away, as servers do.
    package static func url(_ address: String, below base: String) -> String {
        let path = address.utf8.dropLast(address.hasSuffix("index.html") ? "index.html".utf8.count : 0)
        if path.allSatisfy(\.isUnreserved) { return base + Substring(path) }
        var url = Array(base.utf8)
        for byte in path {
            if byte.isUnreserved {
                url.append(byte)
            } else {
                url += "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))".utf8
            }
        }
        return String(decoding: url, as: UTF8.self)
    }

    /// Whether a part has no letter or digit, so that nothing is left of it: `tag//index.html`, `article/harbour/.html`.
    static func hasEmptyPart(_ address: String) -> Bool {
        let bytes = address.utf8
        return zip(bytes, bytes.dropFirst()).contains {
            $0 == UInt8(ascii: "/") && ($1 == UInt8(ascii: "/") || $1 == UInt8(ascii: "."))
        }
    }

    /// What a disk that folds case and normalises would take an address for: equal keys are one file there.
    package static func foldedKey(_ address: String) -> String { address.uppercased().lowercased() }
}

extension UInt8 {
    /// Whether an address has the byte as it is.
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
