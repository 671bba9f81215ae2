import Diagnostics

/// Writes `event: SLUG` into the front matter of an article's file, and leaves every other byte as it is.
package enum EventKey {
    /// - Returns: nil where the front matter is written in a way that a line can't be added to, such as `{title: Ferry}`.
    package static func writing(_ slug: String, into bytes: [UInt8]) -> [UInt8]? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = bytes.starts(with: mark) ? mark.count : 0
        let written = Array("event: \(slug)".utf8)
        let lines = lines(of: bytes, from: start)
            .drop { bytes[$0].allSatisfy { [0x20, 0x09, 0x0D, 0x0A].contains($0) } }
        let ending: [UInt8] =
            lines.first.map { bytes[$0].suffix(2) == [0x0D, 0x0A] ? [0x0D, 0x0A] : [0x0A] } ?? [0x0A]
        var result = bytes
        if let first = lines.first, isFence(bytes[first]),
            let end = lines.dropFirst().first(where: { isFence(bytes[$0]) || bytes[$0].starts(with: Array("...".utf8)) }
            )
        {
            let old = lines.first { $0.upperBound <= end.lowerBound && bytes[$0].starts(with: Array("event:".utf8)) }
            result.replaceSubrange(old ?? end.lowerBound..<end.lowerBound, with: written + ending)
        } else {
            let fence = Array("---".utf8) + ending
            result.insert(contentsOf: fence + written + ending + fence, at: start)
        }
        return event(in: result) == slug ? result : nil
    }

    private static func lines(of bytes: [UInt8], from start: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var begin = start
        for position in start..<bytes.count where bytes[position] == 0x0A {
            lines.append(begin..<position + 1)
            begin = position + 1
        }
        if begin < bytes.count { lines.append(begin..<bytes.count) }
        return lines
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: Array("---".utf8)) && line.dropFirst(3).allSatisfy { [0x20, 0x09, 0x0D, 0x0A].contains($0) }
    }

    /// What a build would read.
    private static func event(in bytes: [UInt8]) -> String? {
        guard let text = SourceText.reading(bytes, path: "").value else { return nil }
        let matter = FrontMatter.reading(text, keys: Article.keys)
        if matter.diagnostics.hasErrors { return nil }
        var record = Record(matter.value.value, path: "", what: "an article", keys: Article.keys)
        return record.isNoMapping ? nil : record.text("event")
    }
}
