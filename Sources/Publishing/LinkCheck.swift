package import Diagnostics

/// The addresses, anchors and internal links of rendered pages, to find the links that lead nowhere.
///
/// It reads what the templates made, so it knows the HTML of templates and cmark: attributes between double quotes.
package struct LinkCheck: Sendable {
    private struct Link: Hashable, Sendable {
        var page: String
        /// The file of the project that the page is there for.
        var source: String?
        var target: String
        var anchor: String?
    }

    private var addresses: Set<String> = []
    private var anchors: [String: Set<String>] = [:]
    private var links: Set<Link> = []

    package init() {}

    /// - Parameter source: the file of the project that the page is there for; nil where there is none.
    package mutating func add(_ file: RenderedFile, of source: String? = nil) {
        addresses.insert(file.address)
        guard file.address.hasSuffix(".html") else { return }
        var ids: Set<String> = []
        forEachAttribute(in: file.bytes) { name, value in
            switch name {
            case "id": ids.insert(value.unescaped)
            case "href", "src":
                if let link = Self.link(value.unescaped, on: file.address, of: source) { links.insert(link) }
            default: break
            }
        }
        anchors[file.address] = ids
    }

    /// A file without links that pages may lead to.
    package mutating func add(address: String) { addresses.insert(address) }

    /// An error for each link whose page or anchor is not there, at the page that has it.
    package var diagnostics: [Diagnostic] {
        links.compactMap { link in
            let location = SourceLocation(link.source ?? "Site/\(link.page)")
            let subject = link.source == nil ? "a link" : "a link on '\(link.page)'"
            guard addresses.contains(link.target) else {
                let summary = "\(subject) leads to '\(link.target)', which is no page of the site"
                let remedy = "correct the address in the Markdown or template that has it"
                return Diagnostic(.error, "broken-link", at: location, summary, remedy: remedy)
            }
            guard let anchor = link.anchor, anchors[link.target]?.contains(anchor) == false else { return nil }
            let summary = "\(subject) leads to '\(link.target)#\(anchor)', but no element there has that id"
            let remedy = "correct the part behind '#'"
            return Diagnostic(.error, "broken-anchor", at: location, summary, remedy: remedy)
        }.sorted()
    }

    /// Nil for what leads out of the site.
    private static func link(_ href: String, on page: String, of source: String?) -> Link? {
        let head = href.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if head.contains(":") || href.hasPrefix("//") { return nil }
        let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts.first?.split(separator: "?", omittingEmptySubsequences: false).first ?? ""
        let anchor = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
        if path.isEmpty { return Link(page: page, source: source, target: page, anchor: anchor) }
        var folders = path.hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/") {
            switch part {
            case ".": break
            case "..": _ = folders.popLast()
            default: folders.append(String(part))
            }
        }
        return Link(page: page, source: source, target: folders.joined(separator: "/"), anchor: anchor)
    }
}

/// Calls `body` with each attribute that has a value between double quotes.
private func forEachAttribute(in html: [UInt8], _ body: (_ name: String, _ value: String) -> Void) {
    var index = html.startIndex
    var isInTag = false
    while index < html.endIndex {
        switch html[index] {
        case UInt8(ascii: "<"): isInTag = true
        case UInt8(ascii: ">"): isInTag = false
        case UInt8(ascii: "\"") where isInTag:
            let end = html[(index + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? html.endIndex
            if index > 0, html[index - 1] == UInt8(ascii: "=") {
                let name = html[..<(index - 1)].reversed().prefix { (0x61...0x7A).contains($0) || $0 == 0x2D }
                body(
                    String(decoding: name.reversed(), as: UTF8.self),
                    String(decoding: html[(index + 1)..<end], as: UTF8.self)
                )
            }
            index = end
        default: break
        }
        index += 1
    }
}

extension String {
    /// Without the escapes that the templates and cmark write into addresses.
    fileprivate var unescaped: String {
        guard utf8.contains(UInt8(ascii: "&")) || utf8.contains(UInt8(ascii: "%")) else { return self }
        var text = self
        for (escape, character) in [
            ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
        ] {
            text = text.split(separator: escape, omittingEmptySubsequences: false).joined(separator: character)
        }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
