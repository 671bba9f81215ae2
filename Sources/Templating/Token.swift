/// A piece of a template's source: a stretch of text within one line, or one tag.
struct Token {
    enum Kind: Hashable {
        case text, comment, delimiters
        case variable, unescaped
        case section, inverted, parent, block, end
        case partial

        /// Opens something that an end tag closes.
        var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }
        /// Leaves bytes of its own on the line it stands in, so that the line is never the tag's alone.
        var shows: Bool { self == .variable || self == .unescaped || self == .text }
    }

    var kind: Kind
    /// The bytes of the source, delimiters included.
    var range: Range<Int>
    /// What the tag names, without the space around it; empty for text and comments.
    var name = ""

    // What the line it stands in says of the token, set by `markLines`.

    /// First on its line, where a partial's indentation goes.
    var startsLine = false
    /// The line holds nothing else, and is left out of the output.
    var isStandalone = false
    /// The white space before the tag, where it is the first of its line.
    var indentation: Range<Int>?
}
