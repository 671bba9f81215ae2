/// The index of the search page: which things have which word, and what a result shows of each, in files that the page
/// loads as it needs them. Docs/search.md has the format.
struct SearchIndex {
    /// Entries in one file.
    private static let blockLength = 64

    /// By kind.
    private var entries: [[SearchEntry]]
    private var families = SearchFamilies()
    /// By kind, then by family: numbers of the entries that have one of its words.
    private var titles: [[[Int32]]]
    private var texts: [[[Int32]]]

    init() {
        entries = SearchKind.allCases.map { _ in [] }
        titles = entries.map { _ in [] }
        texts = titles
    }

    /// Takes in all entries of a kind, in the order of their numbers.
    ///
    /// - Parameter words: makes the words of each entry, given the families that they are to be numbered in.
    mutating func add(
        _ kind: SearchKind,
        _ entries: [SearchEntry],
        words: (inout SearchFamilies) -> [SearchWords]
    ) {
        self.entries[kind.rawValue] = entries
        for (number, words) in words(&families).enumerated() {
            Self.note(Int32(number), under: words.title, in: &titles[kind.rawValue])
            Self.note(Int32(number), under: words.text, in: &texts[kind.rawValue])
        }
    }

    private static func note(_ number: Int32, under families: [Int32], in lists: inout [[Int32]]) {
        for family in families {
            let family = Int(family)
            if family >= lists.count { lists += repeatElement([], count: family + 1 - lists.count) }
            if lists[family].last != number { lists[family].append(number) }
        }
    }

    /// - Parameter outlets: of each outlet the id, and by kind the numbers of what it has a part in.
    func files(outlets: [(id: String, parts: [[Int32]])]) -> [RenderedFile] {
        let shards = SearchShards(lines).shards
        var files = shards.map { SearchScript.file($0.name, $0.text) }
        for kind in SearchKind.allCases { files += blocks(of: kind) }
        return files + [contents(of: files, shards: shards, outlets: outlets)]
    }

    /// A line a family that anything is found by, in the order of their first keys.
    var lines: [SearchShards.Line] {
        let lines = families.keys.indices.map { family in
            SearchShards.Line(keys: families.keys[family].sorted(by: SearchKey.precedes), lists: lists(of: family))
        }
        // A word of which folding leaves nothing has no key.
        let order = lines.indices.filter { !lines[$0].keys.isEmpty }.sorted { a, b in
            lines[a].key == lines[b].key
                ? families.name(of: a) < families.name(of: b) : SearchKey.precedes(lines[a].key, lines[b].key)
        }
        return order.map { lines[$0] }
    }

    /// Each list behind a colon and its letter: `:AbX:aQk`.
    private func lists(of family: Int) -> [UInt8] {
        var lists: [UInt8] = []
        func append(_ letter: UInt8, _ numbers: [[Int32]]) {
            guard family < numbers.count, !numbers[family].isEmpty else { return }
            lists += [UInt8(ascii: ":"), letter]
            AscendingNumbers.append(numbers[family], to: &lists)
        }
        for kind in SearchKind.allCases {
            append(kind.letters.title, titles[kind.rawValue])
            append(kind.letters.text, texts[kind.rawValue])
        }
        return lists
    }

    private func blocks(of kind: SearchKind) -> [RenderedFile] {
        let entries = entries[kind.rawValue]
        return stride(from: 0, to: entries.count, by: Self.blockLength).map { start in
            var text: [UInt8] = []
            for entry in entries[start..<min(start + Self.blockLength, entries.count)] { entry.append(to: &text) }
            return SearchScript.file("\(kind.name)-\(start / Self.blockLength)", text)
        }
    }

    /// What the page loads first: where each word is, how many entries there are, their days, and which outlet has what.
    private func contents(
        of files: [RenderedFile],
        shards: [SearchShards.Shard],
        outlets: [(id: String, parts: [[Int32]])]
    ) -> RenderedFile {
        var text = Array("version \(Self.version(of: files))\nblock \(Self.blockLength)\nwords".utf8)
        for shard in shards.dropFirst() { text += [UInt8(ascii: " ")] + shard.bound }
        text.append(UInt8(ascii: "\n"))
        for kind in SearchKind.allCases {
            text += Array("\(kind.name) \(entries[kind.rawValue].count)".utf8)
            Self.append(entries[kind.rawValue].compactMap(\.days), to: &text)
            text.append(UInt8(ascii: "\n"))
        }
        for outlet in outlets {
            text += Array("of \(outlet.id)".utf8)
            for part in outlet.parts {
                text.append(UInt8(ascii: " "))
                AscendingNumbers.append(part, to: &text)
            }
            text.append(UInt8(ascii: "\n"))
        }
        return SearchScript.file("contents", text)
    }

    /// The first day, then the days from which things were reported, as distances from it, then for how many days.
    private static func append(_ days: [ClosedRange<Int>], to text: inout [UInt8]) {
        guard let first = days.first?.lowerBound else { return }
        text += Array(" \(first) ".utf8)
        AscendingNumbers.append(days.map { Int32($0.lowerBound - first) }, mayRepeat: true, to: &text)
        // Lengths are no ascending numbers; their sums are.
        var sum: Int32 = 0
        let sums = days.map { days in
            sum += Int32(days.upperBound - days.lowerBound)
            return sum
        }
        guard sum > 0 else { return }
        text.append(UInt8(ascii: " "))
        AscendingNumbers.append(sums, mayRepeat: true, to: &text)
    }

    /// What the bytes of the files alone decide (FNV-1a), so that a browser that keeps old files does not mix them with new
    /// ones.
    private static func version(of files: [RenderedFile]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for file in files { for byte in file.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
        return String(hash, radix: 36)
    }
}
