import Diagnostics

/// A text parted into the YAML between its first line `---` and the next such line, and what follows. Empty lines may stand
/// before it.
struct FrontMatter {
    /// Nil where there is none, or where it can't be read.
    var value: YAMLValue?
    /// Where the text begins, an offset into the file's bytes.
    var bodyStart = 0
    /// The line of the file at which the text begins, counted from 1.
    var bodyLine = 1

    /// - Parameter keys: the front matter's keys, by which one that nobody closed is known from a text that begins
    ///   with a line of three hyphens.
    static func reading(_ text: SourceText, keys: [String]) -> Diagnosed<FrontMatter> {
        let bytes = text.utf8
        var first = LineRange(bytes, from: 0)
        var linesBefore = 1
        while first.isEmpty(bytes), first.next < bytes.count {
            first = LineRange(bytes, from: first.next)
            linesBefore += 1
        }
        let place = SourceLocation(text.path, line: linesBefore, column: 1)
        if first.isTOMLFence(bytes) {
            let problem = Diagnostic(
                .error,
                "front-matter-in-toml",
                at: place,
                "the front matter is TOML",
                remedy: "write it as YAML: lines 'key: value' between two lines of three hyphens, ---"
            )
            return Diagnosed(FrontMatter(), first.isFollowed(byOneOf: keys, "=", bytes) ? [problem] : [])
        }
        guard first.isFence(bytes), !first.isDots(bytes) else { return Diagnosed(FrontMatter()) }
        var line = LineRange(bytes, from: first.next)
        var number = linesBefore + 1
        while line.start < bytes.count, !line.isFence(bytes) {
            line = LineRange(bytes, from: line.next)
            number += 1
        }
        guard line.start < bytes.count else {
            let problem = Diagnostic(
                .error,
                "unclosed-front-matter",
                at: place,
                "the front matter that begins here has no end",
                remedy: "put a line of three hyphens, ---, after its last key"
            )
            return Diagnosed(FrontMatter(), first.isFollowed(byOneOf: keys, ":", bytes) ? [problem] : [])
        }
        let yaml = String(decoding: bytes[first.next..<line.start], as: UTF8.self)
        let read = YAMLValue.reading(yaml, path: text.path, linesBefore: linesBefore)
        let matter = FrontMatter(value: read.value, bodyStart: line.next, bodyLine: number + 1)
        return Diagnosed(matter, read.diagnostics)
    }
}

/// One line of a file, without its line feed.
private struct LineRange {
    var start: Int
    var end: Int
    /// Where the next line begins; the file's size after the last one.
    var next: Int

    init(_ bytes: [UInt8], from start: Int) {
        self.start = start
        end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        next = min(end + 1, bytes.count)
    }

    func isEmpty(_ bytes: [UInt8]) -> Bool { bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 } }

    /// `+++`, as Hugo and Zola write it.
    func isTOMLFence(_ bytes: [UInt8]) -> Bool { bytes[start..<end].elementsEqual("+++".utf8) }

    /// Whether the next line gives a key its value: tells front matter from a text that begins with such a line.
    func isFollowed(byOneOf keys: [String], _ mark: Unicode.Scalar, _ bytes: [UInt8]) -> Bool {
        let line = LineRange(bytes, from: next)
        guard let end = bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: mark)) else { return false }
        let key = bytes[line.start..<end].filter { $0 != 0x20 && $0 != 0x09 }
        return keys.contains(String(decoding: key, as: UTF8.self))
    }

    /// `---` or `...`, with nothing but white space after it.
    func isFence(_ bytes: [UInt8]) -> Bool {
        guard end - start >= 3 else { return false }
        let isMark = bytes[start..<start + 3].allSatisfy { $0 == UInt8(ascii: "-") } || isDots(bytes)
        return isMark && bytes[(start + 3)..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    func isDots(_ bytes: [UInt8]) -> Bool {
        end - start >= 3 && bytes[start..<start + 3].allSatisfy { $0 == UInt8(ascii: ".") }
    }
}
