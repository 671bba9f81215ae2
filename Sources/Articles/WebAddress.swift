/// An absolute `http` or `https` address, parted as far as articles and outlets are told apart by it.
package struct WebAddress: Hashable, Sendable {
    /// Lower case, without `www.` and port.
    var host: String
    /// From its slash on, without query and fragment.
    var path: String
    /// What follows the question mark.
    var query: String

    package init?(_ text: String) {
        let lowered = text.prefix(8).lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lowered.hasPrefix($0) }) else { return nil }
        let whole = text.utf8.dropFirst(scheme.utf8.count).prefix { $0 != UInt8(ascii: "#") }
        guard whole.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }) else { return nil }
        let authority = whole.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        let rest = whole.dropFirst(authority.count)
        let named = authority.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).last ?? authority
        let name = named.prefix { $0 != UInt8(ascii: ":") }
        guard name.contains(where: { $0 != UInt8(ascii: ".") }) else { return nil }
        host = WebAddress.bareHost(String(Substring(name)))
        let pathBytes = rest.prefix { $0 != UInt8(ascii: "?") }
        path = String(Substring(pathBytes))
        query = String(Substring(rest.dropFirst(pathBytes.count + 1)))
    }

    /// The address as two spellings of one page share it: no scheme, `www.`, closing slash or fragment.
    var canonical: String {
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        return host + trimmed + (query.isEmpty ? "" : "?\(query)")
    }

    static func bareHost(_ host: String) -> String {
        let lowered = host.lowercased()
        return lowered.hasPrefix("www.") ? String(lowered.dropFirst(4)) : lowered
    }
}
