/// A run of bytes in one paragraph of a text.
package struct TextSpan: Hashable, Sendable {
    /// The paragraph's index in its text, from 0.
    package var paragraph: Int
    /// UTF-8 offset into the paragraph's text.
    package var start: Int
    /// UTF-8 offset into the paragraph's text, exclusive.
    package var end: Int

    package init(paragraph: Int, start: Int, end: Int) {
        self.paragraph = paragraph
        self.start = start
        self.end = end
    }
}

extension TextSpan: Comparable {
    package static func < (a: TextSpan, b: TextSpan) -> Bool {
        (a.paragraph, a.start, a.end) < (b.paragraph, b.start, b.end)
    }
}

extension TextSpan {
    /// Whether they have a byte in common.
    package func overlaps(_ other: TextSpan) -> Bool {
        paragraph == other.paragraph && start < other.end && other.start < end
    }
}
