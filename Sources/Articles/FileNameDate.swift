/// A day that a file's name begins with, or holds between other words.
enum FileNameDate {
    /// `2022-05-30-visit`, `visit-2022-05-30`, `20220530_visit`, or the folders `2022/05/30/visit`.
    static func date(in id: String) -> PublicationDate? {
        let name = id.split(separator: "/").last.map(String.init) ?? id
        if let date = date(inName: Array(name.utf8)) { return date }
        let folders = id.split(separator: "/").dropLast().suffix(3).joined(separator: "-")
        return PublicationDate(folders)
    }

    private static func date(inName bytes: [UInt8]) -> PublicationDate? {
        for start in bytes.indices where start == 0 || !isDigit(bytes[start - 1]) {
            let rest = bytes[start...]
            if let date = day(rest.prefix(10)), rest.count == 10 || !isDigit(rest[start + 10]) { return date }
            let compact = rest.prefix(8)
            guard compact.count == 8, compact.allSatisfy(isDigit), rest.count == 8 || !isDigit(rest[start + 8]) else {
                continue
            }
            let dashed = compact.prefix(4) + [hyphen] + compact.dropFirst(4).prefix(2) + [hyphen] + compact.suffix(2)
            if let date = day(dashed) { return date }
        }
        return nil
    }

    private static let hyphen = UInt8(ascii: "-")

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func day(_ bytes: ArraySlice<UInt8>) -> PublicationDate? {
        guard bytes.count == 10, let first = bytes.first, isDigit(first) else { return nil }
        let text = String(
            decoding: bytes.map { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") ? hyphen : $0 },
            as: UTF8.self
        )
        return PublicationDate(text)
    }
}
