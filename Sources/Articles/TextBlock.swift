import Prose

/// A block of a text, before it is known whether it belongs to the article.
struct TextBlock: Hashable, Sendable {
    var text: String
    var kind = Paragraph.Kind.text
    /// Line of the file at which it begins, counted from 1.
    var line: Int
    /// Whether no empty line parts it from the block before.
    var followsDirectly = false
    /// What pictures in it say instead of themselves.
    var captions: [String] = []
}
