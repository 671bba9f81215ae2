import Articles
import Prose

extension TextPart {
    /// What a page shows of a paragraph's bytes `bounds` where the site publishes `spans` of it, and the gaps. A quotation
    /// is shown with its marks.
    ///
    /// - Parameter spans: sorted and disjoint.
    static func parts(of text: String, showing spans: ArraySlice<TextSpan>, within bounds: Range<Int>) -> [TextPart] {
        var text = text
        return text.withUTF8 { bytes in
            var parts: [TextPart] = []
            var shown = bounds.lowerBound
            for published in spans {
                let range = published.start..<published.end
                guard range.overlaps(bounds) else { continue }
                let span = bytes.withQuotationMarks(
                    around: range.clamped(to: bounds),
                    within: shown..<bounds.upperBound
                )
                let text = String(decoding: bytes[span], as: UTF8.self)
                if !bytes.isBlank(shown..<span.lowerBound) {
                    parts += [TextPart(), TextPart(text: text)]
                } else if let before = parts.last?.text {
                    parts[parts.count - 1].text = before + " " + text
                } else {
                    parts.append(TextPart(text: text))
                }
                shown = span.upperBound
            }
            if !parts.isEmpty, !bytes.isBlank(shown..<bounds.upperBound) { parts.append(TextPart()) }
            return parts
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func withQuotationMarks(around span: Range<Int>, within bounds: Range<Int>) -> Range<Int> {
        var start = Swift.max(span.lowerBound, bounds.lowerBound)
        var end = span.upperBound
        while let mark = (1...3).first(where: { isQuotationMark(start - $0..<start, within: bounds) }) {
            start -= mark
        }
        while let mark = (1...3).first(where: { isQuotationMark(end..<end + $0, within: bounds) }) { end += mark }
        return start..<end
    }

    private func isQuotationMark(_ range: Range<Int>, within bounds: Range<Int>) -> Bool {
        guard bounds.lowerBound <= range.lowerBound, range.upperBound <= bounds.upperBound else { return false }
        let first = self[range.lowerBound]
        switch range.count {
        case 1: return first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        case 2: return first == 0xC2 && (self[range.lowerBound + 1] == 0xAB || self[range.lowerBound + 1] == 0xBB)
        default:
            let last = self[range.lowerBound + 2]
            guard self[range.lowerBound + 1] == 0x80 else { return false }
            // ‘ to ‟, ‹ and ›; 「 to 』.
            return first == 0xE2 && ((0x98...0x9F).contains(last) || last == 0xB9 || last == 0xBA)
                || first == 0xE3 && (0x8C...0x8F).contains(last)
        }
    }

    fileprivate func isBlank(_ range: Range<Int>) -> Bool {
        range.allSatisfy { self[$0] == UInt8(ascii: " ") || self[$0] == UInt8(ascii: "\n") }
    }
}
