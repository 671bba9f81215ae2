import Seeding
import Prose
import Testing

@testable import Publishing

/// The index, read back as search.js reads it.
struct SearchIndexTests {
    @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7] as [UInt64]) func everyWordOfEveryTextIsFound(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let texts = (0..<60).map { _ in RandomText(using: &random) }
        let index = ReadIndex(of: texts, largest: 400)
        for (number, text) in texts.enumerated() {
            for word in text.title.words {
                let key = SearchKey.of(word.folded.utf8.span)
                #expect(index.find(key, in: "A").contains(number), "title \(number): \(word.folded)")
            }
            for word in text.body.words {
                let key = SearchKey.of(word.folded.utf8.span)
                #expect(index.find(key, in: "a").contains(number), "text \(number): \(word.folded)")
                #expect(index.findBeginning(key.dropLast(), in: "a").contains(number), "\(word.folded)")
            }
        }
    }

    @Test func formsOfOneStemFindEachOther() {
        let index = ReadIndex(of: [RandomText(title: "Dying rivers", body: "She dies. The RIVER’s Überfälle.")])
        for word in ["dying", "dies", "rivers", "river"] {
            #expect(index.find(Array(word.utf8), in: "a") == [0], "\(word)")
        }
        #expect(index.find(Array("uberfalle".utf8), in: "a") == [0])
        #expect(index.find(Array("lake".utf8), in: "a") == [])
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func orderInWhichWordsComeDoesNotMatter(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let texts = (0..<30).map { _ in RandomText(using: &random) }
        let files = SearchIndex(reading: texts).files(outlets: [])
        // The same entries, with the words of each read in another order.
        let turned = texts.map { text in
            RandomText(
                title: text.title.split(separator: " ").shuffled(using: &random).joined(separator: " "),
                body: text.body.split(separator: " ").shuffled(using: &random).joined(separator: " ")
            )
        }
        let others = SearchIndex(reading: turned).files(outlets: [])
        let isWords = { (file: RenderedFile) in file.address.hasPrefix("search/words") }
        #expect(files.filter(isWords).map(\.bytes) == others.filter(isWords).map(\.bytes))
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func shardsAreBoundedAndInOrder(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let texts = (0..<80).map { _ in RandomText(using: &random) }
        let shards = SearchShards(SearchIndex(reading: texts).lines, largest: 300).shards
        #expect(shards.count > 10)
        #expect(Set(shards.map(\.name)).count == shards.count)
        #expect(shards[0].bound == [])
        for (shard, next) in zip(shards, shards.dropFirst()) {
            #expect(SearchKey.precedes(shard.bound, next.bound))
            #expect(shard.lines.allSatisfy { SearchKey.precedes($0.key, next.bound) })
        }
        for shard in shards {
            #expect(shard.lines.allSatisfy { !SearchKey.precedes($0.key, shard.bound) })
            let isOneWord = Set(shard.lines.map(\.key)).count == 1
            #expect(isOneWord || shard.lines.reduce(0) { $0 + $1.size } <= 300, "\(shard.name)")
        }
    }

    @Test func aNewWordChangesFewShards() {
        var random = SeededRandom(seed: 9)
        var texts = (0..<80).map { _ in RandomText(using: &random) }
        let before = SearchShards(SearchIndex(reading: texts).lines, largest: 300).shards
        texts[40].body += " quagmire"
        let after = SearchShards(SearchIndex(reading: texts).lines, largest: 300).shards
        let known = Dictionary(uniqueKeysWithValues: before.map { ($0.name, $0.text) })
        let changed = after.filter { known[$0.name] != $0.text }
        #expect((1...3).contains(changed.count), "\(changed.map(\.name))")
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func numbersAreReadAsTheyWereWritten(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for density in [1, 2, 5, 40, 900, 100_000] {
            var numbers: [Int32] = []
            var next = Int32.random(in: 0...1000, using: &random)
            for _ in 0..<Int.random(in: 1...300, using: &random) {
                numbers.append(next)
                next += Int32.random(in: 1...Int32(density), using: &random)
            }
            var letters: [UInt8] = []
            AscendingNumbers.append(numbers, to: &letters)
            #expect(numbersRead(letters) == numbers.map(Int.init))
            let repeated = numbers.flatMap { [$0, $0] }
            letters = []
            AscendingNumbers.append(repeated, mayRepeat: true, to: &letters)
            #expect(numbersRead(letters, step: 0) == repeated.map(Int.init))
        }
        var letters: [UInt8] = []
        AscendingNumbers.append([], to: &letters)
        #expect(letters == [])
    }

    @Test(arguments: [
        ("Müller", "muller"), ("Straße", "strasse"), ("Ærø", "aero"), ("İstanbul", "istanbul"), ("Ｆｕｌｌ", "full"),
        ("が", "が"), ("한국어", "한국어"), ("Οδός", "οδοσ"), ("u.s", "u.s"), ("don’t", "don't"),
        ("Donaudampfschifffahrtsgesellschaft", "donaudampfschifffahrtsgesellsc"),
    ]) func foldsWhatReadersMayLeaveOut(written: String, typed: String) {
        let key = written.words.first.map { SearchKey.of($0.folded.utf8.span) }
        #expect(key.map { String(decoding: $0, as: UTF8.self) } == typed)
    }

    @Test func putsKeysInTheOrderOfBrowsers() {
        let words = ["a", "ab", "é", "中", "ﬀ", "𠀀", "𠀀b", ""].map { Array($0.utf8) }
        let sorted = words.sorted(by: SearchKey.precedes).map { String(decoding: $0, as: UTF8.self) }
        #expect(sorted == sorted.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
    }

    @Test func keepsTextsFromEndingTheScript() {
        let file = SearchScript.file("article-0", Array("a `b` ${c} \\ d".utf8))
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text == "digestSearch(\"article-0\", `a \\`b\\` \\${c} \\\\ d`);\n")
    }
}

/// A title and a text of words with endings, in several scripts.
struct RandomText {
    var title: String
    var body: String
}

extension RandomText {
    init(using random: inout SeededRandom) {
        title = Self.words(Int.random(in: 1...5, using: &random), using: &random)
        body = Self.words(Int.random(in: 0...60, using: &random), using: &random)
    }

    private static func words(_ count: Int, using random: inout SeededRandom) -> String {
        let syllables = ["ba", "ri", "son", "tür", "ge", "mo", "é", "łu", "ska", "ne", "ß", "до", "го", "ka", "th"]
        let endings = ["", "", "s", "ed", "ing", "ly", "’s", "en", "ungen"]
        return (0..<count).map { _ in
            if Int.random(in: 0..<20, using: &random) == 0 {
                return ["港口桥梁", "1,200", "3.5", "U.S.", "don't"].randomElement(using: &random) ?? ""
            }
            let stem = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                syllables.randomElement(using: &random) ?? ""
            }
            return stem.joined() + (endings.randomElement(using: &random) ?? "")
        }.joined(separator: " ")
    }
}

extension SearchIndex {
    /// English articles of these texts.
    init(reading texts: [RandomText]) {
        self.init()
        let entries = texts.map { SearchEntry(title: $0.title, address: "a", note: "", beginning: "") }
        var named = NamedTexts()
        for text in texts { named.add(titles: [text.title], texts: [text.body], in: .matching("en")) }
        add(.article, entries) { named.words(in: &$0) }
    }
}

/// An index read from its files' texts alone.
private struct ReadIndex {
    private let shards: [(bound: [UInt8], lines: [(keys: [[UInt8]], lists: [Substring], target: [UInt8]?)])]

    init(of texts: [RandomText], largest: Int = SearchShards.largest) {
        shards = SearchShards(SearchIndex(reading: texts).lines, largest: largest).shards.map { shard in
            let lines = String(decoding: shard.text, as: UTF8.self).split(separator: "\n").map(Self.line)
            return (shard.bound, lines)
        }
    }

    private static func line(_ line: Substring) -> (keys: [[UInt8]], lists: [Substring], target: [UInt8]?) {
        let parts = line.split(separator: ":")
        let reference = parts[0].split(separator: ">")
        if reference.count == 2 { return ([Array(reference[0].utf8)], [], Array(reference[1].utf8)) }
        let words = parts[0].split(separator: " ")
        let first = Array(words[0].utf16)
        let others = words.dropFirst().map { word in
            let shared = Int(word.prefix(1), radix: 36) ?? 0
            return Array((String(decoding: first.prefix(shared), as: UTF16.self) + word.dropFirst()).utf8)
        }
        return ([Array(words[0].utf8)] + others, Array(parts.dropFirst()), nil)
    }

    func find(_ key: [UInt8], in list: Character) -> Set<Int> {
        let shard = shards.last { !SearchKey.precedes(key, $0.bound) }
        return numbers(of: shard.map { [$0] } ?? [], in: list) { $0 == key }
    }

    func findBeginning(_ key: ArraySlice<UInt8>, in list: Character) -> Set<Int> {
        // Half a character begins nothing.
        guard let text = String(validating: key, as: UTF8.self), !text.isEmpty else { return Set(0..<1000) }
        return numbers(of: shards, in: list) { $0.starts(with: key) }
    }

    private func numbers(
        of shards: [(bound: [UInt8], lines: [(keys: [[UInt8]], lists: [Substring], target: [UInt8]?)])],
        in list: Character,
        where fits: ([UInt8]) -> Bool
    ) -> Set<Int> {
        var found: Set<Int> = []
        for line in shards.flatMap(\.lines) where line.keys.contains(where: fits) {
            if let target = line.target {
                let lines = self.shards.last { !SearchKey.precedes(target, $0.bound) }?.lines ?? []
                for other in lines
                where other.target == nil && other.keys[0] == target && other.keys.contains(line.keys[0]) {
                    found.formUnion(Self.numbers(of: other.lists, in: list))
                }
            }
            found.formUnion(Self.numbers(of: line.lists, in: list))
        }
        return found
    }

    private static func numbers(of lists: [Substring], in list: Character) -> [Int] {
        lists.filter { $0.first == list }.flatMap { numbersRead(Array($0.utf8.dropFirst())) }
    }
}

/// What `AscendingNumbers` wrote, bit by bit.
private func numbersRead(_ letters: [UInt8], step: Int = 1) -> [Int] {
    let values = letters.compactMap { AscendingNumbers.letters.firstIndex(of: $0) }
    guard let width = values.first else { return [] }
    var bits = values.dropFirst().flatMap { value in (0..<6).map { value >> (5 - $0) & 1 } }[...]
    var numbers: [Int] = []
    var next = 0
    while let end = bits.firstIndex(of: 0) {
        var gap = end - bits.startIndex
        bits = bits[(end + 1)...]
        for bit in bits.prefix(width) { gap = gap * 2 + bit }
        bits = bits.dropFirst(width)
        numbers.append(next + gap)
        next += gap + step
    }
    return numbers
}
