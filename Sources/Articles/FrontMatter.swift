import Diagnostics

/// A text parted into the YAML between its first line `---` and the next such line, and what follows.
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
        let first = LineRange(bytes, from: 0)
        guard first.isFence(bytes), !first.isDots(bytes) else { return Diagnosed(FrontMatter()) }
        var line = LineRange(bytes, from: first.next)
        var number = 2
        while line.start < bytes.count, !line.isFence(bytes) {
            line = LineRange(bytes, from: line.next)
            number += 1
        }
        guard line.start < bytes.count else { return unclosed(bytes, from: first.next, path: text.path, keys: keys) }
        let yaml = String(decoding: bytes[first.next..<line.start], as: UTF8.self)
        let read = YAMLValue.reading(yaml, path: text.path, linesBefore: 1)
        let matter = FrontMatter(value: read.value, bodyStart: line.next, bodyLine: number + 1)
        return Diagnosed(matter, read.diagnostics)
    }

    private static func unclosed(
        _ bytes: [UInt8],
        from start: Int,
        path: String,
        keys: [String]
    ) -> Diagnosed<FrontMatter> {
        let second = LineRange(bytes, from: start)
        let line = String(decoding: bytes[second.start..<second.end], as: UTF8.self)
        let key = line.prefix { $0 != ":" }
        guard key.count < line.count, keys.contains(String(key)) else { return Diagnosed(FrontMatter()) }
        let problem = Diagnostic(
            .error,
            "unclosed-front-matter",
            at: SourceLocation(path, line: 1, column: 1),
            "the front matter that begins here has no end",
            remedy: "put a line of three hyphens, ---, after its last key"
        )
        return Diagnosed(FrontMatter(), [problem])
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
