import Prose

/// A block's text in lower case, with straight apostrophes and plain spaces, for looking for phrases in it.
struct Lowered {
    let text: String

    /// Lower case in ASCII and Latin-1, which is all that the phrases have.
    init(_ text: String) {
        var text = text
        let bytes = text.withUTF8 { bytes in
            var lowered: [UInt8] = []
            lowered.reserveCapacity(bytes.count)
            var position = 0
            while position < bytes.count {
                let byte = bytes[position]
                if byte == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80, bytes[position + 2] == 0x99 {
                    lowered.append(UInt8(ascii: "'"))
                    position += 3
                } else if byte == 0xC2, position + 1 < bytes.count, bytes[position + 1] == 0xA0 {
                    lowered.append(UInt8(ascii: " "))
                    position += 2
                } else {
                    let isLatinCapital = byte &- 0x80 < 0x1F && position > 0 && bytes[position - 1] == 0xC3
                    lowered.append(byte &- 0x41 < 26 || isLatinCapital ? byte + 0x20 : byte)
                    position += 1
                }
            }
            return lowered
        }
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    /// The first of the phrases that the text begins with, as whole words.
    func starts(with phrases: [String]) -> String? {
        phrases.first { phrase in
            guard text.utf8.starts(with: phrase.utf8) else { return false }
            let next = text.utf8.dropFirst(phrase.utf8.count).first
            return next.map { !($0 >= 0xC3 && $0 != 0xE2 || ($0 | 0x20) &- 0x61 < 26) } ?? true
        }
    }

    func contains(any phrases: [String]) -> Bool { phrases.contains { text.contains(phrase: $0) } }

    /// The words alone: punctuation at both ends is gone.
    var bare: String {
        var rest = text.unicodeScalars[...]
        while let first = rest.first, !isOfWord(first) { rest.removeFirst() }
        while let last = rest.last, !isOfWord(last) { rest.removeLast() }
        return String(rest)
    }

    private func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isAlphabetic }
        return (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10
    }
}

extension StringProtocol where SubSequence == Substring {
    func contains(phrase: String) -> Bool { range(ofPhrase: phrase) != nil }

    /// Where a phrase stands first, compared by bytes: the standard library's search by characters takes a hundred times
    /// as long.
    func range(ofPhrase phrase: String) -> Range<Index>? {
        let offset = utf8.withContiguousStorageIfAvailable { text in
            phrase.utf8.withContiguousStorageIfAvailable { text.firstPosition(of: $0) } ?? nil
        }
        guard let offset = offset ?? nil else { return nil }
        let start = utf8.index(startIndex, offsetBy: offset)
        return start..<utf8.index(start, offsetBy: phrase.utf8.count)
    }
}
