/// The words of the index in files small enough to be loaded while somebody types.
///
/// Words that begin alike stand together. What takes more room than a file may is divided by the next character, and
/// neighbours that are small share a file. So where a file begins depends on the words around it alone, and a word that is
/// new changes the files beside it but no others.
struct SearchShards {
    /// What is found by the words of one family.
    struct Line {
        /// Sorted; the first is what the line is put in order by.
        var keys: [[UInt8]]
        /// Behind the keys: each list with the letter of its kind.
        var lists: [UInt8]

        var key: [UInt8] { keys[0] }
        var size: Int { keys.reduce(lists.count) { $0 + $1.count + 1 } + 1 }
    }

    struct Shard {
        /// No key in it precedes this one, and every key up to the next shard's belongs in it.
        var bound: [UInt8]
        var lines: ArraySlice<Line>
        /// A word whose line stands in another shard, and the key of that line.
        var references: [(key: [UInt8], line: [UInt8])] = []
    }

    /// Bytes that a shard of several lines has at most, references left out.
    static let largest = 32_768

    private(set) var shards: [Shard] = []

    /// - Parameter lines: in the order of their keys.
    init(_ lines: [Line], largest: Int = Self.largest) {
        divide(lines[...], from: [], largest: largest)
        addReferences()
    }

    /// The shard that a word belongs in.
    func shard(of key: [UInt8]) -> Int {
        var low = 0
        var high = shards.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if SearchKey.precedes(key, shards[middle].bound) { high = middle } else { low = middle }
        }
        return low
    }

    private mutating func divide(_ lines: ArraySlice<Line>, from bound: [UInt8], largest: Int) {
        guard let first = lines.first, let last = lines.last else { return }
        guard lines.reduce(0, { $0 + $1.size }) > largest, first.key != last.key else {
            shards.append(Shard(bound: bound, lines: lines))
            return
        }
        // Keys are in order: what the first and the last begin with, all do.
        let shared = first.key.lengthOfCharacters(sharedWith: last.key)
        var open: (bound: [UInt8], start: Int, size: Int)?
        var start = lines.startIndex
        while start < lines.endIndex {
            let next = lines[start].key.prefix(upToCharacterAt: shared)
            let end = lines[start...].firstIndex { $0.key.prefix(upToCharacterAt: shared) != next } ?? lines.endIndex
            let size = lines[start..<end].reduce(0) { $0 + $1.size }
            if let before = open, size > largest || before.size + size > largest {
                shards.append(Shard(bound: before.bound, lines: lines[before.start..<start]))
                open = nil
            }
            let nextBound = start == lines.startIndex ? bound : next
            if size > largest {
                divide(lines[start..<end], from: nextBound, largest: largest)
            } else {
                open = (open?.bound ?? nextBound, open?.start ?? start, (open?.size ?? 0) + size)
            }
            start = end
        }
        if let open { shards.append(Shard(bound: open.bound, lines: lines[open.start...])) }
    }

    /// A word that its stem leads to another shard is looked for where it would stand itself.
    private mutating func addReferences() {
        for index in shards.indices {
            for line in shards[index].lines {
                for key in line.keys.dropFirst() where shard(of: key) != index {
                    shards[shard(of: key)].references.append((key, line.key))
                }
            }
        }
        for index in shards.indices {
            shards[index].references.sort { a, b in
                a.key == b.key ? SearchKey.precedes(a.line, b.line) : SearchKey.precedes(a.key, b.key)
            }
        }
    }
}

extension SearchShards.Shard {
    /// What the file is called, whatever letters the words have: `words-gov`, `words-_e4_`.
    var name: String {
        guard !bound.isEmpty else { return "words" }
        return "words-"
            + String(decoding: bound, as: UTF8.self).unicodeScalars.map { scalar in
                switch scalar {
                case "a"..."z", "0"..."9": String(scalar)
                default: "_\(String(scalar.value, radix: 16))_"
                }
            }.joined()
    }

    /// A line a family: its words, the second and later ones as how much they share with the first and what follows, then
    /// the lists. `flood 5ed 5ing:AbX:aQk`. References: `dying>die`.
    var text: [UInt8] {
        var text: [UInt8] = []
        for line in lines {
            text += line.key
            for key in line.keys.dropFirst() {
                let shared = line.key.lengthOfCharacters(sharedWith: key)
                text.append(UInt8(ascii: " "))
                text += Array(String(line.key[..<shared].countOfUTF16, radix: 36).utf8)
                text += key[shared...]
            }
            text += line.lists
            text.append(UInt8(ascii: "\n"))
        }
        for reference in references {
            text += reference.key
            text.append(UInt8(ascii: ">"))
            text += reference.line
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }
}

extension [UInt8] {
    /// How many bytes of whole characters two UTF-8 texts begin with alike.
    fileprivate func lengthOfCharacters(sharedWith other: [UInt8]) -> Int {
        var length = zip(self, other).prefix { $0 == $1 }.count
        func isInside(_ text: [UInt8]) -> Bool { length < text.count && text[length] & 0xC0 == 0x80 }
        while length > 0, isInside(self) || isInside(other) { length -= 1 }
        return length
    }

    /// Up to the character that begins at `index`, and that one.
    fileprivate func prefix(upToCharacterAt index: Int) -> [UInt8] {
        guard index < count else { return self }
        var end = index + 1
        while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
        return Array(self[..<end])
    }
}

extension ArraySlice<UInt8> {
    /// How many units a text in UTF-8 has in UTF-16.
    fileprivate var countOfUTF16: Int { reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) } }
}
