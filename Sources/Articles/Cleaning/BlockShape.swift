/// What a block of text looks like, counted in one pass over its bytes.
struct BlockShape: Sendable {
    var words = 0
    /// Words that begin with a capital letter.
    var capitalised = 0
    /// Stop words of the language that has most of them here, and its place in `Language.all`.
    var stopWords = InlineArray<8, Int>(repeating: 0)
    var letters = 0
    var digits = 0
    /// Plus, minus and per cent signs, as in quotations of shares.
    var marketSigns = 0
    /// Bars, bullets and angle quotes between words, as in menus.
    var separators = 0
    var hasQuotation = false
    /// Whether it ends as a sentence does: with a stop, a question or exclamation mark, closing marks aside.
    var endsSentence = false
    var endsWithColon = false
    var beginsWithBullet = false
    /// Signs of all words outside quotation marks, how often the ones that are counted occur.
    var signs: WordSigns = []
    /// Signs of the first word.
    var firstSigns: WordSigns = []
    var calls = 0
    var readers = 0
    var wes = 0
    var offers = 0
    var dateWords = 0
    /// Names of a newspaper's sections: "Sport".
    var sections = 0
    var buttonWords = 0

    init(_ text: String, table: WordTable) {
        var text = text
        text.withUTF8 { count($0, table) }
    }

    private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, _ table: WordTable) {
        var isQuoted = false
        var isSentenceStart = true
        var position = 0
        while position < bytes.count {
            // The one test that the white space between most words needs.
            if bytes[position] == 0x20, position + 1 == bytes.count || bytes[position + 1] != 0x20 {
                position += 1
                continue
            }
            if let word = word(in: bytes, from: position) {
                note(table[word.hash], isQuoted: isQuoted, isSentenceStart: isSentenceStart)
                if isCapital(bytes, position) { capitalised += 1 }
                isSentenceStart = false
                position = word.end
                continue
            }
            let length = mark(bytes, position, &isQuoted)
            let byte = bytes[position]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
                isSentenceStart = true
            }
            position += length
        }
        endsSentence = Self.endsSentence(bytes)
        endsWithColon = bytes.last == UInt8(ascii: ":")
    }

    private mutating func note(_ found: WordSigns, isQuoted: Bool, isSentenceStart: Bool) {
        words += 1
        if words == 1 { firstSigns = found }
        guard !found.isEmpty else { return }
        var languages = found.rawValue & 0xFF
        while languages != 0 {
            stopWords[languages.trailingZeroBitCount] += 1
            languages &= languages - 1
        }
        if found.contains(.date) { dateWords += 1 }
        if found.contains(.section) { sections += 1 }
        if found.contains(.button) || found.contains(.sharing) { buttonWords += 1 }
        guard !isQuoted else { return }
        signs.formUnion(found)
        if isSentenceStart, found.contains(.call) { calls += 1 }
        if found.contains(.reader) { readers += 1 }
        if found.contains(.we) { wes += 1 }
        if found.contains(.offer) { offers += 1 }
    }

    /// Counts what is no word, and gives its length.
    private mutating func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ isQuoted: inout Bool) -> Int {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "\""):
            isQuoted.toggle()
            hasQuotation = true
        case UInt8(ascii: "+"), UInt8(ascii: "%"): marketSigns += 1
        case UInt8(ascii: "-") where position + 1 < bytes.count && isDigit(bytes[position + 1]): marketSigns += 1
        case UInt8(ascii: "|"): separators += 1
        // Entries of a menu that was set in columns.
        case UInt8(ascii: " ")
        where position + 2 < bytes.count && bytes[position + 1] == 0x20 && bytes[position + 2] != 0x20:
            if bytes[position + 2] != UInt8(ascii: "|") { separators += 1 }
        case 0xC2 where position + 1 < bytes.count:
            switch bytes[position + 1] {
            case 0xA9: signs.insert(.rights)
            case 0xB7, 0xBB: separators += 1
            default: break
            }
            return 2
        case 0xE2 where position + 2 < bytes.count:
            if bytes[position + 1] == 0x80 {
                switch bytes[position + 2] {
                case 0x9C, 0x9E:
                    isQuoted = true
                    hasQuotation = true
                case 0x9D: isQuoted = false
                case 0xA2:
                    if position == 0 { beginsWithBullet = true } else { separators += 1 }
                default: break
                }
            }
            return 3
        default: break
        }
        if position == 0, bytes.count > 2, bytes[1] == 0x20, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") {
            beginsWithBullet = true
        }
        return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    /// The end of the word at a position and the hash of its bytes in lower case: letters and digits, with hyphens,
    /// apostrophes and the like between them.
    @inline(__always)
    private mutating func word(
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int
    ) -> (end: Int, hash: UInt64)? {
        if let plain = plainWord(in: bytes, from: start) {
            letters += plain.end - start
            return plain
        }
        var hash = WordTable.Hash()
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            if isLetter(byte) {
                letters += 1
                hash.add(byte | 0x20)
                end += 1
                continue
            }
            var length = 1
            if isDigit(byte) {
                digits += 1
            } else if byte >= 0xC3, !(byte == 0xE2 && end + 1 < bytes.count && bytes[end + 1] == 0x80) {
                letters += 1
                length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            } else if end > start, end + 1 < bytes.count, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-"),
                isLetter(bytes[end + 1]) || isDigit(bytes[end + 1])
            {
                length = 1
            } else if end > start, end + 3 < bytes.count, byte == 0xE2, bytes[end + 1] == 0x80, bytes[end + 2] == 0x99,
                isLetter(bytes[end + 3])
            {
                length = 3
            } else {
                break
            }
            let next = min(end + length, bytes.count)
            while end < next {
                hash.add(lowered(bytes, end))
                end += 1
            }
        }
        return end > start ? (end, hash.result) : nil
    }

    /// The same of a word of less than sixteen letters, all ASCII, that surely ends behind them, as most words do; nil
    /// for others.
    @inline(__always)
    private func plainWord(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, hash: UInt64)? {
        guard start + 16 <= bytes.count, let base = bytes.baseAddress else { return nil }
        let text = UnsafeRawPointer(base + start)
        var low = UInt64(littleEndian: text.loadUnaligned(as: UInt64.self)) | .smallLetterBits
        var high: UInt64 = 0
        var count = low.smallLettersAtStart
        if count == 8 {
            high = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) | .smallLetterBits
            count += high.smallLettersAtStart
            guard count < 16 else { return nil }
            high &= (1 &<< UInt64((count - 8) * 8)) - 1
        } else {
            low &= (1 &<< UInt64(count * 8)) - 1
        }
        let next = bytes[start + count]
        guard count > 0, next < 0x80, !isDigit(next), next != UInt8(ascii: "'"), next != UInt8(ascii: "-") else {
            return nil
        }
        return (start + count, WordTable.Hash(low: low, high: high).result)
    }

    /// A byte of a word in lower case, in ASCII and Latin-1.
    @inline(__always)
    private func lowered(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
        let byte = bytes[index]
        if byte &- 0x41 < 26 { return byte | 0x20 }
        // Ä Ö Ü and their like: C3 80 to C3 9E.
        if byte &- 0x80 < 0x1F, index > 0, bytes[index - 1] == 0xC3 { return byte + 0x20 }
        return byte
    }

    private func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
        let byte = bytes[position]
        if byte < 0x80 { return byte &- 0x41 < 26 }
        return byte == 0xC3 && position + 1 < bytes.count && bytes[position + 1] < 0x9F
            || byte == 0xD0 && position + 1 < bytes.count && bytes[position + 1] < 0xB0
    }

    @inline(__always) private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    @inline(__always) private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether a text ends with a stop, a question or exclamation mark, closing marks aside.
    static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var end = bytes.count
        while end > 0 {
            let byte = bytes[end - 1]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") { return true }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "'")
                || byte == UInt8(ascii: "]")
            {
                end -= 1
                continue
            }
            guard end >= 3 else { return false }
            let last = (bytes[end - 3], bytes[end - 2], byte)
            switch last {
            // ” ’ “ ‘ » ›
            case (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xBA): end -= 3
            case (_, 0xC2, 0xBB), (_, 0xC2, 0xAB): end -= 2
            // … 。 ！ ？ 」 』
            case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
            case (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F): end -= 3
            default: return false
            }
        }
        return false
    }
}

extension UInt64 {
    /// The bit of each of eight bytes that makes a capital letter small.
    fileprivate static let smallLetterBits: UInt64 = 0x2020_2020_2020_2020

    /// How many of eight bytes, from the first on, are small ASCII letters.
    @inline(__always)
    fileprivate var smallLettersAtStart: Int {
        let rest = self & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = rest &+ 0x1F1F_1F1F_1F1F_1F1F
        let pastZ = rest &+ 0x0505_0505_0505_0505
        let others = ~(fromA & ~pastZ & ~self) & 0x8080_8080_8080_8080
        return others.trailingZeroBitCount >> 3
    }
}
