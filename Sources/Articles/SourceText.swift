import Diagnostics
import Foundation
import Prose

/// The text of a file made plain: UTF-8 without a byte order mark, lines ended by a line feed, in normal form C, and
/// without characters that are no text: control characters, and marks that override the direction of what follows.
struct SourceText: Sendable {
    var path: String
    var utf8: [UInt8]

    /// Nil, with an error that names the likely encoding, where the bytes are not UTF-8 text.
    static func reading(_ bytes: [UInt8], path: String) -> Diagnosed<SourceText?> {
        if let mistake = EncodingMistake(bytes) { return Diagnosed(nil, [mistake.diagnostic(path: path)]) }
        var text = bytes
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
        if text.withUnsafeBufferPointer({ $0.firstPosition(of: 0x0D) < $0.count }) { text = withLineFeeds(text) }
        text = withoutControls(text)
        if mayNeedComposing(text) {
            text = Array(String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
        }
        return Diagnosed(SourceText(path: path, utf8: text))
    }

    private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for position in bytes.indices {
            if bytes[position] != 0x0D {
                result.append(bytes[position])
            } else if position + 1 == bytes.count || bytes[position + 1] != 0x0A {
                result.append(0x0A)
            }
        }
        return result
    }

    private static func withoutControls(_ bytes: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var keptUpTo = 0
        bytes.withUnsafeBufferPointer { bytes in
            var position = bytes.firstPositionOfPossibleControl(from: 0)
            while position < bytes.count {
                let length = controlLength(in: bytes, at: position)
                if length > 0 {
                    kept += bytes[keptUpTo..<position]
                    keptUpTo = position + length
                }
                position = bytes.firstPositionOfPossibleControl(from: position + max(1, length))
            }
        }
        return keptUpTo == 0 ? bytes : kept + bytes[keptUpTo...]
    }

    /// How many bytes of a control character or an override of direction begin here; 0 where none does.
    private static func controlLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        switch bytes[position] {
        case 0x09, 0x0A: 0
        case 0x00..<0x20, 0x7F: 1
        // U+0080 to U+009F.
        case 0xC2: bytes[position + 1] < 0xA0 ? 2 : 0
        // U+202A to U+202E.
        case 0xE2: bytes[position + 1] == 0x80 && 0xAA...0xAE ~= bytes[position + 2] ? 3 : 0
        default: 0
        }
    }

    /// Whether a character occurs that could be another one, or part of one, in normal form C. Everything below U+0300
    /// and the scripts and punctuation named here never are (Unicode's NFC_Quick_Check).
    private static func mayNeedComposing(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var position = bytes.firstPositionBeyondASCII(from: 0)
            while position < bytes.count {
                let byte = bytes[position]
                if byte < 0x80 {
                    position = bytes.firstPositionBeyondASCII(from: position)
                    continue
                }
                if byte < 0xCC {
                    position += 1
                    continue
                }
                guard position + 2 < bytes.count else { return true }
                let next = bytes[position + 1]
                switch byte {
                // Cyrillic but for its combining marks, U+0483 and up.
                case 0xD0, 0xD1: position += 2
                // General punctuation but for two spaces, U+2000 and U+2001; currency signs.
                case 0xE2 where next == 0x80 && bytes[position + 2] >= 0x82: position += 3
                case 0xE2 where next == 0x82: position += 3
                // CJK punctuation and kana are left to the slow path, ideographs are not.
                case 0xE4 where next >= 0xB8, 0xE5...0xE9: position += 3
                default: return true
                }
            }
            return false
        }
    }
}

extension String {
    /// Canonically composed (NFC), so that one spelling has one sequence of bytes.
    package var composed: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
    }

    /// Without the accents that NFD takes off its letters: "Sinead" for "Sinéad"; "ø" and "ß" stay.
    package var withoutAccents: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        let letters = decomposedStringWithCanonicalMapping.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }
        return String(String.UnicodeScalarView(letters)).composed
    }
}
