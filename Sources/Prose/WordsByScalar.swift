/// What a Unicode scalar beyond ASCII does to a word.
enum WordScalar: Equatable {
    /// Part of a word, folded to this.
    case letter(UInt32)
    /// Belongs to the letter before it.
    case mark
    /// A character of a script that is written without spaces.
    case unspaced
    /// Soft hyphen, zero-width joiner: as if it were not there.
    case ignored
    case apostrophe
    /// Ends a word.
    case other

    init(_ value: UInt32) {
        switch value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: self = .ignored
        case 0x2019, 0x02BC, 0xFF07: self = .apostrophe
        case 0xD7, 0xF7: self = .other
        case 0xC0...0xDE: self = .letter(value + 0x20)
        case 0xDF...0xFF, 0x430...0x45F, 0x3B1...0x3C1, 0x3C3...0x3C9: self = .letter(value)
        case 0x391...0x3A1, 0x3A3...0x3A9, 0x410...0x42F: self = .letter(value + 0x20)
        case 0x3C2: self = .letter(0x3C3)
        case 0x400...0x40F: self = .letter(value + 0x50)
        case 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020: self = .other
        case 0x3005...0x3007, 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF,
            0x0E01...0x0E4E, 0x0E81...0x0ECE, 0x1000...0x103F, 0x1780...0x17D3:
            self = .unspaced
        case 0xAC00...0xD7A3: self = .letter(value)
        case 0xFF10...0xFF19, 0xFF41...0xFF5A: self = .letter(value - 0xFEE0)
        case 0xFF21...0xFF3A: self = .letter(value - 0xFEC0)
        default: self.init(byProperties: value)
        }
    }

    private init(byProperties value: UInt32) {
        guard let properties = Unicode.Scalar(value)?.properties else {
            self = .other
            return
        }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
        case .decimalNumber: self = .letter(0x30 + UInt32(properties.numericValue ?? 0))
        default:
            guard properties.isAlphabetic else {
                self = .other
                return
            }
            let lower = properties.lowercaseMapping.unicodeScalars
            self = .letter(lower.count == 1 ? lower.first?.value ?? value : value)
        }
    }
}

extension UInt8 {
    @inline(__always) var isASCIILetter: Bool { isLower || isUpper }
}

extension Span<UInt8> {
    /// The scalar whose UTF-8 begins at `i`, of at least two bytes, and how many they are.
    func scalar(at i: Int) -> (value: UInt32, length: Int) {
        let lead = UInt32(self[i])
        let length = Swift.min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, count - i)
        var value = lead & (0xFF >> UInt32(length + 1))
        for k in 1..<Swift.max(length, 1) { value = value << 6 | UInt32(self[i + k] & 0x3F) }
        return (value, Swift.max(length, 1))
    }

    func hasLetter(at i: Int) -> Bool {
        guard i < count else { return false }
        if self[i] < 0x80 { return self[i].isASCIILetter }
        if case .letter = WordScalar(scalar(at: i).value) { return true }
        return false
    }
}

extension [UInt8] {
    /// Appends the UTF-8 of a scalar.
    mutating func append(scalar value: UInt32) {
        switch value {
        case 0..<0x80: append(UInt8(value))
        case 0..<0x800:
            append(UInt8(0xC0 | value >> 6))
            append(UInt8(0x80 | value & 0x3F))
        case 0..<0x10000:
            append(UInt8(0xE0 | value >> 12))
            append(UInt8(0x80 | value >> 6 & 0x3F))
            append(UInt8(0x80 | value & 0x3F))
        default:
            append(UInt8(0xF0 | value >> 18))
            append(UInt8(0x80 | value >> 12 & 0x3F))
            append(UInt8(0x80 | value >> 6 & 0x3F))
            append(UInt8(0x80 | value & 0x3F))
        }
    }
}
