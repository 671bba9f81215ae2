import Diagnostics
import Foundation
import Prose

/// The text of a file made plain: UTF-8 without a byte order mark, lines ended by a line feed, in normal form C.
struct SourceText: Sendable {
    var path: String
    var utf8: [UInt8]

    /// Nil, with an error that names the likely encoding, where the bytes are not UTF-8 text.
    static func reading(_ bytes: [UInt8], path: String) -> Diagnosed<SourceText?> {
        if let mistake = EncodingMistake(bytes) { return Diagnosed(nil, [mistake.diagnostic(path: path)]) }
        var text = bytes
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
        if text.withUnsafeBufferPointer({ $0.firstPosition(of: 0x0D) < $0.count }) { text = withLineFeeds(text) }
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
}
