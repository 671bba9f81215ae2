import Articles

/// A file of the index: a script that hands its text to search.js, since a page from disk may load scripts and nothing else.
enum SearchScript {
    static func file(_ name: String, _ text: [UInt8]) -> RenderedFile {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count + 64)
        bytes.append("digestSearch(\"")
        bytes += Array(name.utf8)
        bytes.append("\", `")
        for byte in text {
            if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "$") {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
        }
        bytes.append("`);\n")
        return RenderedFile(address: SiteMap.searchData(name), bytes: bytes)
    }
}
